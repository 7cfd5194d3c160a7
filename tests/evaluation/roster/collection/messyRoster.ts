import type { RosterField } from '../../../../src/core/roster/fields.ts';
import type { ProblemKind } from '../../../../src/core/roster/reading.ts';
import type { MadeCell, MadeTab } from '../../../builders/aWorkbookFile.ts';

/** A roster as a school might bring it, with the reading it should get. */
export interface MessyRoster {
  readonly name: string;
  readonly rubric?: string;
  /** Tabs of an .xlsx file, or the one table of a .csv file. */
  readonly tabs: readonly MadeTab[];
  readonly csv?: CsvForm;
  readonly expected: {
    readonly sheet: string | null;
    readonly header: number | null;
    readonly columns: Partial<Record<RosterField, string | readonly string[]>>;
    readonly staff: number;
    /** "row kind", by row. */
    readonly problems: readonly `${number} ${ProblemKind}`[];
  };
}

export interface CsvForm {
  readonly separator: ',' | ';' | '\t' | '|';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  readonly newline: '\n' | '\r\n' | '\r';
}

export const plainCsv: CsvForm = { separator: ',', encoding: 'utf-8', newline: '\r\n' };

/** The one tab of a .csv file. */
export const csvTab = (rows: readonly (readonly MadeCell[])[]): readonly MadeTab[] => [
  { name: 'csv', rows },
];
