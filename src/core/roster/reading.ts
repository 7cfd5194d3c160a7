import type { Rubric } from '../rubric/rubric.ts';
import type { RosterField } from './fields.ts';
import type { AsideField, SensitiveKind } from './headers/headerWords.ts';
import type { PersonRow } from './person.ts';

/** What can be wrong with a row; each kind at most once a row. */
export const problemKinds = [
  'blank',
  'inactive',
  'missing_name',
  'missing_email',
  'bad_email',
  'duplicate_email',
  'off_domain_email',
  'missing_coach',
  'no_goal',
  'too_many_goals',
  'unknown_component',
  'ambiguous_component',
] as const;

export type ProblemKind = (typeof problemKinds)[number];

export interface RosterProblem {
  readonly kind: ProblemKind;
  /** As the spreadsheet shows it, from 1. */
  readonly row: number;
  /** The cell's column, from 1; null where the whole row is meant or the column does not exist. */
  readonly column: number | null;
  /** What the sentence needs: the person's name ('' if none) and what the cell says. */
  readonly details: {
    readonly name: string;
    readonly text: string;
    /** The row that has this email already, from 1. */
    readonly firstRow?: number;
    /** A form's later answer by the same person. */
    readonly laterAnswer?: boolean;
    /** The domain most rows use. */
    readonly domain?: string;
    readonly goals?: number;
    /** Component ids the text may mean. */
    readonly ids?: readonly string[];
  };
}

/** One column that makes a field. */
export interface ColumnMatch {
  readonly field: RosterField;
  /** From 1, as everywhere in a reading. */
  readonly column: number;
  readonly header: string;
  readonly certainty: 'sure' | 'doubtful' | 'chosen';
  /** Other columns that could be meant, best first. */
  readonly alternatives: readonly { readonly column: number; readonly header: string }[];
}

/** The column in which one goal's text or detail stands. */
export interface GoalColumn {
  readonly part:
    | 'text'
    | 'component'
    | 'focus'
    | 'looks_like'
    | 'sounds_like'
    | 'feels_like'
    | 'portfolio'
    | 'action_steps';
  /** The sheet's own number of the goal, from 1. */
  readonly goal: number;
  readonly column: number;
}

export interface SensitiveColumn {
  readonly column: number;
  readonly header: string;
  readonly kind: SensitiveKind;
}

/**
 * What a person answered about columns, by header text so that it survives moved columns:
 * the header(s), or null for "this roster has none". A header that is gone is asked again.
 */
export type ColumnCorrections = Readonly<
  Partial<Record<RosterField, string | readonly string[] | null>>
>;

export interface RosterOptions {
  /** Judges component cells; without it they are kept as text and not reported. */
  readonly rubric?: Rubric;
  readonly corrections?: ColumnCorrections;
  /** The school's email domain, where it is known. */
  readonly homeDomain?: string;
  /** The tab a person chose, by name. */
  readonly sheet?: string;
}

export type ColumnsByHeader = Partial<Record<RosterField, string | readonly string[]>>;

export interface RosterReading {
  /** The roster tab's name, null where there is no roster. */
  readonly sheet: string | null;
  /** The (lower) header row as the spreadsheet shows it, from 1. */
  readonly headerRow: number | null;
  readonly columns: readonly ColumnMatch[];
  readonly columnsByHeader: ColumnsByHeader;
  readonly goalColumns: readonly GoalColumn[];
  readonly asides: Readonly<Partial<Record<AsideField, number>>>;
  readonly sensitive: readonly SensitiveColumn[];
  /** Header texts of the columns nobody needs. */
  readonly unmatched: readonly { readonly column: number; readonly header: string }[];
  /** Fields whose corrected header is no longer there. */
  readonly askAgain: readonly RosterField[];
  readonly people: readonly PersonRow[];
  readonly problems: readonly RosterProblem[];
  /** People who count as staff. */
  readonly staff: number;
  /** The domain most rows use, or the one given. */
  readonly homeDomain: string | null;
  /** Other tabs that look like a roster, best first. */
  readonly otherSheets: readonly string[];
}
