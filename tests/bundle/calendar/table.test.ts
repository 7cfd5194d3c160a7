import { describe, expect, it } from 'vitest';
import { reopened, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';
import {
  callAs,
  marksOf,
  onlyItem,
  preflightOf,
  runOf,
  writesSince,
} from '../../builders/aCheckInYear.ts';
import {
  aTeacher,
  drags,
  found,
  GUS,
  inTwoPlaces,
  joins,
  nothingMore,
  smallYear,
  smallYearPlanned,
  standingWith,
  typeFor,
} from '../../builders/aSmallYear.ts';

const QUIET = { calendar: [], sheet: [], mails: [] };
const ASSISTANT = 'assistant@fork.example';

describe('a time that waits to be written to the calendar', () => {
  it('is taken, and so is the old one: somebody new gets neither', () => {
    /** Somebody joins who has time on this weekday alone, at this time; when would that be? */
    const planIn = (workspace: TestWorkspace, like: string): string => {
      const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'][new Date(like).getUTCDay()] ?? '';
      const from = like.slice(11, 16);
      const to = from === '08:58' ? '9:42' : '10:30';
      joins(workspace, aTeacher('Ines Duarte', GUS, `${day} ${from}-${to}`));
      runOf(workspace, 'createPlans');
      workspace.server.proposeCheckIns({ rounds: 'all', windows: 'none' });
      const ines = workspace.server.openSchool().teachers.find(one => one.name.startsWith('Ines'));
      return ines?.checkIns.find(one => one.round === 'autumn-talk')?.start ?? '';
    };
    const workspace = smallYear();
    const { id, start: old } = found(workspace, 'Pilar', 'autumn-talk');
    workspace.calendar.people.answers('pilar@fork.example', id, 'declined');
    const item = onlyItem(workspace.server.lookAtCalendar(), 'declined');
    const times = item.choices.flatMap(one => one.start ?? []);
    const wanted = times.find(start => planIn(smallYear(), start) === start);
    if (wanted === undefined) throw new Error('nobody else would want any of ' + times.join());
    const start = wanted;
    const { key, round } = item;
    workspace.server.decideCheckIn({ key, round, decision: 'take_time', start });
    planIn(workspace, start);
    runOf(workspace, 'sendInvites');
    const hers = Date.parse(found(workspace, 'Ines', 'autumn-talk').start);
    expect([Date.parse(start), Date.parse(old)]).not.toContain(hers);
    runOf(workspace, 'syncCheckIns');
    expect(Date.parse(found(workspace, 'Pilar', 'autumn-talk').start)).toBe(Date.parse(start));
    expect(inTwoPlaces(workspace)).toEqual([]);
  });

  it('that two people see changed is not confirmed by the number of invitations alone', () => {
    const workspace = smallYearPlanned();
    const { token } = preflightOf(workspace, 'sendInvites');
    const view = workspace.server.openSchedule({ coach: GUS, round: 'autumn-talk' });
    const pilar = view.planned.find(one => one.name.startsWith('Pilar'));
    const { key = '', start = '' } = pilar ?? {};
    const name = { key, round: 'autumn-talk' };
    const [other] = workspace.server.alternativesFor(name).filter(one => one.start !== start);
    const move = { ...name, seen: start, start: other?.start, coach: GUS };
    expect(callAs(workspace, ASSISTANT, 'moveCheckIn', move)).toMatchObject({ ok: true });
    expect(() => workspace.server.startRun({ kind: 'sendInvites', token })).toThrow(/changed/);
    expect(workspace.calendar.events()).toEqual([]);
    // The button's number is what the run does, whichever coach is shown.
    expect(workspace.server.openSchedule({ coach: GUS, round: 'autumn-talk' }).waiting).toBe(8);
  });
});

describe('a check-in that somebody declines and moves at once', () => {
  it('counts where it is now, and is asked about; nothing is written', () => {
    const workspace = smallYear();
    const { id } = found(workspace, 'Pilar', 'autumn-talk');
    workspace.calendar.people.answers('pilar@fork.example', id, 'declined');
    drags(workspace, 'Pilar', 'autumn-talk', '2026-11-05T15:58:00Z');
    const from = marksOf(workspace);
    const item = onlyItem(workspace.server.lookAtCalendar(), 'declined');
    expect(Date.parse(item.start)).toBe(Date.parse('2026-11-05T15:58:00Z'));
    expect(writesSince(workspace, from)).toMatchObject({ calendar: [], mails: [] });
    nothingMore(workspace);
  });
});

describe('a changed address', () => {
  it('is changed on the event once somebody says it is the same person; answers stay', () => {
    const workspace = smallYear();
    const { id } = found(workspace, 'Pilar', 'autumn-talk');
    workspace.calendar.people.answers(GUS, id, 'accepted');
    workspace.server.lookAtCalendar();
    typeFor(workspace, 'Pilar Quintero', 'Email', 'p.quintero@fork.example');
    expect(workspace.server.lookAtCalendar()).toMatchObject({ items: [], changes: 0 });
    workspace.server.confirmPerson({ row: 3, same: true });
    const seen = preflightOf(workspace, 'syncCheckIns');
    expect(seen.events).toBe(2);
    const from = marksOf(workspace);
    runOf(workspace, 'syncCheckIns');
    const { calendar, mails } = writesSince(workspace, from);
    expect(calendar).toEqual(Array(2).fill('calendar.events.patch'));
    expect(mails).toHaveLength(seen.invitationMails);
    const guests = workspace.calendar.events().find(one => one.id === id)?.content.attendees;
    expect(guests?.map(one => [one.email, one.responseStatus]).toSorted()).toEqual([
      [GUS, 'accepted'],
      ['p.quintero@fork.example', 'needsAction'],
    ]);
    nothingMore(workspace);
  });
});

describe('a changed name', () => {
  it('under one address is not written on anybody’s calendar before somebody says who it is', () => {
    const workspace = smallYear();
    typeFor(workspace, 'Pilar Quintero', 'Name', 'Teo Vance');
    nothingMore(workspace);
    workspace.server.confirmPerson({ row: 3, same: true });
    const seen = preflightOf(workspace, 'syncCheckIns');
    expect(seen).toMatchObject({ events: 2, invitationMails: 0 });
    runOf(workspace, 'syncCheckIns');
    expect(standingWith(workspace).filter(one => one.title.includes('Teo Vance'))).toHaveLength(2);
  });
});

describe('an event that a whole listing leaves out', () => {
  it('is looked up before anybody is asked; where that fails nothing changes', () => {
    const workspace = smallYear();
    workspace.calendar.people.syncTokensExpire();
    const snapshot = snapshotOf(workspace);
    const { calendars } = snapshot.state.services['calendar'] as { calendars: { events: [] }[] };
    calendars.forEach(({ events }) => events.shift());
    const purged = reopened(snapshot);
    const failures = [1, 2, 3, 4, 5].map(nth => ({
      at: { op: 'calendar.events.get', nth },
      when: 'before' as const,
      kind: 'serverError' as const,
    }));
    purged.world.faults.set(failures);
    expect(purged.server.lookAtCalendar().items).toEqual([]);
    purged.world.faults.set([]);
    onlyItem(purged.server.lookAtCalendar(), 'deleted');
    expect(purged.server.lookAtCalendar().items).toHaveLength(1);
  });
});

describe('a calendar, also of more than 2,500 events,', () => {
  /** Thousands of events that somebody imported stand before ours. */
  function crowded(): TestWorkspace {
    const workspace = smallYear();
    drags(workspace, 'Pilar', 'autumn-talk', '2026-11-05T15:58:00Z');
    workspace.calendar.people.syncTokensExpire();
    const snapshot = snapshotOf(workspace);
    const { calendars } = snapshot.state.services['calendar'] as {
      calendars: { events: { id: string; content: object }[] }[];
    };
    for (const { events } of calendars) {
      const [model] = events;
      if (!model) throw new Error('there is no event to copy');
      const others = Array.from({ length: 2_600 }, (_, at) => ({
        ...model,
        id: 'imported' + at,
        content: { ...model.content, summary: 'Choir', extendedProperties: {}, attendees: [] },
      }));
      events.unshift(...others);
    }
    return reopened(snapshot);
  }

  it('is read from the start again when its sync token has expired, and nothing changes', () => {
    const workspace = smallYear();
    workspace.calendar.people.syncTokensExpire();
    const from = marksOf(workspace);
    expect(workspace.server.lookAtCalendar()).toMatchObject({ items: [], changes: 0 });
    expect(writesSince(workspace, from)).toMatchObject({ calendar: [], mails: [] });
    const again = marksOf(workspace);
    workspace.server.lookAtCalendar();
    expect(writesSince(workspace, again)).toEqual(QUIET);
  });

  it('is read page by page', () => {
    const workspace = crowded();
    const item = onlyItem(workspace.server.lookAtCalendar(), 'moved');
    expect(Date.parse(item.start)).toBe(Date.parse('2026-11-05T15:58:00Z'));
    const silent = marksOf(workspace);
    workspace.server.lookAtCalendar();
    expect(writesSince(workspace, silent)).toEqual(QUIET);
  });

  it('of which a page cannot be read changes nothing', () => {
    const workspace = crowded();
    const list = 'calendar.events.list';
    // The old token, the first page; the second page fails until the add-on gives up.
    const failures = [3, 4, 5, 6, 7].map(nth => ({
      at: { op: list, nth },
      when: 'before' as const,
      kind: 'serverError' as const,
    }));
    workspace.world.faults.set(failures);
    const from = marksOf(workspace);
    expect(() => workspace.server.lookAtCalendar()).toThrow();
    expect(writesSince(workspace, from)).toEqual(QUIET);
    workspace.world.faults.set([]);
    onlyItem(workspace.server.lookAtCalendar(), 'moved');
  });
});
