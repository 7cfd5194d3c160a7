import { checkFields, flag, isAddress, jsonObject, type Body, type Fields } from '../rest/body.ts';
import { invalid, Refusal } from '../rest/refusal.ts';
import { jsonAnswer, NotEmulated, type RestAnswer, type RestRequest } from '../world/service.ts';
import { effectivePermissions, needRole, visibleFile } from './access.ts';
import { textField } from './metadata.ts';
import { defaultPermission, permissionResource } from './resource.ts';
import { idOfPermission, permissionIdOf } from './state.ts';
import type { DriveFile, Role, StoredPermission } from './state.ts';
import type { Desk } from './desk.ts';

export const permissionFields = {
  type: 'string',
  role: 'string',
  emailAddress: 'string',
  domain: 'string',
} as const satisfies Fields;

/**
 * permissions.create for a user, a domain or whoever has the link. The same user again keeps the
 * permission id and gets the new role; the owner stays the owner. `sendNotificationEmail` is true
 * unless said otherwise.
 */
export function createPermission(desk: Desk, request: RestRequest, id: string): RestAnswer {
  const { query, person } = request;
  flag(query, 'supportsAllDrives', false);
  const notifies = flag(query, 'sendNotificationEmail', true);
  const file = visibleFile(desk, id, person);
  needRole(desk, file, person, 'writer');
  const body = jsonObject(request.body);
  checkFields('permission', body, permissionFields);
  const type = required(body, 'type');
  const role = roleFrom(body);
  const wanted = granted(desk, body, type, role, notifies);
  const { email } = wanted;

  const same = (p: StoredPermission): boolean => idOfPermission(p) === idOfPermission(wanted);
  const permission = file.permissions.find(same) ?? wanted;
  if (permission.role !== 'owner') permission.role = role;
  if (!file.permissions.includes(permission)) file.permissions.push(permission);
  file.version += 1;
  if (notifies && email !== '') {
    const message = query.get('emailMessage') ?? '';
    const at = desk.context.now();
    desk.state.mails.push({ fileId: id, from: person, to: email, role, message, at });
  }
  return answer(desk, permission, query);
}

function granted(
  desk: Desk,
  body: Body,
  type: string,
  role: StoredPermission['role'],
  notifies: boolean,
): StoredPermission {
  if (type === 'anyone') return { email: '', role, type };
  if (type === 'domain') return { email: '', role, type, domain: required(body, 'domain') };
  if (type !== 'user') throw new NotEmulated(`permissions.create for type "${type}"`);
  return { email: grantee(desk, required(body, 'emailAddress'), notifies), role };
}

/**
 * The grantee's address in lower case. 400 `invalid` where it is no address at all (Drive's words);
 * 400 `invalidSharingRequest` where no Google account has it and no mail may invite it, or where
 * the administrator's policy refuses it.
 */
function grantee(desk: Desk, address: string, notifies: boolean): string {
  if (!isAddress(address)) {
    throw invalid(
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  }
  const email = address.toLowerCase();
  if (desk.people.refusedByPolicy?.has(email)) {
    throw sharingRefused(`ACL change not allowed.`);
  }
  if (desk.people.withoutAccount?.has(email) && !notifies) {
    throw sharingRefused(
      `You are trying to invite ${email}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient.`,
    );
  }
  return email;
}

function sharingRefused(why: string): Refusal {
  return new Refusal(400, 'invalidSharingRequest', `Bad Request. User message: "${why}"`);
}

/** permissions.list: direct and inherited ones; My Drive files give the whole list at once. */
export function listPermissions(desk: Desk, request: RestRequest, id: string): RestAnswer {
  const { query, person } = request;
  flag(query, 'supportsAllDrives', false);
  const file = visibleFile(desk, id, person);
  needRole(desk, file, person, 'writer');
  const view = query.has('fields')
    ? (p: StoredPermission) => permissionResource(desk, p)
    : defaultPermission;
  const permissions = effectivePermissions(desk, file).map(view);
  return jsonAnswer(200, { kind: 'drive#permissionList', permissions });
}

/** permissions.update: another role for someone who has the file directly. */
export function updatePermission(
  desk: Desk,
  request: RestRequest,
  [id = '', permissionId = '']: readonly string[],
): RestAnswer {
  const { query, person } = request;
  flag(query, 'supportsAllDrives', false);
  const file = visibleFile(desk, id, person);
  needRole(desk, file, person, 'writer');
  const body = jsonObject(request.body);
  checkFields('permission', body, { role: 'string' });
  const permission = directPermission(desk, file, permissionId);
  permission.role = roleFrom(body);
  file.version += 1;
  return answer(desk, permission, query);
}

/** permissions.delete: a writer takes access away, anyone may give up the own. */
export function deletePermission(
  desk: Desk,
  request: RestRequest,
  [id = '', permissionId = '']: readonly string[],
): RestAnswer {
  flag(request.query, 'supportsAllDrives', false);
  const file = visibleFile(desk, id, request.person);
  if (permissionId !== permissionIdOf(request.person)) {
    needRole(desk, file, request.person, 'writer');
  }
  const permission = directPermission(desk, file, permissionId);
  file.permissions = file.permissions.filter(p => p !== permission);
  file.version += 1;
  return jsonAnswer(204, null);
}

function directPermission(desk: Desk, file: DriveFile, permissionId: string): StoredPermission {
  const of = (p: StoredPermission): boolean => idOfPermission(p) === permissionId;
  const direct = file.permissions.find(of);
  if (direct?.role === 'owner') throw new NotEmulated('changing the permission of the owner');
  if (direct) return direct;
  if (effectivePermissions(desk, file).some(of)) {
    throw new NotEmulated('changing a permission that is inherited from a folder');
  }
  throw new Refusal(404, 'notFound', `Permission not found: ${permissionId}.`);
}

function roleFrom(body: Body): Role {
  const role = required(body, 'role');
  if (role === 'writer' || role === 'commenter' || role === 'reader') return role;
  if (['owner', 'organizer', 'fileOrganizer'].includes(role)) {
    throw new NotEmulated(`permission role "${role}"`);
  }
  throw invalid('The specified role is invalid.');
}

function required(body: Body, name: string): string {
  const value = textField(body, name);
  if (value === null) {
    throw new Refusal(400, 'required', `The permission ${name} field is required.`);
  }
  return value;
}

function answer(
  desk: Desk,
  permission: StoredPermission,
  query: ReadonlyMap<string, string>,
): RestAnswer {
  const full = query.has('fields');
  return jsonAnswer(
    200,
    full ? permissionResource(desk, permission) : defaultPermission(permission),
  );
}
