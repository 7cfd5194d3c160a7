import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { openZip } from '../../src/document/zip.ts';

const LIBRE_OFFICE = 'soffice';

/** The text of one file inside a .docx (base64). */
export function partOf(docx: string, path: string): string {
  return openZip(docx).file(path)?.asText() ?? '';
}

/** All text of a .docx (base64) as mammoth reads it. */
export async function textByMammoth(docx: string): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx, 'base64') });
  return value;
}

/** The text without white space, bullets and checkboxes, in which readers differ. */
export function wordsOnly(text: string): string {
  return text.replace(/[\s\u00a0•☐\ufeff]/g, '');
}

/**
 * Whether LibreOffice is there. Where GROWTH_PLANS_REQUIRE_TOOLS is set it has to be; elsewhere
 * its absence is printed and the tests that need it are skipped.
 */
export function hasLibreOffice(): boolean {
  if (spawnSync(LIBRE_OFFICE, ['--version']).status === 0) return true;
  if (process.env['GROWTH_PLANS_REQUIRE_TOOLS']) throw new Error('LibreOffice is not installed');
  console.log('skipped: LibreOffice (soffice) is not installed, plans are not laid out as pages');
  return false;
}

/** Each .docx (base64, by name) as LibreOffice lays it out: its number of pages and its text. */
export function byLibreOffice(docs: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'plans-'));
  const names = Object.keys(docs);
  for (const name of names) {
    writeFileSync(join(folder, `${name}.docx`), Buffer.from(docs[name] ?? '', 'base64'));
  }
  convert(folder, names, 'pdf');
  convert(folder, names, 'txt:Text (encoded):UTF8');
  return new Map(
    names.map(name => {
      const pdf = readFileSync(join(folder, `${name}.pdf`), 'latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      return [name, { pages, text: readFileSync(join(folder, `${name}.txt`), 'utf8') }] as const;
    }),
  );
}

// A profile of its own, because LibreOffice refuses to start twice on one profile.
function convert(folder: string, names: readonly string[], to: string): void {
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  const files = names.map(name => join(folder, `${name}.docx`));
  const options = ['--headless', '--convert-to', to, '--outdir', folder];
  const { status, stderr } = spawnSync(
    LIBRE_OFFICE,
    [`-env:UserInstallation=file://${profile}`, ...options, ...files],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`LibreOffice could not convert: ${stderr}`);
}
