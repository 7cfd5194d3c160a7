import { createHash } from 'node:crypto';
import { safeName } from './safeName.ts';
import {
  type Content,
  documentType,
  type DriveFile,
  type DriveState,
  spreadsheetType,
} from './state.ts';
import { type Desk, isTrashed, type Shelf } from './desk.ts';
import { type FileStore, NotEmulated } from '../world/service.ts';

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

const extensions: Readonly<Record<string, string>> = {
  [documentType]: '.docx',
  [spreadsheetType]: '.xlsx',
};

/** The folder of a file on the FileStore, ending in "/". */
function folderPath(state: DriveState, file: DriveFile): string {
  const names: string[] = [];
  for (let up = state.files.get(file.parent); up; up = state.files.get(up.parent)) {
    names.unshift(safeName(up.name));
  }
  return ['plans', ...names, ''].join('/');
}

function stemAndExtension(file: DriveFile): readonly [string, string] {
  const added = extensions[file.mimeType];
  const name = safeName(file.name);
  const own = /\.[^. ]{1,8}$/.exec(name)?.[0] ?? '';
  if (added === undefined) return [name.slice(0, name.length - own.length), own];
  return own.toLowerCase() === added ? [name.slice(0, -added.length), added] : [name, added];
}

/** `readDesk` is asked late because desk and shelf hold each other. */
export function createShelf(store: FileStore, readDesk: () => Desk): Shelf {
  // Windows and macOS take "Ada.docx" and "ada.docx" for one file, so places are kept in lower case.
  const taken = new Map<string, string>();
  const key = (path: string): string => path.toLowerCase();

  function placeFor(file: DriveFile): string {
    const folder = folderPath(readDesk().state, file);
    const [stem, extension] = stemAndExtension(file);
    const numbered = (n: number): string => folder + stem + (n === 1 ? '' : ` (${n})`) + extension;
    const current = contentOf(file).path;
    const number = current === null ? null : / \((\d+)\)(\.[^. ]*)?$/.exec(current)?.[1];
    if (current !== null && (current === numbered(1) || current === numbered(Number(number)))) {
      return current;
    }
    for (let n = 1; ; n++) {
      const path = numbered(n);
      const holder = taken.get(key(path));
      if (holder === file.id) return path;
      if (holder === undefined && store.read(path) === null) return path;
    }
  }

  function lay(file: DriveFile, bytes: Uint8Array): void {
    const content = contentOf(file);
    const before = content.path;
    const path = placeFor(file);
    if (before !== null && before !== path) {
      store.remove(before);
      taken.delete(key(before));
    }
    store.write(path, bytes);
    taken.set(key(path), file.id);
    content.path = path;
    content.kept = null;
  }

  function lift(file: DriveFile): void {
    const content = contentOf(file);
    if (content.path === null) return;
    store.remove(content.path);
    taken.delete(key(content.path));
    content.path = null;
  }

  function bytes(file: DriveFile): Uint8Array | null {
    const content = contentOf(file);
    if (content.kept !== null) return new Uint8Array(Buffer.from(content.kept, 'base64'));
    return content.path === null ? null : store.read(content.path);
  }

  return {
    bytes,
    put(file, fresh) {
      const content = contentOf(file);
      content.hash = hashOf(fresh);
      content.size = fresh.length;
      lay(file, fresh);
    },
    settle(file) {
      if (file.content === null) return;
      const inBin = isTrashed(readDesk(), file);
      if (!inBin && file.content.path !== null && placeFor(file) === file.content.path) return;
      if (inBin && file.content.kept !== null) return;
      const now = bytes(file);
      if (now === null) return;
      if (inBin) {
        file.content.kept = Buffer.from(now).toString('base64');
        lift(file);
      } else lay(file, now);
    },
    clear(file) {
      if (file.content !== null) lift(file);
    },
    reindex() {
      taken.clear();
      for (const file of readDesk().state.files.values()) {
        if (file.content?.path) taken.set(key(file.content.path), file.id);
      }
    },
  };
}

function contentOf(file: DriveFile): Content {
  if (file.content === null) throw new NotEmulated(`content of ${file.mimeType}`);
  return file.content;
}
