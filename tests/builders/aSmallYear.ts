import { expect } from 'vitest';
import { LEADER, marksOf, openedAt, preflightOf, runOf, writesSince } from './aCheckInYear.ts';
import { aRosterSchool } from './aRosterSchool.ts';
import { aWorkspace, type TestWorkspace } from './aWorkspace.ts';
import { preparedSchool } from './preparedSchool.ts';

export const GUS = 'gus@fork.example';
export const ADA = 'ada@fork.example';

export const HEADERS = ['Name', 'Email', 'Role', 'Coach', 'Planning period', 'Status', 'Goal 1'];

/** A row of the small school's roster. */
export const aTeacher = (name: string, coach: string, planning: string): string[] => [
  name,
  name.split(' ')[0]?.toLowerCase() + '@fork.example',
  'Teacher',
  coach,
  planning,
  'Active',
  'Students explain their thinking.',
];

/** Ada is a coach, and Gus coaches her; Wes has two coaches; Aino plans on A days alone. */
const PEOPLE = [
  aTeacher('Ada Novak', GUS, '2, 3'),
  aTeacher('Pilar Quintero', GUS, '2, 3'),
  aTeacher('Wes Redcloud', GUS + '; ' + ADA, '3'),
  aTeacher('Aino Lehtonen', ADA, 'A: 2'),
  ['Gus Halvorsen', GUS, 'Instructional coach', '', '', 'Active', ''],
];

/** Two rounds that overlap, on both sides of the change of clocks on 1 November. */
const ROUNDS = [
  ['Round', 'From', 'To', 'Target', 'Minutes'],
  ['Autumn talk', '2026-10-26', '2026-11-06', '2026-10-30', '30'],
  ['Second look', '2026-10-28', '2026-11-12', '2026-11-02', '30'],
];

const CALENDAR = [
  ['What', 'Name', 'From', 'To', 'Grades', 'Day types'],
  ['School year', '2026–27', '2026-08-17', '2027-05-28', '', ''],
  ['Rotation', 'A and B days', '2026-08-17', '', '', 'A, B'],
  ['Day off', 'Labor Day', '2026-09-07', '', '', ''],
  ['Period', '1', '8:10', '8:54', '', ''],
  ['Period', '2', '8:58', '9:42', '', ''],
  ['Period', '3', '9:46', '10:30', '', ''],
  ['Lunch', 'Lunch', '12:06', '12:40', '', ''],
  ['Contract hours', '', '7:45', '15:30', '', ''],
];

/** When the small school's story begins: two weeks before its rounds. */
const OCTOBER = Date.parse('2026-10-12T13:00:00Z');

/** Four people and their coaches with two rounds planned and plans made, nothing sent. */
export function smallYearPlanned(): TestWorkspace {
  const planned = preparedSchool('four people, two rounds planned', () => {
    const school = aRosterSchool(
      [HEADERS, ...PEOPLE],
      [
        { name: 'Check-in rounds', rows: ROUNDS },
        { name: 'School calendar', rows: CALENDAR },
      ],
    );
    const workspace = aWorkspace({ startAt: OCTOBER }, school);
    runOf(workspace, 'createPlans');
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'none' });
    return workspace;
  });
  return openedAt(planned);
}

/** The same with everything sent and read back once; at another moment if one is given. */
export function smallYear(now?: number): TestWorkspace {
  const sent = preparedSchool('four people, two rounds sent', () => {
    const workspace = smallYearPlanned();
    runOf(workspace, 'sendInvites');
    workspace.server.lookAtCalendar();
    return workspace;
  });
  return openedAt(sent, now);
}

/** What people typed into a column of the small school's roster. */
export function typeFor(
  { spreadsheet }: TestWorkspace,
  name: string,
  header: string,
  text: string,
): void {
  const row = PEOPLE.findIndex(cells => cells[0] === name);
  spreadsheet.setCell('Roster', row + 2, HEADERS.indexOf(header) + 1, text);
}

/** One more row at the end of the roster. */
export function joins({ spreadsheet }: TestWorkspace, cells: readonly string[]): void {
  cells.forEach((text, at) => spreadsheet.setCell('Roster', PEOPLE.length + 2, at + 1, text));
}

/** Events that stand with when they are at the school and who is in them; the earliest first. */
export function standingWith({ calendar }: TestWorkspace) {
  return calendar
    .events()
    .filter(one => one.status !== 'cancelled')
    .map(one => ({
      id: one.id,
      start: 'dateTime' in one.content.start ? one.content.start.dateTime : '',
      guests: (one.content.attendees ?? []).map(guest => guest.email),
      title: one.content.summary ?? '',
      round: one.content.extendedProperties?.private?.['gpRound'] ?? '',
    }))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

/** People who are in two events at once. */
export function inTwoPlaces(workspace: TestWorkspace): string[] {
  const times = standingWith(workspace).flatMap(({ guests, start }) =>
    guests.map(guest => guest + ' ' + Date.parse(start)),
  );
  return times.filter((one, at) => times.indexOf(one) !== at);
}

/** The event of a teacher (first name) in a round. */
export const found = (workspace: TestWorkspace, name: string, round: string) => {
  const event = standingWith(workspace).find(
    one => one.title.includes(': ' + name) && one.round === round,
  );
  if (!event) throw new Error(name + ' has no event');
  return event;
};

/** Moves somebody's event as its calendar's owner, to half an hour from `start` on (RFC 3339). */
export function drags(workspace: TestWorkspace, name: string, round: string, start: string): void {
  const end = new Date(Date.parse(start) + 30 * 60_000).toISOString();
  workspace.calendar.people.moves(LEADER, found(workspace, name, round).id, start, end);
}

/** Looked at again, there is nothing to write and nobody to mail. */
export function nothingMore(workspace: TestWorkspace): void {
  const from = marksOf(workspace);
  expect(workspace.server.lookAtCalendar()).toMatchObject({ changes: 0, mails: 0 });
  expect(preflightOf(workspace, 'syncCheckIns').items).toBe(0);
  expect(writesSince(workspace, from)).toMatchObject({ calendar: [], mails: [] });
}
