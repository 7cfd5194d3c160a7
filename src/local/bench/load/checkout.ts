import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Loaded<Modules> = { readonly [Name in keyof Modules]: Modules[Name] };

/** The modules of a checkout that the bench works with, typed as ours are. */
export interface Checkout {
  readonly built: typeof import('../../built.ts');
  readonly workspace: typeof import('../../workspace.ts');
  readonly server: typeof import('../../server.ts');
  readonly store: typeof import('../../files/memoryStore.ts');
  readonly workbook: typeof import('../../sheets/newWorkbook.ts');
  readonly sampleSchool: typeof import('../../school/sampleSchool.ts');
  readonly schoolOfSix: typeof import('../../school/schoolOfSix.ts');
  readonly yearStart: typeof import('../../cli/yearStart.ts');
  readonly docx: typeof import('../../docs/docx.ts');
  readonly documentJson: typeof import('../../docs/documentJson.ts');
  readonly batchUpdate: typeof import('../../docs/batchUpdate.ts');
}

/** Where each stands in src/local, today's place first: the only thing known here of older checkouts. */
const PLACES: Readonly<Record<keyof Checkout, readonly string[]>> = {
  built: ['built.ts'],
  workspace: ['workspace.ts'],
  server: ['server.ts'],
  store: ['files/memoryStore.ts'],
  workbook: ['sheets/newWorkbook.ts'],
  sampleSchool: ['school/sampleSchool.ts'],
  schoolOfSix: ['school/schoolOfSix.ts'],
  yearStart: ['cli/yearStart.ts', 'yearStart.ts'],
  docx: ['docs/docx.ts'],
  documentJson: ['docs/documentJson.ts'],
  batchUpdate: ['docs/batchUpdate.ts'],
};

/** Loads a checkout's own local Workspace. Throws where a module is in none of its known places. */
export async function openCheckout(folder: string): Promise<Checkout> {
  const loaded = Object.entries(PLACES).map(async ([name, places]) => {
    const paths = places.map(place => resolve(join(folder, 'src/local', place)));
    const path = paths.find(one => existsSync(one));
    if (path === undefined) throw new Error(`${folder} has no ${paths.join(' nor ')}`);
    return [name, (await import(pathToFileURL(path).href)) as unknown] as const;
  });
  return Object.fromEntries(await Promise.all(loaded)) as unknown as Loaded<Checkout>;
}
