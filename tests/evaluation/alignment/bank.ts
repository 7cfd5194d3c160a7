import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseBank, type Example } from '../../../src/core/alignment/training/bank.ts';

const DIR = join(import.meta.dirname, '../../../src/core/alignment/bank');

const fileOf = new WeakMap<Example, string>();

/** The whole bank, in the order in which it is trained on. */
export function readBank(): Example[] {
  const files = readdirSync(DIR).filter(name => name.endsWith('.txt'));
  return files.sort().flatMap(name => {
    const examples = parseBank(readFileSync(join(DIR, name), 'utf8'), name);
    for (const example of examples) fileOf.set(example, name);
    return examples;
  });
}

/** Files of plain talk in which one voice speaks on every practice. */
const AUTHORS = ['plain-5', 'plain-8', 'plain-9', 'plain-10', 'plain-11', 'support-8'];

/** The author of an example, or null where its file has several voices or few practices. */
export function authorOf(example: Example): string | null {
  const name = fileOf.get(example)?.replace('.txt', '') ?? '';
  return AUTHORS.includes(name) ? name : null;
}

const FAMILIES: readonly (readonly [string, RegExp])[] = [
  ['early childhood', /kinder|pre-?k|preschool|early child|infant/i],
  [
    'languages and English learners',
    /span|french|german|language|esl|\bel\b|bilingual|dual|newcom/i,
  ],
  [
    'special education and therapy',
    /special|resource|speech|case manager|life skills|para|gifted|\bot\b|inclusion/i,
  ],
  [
    'support staff',
    /counsel|nurse|librar|social work|psych|dean|bus|lunch|custod|substitut|interven|reading|coach/i,
  ],
  ['mathematics', /math|algebra|geometry|calculus|statistic/i],
  ['science', /scien|bio|chem|physic|stem|robot|earth|comput/i],
  ['social studies', /hist|social|civic|geog|econ|govern/i],
  ['arts and music', /art|band|choir|music|orchestra|theat|drama|dance|graphic/i],
  ['physical education and health', /\bpe\b|physical|health|gym|sport/i],
  [
    'career and technical',
    /cte|weld|culin|shop|agric|cosmet|career|tech|consumer|driver|business|journal/i,
  ],
  ['English', /ela|english|lang|writing/i],
  ['elementary', /grade|elementary|\d(st|nd|rd|th)/i],
];

/** The family of subjects that an example belongs to: folds keep a whole family apart. */
export function subjectFamily({ subject }: Example): string {
  return FAMILIES.find(([, pattern]) => pattern.test(subject))?.[0] ?? 'other';
}
