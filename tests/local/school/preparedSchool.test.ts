import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { aWorkspace, reopened, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { preparedSchool } from '../../builders/preparedSchool.ts';

const folder = mkdtempSync(join(tmpdir(), 'schools-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
const school = (name = 'typed in') =>
  preparedSchool(
    name,
    (): TestWorkspace => {
      made += 1;
      const workspace = aWorkspace();
      workspace.spreadsheet.setCell('Roster', 2, 1, 'Amara');
      return workspace;
    },
    folder,
  );

it('a prepared school is made once, and again where its file is damaged or another is asked for', () => {
  const first = school();
  expect(school()).toEqual(first);
  expect(made).toBe(1);
  expect(reopened(school()).spreadsheet.tables()[0]?.display[1]?.[0]).toBe('Amara');
  const [name = ''] = readdirSync(folder);
  const bytes = readFileSync(join(folder, name));
  bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
  for (const damaged of [bytes, bytes.subarray(0, 70), Buffer.alloc(0)]) {
    writeFileSync(join(folder, name), damaged);
    const before = made;
    expect(school()).toEqual(first);
    expect(made).toBe(before + 1);
  }
  school('another');
  expect(made).toBe(5);
  expect(readdirSync(folder)).toHaveLength(2);
});
