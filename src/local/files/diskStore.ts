import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FileStore } from '../world/service.ts';

/** A folder on disk whose changes wait until `commit`: an interrupted slice leaves no half of it. */
export interface DiskStore extends FileStore {
  commit(): void;
}

/** Keeps documents below `root`; paths have "/" and never lead out of it. */
export function diskStore(root: string): DiskStore {
  const waiting = new Map<string, Uint8Array | null>();
  const place = (path: string): string => {
    const full = resolve(root, path);
    if (!full.startsWith(resolve(root) + sep)) throw new RangeError('outside the folder: ' + path);
    return full;
  };
  return {
    read(path) {
      const pending = waiting.get(path);
      if (pending !== undefined) return pending;
      const full = place(path);
      return existsSync(full) ? new Uint8Array(readFileSync(full)) : null;
    },
    write(path, bytes) {
      place(path);
      waiting.set(path, bytes);
    },
    remove(path) {
      waiting.set(path, null);
    },
    list() {
      const paths = new Set(
        filesBelow(root).map(full => relative(root, full).split(sep).join('/')),
      );
      for (const [path, bytes] of waiting) {
        if (bytes) paths.add(path);
        else paths.delete(path);
      }
      return [...paths].sort();
    },
    commit() {
      for (const [path, bytes] of waiting) {
        const full = place(path);
        if (!bytes) rmSync(full, { force: true });
        else {
          mkdirSync(dirname(full), { recursive: true });
          writeFileSync(full, bytes);
        }
      }
      waiting.clear();
    },
  };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const full = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(full) : [full];
  });
}
