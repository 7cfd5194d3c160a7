/** What a sentence needs to be specific: a row, a name, a tab, a number. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/**
 * An error a person can do something about. The code names the sentence in `src/words`; details
 * fill it in; the cause is kept for the log.
 */
export class PlanError extends Error {
  constructor(
    readonly code: string,
    readonly details: ErrorDetails = {},
    /** What went wrong underneath, for the log only. */
    readonly reason?: unknown,
  ) {
    super(code + (Object.keys(details).length ? ' ' + JSON.stringify(details) : ''));
    this.name = 'PlanError';
  }
}
