import { describe, expect, it } from 'vitest';
import { whenText } from '../../../src/words/dates.ts';
import {
  firstEvent,
  itemsOf,
  LEADER,
  marksOf,
  onlyItem,
  openedAt,
  preflightOf,
  rowOf,
  runOf,
  shownRow,
  standing,
  startOf,
  typeInRoster,
  writesSince,
} from '../../builders/aCheckInYear.ts';

const QUIET = { calendar: [], sheet: [], mails: [] };
const DAY_MS = 86_400_000;
const ROUND = 'Goal-setting';
const later = (text: string, days: number): string =>
  new Date(Date.parse(text) + days * DAY_MS).toISOString();
const coachOf = (event: ReturnType<typeof firstEvent>): string =>
  event.content.attendees?.[1]?.email ?? '';
const teacherOf = (event: ReturnType<typeof firstEvent>): string =>
  event.content.attendees?.[0]?.email ?? '';
const nameOf = (event: ReturnType<typeof firstEvent>): string =>
  /: (.*) and /.exec(event.title)?.[1] ?? '';

describe('check-ins on the calendar, looked at again', () => {
  it('write nothing and mail nobody when nothing has changed', () => {
    const workspace = openedAt();
    const from = marksOf(workspace);
    const view = workspace.server.lookAtCalendar();
    expect(view).toMatchObject({ items: [], lines: [], changes: 0, mails: 0, held: 0 });
    expect(preflightOf(workspace, 'syncCheckIns').items).toBe(0);
    expect(preflightOf(workspace, 'sendInvites').items).toBe(0);
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
    expect(writesSince(workspace, from)).toEqual(QUIET);
  });

  it('keep a time that a person gave them: adopted, shown, never moved back', () => {
    const workspace = openedAt();
    const event = firstEvent(workspace);
    const start = later(event.start, 1);
    const end = new Date(Date.parse(start) + 30 * 60_000).toISOString();
    workspace.calendar.people.moves(coachOf(event), event.id, start, end);
    const from = marksOf(workspace);
    const item = onlyItem(workspace.server.lookAtCalendar(), 'moved');
    expect(Date.parse(item.start)).toBe(Date.parse(start));
    expect(item.choices).toEqual([]);
    expect(writesSince(workspace, from)).toMatchObject({ calendar: [], mails: [] });
    expect(preflightOf(workspace, 'syncCheckIns').items).toBe(0);
    const row = shownRow(workspace, nameOf(event), ROUND);
    expect(row[3]).toBe(whenText(Date.parse(start), 'America/Denver', 'en'));
    expect(row[4]).toBe('Invited, moved by hand');
    expect(Date.parse(firstEventNamed(workspace, event.id).start)).toBe(Date.parse(start));
    // Planned again from tomorrow on, it is what the others keep clear of.
    const plan = workspace.server.lookAtSemester({ from: '2026-09-02' });
    expect(plan.moved.map(one => one.key)).not.toContain(item.key);
  });

  it('keep even a time without school, with a warning', () => {
    const workspace = openedAt();
    const event = firstEvent(workspace);
    const saturday = '2026-09-26T16:00:00Z';
    workspace.calendar.people.moves(LEADER, event.id, saturday, '2026-09-26T16:30:00Z');
    const item = onlyItem(workspace.server.lookAtCalendar(), 'moved');
    expect(item.sentence).toContain('There is no school on that day.');
    expect(preflightOf(workspace, 'syncCheckIns').items).toBe(0);
  });

  it('bring answers into the Check-ins tab and leave alone what people typed there', () => {
    const workspace = openedAt();
    const [first, second] = standing(workspace);
    if (!first || !second) throw new Error('two events are needed');
    const row = workspace.spreadsheet
      .tables()
      .find(one => one.name === 'Check-ins')!
      .display.findIndex(cells => cells[0] === nameOf(second) && cells[2] === ROUND);
    workspace.spreadsheet.setCell('Check-ins', row + 1, 6, 'told me in the hall');
    workspace.calendar.people.answers(teacherOf(first), first.id, 'accepted');
    workspace.calendar.people.answers(teacherOf(second), second.id, 'tentative');
    const from = marksOf(workspace);
    expect(workspace.server.lookAtCalendar().items).toEqual([]);
    expect(shownRow(workspace, nameOf(first), ROUND)[5]).toBe('Teacher: yes, coach: no answer');
    expect(shownRow(workspace, nameOf(second), ROUND)[5]).toBe('told me in the hall');
    expect(writesSince(workspace, from)).toMatchObject({ calendar: [], mails: [] });
  });

  it('get a new text without a mail, and every answer survives it', () => {
    const workspace = openedAt();
    const event = firstEvent(workspace);
    workspace.calendar.people.answers(teacherOf(event), event.id, 'accepted');
    workspace.server.lookAtCalendar();
    const row = rowOf(workspace, 'Check-in rounds', ROUND);
    const column = 1 + tabHeader(workspace, 'Check-in rounds').indexOf('Questions');
    workspace.spreadsheet.setCell('Check-in rounds', row, column, 'What would you love to try?');
    const seen = preflightOf(workspace, 'syncCheckIns');
    expect(seen).toMatchObject({ events: 6, invitationMails: 0 });
    const from = marksOf(workspace);
    expect(runOf(workspace, 'syncCheckIns')?.state).toBe('done');
    const { calendar, mails } = writesSince(workspace, from);
    expect(calendar).toEqual(Array(6).fill('calendar.events.patch'));
    expect(mails).toEqual([]);
    const now = firstEventNamed(workspace, event.id);
    expect(now.content.description).toContain('What would you love to try?');
    expect(now.content.attendees?.[0]?.responseStatus).toBe('accepted');
    expect(preflightOf(workspace, 'syncCheckIns').items).toBe(0);
  });

  it('keep their identity when the round is renamed: nobody is invited again', () => {
    const workspace = openedAt();
    const ids = standing(workspace).map(one => one.id);
    workspace.spreadsheet.setCell(
      'Check-in rounds',
      rowOf(workspace, 'Check-in rounds', ROUND),
      1,
      'Setting out together',
    );
    const from = marksOf(workspace);
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
    expect(preflightOf(workspace, 'sendInvites').items).toBe(0);
    runOf(workspace, 'syncCheckIns');
    workspace.server.lookAtCalendar();
    expect(writesSince(workspace, from).mails).toEqual([]);
    expect(standing(workspace).map(one => one.id)).toEqual(ids);
    expect(workspace.server.openSchool().teachers[0]?.checkIns).toHaveLength(3);
  });
});

