import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { snapshotOf, type Snapshot, type TestWorkspace } from './aWorkspace.ts';

/** Everything that a prepared school comes from: the bundle, the local Workspace, the builders. */
const MADE_FROM = ['dist', 'src/local', 'tests/builders'];

let source: string | null = null;

/**
 * A school as `make` leaves it, made once a run: other test files find it on the disk. `name` tells it
 * from the others. What was kept for another bundle, or is damaged, is made anew.
 */
export function preparedSchool(
  name: string,
  make: () => TestWorkspace,
  folder = 'node_modules/.cache/growth-plans/schools',
): Snapshot {
  const file = join(folder, digest(`${(source ??= sourceHash())} ${name}`));
  const found = kept(file);
  if (found) return found;
  const school = snapshotOf(make());
  mkdirSync(folder, { recursive: true });
  keep(file, school);
  return school;
}

/** A file is its own digest, then the school. */
function kept(file: string): Snapshot | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const school = bytes.subarray(64);
  if (digest(school) !== bytes.toString('latin1', 0, 64)) return null;
  return deserialize(school) as Snapshot;
}

/** Written beside and then renamed, so that another worker never reads half of it. */
function keep(file: string, snapshot: Snapshot): void {
  const school = serialize(snapshot);
  const beside = `${file}.${randomUUID()}`;
  writeFileSync(beside, Buffer.concat([Buffer.from(digest(school), 'latin1'), school]));
  renameSync(beside, file);
}

function sourceHash(): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of MADE_FROM) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(one => one.isFile())
      .map(one => join(one.parentPath, one.name));
    for (const file of files.toSorted()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function digest(what: string | Uint8Array): string {
  return createHash('sha256').update(what).digest('hex');
}
