import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

/** What LibreOffice says it is; null where there is none. */
const version = spawnSync(LIBRE_OFFICE, ['--version'], { encoding: 'utf8' });
const office = version.status === 0 ? version.stdout : null;

/**
 * Whether LibreOffice is there. Where GROWTH_PLANS_REQUIRE_TOOLS is set it has to be; elsewhere
 * its absence is printed and the tests that need it are skipped.
 */
export function hasLibreOffice(): boolean {
  if (office !== null) return true;
  if (process.env['GROWTH_PLANS_REQUIRE_TOOLS']) throw new Error('LibreOffice is not installed');
  console.log('skipped: LibreOffice (soffice) is not installed, plans are not laid out as pages');
  return false;
}

/** A document as LibreOffice lays it out. */
interface LaidOut {
  readonly pages: number;
  readonly text: string;
}

const KEPT = 'node_modules/.cache/growth-plans/pages';

/**
 * Each .docx (base64, by name) as LibreOffice lays it out. What this LibreOffice has laid out before
 * is known by its bytes; all others are laid out together.
 */
export function byLibreOffice(docs: Readonly<Record<string, string>>): Map<string, LaidOut> {
  mkdirSync(KEPT, { recursive: true });
  const fileOf = (docx: string): string =>
    join(KEPT, createHash('sha256').update(`${office}${docx}`).digest('hex') + '.json');
  const open = new Map(
    Object.values(docs).flatMap(docx => (known(fileOf(docx)) ? [] : [[fileOf(docx), docx]])),
  );
  if (open.size > 0) layOut(open);
  return new Map(
    Object.entries(docs).map(([name, docx]) => {
      const laidOut = known(fileOf(docx));
      if (!laidOut) throw new Error(`LibreOffice made nothing of ${name}`);
      return [name, laidOut];
    }),
  );
}

/** A damaged file is no known one: its document is laid out again. */
function known(file: string): LaidOut | null {
  if (!existsSync(file)) return null;
  try {
    const { digest, laidOut } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly digest: string;
      readonly laidOut: LaidOut;
    };
    return digest === digestOf(laidOut) ? laidOut : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const digestOf = (laidOut: LaidOut): string =>
  createHash('sha256').update(JSON.stringify(laidOut)).digest('hex');

/** Lays out the documents by the files in which what became of them is kept. */
function layOut(docs: ReadonlyMap<string, string>): void {
  const folder = mkdtempSync(join(tmpdir(), 'plans-'));
  const names = [...docs.keys()].map((_, at) => `plan${at}`);
  for (const [at, docx] of [...docs.values()].entries()) {
    writeFileSync(join(folder, `plan${at}.docx`), Buffer.from(docx, 'base64'));
  }
  convert(folder, names, 'pdf');
  convert(folder, names, 'txt:Text (encoded):UTF8');
  for (const [at, file] of [...docs.keys()].entries()) {
    const pdf = readFileSync(join(folder, `plan${at}.pdf`), 'latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    const laidOut = { pages, text: readFileSync(join(folder, `plan${at}.txt`), 'utf8') };
    const beside = `${file}.${randomUUID()}`;
    writeFileSync(beside, JSON.stringify({ digest: digestOf(laidOut), laidOut }));
    renameSync(beside, file);
  }
  rmSync(folder, { recursive: true, force: true });
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
