import { describe, expect, it } from 'vitest';
import type { DayAsk } from '../../../src/contract/calendar.ts';
import { cutOffs } from '../../builders/cutOff.ts';
import {
  reopened,
  snapshotOf,
  type Snapshot,
  type TestWorkspace,
} from '../../builders/aWorkspace.ts';
import {
  aCheckInYear,
  LEADER,
  marksOf,
  openedAt,
  preflightOf,
  standing,
  toEnd,
  writesSince,
} from '../../builders/aCheckInYear.ts';

/** The first day on which somebody meets, and early that morning. */
function snowDay() {
  const [first] = standing(openedAt());
  const day = first?.start.slice(0, 10) ?? '';
  return { day, morning: Date.parse(day + 'T11:30:00Z') };
}

const asked = (day: string, over: Partial<DayAsk> = {}): DayAsk => ({
  ...{ from: day, to: null, onto: null, rotation: 'shifts', name: '' },
  ...over,
});

/** Everything that day, in one press: look, confirm, drive the run. */
function moved(workspace: TestWorkspace, ask: DayAsk): void {
  const seen = workspace.server.lookAtDay(ask);
  const run = workspace.server.moveDay({ ...ask, token: seen.token });
  if (run) toEnd(workspace, run);
}

const ends = (workspace: TestWorkspace): unknown => ({
  events: standing(workspace).map(({ id, start, content }) => ({
    id,
    start,
    guests: content.attendees?.map(one => one.email + ' ' + one.responseStatus),
  })),
  mails: workspace.calendar
    .sentMails()
    .map(one => one.kind + ' ' + one.eventId + ' ' + one.to)
    .toSorted(),
  daysOff: workspace.spreadsheet
    .tables()
    .find(one => one.name === 'School calendar')
    ?.display.filter(cells => cells.includes('Snow day')),
  checkIns: workspace.spreadsheet.tables().find(one => one.name === 'Check-ins')?.display,
});

