import { CONCEPTS, type Concept } from '../concepts.ts';

/** How a goal in the bank is written. */
export const VOICES = [
  'plain',
  'rambling',
  'terse',
  'smart',
  'formal',
  'typos',
  'bilingual',
  'spanish',
  'phrase',
] as const;

type Voice = (typeof VOICES)[number];

/** One labelled example goal. */
export interface Example {
  readonly text: string;
  /** The main concept first, then any that the goal also serves. */
  readonly concepts: readonly Concept[];
  readonly voice: Voice;
  readonly subject: string;
}

const isConcept = (code: string): code is Concept => (CONCEPTS as readonly string[]).includes(code);
const isVoice = (word: string): word is Voice => (VOICES as readonly string[]).includes(word);

/**
 * Reads a file of the bank: `# CONCEPT voice` heads a group, each line is
 * `subject +SECOND | the goal`. Throws with the line where the shape is wrong.
 */
export function parseBank(text: string, file: string): Example[] {
  const found: Example[] = [];
  let concept: Concept | null = null;
  let voice: Voice | null = null;
  for (const [at, line] of text.split('\n').entries()) {
    const wrong = (what: string): RangeError => new RangeError(`${file}:${at + 1}: ${what}`);
    if (!line.trim()) continue;
    if (line.startsWith('# ')) {
      const [code = '', name = ''] = line.slice(2).trim().split(' ');
      if (!isConcept(code) || !isVoice(name)) throw wrong('unknown concept or voice');
      concept = code;
      voice = name;
      continue;
    }
    const bar = line.indexOf('|');
    if (bar < 0 || !concept || !voice) throw wrong('no subject, or no heading above');
    const [subject = '', ...seconds] = line
      .slice(0, bar)
      .split('+')
      .map(part => part.trim());
    const goal = line.slice(bar + 1).trim();
    if (!subject || !goal) throw wrong('empty subject or goal');
    const also = seconds.map(code => {
      if (!isConcept(code)) throw wrong('unknown second concept ' + code);
      return code;
    });
    found.push({ text: goal, concepts: [concept, ...also], voice, subject });
  }
  return found;
}
