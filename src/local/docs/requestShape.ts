import { NotEmulated } from '../world/service.ts';
import { TAB_ID } from './documentJson.ts';
import type { Docx } from './docx.ts';
import { DocsError, invalid } from './docsError.ts';
import type { Segment } from './layout.ts';
import { layout } from './layout.ts';
import { segmentPlaces } from './segments.ts';

/** A JSON object of a request body. */
export type Json = Readonly<Record<string, unknown>>;

/** The value as an object with no other fields than those named; others are refused by name. */
export function fieldsOf(value: unknown, where: string, known: readonly string[]): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DocsError(
      400,
      'INVALID_ARGUMENT',
      `Invalid value at '${where}' (type.googleapis.com), expected an object.`,
    );
  for (const key of Object.keys(value))
    if (!known.includes(key)) throw new NotEmulated(`documents.batchUpdate ${where}.${key}`);
  return value as Json;
}

function wrongType(where: string, type: string, value: unknown): DocsError {
  const message = `Invalid value at '${where}' (${type}), ${JSON.stringify(value)}`;
  return new DocsError(400, 'INVALID_ARGUMENT', message);
}

/** A string field; undefined where it is absent. */
export function textOf(object: Json, key: string, where: string): string | undefined {
  const value = object[key];
  if (value !== undefined && typeof value !== 'string')
    throw wrongType(`${where}.${key}`, 'TYPE_STRING', value);
  return value;
}

/** A whole number; absent counts as zero, as in protocol buffers. */
export function wholeOf(object: Json, key: string, where: string): number {
  const value = object[key] ?? 0;
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw wrongType(`${where}.${key}`, 'TYPE_INT32', value);
  return value;
}

/** A boolean; absent counts as false. */
export function flagOf(object: Json, key: string, where: string): boolean {
  const value = object[key] ?? false;
  if (typeof value !== 'boolean') throw wrongType(`${where}.${key}`, 'TYPE_BOOL', value);
  return value;
}

/** A list of texts; absent counts as empty. */
export function textsOf(object: Json, key: string, where: string): string[] {
  const value = object[key] ?? [];
  if (!Array.isArray(value) || value.some(one => typeof one !== 'string'))
    throw wrongType(`${where}.${key}`, 'TYPE_STRING', value);
  return value as string[];
}

/** Refuses any tab but the only one. */
export function checkTab(id: string | undefined, where: string): void {
  if (id !== undefined && id !== '' && id !== TAB_ID)
    throw invalid(where, `The tab with ID ${id} was not found.`);
}

function segmentOf(docx: Docx, object: Json, where: string): Segment {
  checkTab(textOf(object, 'tabId', where), where);
  const id = textOf(object, 'segmentId', where) ?? '';
  const place = segmentPlaces(docx).find(one => one.id === id);
  if (!place) throw invalid(where, `Segment with ID ${id} was not found.`);
  return layout(docx, place);
}

/** `Index 5 must be less than the end index of the referenced segment, 5.`, as seen in live answers. */
function checkIndex(segment: Segment, index: number, limit: number, where: string): void {
  if (index < 0) throw invalid(where, `Index ${index} must be greater than or equal to 0.`);
  if (index >= limit)
    throw invalid(
      where,
      `Index ${index} must be less than the end index of the referenced segment, ${segment.end}.`,
    );
}

/** A Location: segment and index inside it. */
export function locationOf(
  docx: Docx,
  value: unknown,
  where: string,
): { segment: Segment; index: number } {
  const object = fieldsOf(value, where, ['index', 'segmentId', 'tabId']);
  const segment = segmentOf(docx, object, where);
  const index = wholeOf(object, 'index', where);
  checkIndex(segment, index, segment.end, where);
  return { segment, index };
}

/** An EndOfSegmentLocation: just before the last newline. */
export function endOfSegment(
  docx: Docx,
  value: unknown,
  where: string,
): { segment: Segment; index: number } {
  const object = fieldsOf(value, where, ['segmentId', 'tabId']);
  const segment = segmentOf(docx, object, where);
  return { segment, index: segment.end - 1 };
}

/**
 * A Range that is not empty and touches nothing before the body's first paragraph. `lastNewline`
 * says whether the API has an own message for a range that holds the segment's last newline.
 */
export function rangeOf(
  docx: Docx,
  value: unknown,
  where: string,
  lastNewline: 'ownMessage' | 'outOfRange',
): { segment: Segment; start: number; end: number } {
  if (value === undefined) throw invalid(where, 'A range must be specified.');
  const object = fieldsOf(value, where, ['startIndex', 'endIndex', 'segmentId', 'tabId']);
  const segment = segmentOf(docx, object, where);
  const start = wholeOf(object, 'startIndex', where);
  const end = wholeOf(object, 'endIndex', where);
  checkIndex(segment, start, segment.end, where);
  checkIndex(segment, end, segment.end + (lastNewline === 'ownMessage' ? 1 : 0), where);
  if (end <= start) throw invalid(where, 'The range should not be empty.');
  if (end === segment.end)
    throw invalid(
      where,
      'The range cannot include the newline character at the end of the segment.',
    );
  if (segment.place.isBody && start < 1)
    throw invalid(where, 'Cannot operate on the first section break in the document.');
  return { segment, start, end };
}

/** The names in a field mask; `*` and unknown names are refused by the caller. */
export function maskOf(object: Json, where: string): string[] {
  const fields = (textOf(object, 'fields', where) ?? '').split(',').map(one => one.trim());
  const named = fields.filter(one => one !== '');
  if (named.length === 0)
    throw invalid(
      where,
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  return named;
}
