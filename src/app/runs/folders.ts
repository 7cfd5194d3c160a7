import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs.ts';

/** Key of the year's folder in the ledger; coaches' folders have their name as key. */
const yearKey = (schoolYear: string): string => 'year ' + schoolYear;

export type Folders =
  | { readonly kind: 'ready'; idOf(name: string): string }
  | { readonly kind: 'wait'; readonly code: string };

/**
 * The year's folder and one folder a coach. Drive lets us choose a folder's id: it is written down
 * before the folder is made, so that a repeat finds the id taken instead of making a second one.
 */
export function ensureFolders(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  entries: readonly LedgerEntry[],
  save: () => void,
): Folders {
  const year = yearKey(schoolYear);
  const names = entries.map(entry => String(entry.note['folder']));
  const wanted = [year, ...names.filter((name, place) => names.indexOf(name) === place)];
  const unknown = wanted.filter(key => !ledger.get('folder', key));
  if (unknown.length > 0) {
    const ids = needs.files.newFolderIds(unknown.length);
    unknown.forEach((key, place) =>
      ledger.put({
        artefact: 'folder',
        key,
        part: '',
        state: 'intended',
        id: ids[place] ?? '',
        maker: needs.me(),
        run: '',
        at: new Date(needs.clock.now()).toISOString(),
        note: { name: key === year ? 'Growth Plans ' + schoolYear : key },
      }),
    );
    save();
  }
  const idOf = (key: string): string => ledger.get('folder', key)?.id ?? '';
  // The year's folder first: the others stand in it.
  for (const group of [[year], wanted.slice(1)]) {
    const open = group.filter(key => ledger.get('folder', key)?.state !== 'done');
    if (open.length === 0) continue;
    const sent = needs.files.createFolders(
      open.map(key => ({
        id: idOf(key),
        name: String(ledger.get('folder', key)?.note['name'] ?? key),
        parent: key === year ? null : idOf(year),
      })),
    );
    open.forEach((key, place) => {
      const entry = ledger.get('folder', key);
      if (entry && sent[place]?.kind === 'done') ledger.put({ ...entry, state: 'done' });
    });
    const failed = sent.find(answer => answer.kind !== 'done');
    // Written before anything is put into them: a search for lost plans looks in these folders.
    save();
    if (failed) {
      const daily = failed.kind === 'later' && failed.daily;
      return { kind: 'wait', code: daily ? 'QUOTA_TODAY' : 'NO_FOLDER' };
    }
  }
  return { kind: 'ready', idOf };
}
