import { jsonObject, type Body } from '../rest/body.ts';
import { Refusal } from '../rest/refusal.ts';

/** A multipart/related upload taken apart. */
export interface Upload {
  readonly metadata: Body;
  /** Lower-case type of the media part, without parameters. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
}

const malformed = (why: string): Refusal =>
  new Refusal(400, 'badRequest', `Malformed multipart body: ${why}.`);

/**
 * Takes apart the body of an `uploadType=multipart` request (RFC 2387): exactly two parts, JSON
 * metadata in UTF-8 first, then the media, as raw bytes or with `Content-Transfer-Encoding: base64`.
 */
export function readUpload(contentType: string, body: Uint8Array): Upload {
  const boundary = boundaryOf(contentType);
  const parts = partsOf(Buffer.from(body.buffer, body.byteOffset, body.byteLength), boundary);
  const [first, media] = parts;
  if (first === undefined || media === undefined || parts.length !== 2) {
    throw malformed(`expected two parts, found ${parts.length}`);
  }
  if (typeOf(first) !== 'application/json') throw malformed('the first part is not JSON');
  if (typeOf(media) === '') throw malformed('the media part has no Content-Type');
  return { metadata: jsonObject(decoded(first)), mediaType: typeOf(media), bytes: decoded(media) };
}

function boundaryOf(contentType: string): string {
  const [type = ''] = contentType.split(';');
  if (type.trim().toLowerCase() !== 'multipart/related') {
    throw new Refusal(
      400,
      'badContent',
      `Media type '${type.trim()}' is not supported. Valid media types: [multipart/related]`,
    );
  }
  const found = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType);
  const boundary = found?.[1] ?? found?.[2];
  if (boundary === undefined || boundary.length > 70) throw malformed('no usable boundary');
  return boundary;
}

function partsOf(body: Buffer, boundary: string): Part[] {
  const parts: Part[] = [];
  const mark = '--' + boundary;
  let at = body.indexOf(mark);
  if (at !== 0 && body.subarray(Math.max(0, at - 2), at).toString('latin1') !== '\r\n') {
    throw malformed('the body does not begin with the boundary');
  }
  for (;;) {
    at += Buffer.byteLength(mark);
    if (body.subarray(at, at + 2).toString('latin1') === '--') return parts;
    const lineEnd = body.indexOf('\r\n', at);
    const next = body.indexOf('\r\n' + mark, at);
    if (lineEnd < 0 || next < 0) throw malformed('no closing boundary');
    if (body.subarray(at, lineEnd).toString('latin1').trim() !== '') {
      throw malformed('text after the boundary');
    }
    parts.push(partOf(body.subarray(lineEnd, next)));
    at = next + 2;
  }
}

/** `bytes` begins with the line end of the boundary line, so no headers means "\r\n\r\n" at 0. */
function partOf(bytes: Buffer): Part {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) throw malformed('a part has no empty line after its headers');
  const headers = new Map<string, string>();
  for (const line of bytes.subarray(0, end).toString('latin1').split('\r\n')) {
    const colon = line.indexOf(':');
    if (line !== '' && colon < 1) throw malformed(`header "${line}"`);
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, bytes: bytes.subarray(end + 4) };
}

function typeOf(part: Part): string {
  const [type = ''] = (part.headers.get('content-type') ?? '').split(';');
  return type.trim().toLowerCase();
}

function decoded(part: Part): Uint8Array {
  const encoding = (part.headers.get('content-transfer-encoding') ?? 'binary').toLowerCase();
  if (encoding === 'binary' || encoding === '8bit') return new Uint8Array(part.bytes);
  if (encoding !== 'base64') throw malformed(`Content-Transfer-Encoding "${encoding}"`);
  const text = part.bytes.toString('latin1').replace(/\r\n/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) {
    throw malformed('the media part is not base64');
  }
  return new Uint8Array(Buffer.from(text, 'base64'));
}
