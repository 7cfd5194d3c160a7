import { answering } from '../rest/refusal.ts';
import type { Quota, RestAnswer, RestRequest, Route } from '../world/service.ts';
import { deleteFile, updateFile } from './changeFile.ts';
import { listFiles } from './listFiles.ts';
import { copyFile, createFolder, uploadFile } from './makeFile.ts';
import {
  createPermission,
  deletePermission,
  listPermissions,
  updatePermission,
} from './permissions.ts';
import { about, exportFile, generateIds, getFile } from './readFile.ts';
import { notFound } from './access.ts';
import { documentType, spreadsheetType } from './state.ts';
import { type Desk, sharedDriveOf } from './desk.ts';

const auth = 'https://www.googleapis.com/auth/';
const scopes = (...names: string[]): string[] => names.map(name => auth + name);

// Accepted scopes as in the method descriptions of @googleapis/drive 22.
const change = scopes('drive', 'drive.appdata', 'drive.file');
const copy = scopes('drive', 'drive.appdata', 'drive.file', 'drive.photos.readonly');
const update = scopes('drive', 'drive.appdata', 'drive.file', 'drive.metadata', 'drive.scripts');
const share = scopes('drive', 'drive.file');
const exported = scopes('drive', 'drive.file', 'drive.meet.readonly', 'drive.readonly');
const read = scopes(
  'drive',
  'drive.appdata',
  'drive.file',
  'drive.meet.readonly',
  'drive.metadata',
  'drive.metadata.readonly',
  'drive.photos.readonly',
  'drive.readonly',
);
const readPermissions = scopes(
  'drive',
  'drive.file',
  'drive.meet.readonly',
  'drive.metadata',
  'drive.metadata.readonly',
  'drive.photos.readonly',
  'drive.readonly',
);
const readAbout = scopes(
  'drive',
  'drive.appdata',
  'drive.file',
  'drive.metadata',
  'drive.metadata.readonly',
  'drive.photos.readonly',
  'drive.readonly',
);

const file = '/drive/v3/files/([^/]+)';
const one = ['fields', 'supportsAllDrives'];
const writes: readonly Quota[] = ['drive.writes'];

type Handle = (desk: Desk, request: RestRequest, groups: readonly string[]) => RestAnswer;
type Row = readonly [
  op: string,
  method: Route['method'],
  path: string,
  scopes: readonly string[],
  query: readonly string[],
  quotas: Route['quotas'],
  handle: Handle,
];

const byId =
  (work: (desk: Desk, request: RestRequest, id: string) => RestAnswer): Handle =>
  (desk, request, [id = '']) =>
    work(desk, request, id);

/** A conversion counts as a write, as a document made and as a file converted. */
function uploadQuotas({ body }: RestRequest): readonly Quota[] {
  // The metadata part comes first and is short; the media may be megabytes.
  const head = Buffer.from(body.subarray(0, 8192)).toString('latin1');
  const converts = head.includes(documentType) || head.includes(spreadsheetType);
  return converts ? ['drive.writes', 'documentsCreated', 'filesConverted'] : writes;
}

const copyQuotas: readonly Quota[] = ['drive.writes', 'documentsCreated'];
const listQuery = [
  'fields',
  'q',
  'pageSize',
  'pageToken',
  'orderBy',
  'supportsAllDrives',
  'includeItemsFromAllDrives',
  'corpora',
  'spaces',
];
const shareQuery = [...one, 'sendNotificationEmail', 'emailMessage'];

const rows: readonly Row[] = [
  ['about.get', 'GET', '/drive/v3/about', readAbout, ['fields'], [], about],
  [
    'files.generateIds',
    'GET',
    '/drive/v3/files/generateIds',
    change,
    ['fields', 'count', 'space', 'type'],
    [],
    generateIds,
  ],
  ['files.create', 'POST', '/drive/v3/files', change, one, writes, createFolder],
  [
    'files.create',
    'POST',
    '/upload/drive/v3/files',
    change,
    [...one, 'uploadType'],
    uploadQuotas,
    uploadFile,
  ],
  ['files.list', 'GET', '/drive/v3/files', read, listQuery, [], listFiles],
  ['files.get', 'GET', `${file}(?<!/generateIds)`, read, [...one, 'alt'], [], byId(getFile)],
  [
    'files.update',
    'PATCH',
    file,
    update,
    [...one, 'addParents', 'removeParents'],
    writes,
    byId(updateFile),
  ],
  ['files.copy', 'POST', `${file}/copy`, copy, one, copyQuotas, byId(copyFile)],
  ['files.export', 'GET', `${file}/export`, exported, ['mimeType'], [], byId(exportFile)],
  ['files.delete', 'DELETE', file, change, ['supportsAllDrives'], writes, byId(deleteFile)],
  [
    'permissions.create',
    'POST',
    `${file}/permissions`,
    share,
    shareQuery,
    writes,
    byId(createPermission),
  ],
  [
    'permissions.list',
    'GET',
    `${file}/permissions`,
    readPermissions,
    one,
    [],
    byId(listPermissions),
  ],
  [
    'permissions.update',
    'PATCH',
    `${file}/permissions/([^/]+)`,
    share,
    one,
    writes,
    updatePermission,
  ],
  [
    'permissions.delete',
    'DELETE',
    `${file}/permissions/([^/]+)`,
    share,
    ['supportsAllDrives'],
    writes,
    deletePermission,
  ],
];

/** Whoever does not say that it knows shared drives finds nothing of theirs. */
function hideSharedDrives(desk: Desk, { query }: RestRequest, id: string | undefined): void {
  const file = id === undefined ? undefined : desk.state.files.get(id);
  if (!file || query.get('supportsAllDrives') === 'true') return;
  if (sharedDriveOf(desk, file)) throw notFound(file.id);
}

/** The Drive v3 methods that the stand-in knows. */
export function driveRoutes(desk: Desk): Route[] {
  return rows.map(([op, method, path, accepted, query, quotas, handle]) => ({
    op: 'drive.' + op,
    method,
    host: 'www.googleapis.com',
    path: new RegExp(`^${path}$`),
    scopes: accepted,
    query,
    quotas,
    handle: (request, groups) =>
      answering(() => {
        if (query.includes('supportsAllDrives')) hideSharedDrives(desk, request, groups[0]);
        return handle(desk, request, groups);
      }),
  }));
}
