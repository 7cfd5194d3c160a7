/** One HTTP request as it reaches Google's side of the wire. */
export interface RestRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly host: string;
  /** Path without query, percent-decoded segment by segment by the route's handler. */
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  /** Lower-case header names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** Email of the account whose token came with the request. */
  readonly person: string;
  /** Virtual time in epoch milliseconds. */
  readonly at: number;
}

/** What Google answers. */
export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A sustained-rate bucket or daily cap that a call draws on. */
export type Quota =
  | 'drive.writes'
  | 'docs.writes'
  | 'docs.reads'
  | 'calendar.calls'
  | 'documentsCreated'
  | 'filesConverted'
  | 'eventsCreated';

/** One method of a REST API. The gate checks everything declared here before `handle` runs. */
export interface Route {
  /** Name in logs, faults, latencies and `run.json`: "drive.files.create". */
  readonly op: string;
  readonly method: RestRequest['method'];
  readonly host: string;
  /** Matches the whole path; groups are handed to `handle`, percent-decoded. */
  readonly path: RegExp;
  /** Any one of these OAuth scopes is enough. */
  readonly scopes: readonly string[];
  /** Query parameters of this method that the stand-in honours; any other is refused by name. */
  readonly query: readonly string[];
  /** What a successful call draws on; a request can make it depend on its body. */
  readonly quotas: readonly Quota[] | ((request: RestRequest) => readonly Quota[]);
  handle(request: RestRequest, groups: readonly string[]): RestAnswer;
}

/** A stand-in for one REST API: its routes, and its state as plain JSON. */
export interface RestService {
  readonly name: 'drive' | 'docs' | 'calendar';
  readonly routes: readonly Route[];
  /** State that survives the process, as plain JSON. */
  save(): unknown;
  load(state: unknown): void;
}

/** Where the stand-ins keep documents: a folder on disk, or memory in tests. */
export interface FileStore {
  read(path: string): Uint8Array | null;
  write(path: string, bytes: Uint8Array): void;
  remove(path: string): void;
  list(): readonly string[];
}

/** Something the stand-in does not know. Never answered kindly: the call fails and names it. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super('NotEmulated: ' + what);
    this.name = 'NotEmulated';
  }
}

/** A JSON answer in Google's style. */
export function jsonAnswer(status: number, value: unknown): RestAnswer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    body: status === 204 ? '' : JSON.stringify(value, null, 1),
  };
}

/** Google's error body (https://cloud.google.com/apis/design/errors, v1 style of Drive and Calendar). */
export function errorAnswer(
  status: number,
  reason: string,
  message: string,
  domain = 'global',
): RestAnswer {
  return jsonAnswer(status, {
    error: { code: status, message, errors: [{ domain, reason, message }] },
  });
}
