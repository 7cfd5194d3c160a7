import type { Files, PlacedFile, PlanFile, Sent } from '../app/needs/needs.ts';
import { bodyOf, sendAll, sendOne, type WireAnswer, type WireRequest } from './restClient.ts';

const API = 'https://www.googleapis.com/drive/v3/files';
const UPLOAD = 'https://www.googleapis.com/upload/drive/v3/files';
const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEET = 'application/vnd.google-apps.spreadsheet';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PDF = 'application/pdf';
const ZIP = 'application/zip';
const CREATE_URL = UPLOAD + '?uploadType=multipart&supportsAllDrives=true&fields=id,webViewLink';
const FILE_FIELDS =
  'id,name,createdTime,webViewLink,appProperties,driveId,permissions(id,emailAddress,displayName,role)';
const BOUNDARY = 'growth-plans-part';
// A query may be long, but a URL may not pass 2 KB in Apps Script: 10 folders and a page token stay below.
const FOLDERS_A_QUERY = 10;

const WRITES = { lane: 'drive', repeatable: true } as const;
const READS = { lane: 'driveReads', repeatable: true } as const;
/** A repeated create would make a second document: it is looked up first instead. */
const CREATES = { lane: 'drive', repeatable: false } as const;

const json = (method: WireRequest['method'], url: string, body: unknown): WireRequest => ({
  method,
  url,
  contentType: 'application/json; charset=UTF-8',
  payload: JSON.stringify(body),
});

/** Drive v3 through the REST door, within the reach of `drive.file`. */
export const driveFiles: Files = {
  newFolderIds(count) {
    const url = API + '/generateIds?count=' + count + '&space=drive&type=files';
    return sendOne({ method: 'get', url }, READS)['ids'] as string[];
  },

  createFolders(folders) {
    const url = API + '?supportsAllDrives=true&fields=id';
    const answers = sendAll(
      folders.map(({ id, name, parent }) =>
        json('post', url, { id, name, mimeType: FOLDER, ...(parent ? { parents: [parent] } : {}) }),
      ),
      WRITES,
    );
    return answers.map((answer, index): Sent<string> => {
      const id = folders[index]?.id ?? '';
      // 409: the id is ours, so the folder is there from a try whose answer was lost.
      if (answer.kind === 'refused' && answer.taken) return { kind: 'done', value: id };
      return answer.kind === 'done' ? { kind: 'done', value: id } : answer;
    });
  },

  createDocuments(documents) {
    const requests = documents.map(({ name, folder, fileKey, docx }) =>
      multipart(CREATE_URL, { name, mimeType: DOCUMENT, ...placed(folder, fileKey) }, docx, DOCX),
    );
    return sendAll(requests, CREATES).map(answer => kept(answer, placeOf));
  },

  documentsIn(folders) {
    const files = listDocuments<ListedFile>(folders, FILE_FIELDS).map(planFile);
    return files.sort((a, b) => a.createdTime.localeCompare(b.createdTime));
  },

  everyDocument() {
    const files = listIn<ListedFile>([], DOCUMENT, FILE_FIELDS + ',parents').map(placedFile);
    return files.sort((a, b) => a.createdTime.localeCompare(b.createdTime));
  },

  everyFolder() {
    return listIn<ListedFile>([], FOLDER, 'id,name,parents').map(placedFile);
  },

  createSheet({ name, folder, fileKey, xlsx }) {
    return createFile({ name, mimeType: SHEET, ...placed(folder, fileKey) }, xlsx, XLSX);
  },

  sheetsIn(folder) {
    return listIn<ListedFile>([folder], SHEET, FILE_FIELDS).map(planFile);
  },

  share(shares) {
    const requests = shares.map(({ file, email, role }) =>
      json(
        'post',
        API +
          '/' +
          file +
          '/permissions?sendNotificationEmail=false&supportsAllDrives=true&fields=id',
        { type: 'user', role, emailAddress: email },
      ),
    );
    return sendAll(requests, WRITES).map(answer => kept(answer, body => String(body['id'])));
  },

  createArchive({ name, folder, fileKey, zip }) {
    return createFile({ name, mimeType: ZIP, ...placed(folder, fileKey) }, zip, ZIP);
  },

  archivesIn(folder) {
    return listIn<ListedFile>([folder], ZIP, FILE_FIELDS).map(planFile);
  },

  exportDocuments(ids, type) {
    const requests = ids.map(id => ({
      method: 'get' as const,
      url: API + '/' + id + '/export?mimeType=' + encodeURIComponent(type === 'docx' ? DOCX : PDF),
      file: true as const,
    }));
    return sendAll(requests, READS).map(answer => kept(answer, body => String(body['base64'])));
  },

  bin(files) {
    const requests = files.map(file =>
      json('patch', API + '/' + file + '?supportsAllDrives=true&fields=id', { trashed: true }),
    );
    return sendAll(requests, WRITES).map(answer => kept(answer, body => String(body['id'])));
  },
};

/** Where a file goes, and the key by which it is found again. */
const placed = (folder: string, fileKey: string) => ({
  parents: [folder],
  appProperties: { gp: fileKey },
});

