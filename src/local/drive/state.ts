import { createHash } from 'node:crypto';

export const folderType = 'application/vnd.google-apps.folder';
export const documentType = 'application/vnd.google-apps.document';
export const spreadsheetType = 'application/vnd.google-apps.spreadsheet';

export type Role = 'owner' | 'writer' | 'commenter' | 'reader';

/** Roles of a shared drive's members; a manager is an `organizer`, a content manager a `fileOrganizer`. */
export type MemberRole = 'organizer' | 'fileOrganizer' | Exclude<Role, 'owner'>;

export interface StoredPermission {
  /** '' for a link or a domain. */
  readonly email: string;
  role: Role | MemberRole;
  readonly type?: 'anyone' | 'domain';
  readonly domain?: string;
}

/** A shared drive; its id is also that of its top folder. */
export interface SharedDrive {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly email: string; readonly role: MemberRole }[];
}

/** The bytes of a file: on the shelf at `path`, or kept here (base64) while the file is in the bin. */
export interface Content {
  path: string | null;
  kept: string | null;
  hash: string;
  /** Counts changes of the bytes, whoever made them. */
  revision: number;
  size: number;
}

/** A file or folder. Times in epoch milliseconds. */
export interface DriveFile {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  /** A folder's id, the owner's My Drive (`rootOf`), or a shared drive's. */
  parent: string;
  /** In a shared drive nobody owns it: this is who made it. */
  owner: string;
  readonly createdAt: number;
  modifiedAt: number;
  modifiedBy: string;
  version: number;
  /** Put in the bin itself, not through a folder above. */
  trashed: boolean;
  description: string;
  appProperties: Record<string, string>;
  /** Direct permissions, the owner's among them. */
  permissions: StoredPermission[];
  /** People whose add-on made or opened the file: the grants of `drive.file`. */
  openedBy: string[];
  content: Content | null;
}

/** A mail that sharing sent. */
export interface SharingMail {
  readonly fileId: string;
  readonly from: string;
  readonly to: string;
  readonly role: Role;
  readonly message: string;
  readonly at: number;
}

export interface DriveState {
  files: Map<string, DriveFile>;
  sharedDrives: Map<string, SharedDrive>;
  /** Ids handed out by generateIds and not used yet, with the person they were made for. */
  reserved: Map<string, string>;
  mails: SharingMail[];
}

/** Addresses that sharing treats specially; the sets may change while the world runs. */
export interface DrivePeople {
  /** Display names by lower-case email; the part before the @ otherwise. */
  readonly names?: ReadonlyMap<string, string>;
  /** Lower-case addresses that belong to no Google account. */
  readonly withoutAccount?: ReadonlySet<string>;
  /** Lower-case addresses that the administrator's sharing policy refuses. */
  readonly refusedByPolicy?: ReadonlySet<string>;
}

/** The id of a person's My Drive. */
export function rootOf(person: string): string {
  return (
    '0A' +
    createHash('sha256')
      .update('root ' + person)
      .digest('base64url')
      .slice(0, 17)
  );
}

/** The id of a permission: of a link always the same, else by whom it is for. */
export function idOfPermission({ type, domain, email }: StoredPermission): string {
  return type === 'anyone' ? 'anyoneWithLink' : permissionIdOf(domain ?? email);
}

/** A person's permission id: the same on every file, as Drive's user resource publishes it. */
export function permissionIdOf(email: string): string {
  const digest = createHash('sha256')
    .update('permission ' + email)
    .digest('hex')
    .slice(0, 16);
  return BigInt('0x' + digest)
    .toString()
    .padStart(20, '0');
}
