import { createHash } from 'node:crypto';
import { NotEmulated, type FileStore, type RestService } from '../world/service.ts';
import type { WorldContext } from '../world/execution.ts';
import { atLeast, effectivePermissions, refresh, roleOf, settleTree } from './access.ts';
import type { PdfMaker } from '../files/officePdf.ts';
import type { DocumentFiles } from './documentFiles.ts';
import { driveRoutes } from './routes.ts';
import { createShelf } from './shelf.ts';
import { documentType, folderType } from './state.ts';
import { childrenOf, type Desk, isTrashed, touch } from './desk.ts';
import type {
  DriveFile,
  DrivePeople,
  DriveState,
  SharedDrive,
  SharingMail,
  StoredPermission,
} from './state.ts';

/** A Google Doc as the command line shows it. */
export interface DriveDocument {
  readonly id: string;
  readonly name: string;
  /** On the FileStore, "/" between folders; null while it is in the bin. */
  readonly path: string | null;
  readonly owner: string;
  readonly permissions: readonly Pick<StoredPermission, 'email' | 'role'>[];
  readonly trashed: boolean;
  readonly appProperties: Readonly<Record<string, string>>;
}

export interface DriveFolder {
  readonly name: string;
  readonly inIt: readonly {
    readonly id: string;
    readonly name: string;
    readonly isFolder: boolean;
  }[];
}

export interface Drive extends RestService {
  readonly name: 'drive';
  /** Every Doc, oldest first, those in the bin among them. */
  documents(): readonly DriveDocument[];
  /** Where a file's bytes lie on the FileStore; null in the bin, for a folder, or for no file. */
  pathOf(id: string): string | null;
  /** A folder that is not in the bin, with what is in it; null where there is none. */
  folder(id: string): DriveFolder | null;
  /** How many mails sharing has sent so far. */
  readonly mails: number;
  sharingMails(): readonly SharingMail[];
  readonly documentFiles: DocumentFiles;
  /** A person opens a file with the add-on (Picker): the grant of `drive.file`. */
  grant(id: string, person: string): void;
  /**
   * A person moves a file or folder into a shared drive in Drive's own window (the API moves no
   * folders there). Ids stay; nobody owns what is in it any more, direct permissions stay.
   */
  moveToSharedDrive(id: string, drive: SharedDrive): void;
  /** A person makes somebody else the owner; who owned it may still edit. */
  transfer(id: string, to: string): void;
}

export interface DriveOptions extends DrivePeople {
  readonly store: FileStore;
  readonly context: WorldContext;
  readonly pdf?: PdfMaker | null;
}

interface Saved {
  readonly files: readonly DriveFile[];
  readonly reserved: readonly (readonly [string, string])[];
  readonly mails: readonly SharingMail[];
  readonly sharedDrives?: readonly SharedDrive[];
}

/** A strict stand-in for Drive v3 over a FileStore; see the contract suite for its rules. */
export function createDrive({ store, context, pdf = null, ...people }: DriveOptions): Drive {
  const state: DriveState = {
    files: new Map(),
    sharedDrives: new Map(),
    reserved: new Map(),
    mails: [],
  };
  const desk: Desk = { state, store, context, people, pdf, shelf: createShelf(store, () => desk) };
  return {
    name: 'drive',
    routes: driveRoutes(desk),
    documents: () => documents(desk),
    pathOf: id => state.files.get(id)?.content?.path ?? null,
    folder: id => folder(desk, id),
    get mails() {
      return state.mails.length;
    },
    sharingMails: () => [...state.mails],
    documentFiles: documentFiles(desk),
    grant(id, person) {
      const file = state.files.get(id);
      if (!file) throw new Error(`No file ${id} to open.`);
      if (!file.openedBy.includes(person)) file.openedBy.push(person);
    },
    moveToSharedDrive: (id, drive) => moveToSharedDrive(desk, id, drive),
    transfer(id, to) {
      const file = state.files.get(id);
      if (!file) throw new Error(`No file ${id} to hand over.`);
      file.permissions = file.permissions
        .filter(p => p.email !== to)
        .map(p => (p.role === 'owner' ? { ...p, role: 'writer' as const } : p));
      file.permissions.push({ email: to, role: 'owner' });
      file.owner = to;
    },
    save(): Saved {
      const { files, reserved, mails, sharedDrives } = state;
      return structuredClone({
        files: [...files.values()],
        reserved: [...reserved],
        mails,
        sharedDrives: [...sharedDrives.values()],
      });
    },
    load(saved) {
      const { files, reserved, mails, sharedDrives } = structuredClone(saved) as Saved;
      state.files = new Map(files.map(file => [file.id, file]));
      state.reserved = new Map(reserved);
      state.mails = [...mails];
      state.sharedDrives = new Map((sharedDrives ?? []).map(drive => [drive.id, drive]));
      desk.shelf.reindex();
    },
  };
}

