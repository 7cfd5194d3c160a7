import { Refusal } from '../rest/refusal.ts';
import { hashOf } from './shelf.ts';
import { childrenOf, rootOf, touch } from './state.ts';
import type { Desk, DriveFile, Role, StoredPermission } from './state.ts';

const rank: Readonly<Record<Role, number>> = { reader: 1, commenter: 2, writer: 3, owner: 4 };

export function atLeast(role: Role | null, least: Role): boolean {
  return role !== null && rank[role] >= rank[least];
}

/**
 * Everyone with access and the highest role, direct or inherited from the folders above. The
 * owner of a folder is a writer of what others put into it.
 */
export function effectivePermissions(desk: Desk, file: DriveFile): StoredPermission[] {
  const found = new Map<string, Role>(file.permissions.map(p => [p.email, p.role]));
  for (let up = parentOf(desk, file); up; up = parentOf(desk, up)) {
    for (const { email, role } of up.permissions) {
      const inherited: Role = role === 'owner' ? 'writer' : role;
      if (!atLeast(found.get(email) ?? null, inherited)) found.set(email, inherited);
    }
  }
  return [...found].map(([email, role]) => ({ email, role }));
}

function parentOf(desk: Desk, file: DriveFile): DriveFile | undefined {
  return desk.state.files.get(file.parent);
}

export function roleOf(desk: Desk, file: DriveFile, person: string): Role | null {
  return effectivePermissions(desk, file).find(p => p.email === person)?.role ?? null;
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

/** 403 unless the person's role on the file is at least `least`. */
export function needRole(desk: Desk, file: DriveFile, person: string, least: Role): void {
  if (atLeast(roleOf(desk, file, person), least)) return;
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
  desk.shelf.clear(file);
  desk.state.files.delete(file.id);
  for (const child of childrenOf(desk, file.id)) {
    if (child.owner === file.owner) forget(desk, child);
    else {
      child.parent = rootOf(child.owner);
      settleTree(desk, child);
    }
  }
}

/** Moves the bytes of a file, or of everything in a folder, to where they now belong. */
export function settleTree(desk: Desk, file: DriveFile): void {
  desk.shelf.settle(file);
  for (const child of childrenOf(desk, file.id)) settleTree(desk, child);
}
