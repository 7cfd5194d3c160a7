import type { Sent } from '../app/needs/needs.ts';
import type { MadePlan, Removals } from '../app/needs/removals.ts';
import { sendAll } from './restClient.ts';
import { listDocuments } from './drive.ts';

const API = 'https://www.googleapis.com/drive/v3/files';
const FIELDS = 'id,trashed,createdTime,modifiedTime,driveId,permissions(role)';
// Conversion may still touch a new document; nobody reads and edits one so soon.
const MAKING_MS = 10_000;

const READS = { lane: 'driveReads', repeatable: true } as const;
const WRITES = { lane: 'drive', repeatable: true } as const;

/** Drive v3 through the REST door, for undo. */
export const driveRemovals: Removals = {
  plansIn(folders) {
    return listDocuments<DriveFile>(folders, FIELDS).map(madePlan);
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
  readonly driveId?: string;
  readonly permissions?: readonly { readonly role: string }[];
}

function madePlan(file: DriveFile): MadePlan {
  const { id, createdTime, modifiedTime, driveId, permissions = [] } = file;
  return {
    id,
    edited: Date.parse(modifiedTime) - Date.parse(createdTime) > MAKING_MS,
    // Members of a shared drive can open what is in it, and Drive does not list them.
    shared: driveId !== undefined || permissions.some(({ role }) => role !== 'owner'),
  };
}