describe('a snow day', () => {
  const { day, morning } = snowDay();

  it('moves everyone of that day once: same time, new day first; clashes find another time', () => {
    const workspace = openedAt(undefined, morning);
    const before = standing(workspace);
    const onDay = before.filter(one => one.start.slice(0, 10) === day);
    const seen = workspace.server.lookAtDay(asked(day));
    expect(seen.moved).toHaveLength(onDay.length);
    expect(seen.unplaced).toEqual([]);
    expect(seen).toMatchObject({ events: onDay.length, mails: 2 * onDay.length });
    expect(standing(workspace)).toEqual(before);

    const from = marksOf(workspace);
    const run = workspace.server.moveDay({ ...asked(day), token: seen.token });
    expect(run && toEnd(workspace, run)).toMatchObject({ state: 'done', done: onDay.length });
    const { calendar, mails } = writesSince(workspace, from);
    expect(calendar).toEqual(onDay.map(() => 'calendar.events.patch'));
    const told = mails.map(one => one.eventId + ' ' + one.to);
    expect(told).toHaveLength(2 * onDay.length);
    expect(new Set(told).size).toBe(told.length);

    const after = standing(workspace);
    expect(after.map(one => one.id).toSorted()).toEqual(before.map(one => one.id).toSorted());
    expect(after.filter(one => one.start.slice(0, 10) === day)).toEqual([]);
    for (const move of seen.moved) {
      if (move.sameTime) expect(move.to.slice(11, 16)).toBe(move.from.slice(11, 16));
    }
    expect(seen.moved.some(one => one.sameTime)).toBe(true);
    // Nobody is in two places: neither a coach nor a teacher.
    const times = after.flatMap(one =>
      (one.content.attendees ?? []).map(guest => guest.email + ' ' + one.start),
    );
    expect(new Set(times).size).toBe(times.length);
    // What stood on other days stands there still.
    const kept = before.filter(one => one.start.slice(0, 10) !== day);
    for (const one of kept) expect(after.find(each => each.id === one.id)?.start).toBe(one.start);

    const silent = marksOf(workspace);
    expect(workspace.server.lookAtCalendar()).toMatchObject({ items: [], changes: 0 });
    expect(workspace.server.lookAtDay(asked(day)).moved).toEqual([]);
    expect(writesSince(workspace, silent)).toMatchObject({ calendar: [], mails: [] });
  });

  it('gives somebody else who is busy then another time, and moves nobody besides', () => {
    const workspace = openedAt(undefined, morning);
    const [first] = standing(workspace);
    const busy = workspace.server.lookAtDay(asked(day)).moved.find(one => one.sameTime);
    if (!first || !busy) throw new Error('a check-in that keeps its time is needed');
    // The day after is taken by another check-in that a person has put exactly there.
    const other = standing(workspace).find(
      one =>
        one.start.slice(0, 10) !== day &&
        one.content.attendees?.[1]?.email === first.content.attendees?.[1]?.email,
    );
    if (!other) throw new Error('another check-in of the coach is needed');
    const start = new Date(Date.parse(busy.to)).toISOString();
    const end = new Date(Date.parse(start) + 30 * 60_000).toISOString();
    workspace.calendar.people.moves(LEADER, other.id, start, end);
    workspace.server.lookAtCalendar();
    const seen = workspace.server.lookAtDay(asked(day));
    const again = seen.moved.find(one => one.key === busy.key && one.round === busy.round);
    const clashes = other.content.attendees?.[1]?.email === first.content.attendees?.[1]?.email;
    expect(clashes).toBe(true);
    moved(workspace, asked(day));
    const at = standing(workspace).find(one => one.id === other.id);
    expect(Date.parse(at?.start ?? '')).toBe(Date.parse(start));
    expect(again?.to).toBeDefined();
    const coachTimes = standing(workspace).map(
      one => (one.content.attendees?.[1]?.email ?? '') + ' ' + one.start,
    );
    expect(new Set(coachTimes).size).toBe(coachTimes.length);
  });

  it('refuses what is not what the person saw', () => {
    const workspace = openedAt(undefined, morning);
    const ask = { ...asked(day), token: 'another' };
    expect(() => workspace.server.moveDay(ask)).toThrow(/changed since/);
    expect(() => workspace.server.lookAtDay(asked('2026-02-30'))).toThrow(/no day/);
  });

  it('may go onto a day that the person names', () => {
    const workspace = openedAt(undefined, morning);
    const onto = new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10);
    const seen = workspace.server.lookAtDay(asked(day, { onto }));
    expect(seen.onto).toBe(onto);
    for (const move of seen.moved) if (move.sameTime) expect(move.to.slice(0, 10)).toBe(onto);
    expect(preflightOf(workspace, 'syncCheckIns').items).toBe(0);
  });

  it('ends the same, with the same mails, after a kill at every call', () => {
    const begin = snapshotOf(openedAt(aCheckInYear(), morning));
    const whole = reopened(begin);
    moved(whole, asked(day));
    const wanted = ends(whole);
    for (const state of killedStates(begin, day)) {
      const resumed = reopened(state);
      const open = resumed.server.openSchool().run;
      if (open) toEnd(resumed, open);
      else moved(resumed, asked(day));
      if (preflightOf(resumed, 'syncCheckIns').items > 0) {
        const { token } = preflightOf(resumed, 'syncCheckIns');
        toEnd(resumed, resumed.server.startRun({ kind: 'syncCheckIns', token }));
      }
      expect(ends(resumed)).toEqual(wanted);
    }
  });
});

/** What is left behind by a kill after each call of the press and of the run that follows. */
function* killedStates(begin: Snapshot, day: string): Generator<Snapshot> {
  const { token } = reopened(begin).server.lookAtDay(asked(day));
  const press = ['moveDay', { ...asked(day), token }] as const;
  const pressed = reopened(begin);
  const run = pressed.server.moveDay(press[1]);
  if (!run) throw new Error('nobody meets that day');
  for (const { left } of cutOffs(begin, press)) yield left;
  for (const { left } of cutOffs(snapshotOf(pressed), ['continueRun', { id: run.id }])) yield left;
}
