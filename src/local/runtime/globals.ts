import type { Execution } from '../world/gate.ts';
import type { Stores } from '../world/stores.ts';
import { createCacheService } from './cache.ts';
import { createHtmlService } from './html.ts';
import { createLockService } from './lock.ts';
import { createLogging, type LogLine } from './logging.ts';
import { createMail } from './mail.ts';
import { createPropertiesService } from './properties.ts';
import type { Realm } from './realm.ts';
import { createScriptApp } from './scriptApp.ts';
import { createSession } from './session.ts';
import { createSpreadsheetApp } from './spreadsheetApp.ts';
import type { Screen } from './ui.ts';
import { createUrlFetch } from './urlFetch.ts';
import { createUtilities } from './utilities.ts';

/** Gives a realm the globals of Apps Script. `app` is the open spreadsheet's, or null. */
export function installGlobals(
  realm: Realm,
  stores: Stores,
  execution: Execution,
  app: object | null,
  screen: Screen,
  log: LogLine[],
): void {
  const globals = {
    ...createLogging(execution, log),
    SpreadsheetApp: createSpreadsheetApp(stores, execution, app, screen),
    UrlFetchApp: createUrlFetch(stores, execution),
    LockService: createLockService(stores, execution),
    CacheService: createCacheService(stores, execution),
    PropertiesService: createPropertiesService(stores, execution),
    Session: createSession(stores, execution),
    Utilities: createUtilities(stores, execution),
    HtmlService: createHtmlService(stores, execution),
    ScriptApp: createScriptApp(stores, execution),
    MailApp: createMail(stores, execution),
  };
  for (const [name, service] of Object.entries(globals)) realm.install(name, service);
}