const tabHeader = ({ spreadsheet }: ReturnType<typeof openedAt>, tab: string): readonly string[] =>
  spreadsheet
    .tables()
    .find(one => one.name === tab)
    ?.display.find(cells => cells.includes('Questions')) ?? [];

const firstEventNamed = (workspace: ReturnType<typeof openedAt>, id: string) => {
  const event = workspace.calendar.events().find(one => one.id === id);
  if (!event) throw new Error('there is no event ' + id);
  return { ...event, start: startOf(event) };
};

describe('a check-in that somebody declined', () => {
  it('books nothing: three other times go to the coach, twice, then it is settled by hand', () => {
    const workspace = openedAt();
    const event = firstEvent(workspace);
    const teacher = teacherOf(event);
    const declined = new Set<number>();
    for (const turn of [1, 2]) {
      const now = firstEventNamed(workspace, event.id);
      declined.add(Date.parse(now.start));
      workspace.calendar.people.answers(teacher, event.id, 'declined');
      const from = marksOf(workspace);
      const item = onlyItem(workspace.server.lookAtCalendar(), 'declined');
      const times = item.choices.flatMap(one => (one.start === null ? [] : [one.start]));
      expect(times).toHaveLength(3);
      expect(times.filter(one => declined.has(Date.parse(one)))).toEqual([]);
      expect(shownRow(workspace, nameOf(event), ROUND)[4]).toContain(nameOf(event) + ' declined');
      expect(writesSince(workspace, from)).toMatchObject({ calendar: [], mails: [] });
      const silent = marksOf(workspace);
      workspace.server.lookAtCalendar();
      expect(writesSince(workspace, silent)).toEqual(QUIET);

      const { key, round } = item;
      const [start = ''] = times;
      workspace.server.decideCheckIn({ key, round, decision: 'take_time', start });
      expect(preflightOf(workspace, 'syncCheckIns')).toMatchObject({
        events: 1,
        invitationMails: 2,
      });
      runOf(workspace, 'syncCheckIns');
      expect(writesSince(workspace, from).mails.map(one => one.kind)).toEqual(['update', 'update']);
      const moved = firstEventNamed(workspace, event.id);
      expect(Date.parse(moved.start)).toBe(Date.parse(start));
      // The decline was an answer to the old time; the coach's answer stays.
      expect(moved.content.attendees?.map(one => one.responseStatus)).toEqual([
        'needsAction',
        'needsAction',
      ]);
      expect(workspace.server.lookAtCalendar().items, 'turn ' + turn).toEqual([]);
    }
    workspace.calendar.people.answers(teacher, event.id, 'declined');
    const item = onlyItem(workspace.server.lookAtCalendar(), 'by_hand');
    expect(item.choices.map(one => one.decision)).toEqual(['settled']);
    const { key, round } = item;
    workspace.server.decideCheckIn({ key, round, decision: 'settled', start: null });
    expect(itemsOf(workspace.server.lookAtCalendar(), 'by_hand')).toEqual([]);
    expect(firstEventNamed(workspace, event.id).status).toBe('confirmed');
  });

  it('is no matter any more when it is accepted after all', () => {
    const workspace = openedAt();
    const event = firstEvent(workspace);
    workspace.calendar.people.answers(coachOf(event), event.id, 'declined');
    expect(onlyItem(workspace.server.lookAtCalendar(), 'declined').sentence).toMatch(/cannot come/);
    workspace.calendar.people.answers(coachOf(event), event.id, 'accepted');
    expect(workspace.server.lookAtCalendar().items).toEqual([]);
  });
});

