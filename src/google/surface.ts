/**
 * The Google methods the add-on calls, and nothing more. `globals.ts` shows the compiler that
 * Google's own types have them; the local Workspace implements exactly these (any other member
 * throws there), so using a new method starts here.
 */

/** A formatted text value; only the parts we use. */
export interface UsedRichText {
  getText(): string;
  getLinkUrl(): string | null;
}

export interface UsedRichTextBuilder {
  setText(text: string): UsedRichTextBuilder;
  setLinkUrl(url: string | null): UsedRichTextBuilder;
  build(): UsedRichText;
}

export interface UsedRange {
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getA1Notation(): string;
  /** Date cells come as Date of the execution's own realm. */
  getValues(): unknown[][];
  getDisplayValues(): string[][];
  getFormulas(): string[][];
  /** 'none' | 'underline' | 'line-through', null where mixed. */
  getFontLines(): (string | null)[][];
  getMergedRanges(): UsedRange[];
  getRichTextValues(): (UsedRichText | null)[][];
  canEdit(): boolean;
  /** Texts, numbers and formulas go; formats stay. */
  clearContent(): UsedRange;
  setValues(values: unknown[][]): UsedRange;
  setRichTextValues(values: UsedRichText[][]): UsedRange;
  setNumberFormat(format: string): UsedRange;
  setFontWeight(weight: 'bold' | 'normal'): UsedRange;
  setBackground(color: string): UsedRange;
  setFontColor(color: string): UsedRange;
  setWrap(wrap: boolean): UsedRange;
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): UsedRange;
}

export interface UsedSheet {
  getName(): string;
  getSheetId(): number;
  getLastRow(): number;
  getLastColumn(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  getRange(row: number, column: number, rows?: number, columns?: number): UsedRange;
  insertRowsAfter(after: number, count: number): UsedSheet;
  insertColumnsAfter(after: number, count: number): UsedSheet;
  deleteRows(first: number, count: number): void;
  isSheetHidden(): boolean;
  hideSheet(): UsedSheet;
  setFrozenRows(rows: number): void;
  setColumnWidth(column: number, pixels: number): UsedSheet;
  activate(): UsedSheet;
  setActiveRange(range: UsedRange): UsedRange;
}

export interface UsedSpreadsheet {
  getId(): string;
  getName(): string;
  getUrl(): string;
  getSheets(): UsedSheet[];
  getSheetByName(name: string): UsedSheet | null;
  getActiveSheet(): UsedSheet;
  insertSheet(name: string, index: number): UsedSheet;
  getSpreadsheetTimeZone(): string;
  getSpreadsheetLocale(): string;
}

export interface UsedMenu {
  addItem(caption: string, functionName: string): UsedMenu;
  addSeparator(): UsedMenu;
  addToUi(): void;
}

export interface UsedHtmlOutput {
  setTitle(title: string): UsedHtmlOutput;
}

export interface UsedUi {
  createAddonMenu(): UsedMenu;
  showSidebar(html: UsedHtmlOutput): void;
}

export interface UsedSpreadsheetApp {
  getActiveSpreadsheet(): UsedSpreadsheet;
  getUi(): UsedUi;
  flush(): void;
  newRichTextValue(): UsedRichTextBuilder;
}

export interface UsedHtmlService {
  createHtmlOutputFromFile(name: string): UsedHtmlOutput;
}

export interface UsedHttpResponse {
  getResponseCode(): number;
  getContentText(): string;
  /** Bytes, signed as in Java. */
  getContent(): number[];
  getAllHeaders(): object;
}

export interface UsedFetchRequest {
  url: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  contentType?: string;
  headers: Record<string, string>;
  payload?: string;
  muteHttpExceptions: true;
}

export interface UsedUrlFetchApp {
  fetchAll(requests: UsedFetchRequest[]): UsedHttpResponse[];
}

export interface UsedLock {
  tryLock(milliseconds: number): boolean;
}

export interface UsedLockService {
  /** Null where no document is open. */
  getDocumentLock(): UsedLock | null;
}

export interface UsedCache {
  get(key: string): string | null;
  put(key: string, value: string, seconds: number): void;
  remove(key: string): void;
}

export interface UsedCacheService {
  getDocumentCache(): UsedCache | null;
  getUserCache(): UsedCache;
}

export interface UsedSession {
  getEffectiveUser(): { getEmail(): string };
  getActiveUserLocale(): string;
  getScriptTimeZone(): string;
}

export interface UsedUtilities {
  sleep(milliseconds: number): void;
  getUuid(): string;
  base64Encode(data: number[]): string;
}

export interface UsedTrigger {
  getHandlerFunction(): string;
}

export interface UsedMailApp {
  /** Recipients, not mails. */
  getRemainingDailyQuota(): number;
  sendEmail(message: { to: string; subject: string; body: string }): void;
}

export interface UsedScriptApp {
  /** This person's triggers in this document. */
  getProjectTriggers(): UsedTrigger[];
  deleteTrigger(trigger: UsedTrigger): void;
  newTrigger(functionName: string): {
    timeBased(): { everyHours(hours: number): { create(): UsedTrigger } };
  };
  getOAuthToken(): string;
}
