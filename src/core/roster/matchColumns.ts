import type { CandidateColumn } from './candidateColumns.ts';
import { plainWords } from '../table/cellText.ts';
import type { RosterField } from './fields.ts';
import type { AsideField, Meaning } from './headers/headerWords.ts';
import { besideGoals, numberedGoals, type Numbered } from './goalColumns.ts';
import { lastYearsGoals } from './lastYearsGoals.ts';
import type { ColumnCorrections, ColumnMatch } from './reading.ts';

/** Which column means what; goals beyond the second are kept apart, they are no field. */
export interface MatchedColumns {
  readonly fields: readonly ColumnMatch[];
  readonly asides: Partial<Record<AsideField, number>>;
  readonly goals: Numbered;
  /** Columns with goals of the year before, in sheet order. */
  readonly lastYears: readonly number[];
  readonly components: Numbered;
  readonly focuses: Numbered;
  readonly askAgain: readonly RosterField[];
}

const ENOUGH = 0.5;
const SURE = 0.75;
const one: readonly Meaning[] = [
  'email',
  'first_name',
  'last_name',
  'name',
  'role',
  'subject',
  'grade',
  'department',
];
const asideMeanings: readonly AsideField[] = [
  'status',
  'staff_id',
  'part_time',
  'home_school',
  'language',
  'timestamp',
];
const several: readonly Meaning[] = [
  'coach',
  'planning_period',
  'goal',
  'component',
  'focus',
  'looks_like',
  'sounds_like',
  'feels_like',
  'portfolio',
  'action_steps',
];

/** Lets the columns compete for the fields; corrections come first. */
export function matchColumns(
  columns: readonly CandidateColumn[],
  corrections: ColumnCorrections = {},
): MatchedColumns {
  const chosen = corrected(columns, corrections);
  const lastYears = lastYearsGoals(columns).filter(column => !chosen.taken.has(column));
  const free = columns.filter(
    ({ column }) => !chosen.taken.has(column) && !lastYears.includes(column),
  );
  const given = compete(free, chosen.blocked);
  const of = (meaning: Meaning): CandidateColumn[] =>
    free.filter(column => given.get(column.column) === meaning);
  const weight = (meaning: Meaning) => (column: CandidateColumn) => column.total.get(meaning) ?? 0;
  const goals = withChosen(
    numberedGoals(strongest(of('goal'), 'goal'), weight('goal')),
    chosen,
    'goal',
    columns,
  );
  const components = withChosen(
    besideGoals(strongest(of('component'), 'component'), goals, weight('component')),
    chosen,
    'component',
    columns,
  );
  const focuses = withChosen(
    besideGoals(strongest(of('focus'), 'focus'), goals, weight('focus')),
    chosen,
    'focus',
    columns,
  );
  const fields: ColumnMatch[] = [...chosen.fields];
  const put = (field: RosterField, meaning: Meaning, column: CandidateColumn | undefined): void => {
    if (!column || chosen.blocked.has(field) || fields.some(each => each.column === column.column))
      return;
    fields.push(matchOf(field, meaning, column, columns, given));
  };
  for (const meaning of one)
    for (const column of of(meaning)) put(meaning as RosterField, meaning, column);
  for (const number of [1, 2] as const) {
    put(number === 1 ? 'goal1' : 'goal2', 'goal', goals.get(number));
    put(number === 1 ? 'goal1_component' : 'goal2_component', 'component', components.get(number));
    put(number === 1 ? 'goal1_focus' : 'goal2_focus', 'focus', focuses.get(number));
  }
  for (const meaning of several) {
    if (meaning === 'goal' || meaning === 'component' || meaning === 'focus') continue;
    for (const column of strongest(of(meaning), meaning))
      put(meaning as RosterField, meaning, column);
  }
  const asides: Partial<Record<AsideField, number>> = {};
  for (const meaning of asideMeanings) {
    const [column] = of(meaning);
    if (column) asides[meaning] = column.column;
  }
  return { fields, asides, goals, lastYears, components, focuses, askAgain: chosen.askAgain };
}

/** Each column takes the meaning it fits best; where only one column can have it, the best one. */
function compete(
  columns: readonly CandidateColumn[],
  blocked: ReadonlySet<RosterField>,
): Map<number, Meaning> {
  const bids: { column: number; meaning: Meaning; bid: number }[] = [];
  for (const { column, total } of columns) {
    const meanings = [...total].filter(([, weight]) => weight >= ENOUGH);
    for (const [meaning, weight] of meanings) {
      if (blocked.has(meaning as RosterField)) continue;
      // A column that can only be one thing goes before one that could be several.
      bids.push({ column, meaning, bid: weight - 0.03 * (meanings.length - 1) - column * 1e-6 });
    }
  }
  bids.sort((a, b) => b.bid - a.bid);
  const given = new Map<number, Meaning>();
  const had = new Set<Meaning>();
  for (const { column, meaning } of bids) {
    if (given.has(column) || (had.has(meaning) && !several.includes(meaning))) continue;
    given.set(column, meaning);
    had.add(meaning);
  }
  return firstNameBesideLast(given, columns);
}

