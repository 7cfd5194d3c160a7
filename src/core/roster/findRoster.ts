import { candidateColumns, type CandidateColumn } from './candidateColumns.ts';
import { cleanText, isAddress, plainWords } from '../table/cellText.ts';
import { oneRowHeader, twoRowHeader, type HeaderCell } from './headers/headerCells.ts';
import { matchColumns, type MatchedColumns } from './matchColumns.ts';
import type { RosterOptions } from './reading.ts';
import type { RosterField } from './fields.ts';
import { shownAt, shownRow, type SheetTable } from '../table/sheetTable.ts';

/** A tab read as a roster with its header at one place, and how much speaks for it. */
export interface FoundRoster {
  readonly table: SheetTable;
  /** Row of the (lower) header, from 1. */
  readonly headerRow: number;
  readonly cells: readonly HeaderCell[];
  readonly columns: readonly CandidateColumn[];
  readonly matched: MatchedColumns;
  readonly weight: number;
}

const HEADER_WITHIN = 60;
const WORTH: Partial<Record<RosterField, number>> = {
  name: 3,
  first_name: 1.5,
  last_name: 1.5,
  email: 3,
  role: 1.5,
  subject: 1,
  grade: 0.7,
  department: 1,
  coach: 2,
  planning_period: 2,
  goal1: 3,
  goal2: 2,
};
const OWN_TABS =
  /^(focus areas|rubric|pd menu|school calendar|check in rounds|check ins|settings|growth plans data|areas de enfoque|rubrica|calendario escolar|ajustes)$/;
const OTHER_TABS =
  /\b(students?|alumn\w+|estudiantes?|bell|schedules?|horarios?|calendar|calendario|rubrics?|menu|instructions|readme|read me|notes|lookups?|lists?|dropdowns?|data validation|archive\w*|old|backup|copy of|template|example|sample|budget|inventory|supplies|parents?|families|evaluations?|observations?|subs|summary|dashboard|pivot|chart|key|legend|rooms?|duty|do not use|previous|last year|prior)\b/;
const ROSTER_TABS =
  /\b(staff|rosters?|teachers?|faculty|personnel|employees?|form responses|docentes?|maestr[oa]s|personal|plantilla|goals?|plans?|growth|pdp|respuestas de formulario)\b/;

/** Every tab that reads as a roster, the best first. */
export function findRosters(tables: readonly SheetTable[], options: RosterOptions): FoundRoster[] {
  const found: FoundRoster[] = [];
  for (const table of tables) {
    if (options.sheet !== undefined && table.name !== options.sheet) continue;
    if (options.sheet === undefined && OWN_TABS.test(plainWords(table.name))) continue;
    const best = bestHeader(table, options);
    if (best) found.push(best);
  }
  return found.sort(
    (a, b) => b.weight - a.weight || latestYear(b.table.name) - latestYear(a.table.name),
  );
}

function bestHeader(table: SheetTable, options: RosterOptions): FoundRoster | null {
  const headers = likelyHeaders(table);
  let best: FoundRoster | null = null;
  for (const { row, cells, spoken } of headers) {
    const found = weighed(table, row, cells, options);
    // The first of equals: a repeated header further down is the same header. The second row of a
    // two-row header would else be the first person of the one above it: “Last, First”.
    const below = spoken.two && best?.headerRow === row - 1;
    if (
      found &&
      (!best ||
        found.weight > best.weight * 1.04 ||
        (spoken.two &&
          (found.weight > best.weight || (spoken.mergedDown && found.weight === best.weight))) ||
        (below && nameParts(cells) && found.weight >= best.weight * 0.9))
    )
      best = found;
  }
  return best;
}

/** Whether a two-row header's lower row sets a person's name apart. */
function nameParts(cells: readonly HeaderCell[]): boolean {
  const has = (kind: 'first_name' | 'last_name'): boolean =>
    cells.some(({ lower, meaning }) => lower !== '' && (meaning.scores.get(kind) ?? 0) >= 0.5);
  return has('first_name') && has('last_name');
}

interface LikelyHeader {
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  readonly spoken: { readonly points: number; readonly two: boolean; readonly mergedDown: boolean };
}

