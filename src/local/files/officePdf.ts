import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Makes a PDF of a .docx, or null where that cannot be done. `next` are documents that will be asked
 * for soon: made along with it they take a fraction of the time.
 */
export type PdfMaker = (docx: Uint8Array, next: () => readonly Uint8Array[]) => Uint8Array | null;

// LibreOffice starts in some seconds and takes a fraction of one for each document.
const START_MS = 60_000;
const EACH_MS = 3_000;
const TOGETHER = 40;

const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** LibreOffice's own program on this machine; null where there is none. */
export function findOffice(path = process.env['PATH'] ?? '', places = PLACES): string | null {
  const inPath = path
    .split(delimiter)
    .filter(Boolean)
    .flatMap(folder => [join(folder, 'soffice'), join(folder, 'soffice.exe')]);
  return [...inPath, ...places].find(file => existsSync(file)) ?? null;
}

/**
 * PDFs by LibreOffice, which lays documents out much as Google does, in every script it has fonts for.
 * What was made is kept as long as this process lives. After one run that gave nothing, or took too
 * long, none is started again: `say` is told why.
 */
export function officePdf(program: string, say: (why: string) => void): PdfMaker {
  const made = new Map<string, Uint8Array>();
  let works = true;
  return (docx, next) => {
    const name = nameOf(docx);
    if (!made.has(name) && works) {
      const wanted = new Map([docx, ...next()].map(one => [nameOf(one), one]));
      const open = [...wanted].filter(([one]) => !made.has(one)).slice(0, TOGETHER);
      const why = convert(program, open, made);
      works = made.has(name);
      if (!works) say(why);
    }
    return made.get(name) ?? null;
  };
}

const nameOf = (docx: Uint8Array): string => createHash('sha256').update(docx).digest('hex');

/** Adds what LibreOffice makes of the documents; answers what it said. */
function convert(
  program: string,
  documents: readonly (readonly [name: string, docx: Uint8Array])[],
  made: Map<string, Uint8Array>,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'growth-plans-pdf-'));
  try {
    const files = documents.map(([name, docx]) => {
      const file = join(folder, name + '.docx');
      writeFileSync(file, docx);
      return file;
    });
    // A profile of its own: LibreOffice does not start twice on one.
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    const how = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
    const { stderr, error } = spawnSync(
      program,
      ['-env:UserInstallation=' + pathToFileURL(profile).href, ...how, ...files],
      {
        encoding: 'utf8',
        timeout: START_MS + EACH_MS * files.length,
        killSignal: 'SIGKILL',
      },
    );
    for (const [name] of documents) {
      const file = join(folder, name + '.pdf');
      if (existsSync(file)) made.set(name, readFileSync(file));
    }
    return error?.message ?? stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
