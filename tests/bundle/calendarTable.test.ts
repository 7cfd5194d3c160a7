import { describe, expect, it } from 'vitest';
import { reopened, snapshotOf, type TestWorkspace } from '../builders/aWorkspace.ts';
import {
  callAs,
  itemsOf,
  marksOf,
  onlyItem,
  preflightOf,
  rowOf,
  runOf,
  writesSince,
} from '../builders/aCheckInYear.ts';
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
} from '../builders/aSmallYear.ts';

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

describe('a round that left the tab', () => {
  const withoutSecondLook = (): TestWorkspace => {
    const workspace = smallYear();
    const row = rowOf(workspace, 'Check-in rounds', 'Second look');
    for (let column = 1; column <= 5; column += 1)
      workspace.spreadsheet.setCell('Check-in rounds', row, column, '');
    return workspace;
  };

  it('is asked about; its check-ins stand until a person takes them off', () => {
    const workspace = withoutSecondLook();
    const from = marksOf(workspace);
    const items = itemsOf(workspace.server.lookAtCalendar(), 'round_gone');
    expect(items).toHaveLength(4);
    expect(items.map(one => one.choices.map(each => each.decision))).toEqual(
      items.map(() => ['cancel', 'stay']),
    );
    expect(preflightOf(workspace, 'syncCheckIns').items).toBe(0);
    expect(writesSince(workspace, from)).toMatchObject({ calendar: [], mails: [] });
    const [one, other] = items;
    const decide = (key = '', decision: 'cancel' | 'stay') =>
      workspace.server.decideCheckIn({ key, round: 'second-look', decision, start: null });
    decide(one?.key, 'stay');
    expect(itemsOf(decide(other?.key, 'cancel'), 'round_gone')).toHaveLength(2);
    expect(preflightOf(workspace, 'syncCheckIns')).toMatchObject({ events: 1, invitationMails: 2 });
    runOf(workspace, 'syncCheckIns');
    expect(standingWith(workspace)).toHaveLength(7);
    nothingMore(workspace);
  });
});

describe('semester 2', () => {
  it('finds times for somebody new, and writes to nobody else', () => {
    const workspace = smallYear();
    const before = standingWith(workspace);
    joins(workspace, aTeacher('Ines Duarte', GUS, '2, 3'));
    const from = '2026-10-26';
    const seen = workspace.server.lookAtSemester({ from });
    expect(seen).toMatchObject({ moved: [], planned: 2, events: 0, mails: 0, unplaced: [] });
    workspace.server.startSemester({ from, token: seen.token });
    runOf(workspace, 'createPlans');
    const at = marksOf(workspace);
    expect(runOf(workspace, 'sendInvites')).toMatchObject({ done: 2 });
    const told = new Set(writesSince(workspace, at).mails.map(one => one.to));
    expect([...told].toSorted()).toEqual([GUS, 'ines@fork.example']);
    const others = standingWith(workspace).filter(one => !one.title.includes('Ines'));
    expect(others).toEqual(before);
    expect(inTwoPlaces(workspace)).toEqual([]);
    expect(workspace.server.lookAtSemester({ from })).toMatchObject({ moved: [], planned: 0 });
  });
});

describe('a test invitation of somebody else', () => {
  it('makes nobody a second keeper of check-ins', () => {
    const workspace = smallYear();
    expect(callAs(workspace, ASSISTANT, 'sendTestInvitation')).toMatchObject({ ok: true });
    joins(workspace, aTeacher('Ines Duarte', GUS, '2, 3'));
    runOf(workspace, 'createPlans');
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'none' });
    const theirs = callAs(workspace, ASSISTANT, 'preflight', { kind: 'sendInvites' });
    expect(theirs).toMatchObject({ value: { items: 0 } });
    expect(workspace.server.lookAtCalendar().keepers).toEqual([]);
    expect(preflightOf(workspace, 'sendInvites').items).toBe(2);
  });
});

describe('a calendar of more than 2,500 events', () => {
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
