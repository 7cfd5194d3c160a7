import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOffice, officePdf } from '../../../src/local/files/officePdf.ts';
import { buildPlanDocx } from '../../../src/document/planDocx.ts';
import { docxBytes } from '../../contracts/drive/driveWorld.ts';
import { FIVE_TEACHERS } from '../../document/fiveTeachers.ts';
import { hasLibreOffice } from '../../document/readers.ts';

// LibreOffice takes its time where the machine is busy.
const MINUTES = 4 * 60_000;

const folder = (): string => mkdtempSync(join(tmpdir(), 'office-'));

/** A program that notes each start, then does what the shell is told. */
function program(does: string): { readonly file: string; starts(): number } {
  const at = folder();
  const file = join(at, 'soffice');
  const log = join(at, 'starts');
  writeFileSync(log, '');
  writeFileSync(file, `#!/bin/sh\necho started >> '${log}'\n${does}\n`);
  chmodSync(file, 0o755);
  return { file, starts: () => readFileSync(log, 'utf8').split('\n').length - 1 };
}

// The arguments are: profile, --headless, --convert-to, pdf, --outdir, folder, files.
const COPIES =
  'out="$6"; shift 6; for f in "$@"; do cp "$f" "$out/$(basename "$f" .docx).pdf"; done';

describe('PDFs of plans', () => {
  const [one, two] = [docxBytes('Amara'), docxBytes('Wes')];

  it('are made together with those that will be asked for next, and kept', () => {
    const { file, starts } = program(COPIES);
    const pdf = officePdf(file, why => expect.unreachable(why));
    expect(pdf(one, () => [one, two])).toEqual(Buffer.from(one));
    expect(pdf(two, () => [])).toEqual(Buffer.from(two));
    expect(pdf(one, () => [])).toEqual(Buffer.from(one));
    expect(starts()).toBe(1);
  });

  it('are none where the program makes nothing; it is not waited for again', () => {
    const { file, starts } = program('echo "no fonts" >&2');
    const said: string[] = [];
    const pdf = officePdf(file, why => said.push(why.trim()));
    expect([pdf(one, () => []), pdf(two, () => [])]).toEqual([null, null]);
    expect([starts(), said]).toEqual([1, ['no fonts']]);
  });

  it('need a program that is there', () => {
    const { file } = program(COPIES);
    expect(findOffice(join(file, '..'), [])).toBe(file);
    expect(findOffice(folder(), [])).toBeNull();
  });

  it.runIf(hasLibreOffice())(
    'are PDFs when LibreOffice makes them, in any script',
    () => {
      const office = findOffice() ?? expect.unreachable('soffice is not in the path');
      const plans = Object.values(FIVE_TEACHERS).map(plan =>
        Buffer.from(buildPlanDocx(plan), 'base64'),
      );
      const pdf = officePdf(office, why => expect.unreachable(why));
      for (const docx of plans) {
        const bytes = Buffer.from(pdf(docx, () => plans) ?? []);
        expect(bytes.toString('latin1', 0, 5)).toBe('%PDF-');
        expect(bytes.length).toBeGreaterThan(5_000);
      }
    },
    MINUTES,
  );
});
