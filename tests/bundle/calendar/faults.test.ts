import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/local/world/faults.ts';
import { smallYear, typeFor } from '../../builders/aSmallYear.ts';
import { reopened, snapshotOf, type TestWorkspace } from '../../builders/aWorkspace.ts';
import {
  LEADER,
  marksOf,
  openedAt,
  preflightOf,
  rowOf,
  runOf,
  standing,
  toEnd,
  typeInRoster,
  writesSince,
} from '../../builders/aCheckInYear.ts';

const HOUR_MS = 3_600_000;
const GUS = { name: 'Gus Halvorsen', email: 'g.halvorsen@littlefork.example' };

/** A decline that was settled with another time: one patch waits. */
function withAWish(): TestWorkspace {
  const workspace = openedAt();
  const [event] = standing(workspace);
  const teacher = event?.content.attendees?.[0]?.email ?? '';
  workspace.calendar.people.answers(teacher, event?.id ?? '', 'declined');
  const [item] = workspace.server.lookAtCalendar().items;
  const start = item?.choices[0]?.start ?? null;
  const { key = '', round = '' } = item ?? {};
  workspace.server.decideCheckIn({ key, round, decision: 'take_time', start });
  return workspace;
}

/** A teacher with another coach, planned again: three events wait to be replaced. */
function withAnotherCoach(): TestWorkspace {
  const workspace = openedAt();
  typeInRoster(workspace, 'Eze, Obinna', 'Coach', GUS.name);
  typeInRoster(workspace, 'Eze, Obinna', 'Coach email', GUS.email);
  expect(workspace.server.lookAtCalendar().items.map(one => one.kind)).toEqual(
    Array(3).fill('coach_changed'),
  );
  const from = '2026-09-02';
  const { token } = workspace.server.lookAtSemester({ from });
  workspace.server.startSemester({ from, token });
  return workspace;
}

/** Another address of the same person, in a smaller school: two guest lists wait to be changed. */
function withAnotherAddress(): TestWorkspace {
  const workspace = smallYear();
  typeFor(workspace, 'Pilar Quintero', 'Email', 'p.quintero@fork.example');
  workspace.server.confirmPerson({ row: 3, same: true });
  return workspace;
}

/** A teacher of the smaller school who left: two events wait to be cancelled. */
function withALeaver(): TestWorkspace {
  const workspace = smallYear();
  typeFor(workspace, 'Pilar Quintero', 'Status', 'Left');
  workspace.server.lookAtCalendar();
  return workspace;
}

/** The last two check-ins of the year are still to come. */
function nearTheEnd(): TestWorkspace {
  const last = standing(openedAt(), 'year-end').slice(-3);
  return openedAt(undefined, Date.parse(last[0]?.start ?? '') + 60_000);
}

const ends = (workspace: TestWorkspace): unknown => ({
  events: workspace.calendar
    .events()
    .map(one => [one.id, one.status, one.content.start])
    .toSorted(),
  mails: workspace.calendar
    .sentMails()
    .map(one => [one.kind, one.eventId, one.to].join(' '))
    .toSorted(),
});

describe('semester 2, or another coach', () => {
  it('cancels the old event, invites to a new one, and leaves everybody else where they are', () => {
    const workspace = withAnotherCoach();
    const others = standing(workspace).filter(one => !one.title.includes('Obinna'));
    expect(preflightOf(workspace, 'syncCheckIns')).toMatchObject({
      events: 3,
      invitationMails: 12,
    });
    const from = marksOf(workspace);
    runOf(workspace, 'syncCheckIns');
    const kinds = writesSince(workspace, from)
      .mails.map(one => one.kind)
      .toSorted();
    expect(kinds).toEqual([...Array(6).fill('cancellation'), ...Array(6).fill('invitation')]);
    expect(standing(workspace).filter(one => !one.title.includes('Obinna'))).toEqual(others);
    const mine = standing(workspace).find(one => one.title.includes('Obinna'));
    expect(mine?.content.attendees?.[1]?.email).toBe(GUS.email);
    expect(workspace.server.lookAtCalendar()).toMatchObject({ items: [], changes: 0 });
  });

  it('moves nobody when nothing has changed', () => {
    const workspace = openedAt();
    const plan = workspace.server.lookAtSemester({ from: '2026-09-02' });
    expect(plan).toMatchObject({ moved: [], unplaced: [], planned: 0, events: 0, mails: 0 });
  });
});

