import { checkFields, isObject, type Body, type Fields } from '../rest/body.ts';
import { invalid, Refusal } from '../rest/refusal.ts';
import { needRole, notFound, visibleFile } from './access.ts';
import { folderType, rootOf } from './state.ts';
import type { Desk } from './desk.ts';

/** Fields that files.create and files.copy take from the body. */
export const createFields = {
  id: 'string',
  name: 'string',
  mimeType: 'string',
  description: 'string',
  parents: 'array',
  appProperties: 'strings',
} as const satisfies Fields;

/** Fields that files.update takes from the body. */
export const updateFields = {
  name: 'string',
  description: 'string',
  trashed: 'boolean',
  appProperties: 'strings',
} as const satisfies Fields;

/** "Output only" fields of the File resource that a caller is likely to send back. */
export const readOnlyFields = [
  'kind',
  'version',
  'owners',
  'permissions',
  'permissionIds',
  'capabilities',
  'webViewLink',
  'size',
  'ownedByMe',
  'shared',
  'explicitlyTrashed',
  'lastModifyingUser',
  'driveId',
] as const;

/** Unknown fields throw and are named; output-only ones get Drive's 403 `fieldNotWritable`. */
export function checkMetadata(where: string, body: Body, fields: Fields): void {
  for (const name of readOnlyFields) {
    if (Object.hasOwn(body, name)) {
      throw new Refusal(
        403,
        'fieldNotWritable',
        `The resource body includes fields which are not directly writable: ${name}.`,
      );
    }
  }
  checkFields(where, body, fields);
}

export function textField(body: Body, name: string): string | null {
  const value = body[name];
  return typeof value === 'string' ? value : null;
}

const mostAppProperties = 30;
const mostPropertyBytes = 124;

/**
 * appProperties after a change; null clears a key. At most 30 private properties a file and app,
 * at most 124 bytes of UTF-8 for key and value together ("Add custom file properties" guide).
 */
export function mergedProperties(
  before: Readonly<Record<string, string>>,
  change: unknown,
): Record<string, string> {
  const after = new Map(Object.entries(before));
  for (const [key, value] of Object.entries(isObject(change) ? change : {})) {
    if (typeof value !== 'string') {
      after.delete(key);
      continue;
    }
    if (Buffer.byteLength(key + value) > mostPropertyBytes) {
      throw invalid(`appProperties: "${key}" and its value exceed ${mostPropertyBytes} bytes.`);
    }
    after.set(key, value);
  }
  if (after.size > mostAppProperties) {
    throw invalid(`appProperties: more than ${mostAppProperties} properties.`);
  }
  return Object.fromEntries(after);
}

/** The one parent named in `parents`, checked, else the person's My Drive. */
export function parentFrom(desk: Desk, parents: unknown, person: string): string {
  if (!Array.isArray(parents) || parents.length === 0) return rootOf(person);
  if (parents.length > 1) throw tooManyParents();
  if (typeof parents[0] !== 'string') throw invalid('Invalid value for field file.parents.');
  return usableParent(desk, parents[0], person);
}

/**
 * The id of a folder that the person may add files to. A folder in the bin is taken: what is put
 * there is in the bin too (Google's answer to this is not documented).
 */
export function usableParent(desk: Desk, id: string, person: string): string {
  if (id === 'root' || id === rootOf(person)) return rootOf(person);
  if (id === '') throw notFound('.');
  const folder = visibleFile(desk, id, person);
  if (folder.mimeType !== folderType) {
    throw new Refusal(403, 'parentNotAFolder', 'The specified parent is not a folder.');
  }
  needRole(desk, folder, person, 'writer');
  return id;
}

export function tooManyParents(): Refusal {
  return new Refusal(403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
}
