import { plainWords } from '../../table/cellText.ts';
import type { SheetTable } from '../../table/sheetTable.ts';
import {
  CHECK_IN_MINUTES,
  CONFERENCE_MINUTES,
  defaultRounds,
  roundsEveryWeeks,
  type CheckInRound,
  type RoundKind,
} from './rounds.ts';
import type { SchoolCalendar } from './schoolCalendar.ts';
import { meetingDays } from './schoolDays.ts';
import { tabRows, type HeaderWords, type TabProblem, type TabRow } from './tabLayout.ts';

export const roundColumns = [
  'name',
  'from',
  'to',
  'target',
  'minutes',
  'weeks',
  'questions',
] as const;

export type RoundColumn = (typeof roundColumns)[number];

/** Headers by which the columns are known, in English and Spanish, plain. */
const ROUND_HEADERS: HeaderWords<RoundColumn> = {
  name: ['round', 'name', 'check in', 'check in round', 'ronda', 'nombre'],
  from: ['from', 'first day', 'start', 'window start', 'desde', 'primer dia'],
  to: ['to', 'last day', 'end', 'window end', 'hasta', 'ultimo dia'],
  target: ['target', 'target date', 'best around', 'around', 'fecha ideal'],
  minutes: ['minutes', 'length', 'min', 'minutos', 'duracion'],
  weeks: ['every weeks', 'every n weeks', 'repeat every weeks', 'cada semanas', 'cada n semanas'],
  questions: ['questions', 'preguntas'],
};

export type RoundProblemKind =
  | 'no_header'
  | 'missing_name'
  | 'missing_date'
  | 'bad_date'
  | 'ends_before_start'
  | 'no_school_days'
  | 'bad_minutes'
  | 'bad_weeks'
  | 'target_outside';

export type RoundProblem = TabProblem<RoundProblemKind>;

export interface RoundsReading {
  readonly rounds: readonly CheckInRound[];
  /** True where the tab gives no usable round and the year's three conferences stand in. */
  readonly assumed: boolean;
  readonly problems: readonly RoundProblem[];
}

type Row = TabRow<RoundColumn>;
type Draft = Omit<CheckInRound, 'id' | 'number'>;

/**
 * The rounds of the Check-in rounds tab in the order of their windows: one row a round (name, window,
 * target, minutes, questions one a line), or one row that repeats every so many weeks. A null table
 * means there is no such tab. A round with a problem that leaves its window open is left out.
 */
export function readRounds(table: SheetTable | null, calendar: SchoolCalendar): RoundsReading {
  const rows = table ? tabRows(table, ROUND_HEADERS) : [];
  const problems: RoundProblem[] = [];
  if (rows === null) problems.push({ kind: 'no_header', row: 1, column: null, details: {} });
  const drafts = (rows ?? []).flatMap(row => readRow(row, calendar, problems));
  if (drafts.length === 0) return { rounds: defaultRounds(calendar), assumed: true, problems };
  drafts.sort((a, b) =>
    a.windowStart < b.windowStart ? -1 : a.windowStart > b.windowStart ? 1 : 0,
  );
  return { rounds: identified(drafts), assumed: false, problems };
}

function readRow(row: Row, calendar: SchoolCalendar, problems: RoundProblem[]): Draft[] {
  const wrong = (kind: RoundProblemKind, column: RoundColumn): Draft[] => {
    const details = { text: row.text(column), name: row.text('name') };
    problems.push({ kind, row: row.row, column: row.columnOf(column), details });
    return [];
  };
  const name = row.text('name');
  if (!name) return wrong('missing_name', 'name');
  const [from, to, target] = (['from', 'to', 'target'] as const).map(each =>
    row.date(each, calendar),
  );
  if (from === false) return wrong('bad_date', 'from');
  if (to === false) return wrong('bad_date', 'to');
  if (target === false) return wrong('bad_date', 'target');
  if (from && to && to < from) return wrong('ends_before_start', 'to');
  const kind = kindOf(name);
  const usual = kind === 'check_in' ? CHECK_IN_MINUTES : CONFERENCE_MINUTES;
  const minutes = row.text('minutes') === '' ? usual : wholeNumber(row.text('minutes'), 5, 120);
  if (minutes === null) return wrong('bad_minutes', 'minutes');
  const questions = row
    .text('questions')
    .split(/\r?\n/)
    .map(each => each.trim())
    .filter(Boolean);
  const common = { kind, name, minutes, questions: questions.length ? questions : null };

  if (row.text('weeks') !== '') {
    const weeks = wholeNumber(row.text('weeks'), 1, 18);
    if (weeks === null) return wrong('bad_weeks', 'weeks');
    const bounds = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
    return roundsEveryWeeks(calendar, weeks, bounds).map(each => ({ ...each, ...common }));
  }
  if (!from) return wrong('missing_date', 'from');
  if (!to) return wrong('missing_date', 'to');
  const days = meetingDays(calendar).map(each => each.date);
  const window = days.filter(date => date >= from && date <= to);
  const middle = window[Math.floor((window.length - 1) / 2)];
  if (middle === undefined) return wrong('no_school_days', 'from');
  const outside = target && (target < from || target > to);
  if (outside) wrong('target_outside', 'target');
  const wanted = target && !outside ? target : middle;
  return [{ ...common, windowStart: from, windowEnd: to, target: wanted }];
}

function kindOf(name: string): RoundKind {
  const plain = plainWords(name);
  if (/\b(goal|goals|metas?|objetivos?)\b/.test(plain)) return 'goal_setting';
  if (/\b(mid|middle|midyear|medio|mitad|mediados)\b/.test(plain)) return 'mid_year';
  if (/\b(year end|end|final|summative|closing|fin|cierre)\b/.test(plain)) return 'year_end';
  return 'check_in';
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const match = /^(\d{1,3})\s*(?:min(?:ute|uto)?s?\.?|weeks?|semanas?)?$/i.exec(text);
  const number = match ? Number(match[1]) : NaN;
  return number >= least && number <= most ? number : null;
}

function identified(drafts: readonly Draft[]): CheckInRound[] {
  const seen = new Map<string, number>();
  const numbers = new Map<RoundKind, number>();
  return drafts.map(draft => {
    const slug = plainWords(draft.name ?? draft.kind).replace(/ /g, '-');
    const repeat = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, repeat);
    const number = (numbers.get(draft.kind) ?? 0) + 1;
    numbers.set(draft.kind, number);
    return { ...draft, id: repeat === 1 ? slug : slug + '-' + repeat, number };
  });
}