describe('a teacher who left', () => {
  it('loses what is to come, with one mail a guest, and keeps what has been', () => {
    const rounds = standing(openedAt());
    const last = rounds[rounds.length - 1];
    const workspace = openedAt(undefined, Date.parse(last?.start ?? '') + DAY_MS);
    const past = standing(workspace);
    typeInRoster(workspace, 'Eze, Obinna', 'Status', 'Left');
    const view = workspace.server.lookAtCalendar();
    expect(itemsOf(view, 'left')).toHaveLength(2);
    expect(view).toMatchObject({ changes: 2, mails: 4, held: 0 });
    const from = marksOf(workspace);
    runOf(workspace, 'syncCheckIns');
    expect(writesSince(workspace, from).calendar).toEqual(Array(2).fill('calendar.events.delete'));
    expect(writesSince(workspace, from).mails.map(one => one.kind)).toEqual(
      Array(4).fill('cancellation'),
    );
    expect(standing(workspace)).toEqual(past);
    expect(standing(workspace, 'mid-year')).toHaveLength(5);
    expect(preflightOf(workspace, 'syncCheckIns').items).toBe(0);
  });

  it('is asked about where half the school seems to have left at once', () => {
    const workspace = openedAt();
    const leaving = ['Eze, Obinna', 'Lehtonen, Aino', 'Redcloud, Wes'];
    for (const name of leaving) typeInRoster(workspace, name, 'Status', 'Left');
    const from = marksOf(workspace);
    expect(workspace.server.lookAtCalendar()).toMatchObject({ changes: 0, mails: 0, held: 3 });
    const seen = preflightOf(workspace, 'syncCheckIns');
    expect(seen.items).toBe(0);
    expect(() => workspace.server.decideAll({ about: 'left', people: 2 })).toThrow(/changed since/);
    expect(writesSince(workspace, from)).toMatchObject({ calendar: [], mails: [] });
    const allowed = workspace.server.decideAll({ about: 'left', people: 3 });
    expect(allowed).toMatchObject({ changes: 9, mails: 18, held: 0 });
    runOf(workspace, 'syncCheckIns');
    expect(standing(workspace)).toHaveLength(3);
  });

  it('is nobody where the roster cannot be read', () => {
    const workspace = openedAt();
    for (let row = 1; row <= 7; row += 1) {
      for (let column = 1; column <= 30; column += 1)
        workspace.spreadsheet.setCell('Roster', row, column, '');
    }
    const from = marksOf(workspace);
    expect(() => workspace.server.lookAtCalendar()).toThrow();
    expect(() => workspace.server.preflight({ kind: 'syncCheckIns' })).toThrow();
    expect(writesSince(workspace, from)).toEqual(QUIET);
  });
});