const placeOf = (body: Readonly<Record<string, unknown>>): { id: string; url: string } => ({
  id: String(body['id']),
  url: String(body['webViewLink']),
});

function createFile(
  metadata: unknown,
  file: string,
  type: string,
): Sent<{ readonly id: string; readonly url: string }> {
  const [answer] = sendAll([multipart(CREATE_URL, metadata, file, type)], CREATES);
  return kept(answer ?? { kind: 'unsure', message: 'no answer' }, placeOf);
}

function kept<T>(
  answer: WireAnswer,
  value: (body: Readonly<Record<string, unknown>>) => T,
): Sent<T> {
  return answer.kind === 'done' ? { kind: 'done', value: value(answer.value) } : answer;
}

/** One query of the listing: a few folders, from this page on. */
interface Listing {
  readonly folders: readonly string[];
  readonly page: string;
}

/** The documents in the folders, with the fields asked for (`id` among them). */
export function listDocuments<T extends Listed>(folders: readonly string[], fields: string): T[] {
  return folders.length > 0 ? listIn<T>(folders, DOCUMENT, fields) : [];
}

interface Listed {
  readonly id: string;
}

/**
 * Every file of the type in the folders (without any: in all drives), all queries side by side. Parent
 * and type are read from Drive's own tables; `appProperties` searches may lag behind. A folder that
 * was deleted for good answers 404 for all of its query: the others are then listed alone.
 */
function listIn<T extends Listed>(folders: readonly string[], type: string, fields: string): T[] {
  const files = new Map<string, T>();
  let open: Listing[] = folders.length === 0 ? [{ folders, page: '' }] : [];
  for (let first = 0; first < folders.length; first += FOLDERS_A_QUERY) {
    open.push({ folders: folders.slice(first, first + FOLDERS_A_QUERY), page: '' });
  }
  while (open.length > 0) {
    const asked = open;
    open = [];
    const requests = asked.map(one => listRequest(one, type, fields));
    sendAll(requests, READS).forEach((answer, place) => {
      const one = asked[place] as Listing;
      if (answer.kind === 'refused' && answer.reason === 'notFound') {
        if (one.folders.length < 2) return;
        open.push(...one.folders.map(folder => ({ folders: [folder], page: '' })));
        return;
      }
      const body = bodyOf(answer);
      for (const file of (body['files'] ?? []) as T[]) files.set(file.id, file);
      const page = String(body['nextPageToken'] ?? '');
      if (page) open.push({ folders: one.folders, page });
    });
  }
  return [...files.values()];
}

function listRequest({ folders, page }: Listing, type: string, fields: string): WireRequest {
  const parents = folders.map(id => "'" + id + "' in parents").join(' or ');
  const within = folders.length > 0 ? '(' + parents + ') and ' : '';
  const q = within + "mimeType = '" + type + "' and trashed = false";
  const url =
    API +
    '?supportsAllDrives=true&includeItemsFromAllDrives=true&pageSize=1000' +
    // Searches without a folder leave shared drives out unless they are asked for.
    (folders.length > 0 ? '' : '&corpora=allDrives') +
    '&q=' +
    encodeURIComponent(q) +
    '&fields=' +
    encodeURIComponent('nextPageToken,files(' + fields + ')') +
    (page ? '&pageToken=' + encodeURIComponent(page) : '');
  return { method: 'get', url };
}

interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly createdTime: string;
  readonly webViewLink: string;
  readonly appProperties?: { readonly gp?: string };
  readonly driveId?: string;
  readonly parents?: readonly string[];
  readonly permissions?: readonly {
    readonly id: string;
    readonly emailAddress?: string;
    readonly displayName?: string;
    readonly role: string;
  }[];
}

const placedFile = (file: ListedFile): PlacedFile => ({
  ...planFile(file),
  folder: file.parents?.[0] ?? null,
});

function planFile(file: ListedFile): PlanFile {
  return {
    id: file.id,
    name: file.name,
    fileKey: file.appProperties?.gp ?? '',
    createdTime: file.createdTime,
    url: file.webViewLink,
    inSharedDrive: file.driveId !== undefined,
    permissions: (file.permissions ?? []).map(({ id, emailAddress, displayName, role }) => ({
      id,
      role,
      email: (emailAddress ?? '').toLowerCase(),
      name: displayName ?? '',
    })),
  };
}

/** RFC 2387: the metadata, then the file, which Drive converts because the target type differs. */
function multipart(url: string, metadata: unknown, file: string, type: string): WireRequest {
  const part = (lines: readonly string[]): string => '--' + BOUNDARY + '\r\n' + lines.join('\r\n');
  return {
    method: 'post',
    url,
    contentType: 'multipart/related; boundary=' + BOUNDARY,
    payload:
      part(['Content-Type: application/json; charset=UTF-8', '', JSON.stringify(metadata), '']) +
      part(['Content-Type: ' + type, 'Content-Transfer-Encoding: base64', '', file, '']) +
      '--' +
      BOUNDARY +
      '--',
  };
}