/** "Name" or "Nombre" beside a last-name column, with single words below, is the first name. */
function firstNameBesideLast(
  given: Map<number, Meaning>,
  columns: readonly CandidateColumn[],
): Map<number, Meaning> {
  const has = (meaning: Meaning): boolean => [...given.values()].includes(meaning);
  if (!has('last_name') || has('first_name')) return given;
  for (const { column, header } of columns) {
    if (given.get(column) === 'name' && /^(name|names|nombres?)$/.test(plainWords(header)))
      given.set(column, 'first_name');
  }
  return given;
}

/** Where some columns say it outright, those that only hint at it are not meant. */
function strongest(columns: readonly CandidateColumn[], meaning: Meaning): CandidateColumn[] {
  const most = Math.max(0, ...columns.map(column => column.words.get(meaning) ?? 0));
  const least = most >= 0.9 ? (meaning === 'coach' ? 0.79 : 0.74) : most >= 0.7 ? 0.6 : 0;
  return columns.filter(column => (column.words.get(meaning) ?? 0) >= least);
}

function matchOf(
  field: RosterField,
  meaning: Meaning,
  column: CandidateColumn,
  columns: readonly CandidateColumn[],
  given: ReadonlyMap<number, Meaning>,
): ColumnMatch {
  const mine = column.total.get(meaning) ?? 0;
  const others = columns
    .filter(
      other =>
        other.column !== column.column &&
        (other.total.get(meaning) ?? 0) >= 0.3 &&
        given.get(other.column) !== meaning,
    )
    .sort((a, b) => (b.total.get(meaning) ?? 0) - (a.total.get(meaning) ?? 0));
  const close = others.some(
    other => (other.total.get(meaning) ?? 0) > mine - 0.1 && !given.has(other.column),
  );
  const sure = (column.words.get(meaning) ?? 0) >= SURE && mine >= 0.7 && !close;
  return {
    field,
    column: column.column,
    header: column.header,
    certainty: sure ? 'sure' : 'doubtful',
    alternatives: others.slice(0, 5).map(other => ({ column: other.column, header: other.header })),
  };
}

interface Chosen {
  readonly fields: readonly ColumnMatch[];
  readonly taken: ReadonlySet<number>;
  readonly blocked: ReadonlySet<RosterField>;
  readonly askAgain: readonly RosterField[];
}

function corrected(columns: readonly CandidateColumn[], corrections: ColumnCorrections): Chosen {
  const fields: ColumnMatch[] = [];
  const taken = new Set<number>();
  const blocked = new Set<RosterField>();
  const askAgain: RosterField[] = [];
  for (const [key, answer] of Object.entries(corrections)) {
    const field = key as RosterField;
    if (answer === null) blocked.add(field);
    if (answer === null || answer === undefined) continue;
    const found: CandidateColumn[] = [];
    for (const header of typeof answer === 'string' ? [answer] : answer) {
      const column = columns.find(
        each =>
          !taken.has(each.column) &&
          !found.includes(each) &&
          plainWords(each.header) === plainWords(header),
      );
      if (column) found.push(column);
    }
    if (!found.length) askAgain.push(field);
    else blocked.add(field);
    for (const { column, header } of found) {
      taken.add(column);
      fields.push({ field, column, header, certainty: 'chosen', alternatives: [] });
    }
  }
  return { fields, taken, blocked, askAgain };
}

/** Goal columns that a person chose stand at their number, whatever was guessed. */
function withChosen(
  guessed: Numbered,
  chosen: Chosen,
  meaning: 'goal' | 'component' | 'focus',
  columns: readonly CandidateColumn[],
): Numbered {
  const all = new Map(guessed);
  for (const number of [1, 2]) {
    const field = 'goal' + String(number) + (meaning === 'goal' ? '' : '_' + meaning);
    if (chosen.blocked.has(field as RosterField)) all.delete(number);
  }
  for (const { field, column } of chosen.fields) {
    const name = meaning === 'goal' ? /^goal([12])$/ : new RegExp('^goal([12])_' + meaning + '$');
    const number = Number(name.exec(field)?.[1] ?? 0);
    const found = columns.find(each => each.column === column);
    if (number && found) all.set(number, found);
  }
  return all;
}
