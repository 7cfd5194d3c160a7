import { Refusal } from '../rest/refusal.ts';
import { hashOf } from './shelf.ts';
import { idOfPermission, rootOf } from './state.ts';
import { childrenOf, type Desk, sharedDriveOf, touch } from './desk.ts';
import type { DriveFile, MemberRole, Role, StoredPermission } from './state.ts';

const rank: Readonly<Record<Role | MemberRole, number>> = {
  reader: 1,
  commenter: 2,
  writer: 3,
  fileOrganizer: 4,
  owner: 5,
  organizer: 5,
};

export function atLeast(role: Role | MemberRole | null, least: Role | MemberRole): boolean {
  return role !== null && rank[role] >= rank[least];
}

/**
 * Everyone with access and the highest role, direct or inherited from the folders above or from the
 * shared drive. The owner of a folder is a writer of what others put into it.
 */
export function effectivePermissions(desk: Desk, file: DriveFile): StoredPermission[] {
  const found = new Map(file.permissions.map(p => [idOfPermission(p), p]));
  const inherit = (one: StoredPermission): void => {
    const before = found.get(idOfPermission(one))?.role ?? null;
    if (!atLeast(before, one.role)) found.set(idOfPermission(one), one);
  };
  for (let up = parentOf(desk, file); up; up = parentOf(desk, up)) {
    for (const one of up.permissions) {
      inherit({ ...one, role: one.role === 'owner' ? 'writer' : one.role });
    }
  }
  sharedDriveOf(desk, file)?.members.forEach(inherit);
  return [...found.values()];
}

function parentOf(desk: Desk, file: DriveFile): DriveFile | undefined {
  return desk.state.files.get(file.parent);
}

export function roleOf(desk: Desk, file: DriveFile, person: string): Role | MemberRole | null {
  const domain = person.slice(person.indexOf('@') + 1);
  const theirs = effectivePermissions(desk, file).filter(
    p => p.type === 'anyone' || (p.type === 'domain' ? p.domain === domain : p.email === person),
  );
  return theirs.sort((a, b) => rank[b.role] - rank[a.role])[0]?.role ?? null;
}

/** The rule of `drive.file`: this person's add-on made or opened it, and the person has access. */
export function isVisible(desk: Desk, file: DriveFile, person: string): boolean {
  return file.openedBy.includes(person) && roleOf(desk, file, person) !== null;
}

/** The file as this person's add-on may see it; 404 `notFound` otherwise. */
export function visibleFile(desk: Desk, id: string, person: string): DriveFile {
  const file = desk.state.files.get(id);
  if (!file || !isVisible(desk, file, person) || refresh(desk, file) === 'gone') throw notFound(id);
  return file;
}

export function notFound(id: string): Refusal {
  return new Refusal(404, 'notFound', `File not found: ${id}.`);
}

/**
 * 403 unless the person's role on the file is at least `least`. In a shared drive, where nobody owns
 * a file, a content manager may put it into the bin and a manager deletes it for good.
 */
export function needRole(
  desk: Desk,
  file: DriveFile,
  person: string,
  least: Role | 'trasher' | 'deleter',
): void {
  const shared = sharedDriveOf(desk, file) !== undefined;
  const needed = {
    trasher: shared ? 'fileOrganizer' : 'owner',
    deleter: shared ? 'organizer' : 'owner',
  } as const;
  const role = least === 'trasher' || least === 'deleter' ? needed[least] : least;
  if (atLeast(roleOf(desk, file, person), role)) return;
  throw new Refusal(
    403,
    'insufficientFilePermissions',
    'The user does not have sufficient permissions for this file.',
  );
}

/**
 * Compares the bytes on disk with the ones last known. A person who edited the file in Word made a
 * new revision, now; a person who removed it from the disk deleted it for good.
 */
export function refresh(desk: Desk, file: DriveFile): 'same' | 'changed' | 'gone' {
  if (file.content === null) return 'same';
  const bytes = desk.shelf.bytes(file);
  if (bytes === null) {
    forget(desk, file);
    return 'gone';
  }
  const hash = hashOf(bytes);
  if (hash === file.content.hash) return 'same';
  file.content.hash = hash;
  file.content.size = bytes.length;
  file.content.revision += 1;
  touch(desk, file, file.owner);
  return 'changed';
}

/**
 * Deletes for good. Descendants that the owner of the folder owns go too; other people's stay and
 * land in their My Drive (files.delete reference).
 */
export function forget(desk: Desk, file: DriveFile): void {
  const shared = sharedDriveOf(desk, file) !== undefined;
  for (const child of childrenOf(desk, file.id)) {
    if (shared || child.owner === file.owner) forget(desk, child);
    else {
      child.parent = rootOf(child.owner);
      settleTree(desk, child);
    }
  }
  desk.shelf.clear(file);
  desk.state.files.delete(file.id);
}

/** Moves the bytes of a file, or of everything in a folder, to where they now belong. */
export function settleTree(desk: Desk, file: DriveFile): void {
  desk.shelf.settle(file);
  for (const child of childrenOf(desk, file.id)) settleTree(desk, child);
}