function moveToSharedDrive(desk: Desk, id: string, drive: SharedDrive): void {
  const file = desk.state.files.get(id);
  if (!file) throw new Error(`No file ${id} to move.`);
  desk.state.sharedDrives.set(drive.id, drive);
  file.parent = drive.id;
  const belongs = (one: DriveFile): void => {
    one.permissions = one.permissions.filter(({ role }) => role !== 'owner');
    childrenOf(desk, one.id).forEach(belongs);
  };
  belongs(file);
  settleTree(desk, file);
}

function folder(desk: Desk, id: string): DriveFolder | null {
  const found = desk.state.files.get(id);
  if (found?.mimeType !== folderType || isTrashed(desk, found)) return null;
  return {
    name: found.name,
    inIt: childrenOf(desk, id)
      .filter(one => !isTrashed(desk, one))
      .map(one => ({ id: one.id, name: one.name, isFolder: one.mimeType === folderType })),
  };
}

function documents(desk: Desk): DriveDocument[] {
  const docs = [...desk.state.files.values()].filter(file => file.mimeType === documentType);
  return docs
    .filter(file => desk.shelf.bytes(file) !== null)
    .map(file => ({
      id: file.id,
      name: file.name,
      path: file.content?.path ?? null,
      owner: file.owner,
      permissions: effectivePermissions(desk, file),
      trashed: isTrashed(desk, file),
      appProperties: { ...file.appProperties },
    }));
}

function documentFiles(desk: Desk): DocumentFiles {
  const opened = (id: string, person: string): DriveFile | null => {
    const file = desk.state.files.get(id);
    if (file?.mimeType !== documentType || !file.openedBy.includes(person)) return null;
    return refresh(desk, file) === 'gone' ? null : file;
  };
  return {
    open(id, person) {
      const file = opened(id, person);
      const bytes = file && desk.shelf.bytes(file);
      if (!file || !bytes) return 'notFound';
      const role = roleOf(desk, file, person);
      if (role === null) return 'forbidden';
      const writable = atLeast(role, 'writer') && !isTrashed(desk, file);
      return { bytes, revisionId: revisionId(file, person), writable };
    },
    save(id, person, bytes) {
      const file = opened(id, person);
      if (
        !file?.content ||
        !atLeast(roleOf(desk, file, person), 'writer') ||
        isTrashed(desk, file)
      ) {
        throw new NotEmulated(`saving document ${id} without the right to write it`);
      }
      desk.shelf.put(file, bytes);
      file.content.revision += 1;
      touch(desk, file, person);
      return revisionId(file, person);
    },
  };
}

/** Docs promises a revision id only to the user who read it, so each person gets another one. */
function revisionId(file: DriveFile, person: string): string {
  const facts = [file.id, file.content?.revision, file.content?.hash, person].join(' ');
  return createHash('sha256').update(facts).digest('base64url');
}
