import { DOMParser } from '@xmldom/xmldom';
import mammoth from 'mammoth';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../src/document/zip.ts';
import { checkInsIcs } from '../../../src/local/calendar/ics.ts';
import { sampleSchool } from '../../../src/local/school/sampleSchool.ts';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { busyIn, clashes, events, schoolDays, wall } from '../../builders/aSchoolDay.ts';
import { aWorkspace, LEADER, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { quiet } from '../../builders/wholeJob.ts';

const school = sampleSchool();
const zone = school.timeZone;
const ROSTER = school.roster.name;

/** Calls that change nothing, at Google or in the workbook. */
const READS = [
  // Who it is, and how full the lanes are.
  'cache.get',
  'cache.put',
  'cache.remove',
  'calendar.freebusy.query',
  'lock.tryLock',
  'script.getOAuthToken',
  'sheets.look',
  'sheets.read',
];

const planted = aWorkspace({}, school);
const view = startYear(planted.server, quiet);
const first = contents(planted);

const headers = school.roster.rows[1] ?? [];
const cellOf = (row: number, header: string): string =>
  String(school.roster.rows[row - 1]?.[headers.indexOf(header)] ?? '');

function contents({ drive, calendar, spreadsheet }: TestWorkspace) {
  return {
    documents: drive.documents(),
    events: calendar.events(),
    tabs: spreadsheet.tables(),
  };
}

function rosterOf({ spreadsheet }: TestWorkspace) {
  const tab = spreadsheet.tables().find(one => one.name === ROSTER);
  if (!tab) throw new Error('the roster is gone');
  return tab;
}

describe('a school of 42 on its first morning', () => {
  it('has a plan for at least 38 people, and says why the others have none', () => {
    expect(view.teachers.filter(one => one.plan).length).toBeGreaterThanOrEqual(38);
    expect(view.teachers.every(one => one.plan)).toBe(true);
    expect(view.teachers.length + view.leftOut.length).toBe(42);
    for (const { name, kind, sentence } of view.leftOut) {
      expect(name).not.toBe('');
      expect(kind).not.toBe('');
      expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  it('has one document a plan, which parses and has no tag left', async () => {
    expect(first.documents).toHaveLength(view.teachers.length);
    expect(new Set(first.documents.map(one => one.id))).toEqual(
      new Set(view.teachers.map(one => one.plan?.id)),
    );
    for (const { path, name } of first.documents) {
      const bytes = Buffer.from(planted.store.read(path ?? '') ?? []);
      const zip = openZip(bytes.toString('base64'));
      for (const part of Object.keys(zip.files).filter(one => /\.(xml|rels)$/.test(one))) {
        expect(troublesOf(zip.file(part)?.asText() ?? ''), `${name}: ${part}`).toEqual([]);
      }
      const { value } = await mammoth.extractRawText({ buffer: bytes });
      expect(value, name).not.toMatch(/[{}]|undefined|\[object|NaN/);
      expect(value.length, name).toBeGreaterThan(400);
    }
  });

  it('names each document for its teacher, in the folder of the coach', () => {
    for (const teacher of view.teachers) {
      const document = first.documents.find(one => one.id === teacher.plan?.id);
      expect(document?.path?.split('/').at(-1), teacher.name).toContain(teacher.name);
      const folder = teacher.coachNames[0] || 'No coach yet';
      expect(document?.path, teacher.name).toContain('/' + folder + '/');
    }
  });

  it('shares each plan with its teacher and coaches as writers, silently, and with nobody else', () => {
    for (const teacher of view.teachers) {
      const document = first.documents.find(one => one.id === teacher.plan?.id);
      const shares = (document?.permissions ?? []).map(({ email, role }) => email + ' ' + role);
      const coaches = cellOf(teacher.row, 'Coach email').split('; ');
      const people = teacher.email ? [teacher.email, ...coaches].filter(Boolean) : [];
      const wanted = [...people.map(email => email + ' writer'), LEADER + ' owner'];
      expect(shares.toSorted(), teacher.name).toEqual(wanted.toSorted());
    }
    expect(planted.drive.mails).toBe(0);
    expect(planted.world.mails()).toEqual([]);
  });
});

describe('the check-ins of a school of 42', () => {
  const days = schoolDays(school.tabs.find(tab => tab.name === 'School calendar')?.rows ?? []);
  const meetings = view.teachers.flatMap(teacher =>
    teacher.checkIns.map(one => ({
      ...one,
      teacher,
      from: Date.parse(one.start),
      to: Date.parse(one.end),
      ...wall(Date.parse(one.start), zone),
      until: wall(Date.parse(one.end), zone).time,
    })),
  );

  it('are three for everyone who has an address and a coach', () => {
    const able = view.teachers.filter(one => one.email && cellOf(one.row, 'Coach email') !== '');
    expect(able.length).toBeGreaterThan(30);
    for (const teacher of able) expect(teacher.checkIns, teacher.name).toHaveLength(3);
    expect(meetings).toHaveLength(able.length * 3);
    expect(meetings.every(one => one.sent)).toBe(true);
  });

  it('double-book nobody, neither a teacher nor a coach', () => {
    const people = new Map<string, { from: number; to: number }[]>();
    for (const { teacher, coach, from, to } of meetings) {
      for (const email of [teacher.email ?? '', coach]) {
        const taken = people.get(email) ?? [];
        const clash = taken.find(other => from < other.to && other.from < to);
        expect(clash, `${email} at ${new Date(from).toISOString()}`).toBeUndefined();
        people.set(email, [...taken, { from, to }]);
      }
    }
  });

  it('leave alone what stands in the coaches’ own calendars', () => {
    let compared = 0;
    for (const [email, text] of Object.entries(school.calendars)) {
      const busy = busyIn(text, '2026-08-17', '2027-06-01');
      expect(busy.length, email).toBeGreaterThan(20);
      for (const one of meetings.filter(each => each.coach === email)) {
        const clash = busy.find(each => clashes(each, one.from, one.to, one.day));
        expect(clash, `${email} ${one.day} ${one.time}`).toBeUndefined();
        compared += 1;
      }
    }
    expect(compared).toBe(meetings.length);
  });

  it('are on school days without tests', () => {
    for (const one of meetings) expect(days.closed(one.day), one.day).toBeNull();
  });

  it('lie in a planning period that the teacher has stated, or are flagged', () => {
    for (const { teacher, day, time, until, agreedWindow } of meetings) {
      const stated = cellOf(teacher.row, 'Planning period').split(', ');
      const inside = stated
        .filter(one => one[0] === days.dayType(day))
        .map(one => days.bell(one.slice(1)))
        .some(bell => time >= bell.from && until <= bell.to);
      expect(inside || agreedWindow, `${teacher.name} ${day} ${time}`).toBe(true);
    }
    expect(meetings.filter(one => one.agreedWindow)).toEqual([]);
  });

  it('invite teacher and coach, privately, with the plan’s link and the questions', () => {
    expect(first.events).toHaveLength(meetings.length);
    for (const one of meetings) {
      const event = first.events.find(each => each.id === one.eventId);
      const guests = (event?.content.attendees ?? []).map(each => each.email);
      expect(guests.toSorted()).toEqual([one.teacher.email, one.coach].toSorted());
      expect(event?.content.visibility).toBe('private');
      expect(event?.content.description).toContain(one.teacher.plan?.url);
      expect(event?.content.description).toContain('?');
    }
  });

  it('are the same in check-ins.ics as another program reads it', () => {
    const read = events(ical.parseICS(checkInsIcs(first.events, { name: school.name })));
    const told = read.map(event => ({
      id: event.uid.split('@')[0],
      start: event.start.getTime(),
      end: event.end?.getTime(),
    }));
    const wanted = meetings.map(one => ({ id: one.eventId, start: one.from, end: one.to }));
    const byId = (a: { id: unknown }, b: { id: unknown }) => (String(a.id) < String(b.id) ? -1 : 1);
    expect(told.toSorted(byId)).toEqual(wanted.toSorted(byId));
  });
});

describe('the same job a second time', () => {
  it('only reads, and leaves every cell, document and event as it was', () => {
    planted.world.calls.clear();
    const again = startYear(planted.server, quiet);
    expect(Object.keys(planted.world.calls.counts())).toEqual(READS);
    expect(contents(planted)).toEqual(first);
    expect(again.teachers).toEqual(view.teachers);
  });
});

describe('the roster’s own columns', () => {
  it('Plan and Plan status stand at the end, beside everyone who has a plan and nobody else', () => {
    const { display, links } = rosterOf(planted);
    const header = display[1] ?? [];
    expect(header.slice(0, headers.length)).toEqual(headers.map(String));
    expect(header.slice(headers.length)).toEqual(['Plan', 'Plan status']);
    for (const [at, cells] of display.slice(2).entries()) {
      const row = at + 3;
      const teacher = view.teachers.find(one => one.row === row);
      const link = links.find(one => one.row === row && one.column === headers.length + 1);
      expect(link?.url, cells[0]).toBe(teacher?.plan?.url);
      expect(cells[headers.length + 1] !== '', cells[0]).toBe(teacher !== undefined);
    }
  });
});

function troublesOf(xml: string): string[] {
  const troubles: string[] = [];
  const onError = (_level: string, message: string): void => void troubles.push(message);
  new DOMParser({ onError }).parseFromString(xml, 'application/xml');
  return troubles;
}
