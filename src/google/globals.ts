import type {
  UsedCacheService,
  UsedHtmlService,
  UsedLockService,
  UsedMailApp,
  UsedScriptApp,
  UsedSession,
  UsedSpreadsheetApp,
  UsedUrlFetchApp,
  UsedUtilities,
} from './surface.ts';

// The only file that names Google's globals. Functions, not constants: nothing of Google's may be
// touched while the script loads (onOpen runs in AuthMode.NONE). That Google's own types fit the
// surface we declare is checked by the compiler, here.

export const sheets = (): UsedSpreadsheetApp => SpreadsheetApp;
export const html = (): UsedHtmlService => HtmlService;
export const http = (): UsedUrlFetchApp => UrlFetchApp;
export const locks = (): UsedLockService => LockService;
export const caches = (): UsedCacheService => CacheService;
export const session = (): UsedSession => Session;
export const utilities = (): UsedUtilities => Utilities;
export const mail = (): UsedMailApp => MailApp;
export const script = (): UsedScriptApp => ScriptApp;
