import type { PlanWithoutIdeas } from '../planContent.ts';
import { isFixed, type AddressBook } from './addresses.ts';
import { bodyRows, cellAt, findTable, findText, type Found } from './find.ts';
import { textOf, type LivingDocument } from './livingDocument.ts';
import { canonical, label } from './text.ts';

/** The parts of a goal that sheet and plan both hold. */
export const goalParts = [
  'text',
  'component',
  'focus',
  'looksLike',
  'soundsLike',
  'feelsLike',
  'steps',
] as const;
export type GoalPart = (typeof goalParts)[number];

/** "1.text": which goal of the plan, and what of it; "portfolio" belongs to all goals. */
export type SectionId = `${1 | 2}.${GoalPart}` | 'portfolio';

const NUMBERS = [1, 2] as const;

/** Every section, in the order in which they stand in a plan. */
export const sectionIds: readonly SectionId[] = [
  ...NUMBERS.flatMap(number => goalParts.map((part): SectionId => `${number}.${part}`)),
  'portfolio',
];

const TAGS: Readonly<Record<Exclude<GoalPart, 'steps'>, string>> = {
  text: 'goals.text',
  component: 'goals.component',
  focus: 'goals.focus',
  looksLike: 'criteria.looksLike',
  soundsLike: 'criteria.soundsLike',
  feelsLike: 'criteria.feelsLike',
};

/** One step as it stands in the plan. */
export interface StepLine {
  readonly step: string;
  readonly kind: string;
  readonly with: string;
  readonly by: string;
}

/** What a living plan says, section by section. */
export interface PlanReading {
  readonly sections: ReadonlyMap<SectionId, Found>;
  /** The steps of each goal, for turning them into a cell. */
  readonly steps: ReadonlyMap<number, readonly StepLine[]>;
}

/** Reads all sections that the template has a place for. */
export function readSections(document: LivingDocument, book: AddressBook): PlanReading {
  const sections = new Map<SectionId, Found>();
  for (const number of NUMBERS) {
    for (const part of goalParts) {
      if (part === 'steps') continue;
      const address = book[TAGS[part]];
      if (address) sections.set(`${number}.${part}`, findText(document, address, String(number)));
    }
  }
  const { portfolio } = book;
  if (portfolio) sections.set('portfolio', findText(document, portfolio, ''));
  const steps = new Map<number, StepLine[]>();
  readSteps(document, book, sections, steps);
  return { sections, steps };
}

function readSteps(
  document: LivingDocument,
  book: AddressBook,
  sections: Map<SectionId, Found>,
  steps: Map<number, StepLine[]>,
): void {
  const named = ['step', 'kind', 'with', 'by'].map(tag => book['steps.' + tag]?.column ?? null);
  const [step = null, ...others] = named;
  const goal = book['steps.goal']?.column ?? null;
  const heading = book['steps.step']?.heading;
  if (step === null || goal === null || heading === undefined) return;
  const found = findTable(document, heading, [goal, step]);
  const missing = (why: Extract<Found, { kind: 'missing' }>['why']): void =>
    NUMBERS.forEach(number => sections.set(`${number}.steps`, { kind: 'missing', why }));
  if (found.kind === 'missing') return missing(found.why);
  const rows = bodyRows(found);
  if (rows.includes(null)) return missing('merged');
  for (const row of rows) {
    if (!row) continue;
    const say = (column: string | null): string =>
      column === null || !found.names.includes(column)
        ? ''
        : textOf(cellAt(found, row, column).blocks).trim();
    const [kind = '', withWhom = '', by = ''] = others.map(say);
    const line = { step: say(step), kind, with: withWhom, by };
    const fixed = book['steps.step']?.fixed ?? [];
    if (stepText(line) === '' || isFixed(line.step, fixed)) continue;
    // A step beside which no goal stands is the first goal's: none is lost between two.
    const number = /^\D*2\D*$/.test(label(say(goal))) ? 2 : 1;
    steps.set(number, [...(steps.get(number) ?? []), line]);
  }
  for (const number of NUMBERS) {
    const text = (steps.get(number) ?? []).map(stepText).join('\n');
    sections.set(`${number}.steps`, { kind: 'found', text, writable: null });
  }
}

const stepText = ({ step, kind, with: whom, by }: StepLine): string =>
  [step, kind, whom, by]
    .map(text => canonical(text).replace(/\n/g, ' '))
    .join(' | ')
    .replace(/[ |]+$/, '');

/** What a plan made from this content says in each section: empty ones are left out. */
export function sentSections(content: PlanWithoutIdeas): ReadonlyMap<SectionId, string> {
  const sections = sectionIds.map(id => [id, sentSection(content, id)] as const);
  return new Map(sections.filter(([, text]) => canonical(text) !== ''));
}

/** The same of one section: '' where it is empty. */
export function sentSection(content: PlanWithoutIdeas, id: SectionId): string {
  if (id === 'portfolio') return content.portfolio.join('\n');
  const number = Number(id.slice(0, 1));
  const part = id.slice(2) as GoalPart;
  if (part === 'steps') {
    const steps = content.actionSteps.filter(one => one.goal === number);
    return steps.map(stepText).join('\n');
  }
  const goal = content.goals.find(one => one.number === number);
  if (!goal) return '';
  if (part === 'component') {
    return goal.component ? goal.component.id + ' ' + goal.component.name : '';
  }
  return part === 'text' || part === 'focus' ? (goal[part] ?? '') : goal[part].join('\n');
}

/** The steps of one goal as the lines of a roster cell, in words that a later reading understands. */
export function stepsCell(
  steps: readonly StepLine[],
  say: {
    readonly with: string;
    readonly by: string;
    /** The kind that the words of a step alone speak of. */
    kindOf(step: string): string;
  },
): string {
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const has = (text: string, part: string): boolean =>
    part === '' || label(text).includes(label(part));
  return steps
    .map(({ step, kind, with: whom, by }) => {
      const words = flat(step);
      const named = has(words, kind) || label(say.kindOf(words)) === label(kind);
      const first = named ? words : flat(kind) + ': ' + words;
      const second = has(words, whom) ? first : first + ' ' + say.with + ' ' + flat(whom);
      return has(words, by) ? second : second + ' ' + say.by + ' ' + flat(by);
    })
    .join('\n');
}
