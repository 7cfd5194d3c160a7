import type { CellPlace } from '../table/sheetTable.ts';

/** Someone who supports a teacher; a cell may hold a name, an address or both. */
export interface RosterCoach {
  readonly name: string;
  /** Lower-case, or null where the roster does not say it. */
  readonly email: string | null;
}

/** One goal as the roster holds it. Empty text where a cell is empty. */
export interface RosterGoal {
  readonly text: string;
  /** What the component cell says, and the rubric's id where it names exactly one. */
  readonly componentText: string;
  readonly component: string | null;
  /** True while the cell says that somebody else suggested this component. */
  readonly suggested: boolean;
  /**
   * The cell of this goal's component alone. Null where the roster has no such column, or one cell
   * holds several goals.
   */
  readonly componentCell: CellPlace | null;
  readonly focusText: string;
  readonly looksLike: string;
  readonly soundsLike: string;
  readonly feelsLike: string;
  readonly portfolio: string;
  readonly actionSteps: string;
  /** The person's goals of the year before, where the roster keeps them. */
  readonly lastYears?: readonly string[];
}

/** One person of the roster. Private columns (`SensitiveKind`) are never in it. */
export interface PersonRow {
  /** As the spreadsheet shows it, from 1; in .csv a record. */
  readonly row: number;
  /** "First Last", spaces tidied; empty where the row has none. */
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Lower-case and well-formed, else null. */
  readonly email: string | null;
  /** What the email cell says. */
  readonly emailText: string;
  readonly role: string;
  readonly subject: string;
  readonly grade: string;
  readonly department: string;
  readonly coaches: readonly RosterCoach[];
  /** As typed; `planningPeriods` takes it apart. */
  readonly planning: string;
  /** The goals with any text, at most as many as the row holds (a third is kept, and is a problem). */
  readonly goals: readonly RosterGoal[];
  /** False for a struck-through name or a status that says the person has left. */
  readonly active: boolean;
  /** Counts as staff: active, named, a well-formed email that no earlier row has. */
  readonly usable: boolean;
  readonly status: string;
  readonly partTime: string;
  readonly homeSchool: string;
  readonly staffId: string;
  /** As typed ("Spanish", "es"); empty where there is no such column. */
  readonly language: string;
  /** When a form's answer came in, as shown; empty without such a column. */
  readonly answeredAt: string;
}
