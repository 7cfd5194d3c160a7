import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { aWorkbookFile } from '../../builders/aWorkbookFile.ts';
import { evaluateRoster } from './evaluate.ts';

const folder = mkdtempSync(join(tmpdir(), 'broken-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const whole = aWorkbookFile([
  {
    name: 'Staff',
    rows: [
      ['Name', 'Email'],
      ['Ana Sousa', 'a@oak.test'],
      ['Bo Ek', 'b@oak.test'],
    ],
  },
]);
const oneSentence = /^[A-Z][^\n]*\.$/;

describe('a file that is no roster', () => {
  it.each<[string, Uint8Array | string]>([
    ['cut.xlsx', whole.slice(0, whole.length - 300)],
    ['half.xlsx', whole.slice(0, whole.length / 2)],
    ['nothing.xlsx', ''],
    ['paper.xlsx', '%PDF-1.7\n1 0 obj'],
    ['paper.csv', '%PDF-1.7\n1 0 obj'],
    ['page.xlsx', '<html><table><tr><td>Name</td></tr></table></html>'],
    ['old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['zeros.csv', Uint8Array.from([65, 0, 0, 66, 0, 0, 0, 67])],
  ])('%s is refused in one sentence with exit code 2', (name, bytes) => {
    const { exitCode, report } = evaluateRoster([file(name, bytes)]);
    expect(exitCode).toBe(2);
    expect(report).toEqual({
      readable: false,
      reason: expect.stringMatching(oneSentence) as string,
    });
  });

  it('is refused where there is no file, no name and no such rubric', () => {
    expect(evaluateRoster([join(folder, 'none.csv')]).exitCode).toBe(2);
    expect(evaluateRoster([folder]).exitCode).toBe(2);
    expect(evaluateRoster([]).exitCode).toBe(2);
    expect(evaluateRoster([file('good.xlsx', whole), '--rubric', 'nobody']).exitCode).toBe(2);
  });

  it('an empty .csv and an empty workbook are readable and hold nobody', () => {
    const nobody = {
      readable: true,
      roster_sheet: null,
      header_row: null,
      columns: {},
      staff: 0,
      problems: [],
    };
    expect(evaluateRoster([file('empty.csv', '')])).toEqual({ exitCode: 0, report: nobody });
    expect(
      evaluateRoster([file('empty.xlsx', aWorkbookFile([{ name: 'Sheet1', rows: [] }]))]),
    ).toEqual({ exitCode: 0, report: nobody });
  });

  it('a workbook cut or changed anywhere is read or refused, never a bug', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const bytes = cut ? whole.slice(0, Math.max(4, at)) : Uint8Array.from(whole);
        if (!cut) bytes[at] = byte;
        expect([0, 2]).toContain(evaluateRoster([file('changed.xlsx', bytes)]).exitCode);
      }),
      { numRuns: 60 },
    );
  });
});
