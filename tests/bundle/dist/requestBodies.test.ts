import { describe, expect, it } from 'vitest';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import type { RestRequest } from '../../../src/local/world/service.ts';
import { aWorkspace } from '../../builders/aWorkspace.ts';
import { googleTypes } from '../../builders/googleTypes.ts';
import { quiet } from '../../builders/wholeJob.ts';

const google = {
  drive: googleTypes('drive', 'v3'),
  docs: googleTypes('docs', 'v1'),
  calendar: googleTypes('calendar', 'v3'),
};

/** Which of Google's schemas the body of a method is. */
const SCHEMAS: Readonly<Record<string, readonly [keyof typeof google, string]>> = {
  'drive.files.create': ['drive', 'File'],
  'drive.files.update': ['drive', 'File'],
  'drive.permissions.create': ['drive', 'Permission'],
  'calendar.calendars.insert': ['calendar', 'Calendar'],
  'calendar.events.insert': ['calendar', 'Event'],
  'calendar.freebusy.query': ['calendar', 'FreeBusyRequest'],
};

interface Sent {
  readonly op: string;
  readonly method: string;
  readonly body: string;
  readonly contentType: string;
}

/** Every request of the whole job, caught on its way to the stand-ins. */
function requestsOfTheJob(): Sent[] {
  const workspace = aWorkspace();
  const sent: Sent[] = [];
  for (const { routes } of [workspace.drive, workspace.calendar]) {
    for (const route of routes) {
      const handle = route.handle.bind(route);
      const { op, method } = route;
      const caught = (request: RestRequest, groups: readonly string[]) => {
        const body = new TextDecoder().decode(request.body);
        sent.push({ op, method, body, contentType: request.headers.get('content-type') ?? '' });
        return handle(request, groups);
      };
      Object.assign(route, { handle: caught });
    }
  }
  startYear(workspace.server, quiet);
  return sent;
}

/** The JSON of a request: its whole body, or the first part of an upload (RFC 2387). */
function jsonOf({ body, contentType }: Sent): unknown {
  const boundary = /^multipart\/related; boundary=(\S+)$/.exec(contentType)?.[1];
  if (boundary === undefined) return JSON.parse(body);
  const [head, metadata, media, end] = body.split('--' + boundary);
  expect([head, end]).toEqual(['', '--']);
  const docx = media?.split('\r\n\r\n')[1] ?? '';
  // A .docx is a zip: "PK" in base64.
  expect(docx.slice(0, 2)).toBe('UE');
  return JSON.parse(metadata?.split('\r\n\r\n')[1] ?? '');
}

describe('every request body of the whole job', () => {
  const sent = requestsOfTheJob();
  const withBody = sent.filter(one => one.method !== 'GET');

  it('is as Google’s own generated types have it', () => {
    for (const one of withBody) {
      const schema = SCHEMAS[one.op];
      expect(schema, `no schema named for ${one.op}`).toBeDefined();
      if (!schema) continue;
      const [service, name] = schema;
      expect(google[service].troubles(name, jsonOf(one)), one.op).toEqual([]);
    }
  });

  it('was looked at: documents, shares, events, free/busy and the calendar', () => {
    const counts: Record<string, number> = {};
    for (const { op } of withBody) counts[op] = (counts[op] ?? 0) + 1;
    expect(counts).toEqual({
      'calendar.calendars.insert': 1,
      'calendar.events.insert': 18,
      'calendar.freebusy.query': 3,
      // The year's folder, two coaches' folders, six plans.
      'drive.files.create': 9,
      'drive.permissions.create': 12,
    });
  });

  it('is nowhere where the method takes none', () => {
    for (const { op, body } of sent.filter(one => one.method === 'GET')) expect(body, op).toBe('');
  });
});

describe('the check against Google’s types', () => {
  const event = { summary: 'Check-in', start: { dateTime: '2026-09-21T15:00:00Z' } };

  it('accepts what Google describes', () => {
    expect(google.calendar.troubles('Event', event)).toEqual([]);
    const attendees = [{ email: 'ines@birch.example', optional: true }];
    const properties = { private: { any: 'text' } };
    const full = { ...event, attendees, extendedProperties: properties };
    expect(google.calendar.troubles('Event', full)).toEqual([]);
  });

  it.each([
    ['Event', { ...event, atendees: [] }, 'Event has no field atendees'],
    ['Event', { start: { datetime: 'x' } }, 'Event.start has no field datetime'],
    ['Event', { attendees: { email: 'x' } }, 'Event.attendees is no list'],
    ['Event', { attendees: [{ email: 7 }] }, 'Event.attendees[0].email is no string'],
    [
      'Event',
      { extendedProperties: { private: { gp: 7 } } },
      'Event.extendedProperties.private.gp',
    ],
  ])('refuses a wrong %s: %j', (schema, body, trouble) => {
    expect(google.calendar.troubles(schema, body).join()).toContain(trouble);
  });

  it('refuses an index that is a text', () => {
    const insertText = (index: unknown) => ({
      requests: [{ insertText: { text: 'x', location: { index } } }],
    });
    const { troubles } = google.docs;
    expect(troubles('BatchUpdateDocumentRequest', insertText(1))).toEqual([]);
    expect(troubles('BatchUpdateDocumentRequest', insertText('1'))).toEqual([
      'BatchUpdateDocumentRequest.requests[0].insertText.location.index is no number',
    ]);
  });
});
