/**
 * What one execution of the script offers to the services it uses. An execution starts with a
 * fresh global scope, has its own line of virtual time, and ends by returning, by throwing, or by
 * being killed.
 */
export interface ExecutionHost {
  /** Email of the account that the script runs as. */
  readonly person: string;
  /** Virtual epoch milliseconds of this execution. */
  now(): number;
  /**
   * The gate: every effect of a service passes it. It logs and counts the call as `op`, injects
   * faults, moves the clock by the latency of `op` (see `latencies.ts`) and throws once the
   * execution is dead. `work` is the effect itself; it does not run when a fault comes before it.
   * Operations of the open spreadsheet are `sheets.read` (one bulk read), `sheets.write` (kept in
   * the buffer, takes no time), `sheets.flush` (the buffer becomes real), `sheets.look` (names,
   * sizes and other facts that come with the open spreadsheet, takes no time).
   */
  call<T>(op: string, work: () => T): T;
  /** A Date of the execution's own realm, so that `instanceof Date` holds inside the script. */
  newDate(ms: number): Date;
  /** A Date of any realm. */
  isDate(value: unknown): boolean;
}

/** The open spreadsheet as one execution sees it. */
export interface SpreadsheetSession {
  /** The SpreadsheetApp global, made by `strict`, without `getUi`, which the runtime adds. */
  readonly app: object;
  /**
   * The end of an execution that returned or threw: buffered writes become real. Never called for
   * a killed one. May pass the gate.
   */
  commit(): void;
}

/** The spreadsheet that the script is bound to. */
export interface SpreadsheetDocument {
  readonly id: string;
  /** Called once an execution, before the script is evaluated. */
  session(host: ExecutionHost): SpreadsheetSession;
}

/** What the REST stand-ins may know of the world around them; made before they are. */
export interface WorldContext {
  /** Virtual epoch milliseconds, inside an execution that execution's own time. */
  now(): number;
  /** How long a change stays unseen by listings and searches, in milliseconds. */
  listingLagMs(): number;
  /** Seeded, 0 ≤ x < 1. */
  random(): number;
}
