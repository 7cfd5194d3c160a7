import { createHash } from 'node:crypto';
import { flag, wholeNumber, word } from '../rest/body.ts';
import { invalid } from '../rest/refusal.ts';
import { jsonAnswer, NotEmulated, type RestAnswer, type RestRequest } from '../world/service.ts';
import { isVisible, refresh, visibleFile } from './access.ts';
import { parseQuery } from './query.ts';
import { defaultFile, fullFile } from './resource.ts';
import { folderType, rootOf } from './state.ts';
import { type Desk, isTrashed, sharedDriveOf } from './desk.ts';
import type { DriveFile } from './state.ts';

/**
 * A search by name is answered from an index that lags behind: kopia issue 90 found `files.list`
 * not read-after-write consistent by name, yet consistent by parent and type. For appProperties
 * the same is assumed. Ten seconds is a cautious figure, not a measured one.
 */
const indexLagMs = 10_000;

/** files.list: what this person's add-on made or opened and the person still has access to. */
export function listFiles(desk: Desk, request: RestRequest): RestAnswer {
  const { query, person } = request;
  checkScope(query);
  const search = parseQueryOf(desk, query.get('q'), person);
  const pageSize = Math.min(
    wholeNumber(query, 'pageSize', 100, [1, Number.MAX_SAFE_INTEGER]),
    1000,
  );
  const lagMs = desk.context.listingLagMs() + (search.asksIndex ? indexLagMs : 0);
  const listedUntil = desk.context.now() - lagMs;

  // Without a folder to look in, only `allDrives` searches shared drives (openclaw/gogcli issue 147).
  const all = query.get('includeItemsFromAllDrives') === 'true';
  const drives = all && (search.parents.length > 0 || query.get('corpora') === 'allDrives');
  const found = [...desk.state.files.values()].filter(
    file =>
      (drives || !sharedDriveOf(desk, file)) &&
      isVisible(desk, file, person) &&
      (lagMs === 0 || file.createdAt <= listedUntil) &&
      search.matches({ file, trashed: isTrashed(desk, file) }),
  );
  const present = showsContent(query)
    ? found.filter(file => refresh(desk, file) !== 'gone')
    : found;
  const sorted = order(present, query.get('orderBy') ?? 'modifiedTime desc');

  const from = offsetOf(query);
  const page = sorted.slice(from, from + pageSize);
  const next = from + pageSize;
  const view = query.has('fields')
    ? (file: DriveFile) => fullFile(desk, file, person)
    : (file: DriveFile) => defaultFile(file);
  return jsonAnswer(200, {
    kind: 'drive#fileList',
    incompleteSearch: false,
    ...(next < sorted.length && { nextPageToken: pageToken(query, next) }),
    files: page.map(view),
  });
}

/** Reading every file's bytes is only worth it where the answer depends on them. */
function showsContent(query: ReadonlyMap<string, string>): boolean {
  const asked = `${query.get('fields') ?? ''} ${query.get('orderBy') ?? ''}`;
  return /\*|modified|version|size|headRevision|lastModifying|^[^(]*\bfiles\b(?![(/])/.test(asked);
}

function checkScope(query: ReadonlyMap<string, string>): void {
  const corpora = word(query, 'corpora', ['user', 'domain', 'drive', 'allDrives'], 'user');
  if (corpora !== 'user' && corpora !== 'allDrives') {
    throw new NotEmulated(`files.list corpora=${corpora}`);
  }
  const spaces = query.get('spaces') ?? 'drive';
  if (spaces !== 'drive') throw new NotEmulated(`files.list spaces=${spaces}`);
  const supports = flag(query, 'supportsAllDrives', false);
  if (flag(query, 'includeItemsFromAllDrives', false) && !supports) {
    throw invalid('includeItemsFromAllDrives requires supportsAllDrives=true.');
  }
  if (corpora === 'allDrives' && query.get('includeItemsFromAllDrives') !== 'true') {
    throw invalid('corpora=allDrives requires includeItemsFromAllDrives=true.');
  }
}

function parseQueryOf(desk: Desk, q: string | undefined, person: string) {
  if (q === undefined || q.trim() === '') {
    return { matches: () => true, asksIndex: false, parents: [] };
  }
  const search = parseQuery(q, rootOf(person));
  // A parent that does not exist for the person is no empty folder: Drive answers 404.
  for (const id of search.parents) if (id !== rootOf(person)) visibleFile(desk, id, person);
  return search;
}

const keys: Readonly<Record<string, (a: DriveFile, b: DriveFile) => number>> = {
  createdTime: (a, b) => a.createdAt - b.createdAt,
  modifiedTime: (a, b) => a.modifiedAt - b.modifiedAt,
  name: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  folder: (a, b) => Number(b.mimeType === folderType) - Number(a.mimeType === folderType),
};

function order(files: readonly DriveFile[], orderBy: string): DriveFile[] {
  const steps = orderBy.split(',').map(step => {
    const [name = '', direction, ...rest] = step.trim().split(/\s+/);
    const compare = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (rest.length > 0 || (direction !== undefined && direction !== 'desc')) {
      throw invalid(`Invalid value '${orderBy}' for orderBy.`);
    }
    if (compare === undefined) throw new NotEmulated(`files.list orderBy "${name}"`);
    return direction === 'desc'
      ? (a: DriveFile, b: DriveFile) => compare(b, a)
      : (a: DriveFile, b: DriveFile) => compare(a, b);
  });
  return [...files].sort((a, b) => {
    for (const step of steps) {
      const difference = step(a, b);
      if (difference !== 0) return difference;
    }
    return a.id < b.id ? -1 : 1;
  });
}

/** A page token belongs to one search: with other parameters Drive rejects it. */
function fingerprint(query: ReadonlyMap<string, string>): string {
  const fixed = ['q', 'orderBy', 'corpora', 'spaces'].map(name => query.get(name) ?? null);
  return createHash('sha256').update(JSON.stringify(fixed)).digest('base64url').slice(0, 12);
}

function pageToken(query: ReadonlyMap<string, string>, next: number): string {
  return `~!!~${fingerprint(query)}.${next}`;
}

function offsetOf(query: ReadonlyMap<string, string>): number {
  const token = query.get('pageToken');
  if (token === undefined) return 0;
  const prefix = `~!!~${fingerprint(query)}.`;
  const offset = Number(token.slice(prefix.length));
  if (!token.startsWith(prefix) || !Number.isSafeInteger(offset) || offset < 1) {
    throw invalid('Invalid Value');
  }
  return offset;
}
