import { describe, expect, it } from 'vitest';
import type { ScheduleView } from '../../../src/contract/schedule.ts';
import { aRosterSchool, settingOf } from '../../builders/aRosterSchool.ts';
import { ADA, aTeacher, GUS, HEADERS } from '../../builders/aSmallYear.ts';
import { aWorkspace, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { expectSameAfterEveryKill } from '../../builders/cutOff.ts';

const PEOPLE = [
  aTeacher('Pilar Quintero', GUS, '2, 3'),
  aTeacher('Obinna Eze', GUS, '2'),
  aTeacher('Aino Lehtonen', GUS, ''),
  aTeacher('Wes Redcloud', ADA, '2'),
  ['Gus Halvorsen', GUS, 'Instructional coach', '', '', 'Active', ''],
  ['Ada Novak', ADA, 'Instructional coach', '', '', 'Active', ''],
];
const ROUND_HEADER = ['Round', 'From', 'To', 'Target', 'Minutes'];
/** One day in two weeks, and one in spring. */
const ROUNDS = [
  ROUND_HEADER,
  ['First talk', '2026-09-15', '2026-09-17', '2026-09-16', '30'],
  ['Spring talk', '2027-04-06', '2027-04-08', '2027-04-07', '30'],
];
const PLANNING_COLUMN = 5;
const GUS_ROUND = { coach: GUS, round: 'first-talk' };
const PLAN = { ...GUS_ROUND, again: false, spread: null };

function school(rounds: string[][] = ROUNDS): TestWorkspace {
  return aWorkspace(
    {},
    aRosterSchool([HEADERS, ...PEOPLE], [{ name: 'Check-in rounds', rows: rounds }]),
  );
}
const times = ({ planned }: ScheduleView): Record<string, string> =>
  Object.fromEntries(planned.map(one => [one.name, one.start]));
const named = (view: ScheduleView, name: string): ScheduleView['planned'][number] => {
  const found = view.planned.find(one => one.name === name);
  if (!found) throw new Error(name + ' has no time');
  return found;
};

describe('a coach’s round', () => {
  it('shows hours, weeks and who has no time before anything is planned, and changes nothing', () => {
    const workspace = school();
    const before = JSON.stringify(workspace.spreadsheet.tables());
    const view = workspace.server.openSchedule(GUS_ROUND);
    expect(JSON.stringify(workspace.spreadsheet.tables())).toBe(before);
    expect(view.rounds.map(({ name, state }) => [name, state])).toEqual([
      ['First talk', 'open'],
      ['Spring talk', 'later'],
    ]);
    const gus = view.coaches.find(one => one.email === GUS);
    expect(gus).toMatchObject({ name: 'Gus Halvorsen', teachers: 3, meetings: 6, minutes: 180 });
    expect(view.teacherMinutes).toBe(60);
    expect(view.weeks.map(one => one.monday)).toEqual(['2026-09-14']);
    expect(view.weeks[0]?.days.map(one => one.open)).toEqual([false, true, true, true, false]);
    expect(view.without.map(({ name, sentence }) => [name, sentence])).toEqual([
      ['Pilar Quintero', null],
      ['Obinna Eze', null],
      ['Aino Lehtonen', null],
    ]);
  });

  it('is planned for that coach’s people alone, and a second time changes nothing', () => {
    const workspace = school();
    const view = workspace.server.planRound(PLAN);
    expect(Object.keys(times(view)).sort()).toEqual(['Obinna Eze', 'Pilar Quintero']);
    expect(workspace.server.openSchedule({ ...GUS_ROUND, coach: ADA }).planned).toEqual([]);
    expect(workspace.calendar.events()).toEqual([]);
    const kept = snapshotOf(workspace).workbook;
    expect(workspace.server.planRound(PLAN)).toEqual(view);
    expect(snapshotOf(workspace).workbook).toEqual(kept);
  });

  it('says why somebody has no time, what helps, and in which cell', () => {
    const { without } = school().server.planRound(PLAN);
    expect(without).toMatchObject([{ name: 'Aino Lehtonen', row: 4, column: PLANNING_COLUMN }]);
    expect(without[0]?.sentence).toContain('Ask Aino Lehtonen for a planning period');
  });

  it('is refused where the round is weeks away, gone, or nobody coaches', () => {
    const { server } = school();
    expect(() => server.planRound({ ...PLAN, round: 'spring-talk' })).toThrow('three weeks ahead');
    expect(() => server.planRound({ ...PLAN, round: 'no-such' })).toThrow('no longer in');
    const alone = aWorkspace({}, aRosterSchool([HEADERS, aTeacher('Pilar Quintero', '', '2')]));
    expect(() => alone.server.planRound({ ...PLAN, coach: null, round: null })).toThrow('No coach');
  });

  it('keeps how days are chosen in the Settings tab', () => {
    const workspace = school();
    const view = workspace.server.planRound({ ...PLAN, spread: 'spread_out' });
    expect(view.spread).toBe('spread_out');
    expect(settingOf(workspace, 'Check-in days')).toBe('spread out');
    expect(workspace.server.openSchedule(GUS_ROUND).spread).toBe('spread_out');
  });
});

describe('a check-in that a person moves', () => {
  it('may go where both are free and nobody else is, and stays there when planned again', () => {
    const workspace = school();
    const { server } = workspace;
    const before = server.planRound(PLAN);
    const pilar = named(before, 'Pilar Quintero');
    const name = { key: pilar.key, round: GUS_ROUND.round };
    const offered = server.alternativesFor(name);
    const taken = Object.values(times(before)).filter(start => start !== pilar.start);
    expect(offered.length).toBeGreaterThan(3);
    expect(offered.map(one => one.start)).not.toContain(taken[0]);
    const other = offered[offered.length - 1];
    if (!other || other.start === pilar.start) throw new Error('no other time');
    const move = { ...name, seen: pilar.start, start: other.start, coach: other.coach };
    const after = server.moveCheckIn(move);
    expect(named(after, 'Pilar Quintero')).toMatchObject({ start: other.start, locked: true });
    expect(times(after)['Obinna Eze']).toBe(times(before)['Obinna Eze']);

    const kept = snapshotOf(workspace).workbook;
    server.moveCheckIn(move);
    expect(snapshotOf(workspace).workbook).toEqual(kept);
    for (const spread of ['spread_out', 'near_the_date'] as const) {
      const again = server.planRound({ ...PLAN, again: true, spread });
      expect(times(again)['Pilar Quintero']).toBe(other.start);
    }
    server.lockCheckIn({ ...name, locked: false });
    const freed = server.planRound({ ...PLAN, again: true });
    expect(named(freed, 'Pilar Quintero')).toMatchObject({ start: pilar.start, locked: false });
  });

  it('gives a time to somebody who had none', () => {
    const { server, spreadsheet } = school();
    const view = server.planRound(PLAN);
    spreadsheet.setCell('Roster', 4, PLANNING_COLUMN, '6');
    const name = { key: view.without[0]?.key ?? '', round: GUS_ROUND.round };
    const [first] = server.alternativesFor(name);
    if (!first) throw new Error('no time');
    const after = server.moveCheckIn({ ...name, seen: null, start: first.start, coach: GUS });
    expect(after.without).toEqual([]);
    expect(times(after)['Aino Lehtonen']).toBe(first.start);
  });

  it('is refused where it was changed since, or the time suits one of them no longer', () => {
    const { server } = school();
    const view = server.planRound(PLAN);
    const pilar = named(view, 'Pilar Quintero');
    const obinna = named(view, 'Obinna Eze');
    const move = { key: pilar.key, round: GUS_ROUND.round, seen: pilar.start, coach: GUS };
    expect(() => server.moveCheckIn({ ...move, start: obinna.start })).toThrow('no longer free');
    expect(() => server.moveCheckIn({ ...move, start: '2026-09-16T12:00:00-06:00' })).toThrow(
      'no longer free',
    );
    const stale = { ...move, seen: obinna.start, start: pilar.start };
    expect(() => server.moveCheckIn({ ...stale, seen: null })).not.toThrow();
    const [other] = server.alternativesFor(move).filter(one => one.start !== pilar.start);
    expect(() => server.moveCheckIn({ ...stale, start: other?.start ?? '' })).toThrow(
      'changed meanwhile',
    );
  });

  it('is refused once it was sent: the calendar is the place to move it then', () => {
    const { server } = school();
    for (const kind of ['createPlans', 'sendInvites'] as const) {
      if (kind === 'sendInvites') server.planRound(PLAN);
      const { token } = server.preflight({ kind });
      let run = server.startRun({ kind, token });
      while (run.state === 'going') run = server.continueRun({ id: run.id });
    }
    const pilar = named(server.openSchedule(GUS_ROUND), 'Pilar Quintero');
    expect(pilar.sent).toBe(true);
    const name = { key: pilar.key, round: GUS_ROUND.round };
    expect(() =>
      server.moveCheckIn({ ...name, seen: pilar.start, start: pilar.start, coach: GUS }),
    ).toThrow('on the calendars already');
    expect(() => server.lockCheckIn({ ...name, locked: true })).toThrow('already');
  });
});

describe('a calendar that has filled up since', () => {
  const stamp = (text: string): string =>
    new Date(Date.parse(text)).toISOString().replace(/[-:]|\.\d+/g, '');

  it('is a conflict with its reason, and the times offered are free again', () => {
    const fresh = school();
    const { start, key } = named(fresh.server.planRound(PLAN), 'Obinna Eze');
    const { workbook, state } = snapshotOf(fresh);
    const busy = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:test',
      'BEGIN:VEVENT',
      'UID:busy@fork.example',
      'DTSTAMP:20260901T000000Z',
      'DTSTART:' + stamp(start),
      'DTEND:' + stamp(new Date(Date.parse(start) + 40 * 60_000).toISOString()),
      'SUMMARY:District meeting',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
    const { server } = aWorkspace({ workbook, state, calendars: { [GUS]: busy } });
    const view = server.openSchedule(GUS_ROUND);
    expect(named(view, 'Obinna Eze').conflict).toContain('Gus Halvorsen has something else');
    expect(named(view, 'Pilar Quintero').conflict).toBeNull();
    expect(view.busy).toMatchObject([
      { day: start.slice(0, 10), from: named(view, 'Obinna Eze').from },
    ]);
    const offered = server.alternativesFor({ key, round: GUS_ROUND.round });
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.map(one => one.start)).not.toContain(start);
  });
});

