import type { UsedHttpResponse, UsedSheet, UsedSpreadsheetApp } from '../../google/surface.ts';

/*
 * The row-by-row way, as a good tutorial writes it: a loop over the rows that copies a template, fills
 * its tags, shares the copy with teacher and coach, puts three events on a calendar, and writes the
 * link into the row before it takes the next. It stops in time for the six-minute limit and goes on
 * from the first row without a link. Built into a script of its own; it runs in the local Workspace.
 */

interface Params {
  method: 'get' | 'post';
  contentType: string;
  headers: Record<string, string>;
  payload: string;
}
declare const SpreadsheetApp: UsedSpreadsheetApp;
declare const ScriptApp: { getOAuthToken(): string };
declare const UrlFetchApp: { fetch(url: string, params: Params): UsedHttpResponse };

const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const CALENDAR = 'https://www.googleapis.com/calendar/v3/calendars';
const STOP_AFTER_MS = 5 * 60_000;
const LINK_COLUMN = 9;
const BOUNDARY = 'template-part';

/** The token of this execution. */
let token = '';

/** The response's JSON; UrlFetchApp throws for anything but success. */
function post(url: string, body: object | string, contentType: string): Record<string, string> {
  token = token || ScriptApp.getOAuthToken();
  const response = UrlFetchApp.fetch(url, {
    method: 'post',
    contentType,
    headers: { Authorization: 'Bearer ' + token },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return JSON.parse(response.getContentText()) as Record<string, string>;
}

const postJson = (url: string, body: object): Record<string, string> =>
  post(url, body, 'application/json');

/** Uploads the template (.docx in base64) and makes the calendar; once, before the rows. */
export function prepare({ docx }: { docx: string }): { template: string; calendar: string } {
  const metadata = { name: 'Plan template', mimeType: 'application/vnd.google-apps.document' };
  const parts = [
    'Content-Type: application/json; charset=UTF-8\r\n\r\n' + JSON.stringify(metadata),
    'Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document\r\n' +
      'Content-Transfer-Encoding: base64\r\n\r\n' +
      docx,
  ];
  const body =
    parts.map(part => '--' + BOUNDARY + '\r\n' + part + '\r\n').join('') + '--' + BOUNDARY + '--';
  const upload = DRIVE.replace('/drive/', '/upload/drive/') + '?uploadType=multipart';
  const template = post(upload, body, 'multipart/related; boundary=' + BOUNDARY)['id'] ?? '';
  const calendar = postJson(CALENDAR, { summary: 'Check-ins', timeZone: 'America/Chicago' })['id'];
  return { template, calendar: calendar ?? '' };
}

/** Works on the rows that have no link yet; answers how many are left. */
export function makePlans({ template, calendar }: { template: string; calendar: string }): number {
  const started = Date.now();
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const rows = sheet.getRange(1, 1, sheet.getLastRow(), LINK_COLUMN).getDisplayValues();
  let left = rows.filter(row => row[LINK_COLUMN - 1] === '').length;
  rows.forEach((row, at) => {
    if (row[LINK_COLUMN - 1] !== '' || Date.now() - started > STOP_AFTER_MS) return;
    makePlan(sheet, at + 1, row, template, calendar);
    left -= 1;
  });
  return left;
}

function makePlan(
  sheet: UsedSheet,
  at: number,
  row: readonly string[],
  template: string,
  calendar: string,
): void {
  const [name = '', email = '', coach = '', goal = '', component = '', ...times] = row;
  const id = postJson(DRIVE + '/' + template + '/copy', { name: 'Plan – ' + name })['id'] ?? '';
  const tags: readonly [string, string][] = [
    ['{{name}}', name],
    ['{{coach}}', coach],
    ['{{goal}}', goal],
    ['{{component}}', component],
  ];
  postJson('https://docs.googleapis.com/v1/documents/' + id + ':batchUpdate', {
    requests: tags.map(([text, replaceText]) => ({
      replaceAllText: { containsText: { text, matchCase: true }, replaceText },
    })),
  });
  for (const emailAddress of [email, coach]) {
    const url = DRIVE + '/' + id + '/permissions?sendNotificationEmail=false';
    postJson(url, { type: 'user', role: 'writer', emailAddress });
  }
  for (const time of times.slice(0, 3)) {
    const end = new Date(Date.parse(time) + 30 * 60_000).toISOString();
    postJson(CALENDAR + '/' + encodeURIComponent(calendar) + '/events?sendUpdates=all', {
      summary: 'Check-in: ' + name,
      start: { dateTime: time },
      end: { dateTime: end },
      attendees: [{ email }, { email: coach }],
    });
  }
  sheet.getRange(at, LINK_COLUMN).setValues([['https://docs.google.com/document/d/' + id]]);
  SpreadsheetApp.flush();
}
