import { describe, expect, it } from 'vitest';
import type { Preflight } from '../../../src/contract/api.ts';
import { aWorkspace, type TestWorkspace } from '../../builders/aWorkspace.ts';
import type { CalendarView } from '../../../src/contract/calendar.ts';
import {
  callAs,
  firstEvent,
  LEADER,
  marksOf,
  onlyItem,
  openedAt,
  preflightOf,
  runOf,
  shownRow,
  standing,
  typeInRoster,
  writesSince,
} from '../../builders/aCheckInYear.ts';

const ASSISTANT = 'assistant.principal@littlefork.example';
const COACH = 'n.boateng@littlefork.example';

describe('a second leader, or a coach, on the same workbook', () => {
  it.each([ASSISTANT, COACH])(
    '%s is told who keeps the calendar, and makes no second one',
    person => {
      const workspace = openedAt();
      const from = marksOf(workspace);
      const seen = callAs<CalendarView>(workspace, person, 'lookAtCalendar');
      expect(seen).toMatchObject({ ok: true, value: { items: [], changes: 0 } });
      expect(seen.ok ? seen.value.lines.join() : '').toContain(LEADER + ' keeps 18 check-ins');
      for (const kind of ['sendInvites', 'syncCheckIns', 'removeCheckIns']) {
        expect(callAs<Preflight>(workspace, person, 'preflight', { kind })).toMatchObject({
          value: { items: 0 },
        });
      }
      expect(writesSince(workspace, from).calendar).toEqual([]);
    },
  );

  it('plans a new check-in that the keeper of the calendar sends', () => {
    const workspace = openedAt();
    typeInRoster(workspace, 'Eze, Obinna', 'Status', 'Left');
    workspace.server.lookAtCalendar();
    runOf(workspace, 'syncCheckIns');
    typeInRoster(workspace, 'Eze, Obinna', 'Status', 'Active');
    callAs(workspace, ASSISTANT, 'proposeCheckIns', { rounds: 'all', windows: 'none' });
    const theirs = callAs<Preflight>(workspace, ASSISTANT, 'preflight', { kind: 'sendInvites' });
    expect(theirs).toMatchObject({ value: { items: 0 } });
    const [told] = theirs.ok ? theirs.value.leftOut : [];
    expect(told?.sentence).toContain(LEADER + ' keeps the calendar');
    expect(preflightOf(workspace, 'sendInvites').items).toBe(3);
    runOf(workspace, 'sendInvites');
    expect(standing(workspace)).toHaveLength(6);
    expect(new Set(workspace.calendar.events().map(one => one.calendarId)).size).toBe(1);
  });
});

describe('a check-in that somebody deleted', () => {
  it('is asked about, and only comes back when a person says so, as a new event', () => {
    const workspace = openedAt();
    const event = firstEvent(workspace);
    workspace.calendar.people.deletes(LEADER, event.id);
    const from = marksOf(workspace);
    const item = onlyItem(workspace.server.lookAtCalendar(), 'deleted');
    expect(item.choices.map(one => one.decision)).toEqual(['invite_again', 'leave_out']);
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
    expect(preflightOf(workspace, 'sendInvites').items).toBe(0);
    expect(preflightOf(workspace, 'syncCheckIns').items).toBe(0);
    expect(writesSince(workspace, from)).toMatchObject({ calendar: [], mails: [] });

    const { key, round } = item;
    const left = workspace.server.decideCheckIn({
      key,
      round,
      decision: 'invite_again',
      start: null,
    });
    expect(left.items).toEqual([]);
    expect(runOf(workspace, 'sendInvites')).toMatchObject({ state: 'done', done: 1 });
    const again = standing(workspace).filter(one => one.title === event.title);
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({ start: event.start });
    expect(again[0]?.id).not.toBe(event.id);
    expect(writesSince(workspace, from).mails.map(one => one.kind)).toEqual([
      'invitation',
      'invitation',
    ]);
  });

  it('stays away when it is left out', () => {
    const workspace = openedAt();
    workspace.calendar.people.deletes(LEADER, firstEvent(workspace).id);
    const { key, round } = onlyItem(workspace.server.lookAtCalendar(), 'deleted');
    workspace.server.decideCheckIn({ key, round, decision: 'leave_out', start: null });
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
    expect(preflightOf(workspace, 'sendInvites').items).toBe(0);
    expect(workspace.server.lookAtCalendar().items).toEqual([]);
    expect(standing(workspace)).toHaveLength(5);
  });

  it('takes no time that nobody offered', () => {
    const workspace = openedAt();
    workspace.calendar.people.deletes(LEADER, firstEvent(workspace).id);
    const { key, round } = onlyItem(workspace.server.lookAtCalendar(), 'deleted');
    const ask = { key, round, decision: 'take_time', start: '2026-09-21T15:00:00Z' } as const;
    expect(() => workspace.server.decideCheckIn(ask)).toThrow(/look at the calendar again/);
  });
});