describe('a change on the calendar while the run is at work', () => {
  it('stands: what somebody moved a moment before is adopted, and no mail is sent', () => {
    const workspace = withAWish();
    const [event] = standing(workspace);
    const start = new Date(Date.parse(event?.start ?? '') + 50 * HOUR_MS).toISOString();
    const end = new Date(Date.parse(start) + HOUR_MS / 2).toISOString();
    const { token } = preflightOf(workspace, 'syncCheckIns');
    const run = workspace.server.startRun({ kind: 'syncCheckIns', token });
    workspace.calendar.people.moves(LEADER, event?.id ?? '', start, end);
    const from = marksOf(workspace);
    expect(toEnd(workspace, run).state).toBe('done');
    expect(writesSince(workspace, from).mails).toEqual([]);
    const after = workspace.calendar.events().find(one => one.id === event?.id);
    expect(after?.content.start).toMatchObject({ dateTime: expect.any(String) });
    expect(standing(workspace).map(one => Date.parse(one.start))).toContain(Date.parse(start));
    expect(preflightOf(workspace, 'syncCheckIns').items).toBe(0);
  });

  it('that deletes the event is asked about', () => {
    const workspace = withAWish();
    const { token } = preflightOf(workspace, 'syncCheckIns');
    const run = workspace.server.startRun({ kind: 'syncCheckIns', token });
    workspace.calendar.people.deletes(LEADER, standing(workspace)[0]?.id ?? '');
    expect(toEnd(workspace, run).needsYou).toHaveLength(1);
    expect(workspace.server.lookAtCalendar().items.map(one => one.kind)).toEqual(['deleted']);
  });
});

const TROUBLES: readonly Pick<Fault, 'kind' | 'when'>[] = [
  { kind: 'kill', when: 'before' },
  { kind: 'kill', when: 'after' },
  { kind: 'tooManyRequests', when: 'before' },
  { kind: 'serverError', when: 'after' },
  { kind: 'addressUnavailable', when: 'after' },
];

describe.each([
  ['a new time', withAWish, 'syncCheckIns'],
  ['another coach', withAnotherCoach, 'syncCheckIns'],
  ['another address', withAnotherAddress, 'syncCheckIns'],
  ['a teacher who left', withALeaver, 'syncCheckIns'],
  ['a calendar handed over', nearTheEnd, 'handOverCheckIns'],
  ['a calendar removed', nearTheEnd, 'removeCheckIns'],
] as const)('%s', (_, prepared, kind) => {
  it('ends in the same events and the same mails whatever goes wrong with any request', () => {
    const begin = snapshotOf(prepared());
    const whole = reopened(begin);
    const first = whole.world.calls.all().length;
    expect(preflightOf(whole, kind).items).toBeGreaterThan(0);
    runOf(whole, kind);
    const wanted = ends(whole);
    const counts = new Map<string, number>();
    for (const { op } of whole.world.calls.all().slice(first)) {
      if (op.startsWith('calendar.')) counts.set(op, (counts.get(op) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(0);
    for (const [op, count] of counts) {
      for (const trouble of TROUBLES) {
        for (const nth of new Set([1, count])) {
          const workspace = reopened(begin);
          const { token } = preflightOf(workspace, kind);
          const run = workspace.server.startRun({ kind, token });
          workspace.world.faults.set([{ at: { op, nth }, ...trouble }]);
          const told = [op, nth, trouble.kind, trouble.when].join(' ');
          if (trouble.kind === 'kill') {
            const as = { person: LEADER, authMode: 'FULL' } as const;
            expect(() => workspace.world.run('continueRun', [{ id: run.id }], as), told).toThrow();
          }
          expect(toEnd(workspace, run).state, told).toBe('done');
          expect(workspace.world.faults.unmet(), told).toEqual([]);
          expect(ends(workspace), told).toEqual(wanted);
          expect(preflightOf(workspace, kind).items, told).toBe(0);
        }
      }
    }
  });
});

describe('a read of the calendar that fails', () => {
  it('changes nothing and takes nobody for gone', () => {
    const workspace = openedAt();
    workspace.spreadsheet.setCell('Roster', rowOf(workspace, 'Roster', 'Eze, Obinna'), 10, 'Left');
    const fail = (nth: number): Fault => ({
      at: { op: 'calendar.events.list', nth },
      when: 'before',
      kind: 'serverError',
    });
    workspace.world.faults.set([1, 2, 3, 4, 5].map(fail));
    const from = marksOf(workspace);
    expect(() => workspace.server.lookAtCalendar()).toThrow();
    expect(writesSince(workspace, from)).toEqual({ calendar: [], sheet: [], mails: [] });
    expect(standing(workspace)).toHaveLength(6);
  });
});
