import { flag, wholeNumber, word } from '../rest/body.ts';
import { invalid, Refusal } from '../rest/refusal.ts';
import { jsonAnswer, NotEmulated, type RestAnswer, type RestRequest } from '../world/service.ts';
import { notFound, visibleFile } from './access.ts';
import { docxType } from './conversion.ts';
import { defaultFile, fullFile, isEditorsFile, userResource } from './resource.ts';
import { documentType, rootOf } from './state.ts';
import { childrenOf, type Desk, newId } from './desk.ts';
import type { DriveFile } from './state.ts';

/** files.get: metadata, or the bytes of a file with binary content with `alt=media`. */
export function getFile(desk: Desk, request: RestRequest, id: string): RestAnswer {
  const { query, person } = request;
  flag(query, 'supportsAllDrives', false);
  if (id === 'root' || id === rootOf(person)) throw new NotEmulated('files.get of My Drive itself');
  const file = visibleFile(desk, id, person);
  if (word(query, 'alt', ['json', 'media'], 'json') === 'json') {
    return jsonAnswer(200, query.has('fields') ? fullFile(desk, file, person) : defaultFile(file));
  }
  if (file.content === null || isEditorsFile(file)) {
    throw new Refusal(
      403,
      'fileNotDownloadable',
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    );
  }
  return bytesAnswer(desk, file, file.mimeType);
}

/** "The exported content is limited to 10 MB" (files.export, REST reference). */
const mostExported = 10 * 1024 * 1024;

/**
 * files.export: a Doc as .docx, byte for byte what is stored, or as PDF where something on this machine
 * makes them. Other formats are not emulated.
 */
export function exportFile(desk: Desk, request: RestRequest, id: string): RestAnswer {
  const file = visibleFile(desk, id, request.person);
  const wanted = request.query.get('mimeType');
  if (wanted === undefined || wanted === '') {
    throw new Refusal(400, 'required', 'Required parameter: mimeType');
  }
  if (!isEditorsFile(file)) {
    throw new Refusal(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  }
  if (file.mimeType !== documentType || (wanted !== docxType && wanted !== pdfType)) {
    throw new NotEmulated(`files.export of ${file.mimeType} as ${wanted}`);
  }
  const docx = desk.shelf.bytes(file);
  if (docx === null) throw notFound(file.id);
  const body = wanted === pdfType ? pdfOf(desk, file, docx) : docx;
  if (body.length > mostExported) {
    throw new Refusal(403, 'exportSizeLimitExceeded', 'This file is too large to be exported.');
  }
  return { status: 200, headers: { 'Content-Type': wanted }, body };
}

const pdfType = 'application/pdf';

/** Where nothing makes PDFs, in the words that Drive has for a conversion it does not know. */
function pdfOf(desk: Desk, file: DriveFile, docx: Uint8Array): Uint8Array {
  const beside = (): Uint8Array[] =>
    childrenOf(desk, file.parent)
      .filter(one => one.mimeType === documentType)
      .flatMap(one => desk.shelf.bytes(one) ?? []);
  const pdf = desk.pdf?.(docx, beside) ?? null;
  if (pdf === null) {
    // As in issue 14445 of googleapis/google-api-ruby-client.
    throw new Refusal(400, 'badRequest', 'The requested conversion is not supported.');
  }
  return pdf;
}

function bytesAnswer(desk: Desk, file: DriveFile, type: string): RestAnswer {
  const body = desk.shelf.bytes(file);
  if (body === null) throw notFound(file.id);
  return { status: 200, headers: { 'Content-Type': type }, body };
}

/** files.generateIds: ids that this person can use once in files.create. */
export function generateIds(desk: Desk, request: RestRequest): RestAnswer {
  const { query, person } = request;
  const count = wholeNumber(query, 'count', 10, [1, 1000]);
  const space = query.get('space') ?? 'drive';
  const type = query.get('type') ?? 'files';
  if (space !== 'drive' || type !== 'files') {
    throw new NotEmulated(`files.generateIds space=${space} type=${type}`);
  }
  const ids = Array.from({ length: count }, () => {
    const id = newId(desk);
    desk.state.reserved.set(id, person);
    return id;
  });
  return jsonAnswer(200, { kind: 'drive#generatedIds', space, ids });
}

/** about.get: who is signed in. It has no default fields, so `fields` is required. */
export function about(desk: Desk, { query, person }: RestRequest): RestAnswer {
  const fields = query.get('fields');
  if (fields === undefined) {
    throw new Refusal(400, 'required', "The 'fields' parameter is required for this method.");
  }
  const first = fields.split(/[,/(]/)[0] ?? '';
  if (!['*', 'user', 'kind'].includes(first.trim()))
    throw invalid(`Invalid field selection ${first}`);
  return jsonAnswer(200, { kind: 'drive#about', user: userResource(desk, person, person) });
}
