import { flag, jsonObject } from '../rest/body.ts';
import { Refusal } from '../rest/refusal.ts';
import { jsonAnswer, NotEmulated, type RestAnswer, type RestRequest } from '../world/service.ts';
import { forget, needRole, settleTree, visibleFile } from './access.ts';
import {
  checkMetadata,
  mergedProperties,
  textField,
  tooManyParents,
  updateFields,
  usableParent,
} from './metadata.ts';
import { defaultFile, fullFile } from './resource.ts';
import { rootOf } from './state.ts';
import { type Desk, sharedDriveOf, touch } from './desk.ts';
import type { DriveFile } from './state.ts';

/**
 * files.update of metadata: name, description, appProperties (writers), trashed (the owner), and
 * the move with `addParents` and `removeParents`. Nothing changes unless everything is allowed.
 */
export function updateFile(desk: Desk, request: RestRequest, id: string): RestAnswer {
  flag(request.query, 'supportsAllDrives', false);
  const { person, query } = request;
  const file = visibleFile(desk, id, person);
  needRole(desk, file, person, 'writer');
  const body = jsonObject(request.body);
  if (Object.hasOwn(body, 'parents')) {
    throw new Refusal(
      403,
      'fieldNotWritable',
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  }
  checkMetadata('file', body, updateFields);
  const trashed = typeof body['trashed'] === 'boolean' ? body['trashed'] : file.trashed;
  if (trashed !== file.trashed) needRole(desk, file, person, 'trasher');
  const parent = movedTo(desk, file, query, person);
  const appProperties = mergedProperties(file.appProperties, body['appProperties']);
  const name = textField(body, 'name') ?? file.name;
  const description = body['description'] === null ? '' : textField(body, 'description');

  const edited = { name, description: description ?? file.description, appProperties };
  if (!sameAs(file, edited)) touch(desk, file, person);
  if (trashed !== file.trashed || parent !== file.parent) file.version += 1;
  Object.assign(file, edited, { trashed, parent });
  settleTree(desk, file);
  return jsonAnswer(200, query.has('fields') ? fullFile(desk, file, person) : defaultFile(file));
}

type Edited = Pick<DriveFile, 'name' | 'description' | 'appProperties'>;

function sameAs(file: DriveFile, edited: Edited): boolean {
  const text = (of: Edited): string => JSON.stringify([of.name, of.description, of.appProperties]);
  return text(file) === text(edited);
}

/** A file has one parent: adding one needs removing the present one in the same call. */
function movedTo(
  desk: Desk,
  file: DriveFile,
  query: ReadonlyMap<string, string>,
  person: string,
): string {
  const ids = (name: string): string[] => {
    const listed = (query.get(name) ?? '').split(',').filter(id => id !== '');
    return listed.map(id => (id === 'root' ? rootOf(person) : id));
  };
  const removed = ids('removeParents');
  const added = ids('addParents').map(id => usableParent(desk, id, person));
  const parents = new Set([file.parent].filter(id => !removed.includes(id)).concat(added));
  if (parents.size > 1) throw tooManyParents();
  const [parent] = parents;
  if (parent === undefined) throw new NotEmulated('files.update that removes the only parent');
  const driveAt = (id: string): string | undefined => {
    const folder = desk.state.files.get(id);
    return folder ? sharedDriveOf(desk, folder)?.id : desk.state.sharedDrives.get(id)?.id;
  };
  if (driveAt(parent) !== driveAt(file.parent)) {
    throw new NotEmulated('files.update that moves between My Drive and a shared drive');
  }
  for (let up = desk.state.files.get(parent); up; up = desk.state.files.get(up.parent)) {
    if (up.id === file.id) throw new NotEmulated('files.update that moves a folder into itself');
  }
  return parent;
}

/** files.delete: for good, past the bin; only the owner may, in a shared drive a manager. */
export function deleteFile(desk: Desk, request: RestRequest, id: string): RestAnswer {
  flag(request.query, 'supportsAllDrives', false);
  const file = visibleFile(desk, id, request.person);
  needRole(desk, file, request.person, 'deleter');
  forget(desk, file);
  return jsonAnswer(204, null);
}
