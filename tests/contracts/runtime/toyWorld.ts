import type { DailyQuota } from '../../../src/local/world/quotas.ts';
import type { SpreadsheetDocument } from '../../../src/local/world/execution.ts';
import type { AuthMode } from '../../../src/local/world/gate.ts';
import type { Manifest } from '../../../src/local/world/manifest.ts';
import {
  errorAnswer,
  jsonAnswer,
  type RestService,
  type Route,
} from '../../../src/local/world/service.ts';
import { createTimeline } from '../../../src/local/world/timeline.ts';
import { createWorld, type World } from '../../../src/local/world/world.ts';

const auth = 'https://www.googleapis.com/auth/';
export const driveFile = auth + 'drive.file';
export const appCreated = auth + 'calendar.app.created';
/** 1 September 2026, 08:00 in Chicago. */
export const morning = Date.UTC(2026, 8, 1, 13);
export const ada = 'ada.lindqvist@cedar.example';
export const ben = 'ben.okoro@cedar.example';

export const manifest: Manifest = {
  timeZone: 'America/Chicago',
  oauthScopes: [
    driveFile,
    appCreated,
    auth + 'spreadsheets.currentonly',
    auth + 'script.container.ui',
    auth + 'script.external_request',
    auth + 'userinfo.email',
    auth + 'script.send_mail',
    auth + 'script.scriptapp',
  ],
  urlFetchWhitelist: ['https://www.googleapis.com/', 'https://docs.googleapis.com/'],
  dependencies: {
    enabledAdvancedServices: [
      { serviceId: 'drive' },
      { serviceId: 'docs' },
      { serviceId: 'calendar' },
    ],
  },
};

/** Server code that tests start with: `send` posts names to the toy Drive in one `fetchAll`. */
export const senders = `
function request(url, method, body) {
  return {
    url, method, muteHttpExceptions: true, contentType: 'application/json',
    headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  };
}
const FILES = 'https://www.googleapis.com/drive/v3/files';
const codes = responses => responses.map(response => response.getResponseCode());
function send(names) {
  return codes(UrlFetchApp.fetchAll(names.map(name => request(FILES, 'post', { name }))));
}
function get(url) {
  const response = UrlFetchApp.fetchAll([request(url, 'get')])[0];
  return [response.getResponseCode(), JSON.parse(response.getContentText())];
}
`;

export interface Toy {
  readonly world: World;
  /** Names of the files that the toy Drive has, in order of creation. */
  readonly files: string[];
  run(functionName: string, ...args: unknown[]): unknown;
  runAs(person: string, functionName: string, ...args: unknown[]): unknown;
  runIn(authMode: AuthMode, functionName: string, ...args: unknown[]): unknown;
}

/** A Workspace with the toy services, running `source` after `senders`. */
export function toyWorld(
  source: string,
  options: {
    readonly manifest?: Manifest;
    readonly html?: Record<string, string>;
    readonly spreadsheet?: SpreadsheetDocument | null;
    readonly dailyCaps?: Partial<Record<DailyQuota, number>>;
  } = {},
): Toy {
  const files: string[] = [];
  const timeline = createTimeline(morning, 7);
  const world = createWorld({
    manifest,
    source: senders + source,
    services: [toyDrive(files), toyDocs(), toyCalendar()],
    spreadsheet: bareSpreadsheet,
    timeline,
    ...options,
  });
  const run = (person: string, authMode: AuthMode, name: string, args: unknown[]): unknown =>
    world.run(name, args, { person, authMode });
  return {
    world,
    files,
    run: (name, ...args) => run(ada, 'FULL', name, args),
    runAs: (person, name, ...args) => run(person, 'FULL', name, args),
    runIn: (authMode, name, ...args) => run(ada, authMode, name, args),
  };
}

/** A spreadsheet with no cells. */
export const bareSpreadsheet: SpreadsheetDocument = {
  id: 'sheet-1',
  session: () => ({ app: {}, commit: () => undefined }),
};

const base = { host: 'www.googleapis.com', scopes: [driveFile], query: [], quotas: [] } as const;

function toyDrive(files: string[]): RestService {
  const create: Route = {
    ...base,
    op: 'drive.files.create',
    method: 'POST',
    path: /\/drive\/v3\/files/,
    quotas: ['drive.writes', 'documentsCreated', 'filesConverted'],
    handle({ body }) {
      const { name } = JSON.parse(new TextDecoder().decode(body)) as { name: string };
      if (name === '') return errorAnswer(400, 'badRequest', 'A name is needed.');
      files.push(name);
      return jsonAnswer(200, { id: 'id-' + name, name });
    },
  };
  const list: Route = {
    ...base,
    op: 'drive.files.list',
    method: 'GET',
    path: /\/drive\/v3\/files/,
    query: ['q'],
    handle: () => jsonAnswer(200, { kind: 'list', files: files.map(name => ({ name, size: 9 })) }),
  };
  const get: Route = {
    ...base,
    op: 'drive.files.get',
    method: 'GET',
    path: /\/drive\/v3\/files\/([^/]+)/,
    query: ['alt'],
    handle: (request, [id = '']) =>
      request.query.get('alt') === 'media'
        ? { status: 200, headers: { 'Content-Type': 'x/y' }, body: new Uint8Array([200, 65]) }
        : jsonAnswer(200, { id, owner: request.person }),
  };
  return {
    name: 'drive',
    routes: [create, list, get],
    save: () => [...files],
    load(state) {
      files.splice(0, files.length, ...(state as string[]));
    },
  };
}

function toyDocs(): RestService {
  const batchUpdate: Route = {
    ...base,
    op: 'docs.documents.batchUpdate',
    method: 'POST',
    host: 'docs.googleapis.com',
    path: /\/v1\/documents\/([^/:]+):batchUpdate/,
    quotas: ['docs.writes'],
    handle: () => jsonAnswer(200, {}),
  };
  return { name: 'docs', routes: [batchUpdate], save: () => null, load: () => undefined };
}

function toyCalendar(): RestService {
  const insert: Route = {
    ...base,
    op: 'calendar.events.insert',
    method: 'POST',
    path: /\/calendar\/v3\/calendars\/([^/]+)\/events/,
    scopes: [appCreated],
    quotas: ['calendar.calls', 'eventsCreated'],
    handle: () => jsonAnswer(200, {}),
  };
  return { name: 'calendar', routes: [insert], save: () => null, load: () => undefined };
}