describe('a calendar that somebody deleted', () => {
  it('is told; only when a person says so everything to come is sent again, once, on a new one', () => {
    const workspace = openedAt();
    const [event] = workspace.calendar.events();
    workspace.calendar.people.deletesCalendar(LEADER, event?.calendarId ?? '');
    const from = marksOf(workspace);
    const view = workspace.server.lookAtCalendar();
    expect(view.lines.join()).toContain('Nothing is sent again unless you say so');
    expect(view.items.map(one => one.kind)).toEqual(Array(18).fill('calendar_deleted'));
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'around_lunch' });
    expect(preflightOf(workspace, 'sendInvites').items).toBe(0);
    expect(writesSince(workspace, from)).toMatchObject({ calendar: [], mails: [] });
    workspace.server.decideAll({ about: 'calendar_deleted', people: 6 });
    expect(runOf(workspace, 'sendInvites')).toMatchObject({ state: 'done', done: 18 });
    expect(workspace.calendar.events()).toHaveLength(18);
    expect(workspace.server.lookAtCalendar().items).toEqual([]);
  });
});

describe('removing the check-ins', () => {
  it('cancels what is to come one by one, tells each guest once, then deletes the calendar', () => {
    const events = standing(openedAt());
    const after = Date.parse(events[2]?.start ?? '') + 60_000;
    const workspace = openedAt(undefined, after);
    const seen = preflightOf(workspace, 'removeCheckIns');
    const toCome = seen.events;
    expect(toCome).toBeGreaterThan(12);
    expect(toCome).toBeLessThan(18);
    expect(seen.invitationMails).toBe(2 * toCome);
    const from = marksOf(workspace);
    expect(runOf(workspace, 'removeCheckIns')?.state).toBe('done');
    const { calendar, mails } = writesSince(workspace, from);
    expect(calendar).toEqual([
      ...Array<string>(toCome).fill('calendar.events.delete'),
      'calendar.calendars.delete',
    ]);
    expect(mails).toHaveLength(2 * toCome);
    expect(new Set(mails.map(one => one.kind))).toEqual(new Set(['cancellation']));
    expect(preflightOf(workspace, 'removeCheckIns').items).toBe(0);
  });
});

describe('calendars that cannot be seen', () => {
  const planned = (workspace: TestWorkspace): number =>
    workspace.server.openSchool().teachers.reduce((sum, one) => sum + one.checkIns.length, 0);
  const unseen = (workspace: TestWorkspace): void =>
    workspace.world.faults.set(
      Array.from({ length: 60 }, (_, count) => ({
        at: { op: 'calendar.freebusy.query', nth: count + 1 },
        when: 'before' as const,
        kind: 'serverError' as const,
      })),
    );

  it('are never taken for free, unless the school plans by planning period; then it is marked', () => {
    const workspace = aWorkspace();
    workspace.server.setUp();
    unseen(workspace);
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'none' });
    expect(planned(workspace)).toBe(0);
    const settings = workspace.spreadsheet.tables().find(one => one.name === 'Settings');
    const row = (settings?.display.length ?? 0) + 1;
    workspace.spreadsheet.setCell('Settings', row, 1, 'Calendars that cannot be seen');
    workspace.spreadsheet.setCell('Settings', row, 2, 'use planning periods');
    unseen(workspace);
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'none' });
    expect(planned(workspace)).toBe(18);
    workspace.world.faults.set([]);
    runOf(workspace, 'createPlans');
    runOf(workspace, 'sendInvites');
    const shown = shownRow(workspace, 'Obinna Eze', 'Goal-setting');
    expect(shown[4]).toBe('Invited (calendar not checked)');
  });
});
