import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anInstance, aTeacher } from '../../core/schedule/solver/anInstance.ts';

const folder = mkdtempSync(join(tmpdir(), 'schedule-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...parameters: string[]) {
  const main = join(import.meta.dirname, 'main.ts');
  return spawnSync(process.execPath, ['--import', 'tsx', main, ...parameters], {
    encoding: 'utf8',
  });
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the schedule door', () => {
  it('prints the assignments of an instance and nothing else', () => {
    const instance = anInstance({ teachers: [aTeacher('T1')] });
    const { status, stdout, stderr } = run(file('instance.json', JSON.stringify(instance)));
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      assignments: [{ teacher: 'T1', round: 'R1', coach: 'C1', slot: '2026-09-11#1' }],
    });
  });

  it.each([
    ['no file named', []],
    ['a file that is not there', ['missing.json']],
    ['a file that is no JSON', [file('text.json', 'hello')]],
    ['another format', [file('other.json', '{"format":"x"}')]],
    [
      'a coach who is not in it',
      [
        file(
          'stranger.json',
          JSON.stringify(anInstance({ teachers: [aTeacher('T1', { coaches: ['C7'] })] })),
        ),
      ],
    ],
  ])('refuses %s with one sentence and exit code 2', (_, parameters) => {
    const { status, stdout, stderr } = run(...parameters);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('    at ');
  });
});
