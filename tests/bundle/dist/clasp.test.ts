import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PUSHED = ['dist/appsscript.json', 'dist/server.js', 'dist/sidebar.html'];

interface FileStatus {
  readonly filesToPush: readonly string[];
  readonly untrackedFiles: readonly string[];
}

describe('clasp itself, offline', () => {
  const folder = mkdtempSync(join(tmpdir(), 'growth-plans-push-'));

  beforeAll(() => {
    for (const name of ['.clasp.json', '.claspignore', 'dist', 'package.json', 'src/contract']) {
      cpSync(name, join(folder, name), { recursive: true });
    }
    // What lies about in a working copy, and what an editor may leave in dist.
    writeFileSync(join(folder, 'dist', 'server.js.map'), '{}');
    writeFileSync(join(folder, 'dist', 'notes.html'), '<p>not ours</p>');
    writeFileSync(join(folder, 'scratch.js'), 'function scratch() {}');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('would push exactly the three files of dist', () => {
    const { bin } = JSON.parse(readFileSync('node_modules/@google/clasp/package.json', 'utf8')) as {
      bin: { clasp: string };
    };
    const clasp = resolve('node_modules/@google/clasp', bin.clasp);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [clasp, 'show-file-status', '--json'],
      // A home of its own: nobody's login is looked at.
      { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', HOME: folder } },
    );
    expect(status, stderr).toBe(0);
    const files = JSON.parse(stdout) as FileStatus;
    expect(files.filesToPush.toSorted()).toEqual(PUSHED);
    expect(files.untrackedFiles.toSorted()).toEqual(['dist/notes.html', 'dist/server.js.map']);
  });

  it('knows no script yet: the id is the placeholder', () => {
    const { scriptId, rootDir } = JSON.parse(readFileSync('.clasp.json', 'utf8')) as {
      scriptId: string;
      rootDir: string;
    };
    expect(scriptId).toMatch(/^PUT-YOUR/);
    expect(rootDir).toBe('dist');
  });
});