describe('seating somebody by moving others', () => {
  /** One day: Pilar takes period 2 or 3, and then Obinna, who has only one, takes what Pilar has. */
  function crowded(): TestWorkspace {
    const workspace = school([ROUND_HEADER, ['First talk', '2026-09-16', '2026-09-16', '', '30']]);
    const { server, spreadsheet } = workspace;
    spreadsheet.setCell('Roster', 3, PLANNING_COLUMN, '');
    const pilar = named(server.planRound(PLAN), 'Pilar Quintero');
    spreadsheet.setCell('Roster', 3, PLANNING_COLUMN, pilar.from < 9 * 60 + 40 ? '2' : '3');
    expect(Object.keys(times(server.planRound(PLAN)))).toEqual(['Pilar Quintero']);
    return workspace;
  }

  it('is asked first, with who would move, and done with the answer’s token', () => {
    const workspace = crowded();
    const { server } = workspace;
    const before = snapshotOf(workspace).workbook;
    const seats = server.seatMore({ ...GUS_ROUND, token: null });
    expect(snapshotOf(workspace).workbook).toEqual(before);
    expect(seats.sentence).toBe('To find a time for 1, 1 other check-in must move.');
    expect(seats.seated.map(one => one.name)).toEqual(['Obinna Eze']);
    expect(seats.moved.map(one => one.name)).toEqual(['Pilar Quintero']);
    expect(() => server.seatMore({ ...GUS_ROUND, token: 'another' })).toThrow('changed');
    expect(snapshotOf(workspace).workbook).toEqual(before);
    server.seatMore({ ...GUS_ROUND, token: seats.token });
    const after = times(server.openSchedule(GUS_ROUND));
    expect(after['Obinna Eze']).toBe(seats.seated[0]?.start);
    expect(after['Pilar Quintero']).toBe(seats.moved[0]?.start);
  });

  it('never moves somebody whose time a person has kept', () => {
    const { server } = crowded();
    const pilar = named(server.openSchedule(GUS_ROUND), 'Pilar Quintero');
    server.lockCheckIn({ key: pilar.key, round: GUS_ROUND.round, locked: true });
    expect(server.seatMore({ ...GUS_ROUND, token: null })).toMatchObject({ token: '', moved: [] });
  });

  it('ends the same when it is cut off after any of its calls and repeated', () => {
    const workspace = crowded();
    const { token } = workspace.server.seatMore({ ...GUS_ROUND, token: null });
    const outcome = ({ server }: TestWorkspace) => times(server.openSchedule(GUS_ROUND));
    expectSameAfterEveryKill(snapshotOf(workspace), ['seatMore', { ...GUS_ROUND, token }], outcome);
  });
});

describe('a press in the schedule that is cut off after any of its calls', () => {
  const outcome = ({ server }: TestWorkspace): unknown => server.openSchedule(GUS_ROUND);

  it('ends the same when it is repeated: planRound', () => {
    const ask = { ...PLAN, spread: 'spread_out' };
    expectSameAfterEveryKill(snapshotOf(school()), ['planRound', ask], outcome);
  });

  it('ends the same when it is repeated: moveCheckIn', () => {
    const workspace = school();
    const { start, key } = named(workspace.server.planRound(PLAN), 'Obinna Eze');
    const name = { key, round: GUS_ROUND.round };
    const [other] = workspace.server.alternativesFor(name).filter(one => one.start !== start);
    const ask = { ...name, seen: start, start: other?.start, coach: GUS };
    expectSameAfterEveryKill(snapshotOf(workspace), ['moveCheckIn', ask], outcome);
  });
});
