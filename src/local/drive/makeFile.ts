import { flag, jsonObject, type Body } from '../rest/body.ts';
import { invalid, Refusal } from '../rest/refusal.ts';
import { jsonAnswer, NotEmulated, type RestAnswer, type RestRequest } from '../world/service.ts';
import { visibleFile } from './access.ts';
import { uploadedType } from './conversion.ts';
import {
  checkMetadata,
  createFields,
  mergedProperties,
  parentFrom,
  textField,
} from './metadata.ts';
import { readUpload } from './multipart.ts';
import { defaultFile, fullFile } from './resource.ts';
import { documentType, folderType, spreadsheetType } from './state.ts';
import { type Desk, newId, sharedDriveOf } from './desk.ts';
import type { DriveFile } from './state.ts';

/** files.create without content: only folders; an empty Doc or Sheet is not emulated. */
export function createFolder(desk: Desk, request: RestRequest): RestAnswer {
  flag(request.query, 'supportsAllDrives', false);
  const body = jsonObject(request.body);
  checkMetadata('file', body, createFields);
  const mimeType = textField(body, 'mimeType');
  if (mimeType !== folderType) {
    throw new NotEmulated(`files.create of ${mimeType ?? 'an untyped file'} without content`);
  }
  const file = make(desk, body, request.person, { mimeType, bytes: null });
  return answer(desk, file, request);
}

/** files.create with content: `uploadType=multipart` only. */
export function uploadFile(desk: Desk, request: RestRequest): RestAnswer {
  const uploadType = request.query.get('uploadType');
  if (uploadType !== 'multipart') throw new NotEmulated(`uploadType=${uploadType ?? ''}`);
  flag(request.query, 'supportsAllDrives', false);
  const { metadata, mediaType, bytes } = readUpload(
    request.headers.get('content-type') ?? '',
    request.body,
  );
  checkMetadata('file', metadata, createFields);
  const mimeType = uploadedType(textField(metadata, 'mimeType'), mediaType, bytes);
  const file = make(desk, metadata, request.person, { mimeType, bytes });
  return answer(desk, file, request);
}

/**
 * files.copy: the copy belongs to the person, keeps name ("Copy of …"), description and
 * appProperties unless the body changes them, and lands beside the source where the person may
 * write there. Sharing is not copied.
 */
export function copyFile(desk: Desk, request: RestRequest, id: string): RestAnswer {
  flag(request.query, 'supportsAllDrives', false);
  const { person } = request;
  const source = visibleFile(desk, id, person);
  const body = jsonObject(request.body);
  checkMetadata('file', body, createFields);
  if (source.content === null) {
    throw new Refusal(403, 'cannotCopyFile', 'This file cannot be copied by the user.');
  }
  const mimeType = textField(body, 'mimeType') ?? source.mimeType;
  if (mimeType !== source.mimeType) {
    throw new NotEmulated(`files.copy of ${source.mimeType} as ${mimeType}`);
  }
  const file = make(
    desk,
    {
      ...body,
      name: textField(body, 'name') ?? `Copy of ${source.name}`,
      description: textField(body, 'description') ?? source.description,
      parents: body['parents'] ?? discoverableParents(desk, source, person),
      appProperties: mergedProperties(source.appProperties, body['appProperties']),
    },
    person,
    { mimeType, bytes: desk.shelf.bytes(source) },
  );
  return answer(desk, file, request);
}

function discoverableParents(desk: Desk, source: DriveFile, person: string): string[] {
  try {
    return [parentFrom(desk, [source.parent], person)];
  } catch (problem) {
    if (problem instanceof Refusal) return [];
    throw problem;
  }
}

function make(
  desk: Desk,
  body: Body,
  person: string,
  { mimeType, bytes }: { mimeType: string; bytes: Uint8Array | null },
): DriveFile {
  const now = desk.context.now();
  const parent = parentFrom(desk, body['parents'], person);
  const appProperties = mergedProperties({}, body['appProperties']);
  const file: DriveFile = {
    id: idFor(desk, textField(body, 'id'), mimeType, person),
    name: textField(body, 'name') ?? 'Untitled',
    mimeType,
    parent,
    owner: person,
    createdAt: now,
    modifiedAt: now,
    modifiedBy: person,
    version: 1,
    trashed: false,
    description: textField(body, 'description') ?? '',
    appProperties,
    // What is made in a shared drive belongs to the drive.
    permissions: inDrive(desk, parent) ? [] : [{ email: person, role: 'owner' }],
    openedBy: [person],
    content: bytes && { path: null, kept: null, hash: '', revision: 1, size: 0 },
  };
  desk.state.reserved.delete(file.id);
  desk.state.files.set(file.id, file);
  if (bytes !== null) {
    desk.shelf.put(file, bytes);
    desk.shelf.settle(file);
  }
  return file;
}

function inDrive(desk: Desk, parent: string): boolean {
  const folder = desk.state.files.get(parent);
  return folder !== undefined && sharedDriveOf(desk, folder) !== undefined;
}

/**
 * Pre-generated ids make a retry safe, but not for Docs editors files: "Pre-generated IDs aren't
 * supported for the creation of Google Workspace files, except for … folders" ("Create and manage
 * files" guide). A second use gets 409.
 */
function idFor(desk: Desk, id: string | null, mimeType: string, person: string): string {
  if (id === null) return newId(desk);
  if (mimeType === documentType || mimeType === spreadsheetType) {
    throw invalid('Generated IDs are not supported for Docs Editors formats.');
  }
  if (desk.state.files.has(id)) {
    throw new Refusal(409, 'fileIdInUse', 'A file already exists with the provided ID.');
  }
  if (desk.state.reserved.get(id) !== person) throw invalid('The provided file ID is not usable.');
  return id;
}

function answer(desk: Desk, file: DriveFile, { query, person }: RestRequest): RestAnswer {
  return jsonAnswer(200, query.has('fields') ? fullFile(desk, file, person) : defaultFile(file));
}
