import type { ColumnsByHeader, RosterReading } from '../../../src/core/roster/reading.ts';
import { readRoster } from '../../../src/core/roster/readRoster.ts';
import { libraryRubric, rubricLibrary } from '../../../src/core/rubric/library.ts';
import { Unreadable, openTables } from './openTables.ts';

/** What the roster door prints. */
export type RosterReport =
  | { readonly readable: false; readonly reason: string }
  | {
      readonly readable: true;
      readonly roster_sheet: string | null;
      readonly header_row: number | null;
      readonly columns: ColumnsByHeader;
      readonly staff: number;
      readonly problems: readonly { readonly row: number; readonly kind: string }[];
    };

export interface Evaluated {
  readonly exitCode: 0 | 2;
  readonly report: RosterReport;
}

/** Reads the file named in `args` (FILE [--rubric ID]) as the sidebar would. */
export function evaluateRoster(args: readonly string[]): Evaluated {
  const at = args.indexOf('--rubric');
  const rubricId = at >= 0 ? args[at + 1] : undefined;
  const path = args.find((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));
  if (path === undefined)
    return refused('Name the roster to read: eval:roster -- FILE [--rubric ID].');
  const rubric = rubricId === undefined ? undefined : libraryRubric(rubricId);
  if (rubric === null || (at >= 0 && rubricId === undefined)) {
    return refused(
      `There is no rubric ${rubricId ?? ''} in the library: choose one of ${rubricLibrary.map(({ id }) => id).join(', ')}.`,
    );
  }
  try {
    const { kind, tables } = openTables(path);
    return { exitCode: 0, report: reportOf(readRoster(tables, rubric ? { rubric } : {}), kind) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return refused(error.message);
  }
}

function refused(reason: string): Evaluated {
  return { exitCode: 2, report: { readable: false, reason } };
}

function reportOf(reading: RosterReading, kind: 'csv' | 'xlsx'): RosterReport {
  return {
    readable: true,
    roster_sheet: kind === 'csv' ? null : reading.sheet,
    header_row: reading.headerRow,
    columns: reading.columnsByHeader,
    staff: reading.staff,
    problems: reading.problems.map(({ row, kind: problem }) => ({ row, kind: problem })),
  };
}