/** The rows whose cells say most about people, at most four, in sheet order. */
function likelyHeaders(table: SheetTable): LikelyHeader[] {
  const likely: LikelyHeader[] = [];
  const last = Math.min(table.display.length, HEADER_WITHIN);
  for (let row = 1; row <= last; row++) {
    const texts = shownRow(table, row);
    if (texts.some(isAddress)) continue;
    const one = oneRowHeader(table, row);
    likely.push({
      row,
      cells: one,
      spoken: { points: pointsOf(one), two: false, mergedDown: false },
    });
    const two = twoRowHeader(table, row);
    if (two)
      likely.push({
        row,
        cells: two,
        spoken: {
          points: pointsOf(two) + 0.5,
          two: true,
          mergedDown: !texts.some(text => cleanText(text)),
        },
      });
  }
  const most = Math.max(0, ...likely.map(({ spoken }) => spoken.points));
  return likely
    .filter(({ spoken }) => spoken.points > 0.7 && spoken.points >= most * 0.5)
    .sort((a, b) => b.spoken.points - a.spoken.points)
    .slice(0, 4)
    .sort((a, b) => a.row - b.row || Number(b.spoken.two) - Number(a.spoken.two));
}

/** How much a row's cells sound like headers: different meanings count, long cells without a question do not. */
function pointsOf(cells: readonly HeaderCell[]): number {
  const said = new Map<string, number>();
  for (const { meaning, lower, upper } of cells) {
    if (!lower && !upper) continue;
    for (const [kind, weight] of meaning.scores) {
      if (weight < 0.5 || meaning.other > weight) continue;
      const key =
        kind === 'goal' || kind === 'component' ? kind + String(meaning.goal ?? '') : kind;
      said.set(key, Math.max(said.get(key) ?? 0, weight));
    }
  }
  let points = 0;
  for (const weight of said.values()) points += weight;
  return points;
}

function weighed(
  table: SheetTable,
  row: number,
  cells: readonly HeaderCell[],
  options: RosterOptions,
): FoundRoster | null {
  const columns = candidateColumns(table, cells, row + 1, options.rubric);
  const matched = matchColumns(columns, options.corrections);
  const fields = new Set(matched.fields.map(each => each.field));
  const named = fields.has('name') || fields.has('first_name') || fields.has('last_name');
  if (!named && !fields.has('email')) return null;
  let weight = 0;
  for (const field of fields) {
    const sure = matched.fields.some(each => each.field === field && each.certainty !== 'doubtful');
    weight += (WORTH[field] ?? 0.8) * (sure ? 1 : 0.6);
  }
  const people = peopleBelow(table, row, matched);
  if (fields.size < 2 && (people < 2 || !matched.fields.some(each => each.certainty === 'sure')))
    return null;
  weight += people ? Math.min(2, Math.log10(people + 1)) : -3;
  if (columns.some(({ sensitive }) => sensitive === 'student_id')) weight -= 5;
  const name = plainWords(table.name);
  if (OTHER_TABS.test(name)) weight -= 3;
  if (ROSTER_TABS.test(name)) weight += 1;
  if (table.hidden) weight -= 3;
  return { table, headerRow: row, cells, columns, matched, weight };
}

/** Rows with a name or an address below the header, as far as a thousand rows. */
function peopleBelow(table: SheetTable, headerRow: number, matched: MatchedColumns): number {
  const identity = matched.fields.filter(
    ({ field }) => field === 'name' || field === 'email' || field === 'last_name',
  );
  let people = 0;
  const last = Math.min(table.display.length, headerRow + 999);
  for (let row = headerRow + 1; row <= last; row++) {
    if (identity.some(({ column }) => cleanText(shownAt(table, row, column)) !== '')) people++;
  }
  return people;
}

function latestYear(name: string): number {
  const years = (name.match(/20\d\d/g) ?? []).map(Number);
  const short = /\b\d\d\s?[-–/]\s?(\d\d)\b/.exec(name);
  return Math.max(0, ...years, short ? 2000 + Number(short[1]) : 0);
}
