import type { Consent } from './consent.ts';
import { applyFields, readFields } from './fields.ts';
import {
  apiNotEnabled,
  dailyLimited,
  insufficientScopes,
  invalidFields,
  rateLimited,
  unauthenticated,
} from './googleErrors.ts';
import { apiEnabled, type Manifest } from './manifest.ts';
import { isRate, type DailyQuota, type Quotas } from './quotas.ts';
import {
  NotEmulated,
  type RestAnswer,
  type RestRequest,
  type RestService,
  type Route,
} from './service.ts';

/** A request that has found its route. */
export interface Routed {
  readonly route: Route;
  readonly groups: readonly string[];
  readonly url: URL;
  readonly query: ReadonlyMap<string, string>;
}

/** A request as the script wrote it; header names in lower case. */
export interface Outgoing {
  readonly method: RestRequest['method'];
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Query parameters that every Google API knows. */
const common = new Set(['fields', 'alt', 'prettyPrint', 'quotaUser', 'key']);

/** Google's side of the wire: which method a request is for, and what it answers. */
export interface Wire {
  /** Throws NotEmulated for a route or query parameter that no stand-in knows. */
  route(method: RestRequest['method'], url: URL): Routed;
  /** `refused` tells that the request was answered without reaching the API. */
  answer(
    routed: Routed,
    request: Outgoing,
    at: number,
  ): { readonly answer: RestAnswer; readonly refused: boolean };
}

/** The wire to these stand-ins. */
export function createWire(
  services: readonly RestService[],
  manifest: Manifest,
  consent: Consent,
  quotas: Quotas,
): Wire {
  const routes = services
    .flatMap(service => service.routes)
    .map(route => ({ route, path: new RegExp(`^(?:${route.path.source})$`) }));

  const refusal = (route: Route, request: RestRequest, scopes: readonly string[]) => {
    if (!apiEnabled(manifest, route.op)) return apiNotEnabled(route.op);
    if (!route.scopes.some(scope => scopes.includes(scope))) return insufficientScopes();
    const drawn = quotasOf(route, request);
    for (const quota of drawn) {
      const { person, at } = request;
      if (!isRate(quota) && quotas.left(person, quota, at) < 1) return dailyLimited(quota);
    }
    for (const quota of drawn) {
      if (isRate(quota) && !quotas.take(request.person, quota, request.at)) {
        return rateLimited(quota);
      }
    }
    return null;
  };

  return {
    route(method, url) {
      for (const { route, path } of routes) {
        if (route.method !== method || route.host !== url.host) continue;
        const match = path.exec(url.pathname);
        if (!match) continue;
        const groups = match.slice(1).map(group => decodeURIComponent(group ?? ''));
        return { route, groups, url, query: readQuery(route, url) };
      }
      throw new NotEmulated(`${method} ${url.host}${url.pathname}`);
    },

    answer(routed, { method, headers, body }, at) {
      const { route, groups, url, query } = routed;
      const bearer = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1];
      const token = bearer === undefined ? null : consent.resolve(bearer);
      if (!token) return { answer: unauthenticated(), refused: true };
      const { person } = token;
      const request: RestRequest = {
        method,
        host: url.host,
        path: url.pathname,
        query,
        headers,
        body,
        person,
        at,
      };
      const refused = refusal(route, request, token.scopes);
      if (refused) return { answer: refused, refused: true };
      const fields = query.get('fields');
      const read = fields === undefined ? null : readFields(fields);
      if (fields !== undefined && !read) return { answer: invalidFields(fields), refused: true };
      const answer = route.handle(request, groups);
      if (answer.status >= 400) return { answer, refused: false };
      for (const quota of quotasOf(route, request)) {
        if (!isRate(quota)) quotas.spend(person, quota satisfies DailyQuota, at, 1);
      }
      return { answer: read ? masked(answer, read.mask) : answer, refused: false };
    },
  };
}

function quotasOf(route: Route, request: RestRequest) {
  return typeof route.quotas === 'function' ? route.quotas(request) : route.quotas;
}

function readQuery(route: Route, url: URL): Map<string, string> {
  const query = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    const known = common.has(name) || route.query.includes(name);
    if (!known) throw new NotEmulated(`query parameter ${name} of ${route.op}`);
    if (query.has(name)) throw new NotEmulated(`repeated query parameter ${name} of ${route.op}`);
    query.set(name, value);
  }
  const alt = query.get('alt') ?? 'json';
  if (alt !== 'json' && !route.query.includes('alt')) {
    throw new NotEmulated(`alt=${alt} of ${route.op}`);
  }
  return query;
}

function masked(answer: RestAnswer, mask: Parameters<typeof applyFields>[0]): RestAnswer {
  const json = (answer.headers['Content-Type'] ?? '').startsWith('application/json');
  if (!json || typeof answer.body !== 'string' || answer.body === '') return answer;
  const value: unknown = JSON.parse(answer.body);
  return { ...answer, body: JSON.stringify(applyFields(mask, value), null, 1) };
}
