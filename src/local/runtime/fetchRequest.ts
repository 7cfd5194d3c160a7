import { ServiceException } from '../world/exceptions.ts';
import { mayFetch } from '../world/manifest.ts';
import { NotEmulated, type RestRequest } from '../world/service.ts';
import type { Stores } from '../world/stores.ts';
import type { Outgoing, Routed } from '../world/wire.ts';

/** A request of the script, read strictly and matched to its route. */
export interface FetchRequest {
  readonly routed: Routed;
  readonly outgoing: Outgoing;
  readonly muteHttpExceptions: boolean;
}

/** Limits of one request (Apps Script: quotas for Google services): bytes, and header count. */
const limits = { url: 2_048, headers: 100, headerBytes: 8_192, body: 52_428_800 };

const options = new Set([
  'url',
  'method',
  'contentType',
  'headers',
  'payload',
  'muteHttpExceptions',
  'followRedirects',
]);
const methods = new Set<string>(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const utf8 = new TextEncoder();

/** Reads what `fetch` and `fetchAll` were given; throws as Google does, or NotEmulated. */
export function readRequest(stores: Stores, asked: unknown): FetchRequest {
  if (typeof asked !== 'object' || asked === null) {
    throw new NotEmulated('UrlFetchApp request that is no object with a url');
  }
  for (const name of Object.keys(asked)) {
    if (!options.has(name)) throw new NotEmulated(`UrlFetchApp option ${name}`);
  }
  const params = asked as Readonly<Record<string, unknown>>;
  const url = readUrl(stores, params['url']);
  const method = readMethod(params['method']);
  const body = readPayload(params['payload']);
  if (method === 'GET' && params['payload'] !== undefined) {
    throw new NotEmulated('UrlFetchApp payload with GET');
  }
  const headers = readHeaders(params['headers']);
  if (body.length > 0 || method !== 'GET') {
    const contentType = params['contentType'] ?? 'application/x-www-form-urlencoded';
    if (typeof contentType !== 'string')
      throw new ServiceException('Invalid argument: contentType');
    headers.set('content-type', contentType);
  }
  return {
    routed: stores.wire.route(method, url),
    outgoing: { method, headers, body },
    muteHttpExceptions: params['muteHttpExceptions'] === true,
  };
}

function readUrl(stores: Stores, text: unknown): URL {
  // Anything that a URL must write as %XX is refused, not mended.
  if (typeof text !== 'string' || !/^https?:\/\/[!#-;=?-[\]_a-z~]+$/.test(text)) {
    throw new ServiceException('Invalid argument: ' + String(text));
  }
  if (text.length > limits.url) throw new ServiceException('Limit Exceeded: URLFetch URL Length.');
  const url = new URL(text);
  if (!mayFetch(stores.manifest, url)) {
    throw new ServiceException(`UrlFetch calls to ${text} are not in the urlFetchWhitelist`);
  }
  return url;
}

function readMethod(method: unknown = 'get'): RestRequest['method'] {
  const name = typeof method === 'string' ? method.toUpperCase() : '';
  if (!methods.has(name))
    throw new ServiceException('Attribute provided with invalid value: method');
  return name as RestRequest['method'];
}

function readPayload(payload: unknown): Uint8Array {
  if (payload === undefined || payload === null) return new Uint8Array();
  let bytes: Uint8Array;
  if (typeof payload === 'string') bytes = utf8.encode(payload);
  else if (Array.isArray(payload)) bytes = Uint8Array.from(payload as number[]);
  else throw new NotEmulated('UrlFetchApp payload that is neither text nor bytes');
  if (bytes.length > limits.body) throw new ServiceException('Limit Exceeded: URLFetch POST Size.');
  return bytes;
}

function readHeaders(headers: unknown): Map<string, string> {
  const read = new Map<string, string>();
  if (headers === undefined || headers === null) return read;
  if (typeof headers !== 'object') throw new ServiceException('Invalid argument: headers');
  let size = 0;
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase();
    if (['host', 'content-length'].includes(key)) {
      throw new ServiceException('Attribute provided with invalid value: Header:' + name);
    }
    if (key === 'content-type') throw new NotEmulated('UrlFetchApp header Content-Type');
    if (typeof value !== 'string') throw new NotEmulated(`UrlFetchApp header ${name}, no text`);
    size += name.length + value.length;
    read.set(key, value);
  }
  if (read.size > limits.headers || size > limits.headerBytes) {
    throw new ServiceException('Limit Exceeded: URLFetch Header Size.');
  }
  return read;
}
