/** A goal as a teacher of a sample school typed it; lists become one line an entry in the cell. */
export interface SampleGoal {
  readonly text: string;
  readonly component?: string;
  readonly focus?: string;
  readonly looks?: readonly string[];
  readonly sounds?: readonly string[];
  readonly feels?: readonly string[];
  readonly portfolio?: readonly string[];
  readonly steps?: readonly string[];
}

/** One row of a sample school's roster. All people are invented. */
export interface SamplePerson {
  /** "Last, First". */
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly subject: string;
  readonly grade: string;
  readonly department: string;
  /** Name and address, one of each for every supporter, separated by "; ". */
  readonly coach: { readonly name: string; readonly email: string };
  readonly planning: string;
  readonly status?: string;
  readonly fte?: number;
  readonly home?: string;
  readonly language?: string;
  readonly goals: readonly SampleGoal[];
}
