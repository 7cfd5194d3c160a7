import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import { isWithdrawn, NO_PERMISSION } from '../needs/withdrawn.ts';

/**
 * Key of the year's folder in the ledger. Folders are per maker: what one person's add-on made,
 * another's cannot open (`drive.file`).
 */
const yearKey = (schoolYear: string, maker: string): string => 'year ' + schoolYear + ' ' + maker;

const coachKey = (name: string, schoolYear: string, maker: string): string =>
  'coach ' + name + ' ' + schoolYear + ' ' + maker;

/** The id of somebody's folder of the year; '' for none. */
export const yearFolder = (ledger: Ledger, schoolYear: string, maker: string): string => {
  const entry = ledger.get('folder', yearKey(schoolYear, maker));
  return entry?.state === 'done' ? entry.id : '';
};

/** Ids of the folders that this person's add-on made: the only ones it can list. */
export function ownFolders(needs: Needs, ledger: Ledger): string[] {
  return ledger
    .all('folder')
    .filter(one => one.state === 'done' && one.maker === needs.me())
    .map(one => one.id);
}

/**
 * Notes folders that are there again in a ledger that lost them: those of coaches, and the year's in
 * which they stand. The caller saves.
 */
export function rememberFolders(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  folders: readonly {
    readonly id: string;
    readonly name: string;
    readonly folder: string | null;
  }[],
  ofPlans: ReadonlySet<string | null>,
): void {
  const me = needs.me();
  const put = (key: string, { id, name }: { id: string; name: string }): void => {
    if (ledger.get('folder', key)?.state === 'done') return;
    ledger.put(newEntry('folder', { key, state: 'done', id, note: { name } }, authorNow(needs)));
  };
  const years = new Set<string | null>();
  for (const folder of folders.filter(({ id }) => ofPlans.has(id))) {
    put(coachKey(folder.name, schoolYear, me), folder);
    years.add(folder.folder);
  }
  const [year] = folders.filter(({ id }) => years.has(id));
  if (year) put(yearKey(schoolYear, me), year);
}

export type Folders =
  | { readonly kind: 'ready'; readonly year: string; idOf(coach: string): string }
  | { readonly kind: 'wait'; readonly code: string };

/** files.generateIds gives at most so many (reference). */
const IDS_AT_ONCE = 1_000;
/** As many folders are made together as go side by side. */
const TOGETHER = 10;

/**
 * The year's folder and one folder a coach for `entries`; others that the run will want (`later`)
 * are made along with them, as many as go side by side. Drive lets us choose a folder's id: it is
 * written down before the folder is made, so that a repeat finds the id taken instead of making a
 * second one.
 */
export function ensureFolders(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  entries: readonly Pick<LedgerEntry<'plan'>, 'note'>[],
  save: () => void,
  later: readonly Pick<LedgerEntry<'plan'>, 'note'>[] = [],
): Folders {
  const me = needs.me();
  const year = yearKey(schoolYear, me);
  const now = foldersOf(entries, schoolYear, me);
  const names = new Map([...now, ...foldersOf(later, schoolYear, me)]);
  const isOpen = (key: string): boolean => ledger.get('folder', key)?.state !== 'done';
  if (planFolders(needs, ledger, schoolYear, entries, later)) save();
  const idOf = (key: string): string => ledger.get('folder', key)?.id ?? '';
  const needed = [...now.keys()].filter(isOpen);
  const along =
    needed.length > 0 ? [...names.keys()].filter(key => !now.has(key) && isOpen(key)) : [];
  const coaches = [...needed, ...along.slice(0, Math.max(0, TOGETHER - needed.length))];
  // The year's folder first: the others stand in it.
  let made = false;
  for (const open of [[year].filter(isOpen), coaches]) {
    if (open.length === 0) continue;
    made = true;
    const sent = needs.files.createFolders(
      open.map(key => ({
        id: idOf(key),
        name: ledger.get('folder', key)?.note.name ?? key,
        parent: key === year ? null : idOf(year),
      })),
    );
    open.forEach((key, place) => {
      const entry = ledger.get('folder', key);
      if (entry && sent[place]?.kind === 'done') ledger.put({ ...entry, state: 'done' });
    });
    const failed = sent.find(
      (answer, place) => answer.kind !== 'done' && !along.includes(open[place] ?? ''),
    );
    if (failed) {
      save();
      if (isWithdrawn(failed)) return { kind: 'wait', code: NO_PERMISSION };
      if (failed.kind === 'later')
        return { kind: 'wait', code: failed.daily ? 'QUOTA_TODAY' : 'GOOGLE_BUSY' };
      return { kind: 'wait', code: 'NO_FOLDER' };
    }
  }
  // Written before anything is put into them: a search for lost plans looks in these folders.
  if (made) save();
  return { kind: 'ready', year: idOf(year), idOf: name => idOf(coachKey(name, schoolYear, me)) };
}

/** Folders of entries, by key in the ledger, with their names. */
function foldersOf(
  entries: readonly Pick<LedgerEntry<'plan'>, 'note'>[],
  schoolYear: string,
  me: string,
): Map<string, string> {
  return new Map(
    entries.map(({ note }) => {
      const name = note.folder ?? '';
      return [coachKey(name, schoolYear, me), name];
    }),
  );
}

/**
 * Chooses ids for folders that are not known yet, where `entries` need one: for `later` along with
 * them. Answers whether there is anything new, which the caller saves before a folder is made.
 */
export function planFolders(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  entries: readonly Pick<LedgerEntry<'plan'>, 'note'>[],
  later: readonly Pick<LedgerEntry<'plan'>, 'note'>[] = [],
): boolean {
  const me = needs.me();
  const year = yearKey(schoolYear, me);
  const now = foldersOf(entries, schoolYear, me);
  const names = new Map([...now, ...foldersOf(later, schoolYear, me)]);
  const unknown = [year, ...names.keys()]
    .filter(key => (ledger.get('folder', key)?.state ?? 'gone') === 'gone')
    .slice(0, IDS_AT_ONCE);
  const isOpen = (key: string): boolean => ledger.get('folder', key)?.state !== 'done';
  if (unknown.length === 0 || ![year, ...now.keys()].some(isOpen)) return false;
  const ids = needs.files.newFolderIds(unknown.length);
  unknown.forEach((key, place) => {
    const note = { name: names.get(key) ?? 'Growth Plans ' + schoolYear };
    const chosen = { key, state: 'intended', id: ids[place] ?? '', note } as const;
    ledger.put(newEntry('folder', chosen, authorNow(needs)));
  });
  return true;
}

/**
 * Looks whether the folders of these entries still stand: what is put into one that lies in the bin
 * lies there too. Those that do not are made anew by `ensureFolders`.
 */
export function lookForFolders(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  entries: readonly Pick<LedgerEntry<'plan'>, 'note'>[],
): void {
  const me = needs.me();
  const keys = new Set(entries.map(({ note }) => coachKey(note.folder ?? '', schoolYear, me)));
  const known = [yearKey(schoolYear, me), ...keys].flatMap(key => {
    const entry = ledger.get('folder', key);
    return entry?.state === 'done' ? [entry] : [];
  });
  if (known.length === 0) return;
  const looks = needs.removals.look(known.map(one => one.id));
  known.forEach((entry, place) => {
    const look = looks[place];
    if (look?.kind === 'done' && look.value === null) ledger.put({ ...entry, state: 'gone' });
  });
}
