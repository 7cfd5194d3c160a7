import { PlanError } from '../../core/errors.ts';
import { headerText, plainWords } from '../../core/table/cellText.ts';
import { rosterFields, severalColumnFields, type RosterField } from '../../core/roster/fields.ts';
import type { RosterReading } from '../../core/roster/reading.ts';
import { shownAt, type SheetTable } from '../../core/table/sheetTable.ts';
import { columnLabel, NO_SUCH_COLUMN } from '../../core/school/settingsChoices.ts';
import { withLock } from '../runs/withLock.ts';
import type { Needs } from '../needs/needs.ts';
import {
  openLedger,
  readRosterTab,
  readSchoolSettings,
  schoolRubric,
  type RosterTab,
} from '../school/readSchool.ts';
import { writeSettings } from '../school/settingsTab.ts';

/** By field: a header, several, null for "this roster has none", or `guess` to take a choice back. */
export type ColumnChoices = Readonly<Record<string, string | readonly string[] | null>>;

/** The roster as its columns are understood, also where one is still missing. Changes nothing. */
export function readColumns(needs: Needs): RosterTab {
  const { rubric } = schoolRubric(needs, readSchoolSettings(needs).settings);
  return readRosterTab(needs, openLedger(needs), rubric);
}

/**
 * Keeps what a person chose about columns, each in its own row of the Settings tab. Errors:
 * UNKNOWN_FIELD, NO_SUCH_HEADER, PRIVATE_COLUMN, COLUMN_TWICE, TAB_PROTECTED; then nothing is kept.
 */
export function chooseColumns(
  needs: Needs,
  choices: ColumnChoices,
  guidance: (field: RosterField) => string,
): RosterTab {
  return withLock(needs, () => {
    const read = readColumns(needs);
    const taken = new Map<string, number>();
    for (const { field, header, certainty } of read.roster.columns) {
      if (certainty === 'chosen' && !(field in choices)) take(taken, header);
    }
    const wanted = Object.keys(choices).map(name => {
      const field = rosterFields.find(one => one === name);
      if (!field) throw new PlanError('UNKNOWN_FIELD', { field: name });
      const choice = choices[name] ?? null;
      const value =
        choice === null
          ? NO_SUCH_COLUMN
          : choice === 'guess'
            ? ''
            : headersOf(read, field, choice, taken).join('\n');
      return { label: columnLabel(field), value, guidance: guidance(field) };
    });
    return writeSettings(needs, wanted) ? readColumns(needs) : read;
  });
}

function take(taken: Map<string, number>, header: string): number {
  const times = (taken.get(plainWords(header)) ?? 0) + 1;
  taken.set(plainWords(header), times);
  return times;
}

/** The headers as the sheet has them; two columns may be called the same, each is taken once. */
function headersOf(
  { roster, rosterTable }: RosterTab,
  field: RosterField,
  choice: string | readonly string[],
  taken: Map<string, number>,
): string[] {
  const asked = typeof choice === 'string' ? [choice] : choice;
  const wanted = severalColumnFields.has(field) ? asked : asked.slice(0, 1);
  if (wanted.length === 0) throw new PlanError('NO_SUCH_HEADER', { header: '' });
  return wanted.map(header => {
    const same = (one: { readonly header: string }): boolean =>
      plainWords(one.header) === plainWords(header);
    if (roster.sensitive.some(same)) throw new PlanError('PRIVATE_COLUMN', { header });
    const found = headersIn(roster, rosterTable).filter(same);
    const [first] = found;
    if (!first) throw new PlanError('NO_SUCH_HEADER', { header });
    if (take(taken, header) > found.length) throw new PlanError('COLUMN_TWICE', { header });
    return first.header;
  });
}

/** Every column (from 1) that may be chosen, in sheet order; private ones are not among them. */
export function headersIn(
  roster: RosterReading,
  table: SheetTable,
): { column: number; header: string }[] {
  const all = new Map<number, string>();
  for (const column of Object.values(roster.asides)) {
    all.set(column, headerText(shownAt(table, roster.headerRow ?? 1, column)));
  }
  for (const { column, header } of [...roster.columns, ...roster.unmatched]) {
    all.set(column, header);
  }
  return [...all]
    .map(([column, header]) => ({ column, header }))
    .filter(({ header }) => header !== '')
    .sort((a, b) => a.column - b.column);
}
