import { atLeast, effectivePermissions, isVisible, roleOf } from './access.ts';
import {
  documentType,
  folderType,
  idOfPermission,
  permissionIdOf,
  rootOf,
  spreadsheetType,
} from './state.ts';
import { type Desk, isTrashed, sharedDriveOf } from './desk.ts';
import type { DriveFile, MemberRole, Role, StoredPermission } from './state.ts';

const time = (ms: number): string => new Date(ms).toISOString();

/** The user resource of `email` as `person` sees it. */
export function userResource(desk: Desk, email: string, person: string): object {
  return {
    kind: 'drive#user',
    displayName: desk.people.names?.get(email) ?? email.slice(0, email.indexOf('@')),
    me: email === person,
    permissionId: permissionIdOf(email),
    emailAddress: email,
  };
}

export function permissionResource(desk: Desk, permission: StoredPermission): object {
  const { email, role, type, domain } = permission;
  if (type) {
    const of = type === 'domain' ? { domain, displayName: domain } : {};
    return { ...defaultPermission(permission), ...of, allowFileDiscovery: false };
  }
  return {
    kind: 'drive#permission',
    id: permissionIdOf(email),
    type: 'user',
    emailAddress: email,
    displayName: desk.people.names?.get(email) ?? email.slice(0, email.indexOf('@')),
    role,
    deleted: false,
    pendingOwner: false,
  };
}

/** Fields that Drive v3 answers without a `fields` parameter ("Return specific fields" guide). */
export function defaultFile(file: DriveFile): object {
  return { kind: 'drive#file', id: file.id, name: file.name, mimeType: file.mimeType };
}

export function defaultPermission(permission: StoredPermission): object {
  const { role, type = 'user' } = permission;
  return { kind: 'drive#permission', id: idOfPermission(permission), type, role };
}

/** Every field of the file resource that this stand-in knows; the gate cuts it to `fields`. */
export function fullFile(desk: Desk, file: DriveFile, person: string): object {
  const role = roleOf(desk, file, person);
  const permissions = effectivePermissions(desk, file);
  const parent = desk.state.files.get(file.parent);
  const shared = sharedDriveOf(desk, file);
  // A parent that the person cannot see is left out of the answer.
  const showsParent = parent ? isVisible(desk, parent, person) : file.parent === rootOf(person);
  return {
    ...defaultFile(file),
    ...(file.description === '' ? {} : { description: file.description }),
    ...(Object.keys(file.appProperties).length > 0 && { appProperties: { ...file.appProperties } }),
    ...(showsParent && { parents: [file.parent] }),
    starred: false,
    trashed: isTrashed(desk, file),
    explicitlyTrashed: file.trashed,
    spaces: ['drive'],
    version: String(file.version),
    createdTime: time(file.createdAt),
    modifiedTime: time(file.modifiedAt),
    lastModifyingUser: userResource(desk, file.modifiedBy, person),
    modifiedByMe: file.modifiedBy === person,
    isAppAuthorized: true,
    webViewLink: webViewLink(file),
    capabilities: capabilities(file, role),
    permissionIds: permissions.map(idOfPermission),
    // "Not populated for items in shared drives" (files, REST resource).
    ...(shared
      ? { driveId: shared.id, hasAugmentedPermissions: file.permissions.length > 0 }
      : {
          owners: [userResource(desk, file.owner, person)],
          ownedByMe: file.owner === person,
          shared: permissions.length > 1,
          ...(atLeast(role, 'writer') && {
            permissions: permissions.map(p => permissionResource(desk, p)),
          }),
        }),
    ...contentFields(file),
  };
}

function contentFields(file: DriveFile): object {
  if (file.content === null) return {};
  const size = { size: String(file.content.size), quotaBytesUsed: String(file.content.size) };
  if (isEditorsFile(file)) return size;
  return { ...size, headRevisionId: `${file.content.hash.slice(0, 16)}-${file.content.revision}` };
}

function capabilities(file: DriveFile, role: Role | MemberRole | null): object {
  const writes = atLeast(role, 'writer');
  const owns = atLeast(role, 'fileOrganizer');
  const folder = file.mimeType === folderType;
  return {
    canAddChildren: folder && writes,
    canListChildren: folder,
    canComment: atLeast(role, 'commenter'),
    canCopy: !folder,
    canDelete: owns,
    canDownload: !folder,
    canEdit: writes,
    canModifyContent: writes,
    canRename: writes,
    canShare: writes,
    canTrash: owns,
    canUntrash: owns,
  };
}

/** A Google Doc or Sheet: exported, never downloaded. */
export function isEditorsFile(file: DriveFile): boolean {
  return file.mimeType === documentType || file.mimeType === spreadsheetType;
}

function webViewLink(file: DriveFile): string {
  switch (file.mimeType) {
    case folderType:
      return `https://drive.google.com/drive/folders/${file.id}`;
    case documentType:
      return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
    case spreadsheetType:
      return `https://docs.google.com/spreadsheets/d/${file.id}/edit?usp=drivesdk`;
    default:
      return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
  }
}
