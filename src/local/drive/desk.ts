import type { DriveFile, DrivePeople, DriveState, SharedDrive } from './state.ts';
import type { FileStore } from '../world/service.ts';
import type { PdfMaker } from '../files/officePdf.ts';
import type { WorldContext } from '../world/execution.ts';

/** Where on the FileStore every document lies: `plans/<folders below My Drive>/<name>.docx`. */
export interface Shelf {
  /** Puts new bytes of a file where it belongs. */
  put(file: DriveFile, bytes: Uint8Array): void;
  /** The bytes now, wherever they are; null when a person removed them from the disk. */
  bytes(file: DriveFile): Uint8Array | null;
  /** Moves what lies at the wrong place after a rename, a move, a trip to the bin and back. */
  settle(file: DriveFile): void;
  /** Forgets a file and removes its bytes. */
  clear(file: DriveFile): void;
  /** Reads the places again after the state was loaded. */
  reindex(): void;
}

/** What every route of the stand-in works on. */
export interface Desk {
  readonly state: DriveState;
  readonly shelf: Shelf;
  readonly store: FileStore;
  readonly context: WorldContext;
  readonly people: DrivePeople;
  /** Null where nothing on this machine makes PDFs. */
  readonly pdf: PdfMaker | null;
}

/** The shared drive that a file is in, itself or through a folder above. */
export function sharedDriveOf(desk: Desk, file: DriveFile): SharedDrive | undefined {
  const parent = desk.state.files.get(file.parent);
  return parent ? sharedDriveOf(desk, parent) : desk.state.sharedDrives.get(file.parent);
}

const idLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A new id in the form Drive gives today: "1" and 32 letters. */
export function newId(desk: Desk): string {
  for (;;) {
    let id = '1';
    while (id.length < 33) id += idLetters[Math.floor(desk.context.random() * 64)] ?? '-';
    if (!desk.state.files.has(id) && !desk.state.reserved.has(id)) return id;
  }
}

/** Records a change of the metadata or the bytes by `person`. */
export function touch(desk: Desk, file: DriveFile, person: string): void {
  file.version += 1;
  file.modifiedAt = desk.context.now();
  file.modifiedBy = person;
}

export function childrenOf(desk: Desk, id: string): DriveFile[] {
  return [...desk.state.files.values()].filter(file => file.parent === id);
}

/** In the bin, itself or through a folder above. */
export function isTrashed(desk: Desk, file: DriveFile): boolean {
  if (file.trashed) return true;
  const parent = desk.state.files.get(file.parent);
  return parent !== undefined && isTrashed(desk, parent);
}
