import type { RestAnswer, RestService, Route } from '../../src/local/world/service.ts';

/** What a contract test sees of an answer. */
export interface Reply {
  readonly status: number;
  /** Parsed body of a JSON answer; tests say what they expect of it. */
  readonly json: ReturnType<typeof JSON.parse>;
  readonly bytes: Uint8Array;
  /** `error.errors[0].reason` of an error answer. */
  readonly reason: string | undefined;
}

export interface Call {
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is bytes already. */
  readonly body?: unknown;
}

/** Finds the one route for a method and path; none or several is a fault of the table. */
export function routeFor(service: RestService, method: string, path: string): Route {
  const found = service.routes.filter(route => route.method === method && route.path.test(path));
  if (found.length !== 1) throw new Error(`${found.length} routes for ${method} ${path}`);
  return found[0] as Route;
}

/** Sends one request straight to the service, as `person`, refusing undeclared query parameters. */
export function send(
  service: RestService,
  at: number,
  person: string,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  { query = {}, headers = {}, body }: Call = {},
): Reply {
  const route = routeFor(service, method, path);
  for (const name of Object.keys(query)) {
    if (!route.query.includes(name)) throw new Error(`${route.op} has no parameter "${name}"`);
  }
  const groups = (route.path.exec(path) ?? []).slice(1).map(group => decodeURIComponent(group));
  const answer = route.handle(
    {
      method,
      host: route.host,
      path,
      query: new Map(Object.entries(query)),
      headers: new Map(Object.entries(headers)),
      body: bytesOf(body),
      person,
      at,
    },
    groups,
  );
  return replyFrom(answer);
}

function bytesOf(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array();
  return body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body));
}

function replyFrom({ status, headers, body }: RestAnswer): Reply {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const isJson = headers['Content-Type']?.startsWith('application/json') && bytes.length > 0;
  const json = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  return { status, bytes, json, reason: json?.error?.errors?.[0]?.reason };
}
