import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './world/manifest.ts';
import type { Built } from './workspace.ts';

/** Reads `dist/`, the very files that are pushed; throws where it has not been built. */
export function readBuilt(folder = 'dist'): Built {
  const text = (name: string): string => {
    const path = join(folder, name);
    if (!existsSync(path)) throw new Error(path + ' is missing: run npm run build first');
    return readFileSync(path, 'utf8');
  };
  return {
    server: text('server.js'),
    sidebar: text('sidebar.html'),
    manifest: JSON.parse(text('appsscript.json')) as Manifest,
  };
}
