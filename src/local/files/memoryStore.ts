import type { FileStore } from '../world/service.ts';

/** Documents in memory, for tests and the preview. */
export function memoryStore(): FileStore {
  const files = new Map<string, Uint8Array>();
  return {
    read: path => files.get(path) ?? null,
    write: (path, bytes) => void files.set(path, bytes),
    remove: path => void files.delete(path),
    list: () => [...files.keys()].sort(),
  };
}
