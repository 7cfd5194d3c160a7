import type { Sent } from '../app/needs.ts';
import type { MadePlan, Removals } from '../app/removals.ts';
import { sendAll, sendOne } from './door.ts';

const API = 'https://www.googleapis.com/drive/v3/files';
const DOCUMENT = 'application/vnd.google-apps.document';
const FIELDS = 'id,trashed,createdTime,modifiedTime,permissions(role)';
// As for any list of files: ten folders and a page token stay below the longest URL of Apps Script.
const FOLDERS_A_QUERY = 10;
// Conversion may still touch a new document; nobody reads and edits one so soon.
const MAKING_MS = 10_000;

const READS = { lane: 'driveReads', repeatable: true } as const;
const WRITES = { lane: 'drive', repeatable: true } as const;

/** Drive v3 through the REST door, for undo. */
export const driveRemovals: Removals = {
  plansIn(folders) {
    const found: MadePlan[] = [];
    for (let first = 0; first < folders.length; first += FOLDERS_A_QUERY) {
      found.push(...listed(folders.slice(first, first + FOLDERS_A_QUERY)));
    }
    return found;
  },

  look(files) {
    const requests = files.map(
      id =>
        ({
          method: 'get',
          url: API + '/' + id + '?supportsAllDrives=true&fields=' + encodeURIComponent(FIELDS),
        }) as const,
    );
    return sendAll(requests, READS).map((answer): Sent<MadePlan | null> => {
      if (answer.kind === 'refused' && isGone(answer.reason)) return { kind: 'done', value: null };
      if (answer.kind !== 'done') return answer;
      const file = answer.value as unknown as DriveFile;
      return { kind: 'done', value: file.trashed ? null : madePlan(file) };
    });
  },

  unshare(shares) {
    const requests = shares.map(
      ({ file, permission }) =>
        ({
          method: 'delete',
          url: API + '/' + file + '/permissions/' + permission + '?supportsAllDrives=true',
        }) as const,
    );
    return sendAll(requests, WRITES).map((answer, place): Sent<string> => {
      const done = { kind: 'done', value: shares[place]?.permission ?? '' } as const;
      if (answer.kind === 'done') return done;
      return answer.kind === 'refused' && isGone(answer.reason) ? done : answer;
    });
  },
};

const isGone = (reason: string): boolean => /^(notFound|404)$/.test(reason);

interface DriveFile {
  readonly id: string;
  readonly trashed: boolean;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly permissions?: readonly { readonly role: string }[];
}

function madePlan({ id, createdTime, modifiedTime, permissions = [] }: DriveFile): MadePlan {
  return {
    id,
    edited: Date.parse(modifiedTime) - Date.parse(createdTime) > MAKING_MS,
    shared: permissions.some(({ role }) => role !== 'owner'),
  };
}

function listed(folders: readonly string[]): MadePlan[] {
  const parents = folders.map(id => "'" + id + "' in parents").join(' or ');
  const q = '(' + parents + ") and mimeType = '" + DOCUMENT + "' and trashed = false";
  const found: MadePlan[] = [];
  let page = '';
  do {
    const url =
      API +
      '?supportsAllDrives=true&includeItemsFromAllDrives=true&pageSize=1000&q=' +
      encodeURIComponent(q) +
      '&fields=' +
      encodeURIComponent('nextPageToken,files(' + FIELDS + ')') +
      (page ? '&pageToken=' + encodeURIComponent(page) : '');
    const body = sendOne({ method: 'get', url }, READS);
    for (const file of (body['files'] ?? []) as DriveFile[]) found.push(madePlan(file));
    page = String(body['nextPageToken'] ?? '');
  } while (page);
  return found;
}
