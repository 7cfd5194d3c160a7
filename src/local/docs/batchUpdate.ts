import { NotEmulated } from '../world/service.ts';
import { deleteRange } from './deleteRange.ts';
import { DocsError, invalid } from './docsError.ts';
import type { Docx } from './docx.ts';
import { insertText } from './insertText.ts';
import {
  createParagraphBullets,
  deleteParagraphBullets,
  updateParagraphStyle,
} from './paragraphRequests.ts';
import { replaceAllText } from './replaceAllText.ts';
import { fieldsOf, rangeOf, textOf } from './requestShape.ts';
import { deleteTableRow, insertTableRow } from './tableRows.ts';
import { updateTextStyle } from './updateTextStyle.ts';

type Apply = (docx: Docx, request: unknown, where: string) => object;

const REQUESTS: Readonly<Record<string, Apply>> = {
  insertText,
  deleteContentRange,
  replaceAllText,
  insertTableRow,
  deleteTableRow,
  updateTextStyle,
  updateParagraphStyle,
  createParagraphBullets,
  deleteParagraphBullets,
};

function deleteContentRange(docx: Docx, request: unknown, where: string): object {
  const asked = fieldsOf(request, where, ['range']);
  const { segment, start, end } = rangeOf(docx, asked.range, where, 'ownMessage');
  deleteRange(segment, start, end, where);
  docx.touch(segment.place.part);
  return {};
}

/** What documents.batchUpdate was asked for, checked in shape. */
export interface BatchAsked {
  readonly requests: readonly unknown[];
  /** The revision the document must still have, where one was named. */
  readonly requiredRevisionId: string | undefined;
}

/** Reads the body of documents.batchUpdate. Fields unknown here throw NotEmulated by name. */
export function batchAsked(body: Uint8Array): BatchAsked {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(body));
  } catch (cause) {
    const error = new DocsError(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received.');
    error.cause = cause;
    throw error;
  }
  const asked = fieldsOf(json, 'body', ['requests', 'writeControl']);
  const control = fieldsOf(asked.writeControl ?? {}, 'writeControl', ['requiredRevisionId']);
  const { requests } = asked;
  if (requests !== undefined && !Array.isArray(requests))
    throw new DocsError(400, 'INVALID_ARGUMENT', `Invalid value at 'requests', expected a list.`);
  if (!requests || requests.length === 0)
    throw new DocsError(400, 'INVALID_ARGUMENT', 'Must specify at least one request.');
  return { requests, requiredRevisionId: textOf(control, 'requiredRevisionId', 'writeControl') };
}

/**
 * Applies the requests in order to the opened document and answers one reply each. Throws at the
 * first that is refused; the caller then drops the document, so that all or nothing happens.
 */
export function applyRequests(docx: Docx, requests: readonly unknown[]): object[] {
  return requests.map((request, number) => {
    const where = `requests[${number}]`;
    if (typeof request !== 'object' || request === null || Array.isArray(request))
      throw invalid(where, 'No request set.');
    const set = Object.entries(request);
    for (const [kind] of set)
      if (!REQUESTS[kind]) throw new NotEmulated(`documents.batchUpdate ${where}.${kind}`);
    const [first, second] = set;
    if (!first) throw invalid(where, 'No request set.');
    if (second)
      throw invalid(where, `oneof field 'request' is already set. Cannot set '${second[0]}'`);
    const [kind, value] = first;
    return REQUESTS[kind]?.(docx, value, `${where}.${kind}`) ?? {};
  });
}
