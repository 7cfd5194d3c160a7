import { describe, expect, it } from 'vitest';
import type { Answer, Preflight, RunView } from '../../../src/contract/api.ts';
import type { RunName } from '../../builders/runName.ts';
import type { CalendarView } from '../../../src/contract/calendar.ts';
import type { KeeperView } from '../../../src/contract/keeper.ts';
import type { TestWorkspace } from '../../builders/aWorkspace.ts';
import {
  callAs,
  LEADER,
  marksOf,
  openedAt,
  preflightOf,
  runOf,
  standing,
  startOf,
  writesSince,
} from '../../builders/aCheckInYear.ts';

const NEXT = 'assistant.principal@littlefork.example';
const CALENDAR_WRITES = /^calendar\.(events|calendars)\.(insert|patch|delete)$/;

/** What a call answers that is not refused. */
const allowed = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

function runAsNext(workspace: TestWorkspace, kind: RunName): RunView | null {
  const { items, token } = allowed(callAs<Preflight>(workspace, NEXT, 'preflight', { kind }));
  if (items === 0) return null;
  let run = allowed(callAs<RunView>(workspace, NEXT, 'startRun', { kind, token }));
  while (run.state === 'going')
    run = allowed(callAs<RunView>(workspace, NEXT, 'continueRun', { id: run.id }));
  return run;
}

const live = ({ calendar }: TestWorkspace) =>
  calendar.events().filter(one => one.status !== 'cancelled');
const whatAndWhen = (workspace: TestWorkspace): string[] =>
  live(workspace)
    .map(one => {
      const { gpKey, gpRound } = one.content.extendedProperties?.private ?? {};
      return [gpKey, gpRound, Date.parse(startOf(one))].join(' ');
    })
    .toSorted();
const noneTwice = (workspace: TestWorkspace): void => {
  const names = whatAndWhen(workspace).map(one => one.split(' ').slice(0, 2).join(' '));
  expect(new Set(names).size).toBe(names.length);
};

describe('whoever keeps the calendar hands it over', () => {
  /** After the first four check-ins have taken place. */
  function underWay(): TestWorkspace {
    const fourth = standing(openedAt())[3]?.start ?? '';
    return openedAt(undefined, Date.parse(fourth) + 60_000);
  }

  it('and the next one invites to the same times: a cancellation and an invitation a guest', () => {
    const workspace = underWay();
    const before = whatAndWhen(workspace);
    const past = standing(workspace).slice(0, 4);
    const seen = preflightOf(workspace, 'handOverCheckIns');
    expect(seen).toMatchObject({ events: 14, invitationMails: 28 });
    expect(seen.lines.map(one => one.text).join(' ')).toContain('until somebody else sends them');
    // As long as it is not done, nobody else can send any of them.
    expect(
      allowed(callAs<Preflight>(workspace, NEXT, 'preflight', { kind: 'sendInvites' })).items,
    ).toBe(0);

    const from = marksOf(workspace);
    expect(runOf(workspace, 'handOverCheckIns')).toMatchObject({ state: 'done', needsYou: [] });
    expect(
      live(workspace)
        .map(one => one.id)
        .toSorted(),
    ).toEqual(past.map(one => one.id).toSorted());
    expect(runOf(workspace, 'handOverCheckIns')).toBeNull();

    expect(runAsNext(workspace, 'sendInvites')).toMatchObject({ state: 'done', done: 14 });
    expect(whatAndWhen(workspace)).toEqual(before);
    const kinds = writesSince(workspace, from).mails.map(one => one.kind);
    expect(kinds.filter(one => one === 'cancellation')).toHaveLength(28);
    expect(kinds.filter(one => one === 'invitation')).toHaveLength(28);

    // Now it is the first one who is told, and neither has anything left to do.
    expect(workspace.server.lookAtCalendar()).toMatchObject({
      items: [],
      keepers: [{ email: NEXT, checkIns: 14 }],
    });
    expect(allowed(callAs<CalendarView>(workspace, NEXT, 'lookAtCalendar'))).toMatchObject({
      keepers: [],
    });
    const silent = marksOf(workspace);
    for (const kind of ['sendInvites', 'syncCheckIns'] as const) {
      expect(runOf(workspace, kind)).toBeNull();
      expect(runAsNext(workspace, kind)).toBeNull();
    }
    expect(writesSince(workspace, silent)).toMatchObject({ calendar: [], mails: [] });
  });

  it('and sends again after all: on the calendar that is there, never on a second one', () => {
    const workspace = underWay();
    runOf(workspace, 'handOverCheckIns');
    expect(runOf(workspace, 'sendInvites')).toMatchObject({ state: 'done', done: 14 });
    expect(new Set(workspace.calendar.events().map(one => one.calendarId)).size).toBe(1);
    expect(
      allowed(callAs<Preflight>(workspace, NEXT, 'preflight', { kind: 'sendInvites' })).items,
    ).toBe(0);
    noneTwice(workspace);
  });

  it('also what a stopped run may have left on it: nothing stands twice', () => {
    const workspace = underWay();
    runOf(workspace, 'handOverCheckIns');
    const { token } = preflightOf(workspace, 'sendInvites');
    const { id } = workspace.server.startRun({ kind: 'sendInvites', token });
    // The inserts arrive, their answers do not, and the run is given up.
    workspace.world.faults.set([{ wave: 1, done: 'everyOther' }]);
    workspace.server.continueRun({ id });
    workspace.server.stopRun({ id });
    expect(live(workspace).length).toBeGreaterThan(4);
    expect(
      allowed(callAs<Preflight>(workspace, NEXT, 'preflight', { kind: 'sendInvites' })).items,
    ).toBe(0);
    runOf(workspace, 'handOverCheckIns');
    expect(live(workspace)).toHaveLength(4);
    runAsNext(workspace, 'sendInvites');
    expect(live(workspace)).toHaveLength(18);
    noneTwice(workspace);
  });
});

describe('whoever kept the calendar is gone', () => {
  const look = (workspace: TestWorkspace): KeeperView =>
    allowed(callAs<KeeperView>(workspace, NEXT, 'lookAtKeeper', { keeper: LEADER }));
  const takeOver = (workspace: TestWorkspace): CalendarView =>
    allowed(
      callAs<CalendarView>(workspace, NEXT, 'takeOver', {
        keeper: LEADER,
        token: look(workspace).token,
      }),
    );
  const everybodyAccepts = (workspace: TestWorkspace): void => {
    for (const event of live(workspace)) {
      const teacher = event.content.attendees?.[0]?.email ?? '';
      workspace.calendar.people.answers(teacher, event.id, 'accepted');
    }
    workspace.server.lookAtCalendar();
  };
  const calendarOf = (workspace: TestWorkspace): string =>
    workspace.calendar.events()[0]?.calendarId ?? '';

  it('what stands on people’s calendars stays; only what is new goes to the next one', () => {
    const workspace = openedAt();
    everybodyAccepts(workspace);
    expect(look(workspace)).toMatchObject({ gone: 0, stand: 18 });
    expect(() =>
      allowed(callAs(workspace, NEXT, 'takeOver', { keeper: LEADER, token: 'other' })),
    ).toThrow();
    const from = marksOf(workspace);
    expect(takeOver(workspace)).toMatchObject({ keepers: [{ email: LEADER, checkIns: 18 }] });
    expect(runAsNext(workspace, 'sendInvites')).toBeNull();
    expect(writesSince(workspace, from)).toMatchObject({ calendar: [], mails: [] });
    // The account is still there after all: handing over works as ever.
    runOf(workspace, 'handOverCheckIns');
    runAsNext(workspace, 'sendInvites');
    expect(live(workspace)).toHaveLength(18);
    noneTwice(workspace);
  });

  it('with the account went the events: they are sent again at the same times, once', () => {
    const workspace = openedAt();
    everybodyAccepts(workspace);
    const before = whatAndWhen(workspace);
    workspace.calendar.people.deletesCalendar(LEADER, calendarOf(workspace));
    expect(look(workspace)).toMatchObject({ gone: 18, stand: 0 });
    takeOver(workspace);
    expect(runAsNext(workspace, 'sendInvites')).toMatchObject({ state: 'done', done: 18 });
    expect(whatAndWhen(workspace)).toEqual(before);
    const refused = callAs(workspace, NEXT, 'lookAtKeeper', { keeper: LEADER });
    expect(refused).toMatchObject({ ok: false, code: 'NO_SUCH_KEEPER' });
    // Somebody who comes back after all finds them in good hands.
    const silent = marksOf(workspace);
    expect(workspace.server.lookAtCalendar().items).toEqual([]);
    expect(runOf(workspace, 'handOverCheckIns')).toBeNull();
    expect(writesSince(workspace, silent)).toMatchObject({ calendar: [], mails: [] });
  });

  it('nobody is invited again to what nobody had accepted, or where a calendar cannot be seen', () => {
    const workspace = openedAt();
    workspace.calendar.people.deletesCalendar(LEADER, calendarOf(workspace));
    expect(look(workspace)).toMatchObject({ gone: 0, stand: 18 });
    const other = openedAt();
    everybodyAccepts(other);
    other.calendar.people.deletesCalendar(LEADER, calendarOf(other));
    const fail = (nth: number) =>
      ({
        at: { op: 'calendar.freebusy.query', nth },
        when: 'before',
        kind: 'serverError',
      }) as const;
    other.world.faults.set(Array.from({ length: 60 }, (_, at) => fail(at + 1)));
    expect(look(other)).toMatchObject({ gone: 0, stand: 18 });
  });

  it('a run that was left half done writes nothing any more', () => {
    const workspace = openedAt();
    everybodyAccepts(workspace);
    const { token } = preflightOf(workspace, 'removeCheckIns');
    const { id } = workspace.server.startRun({ kind: 'removeCheckIns', token });
    workspace.server.pauseRun({ id });
    workspace.calendar.people.deletesCalendar(LEADER, calendarOf(workspace));
    takeOver(workspace);
    runAsNext(workspace, 'sendInvites');
    const from = marksOf(workspace);
    workspace.server.continueRun({ id });
    expect(writesSince(workspace, from)).toMatchObject({ mails: [] });
    expect(live(workspace)).toHaveLength(18);
    expect(allowed(callAs<CalendarView>(workspace, NEXT, 'lookAtCalendar')).items).toEqual([]);
    const writes = workspace.world.calls.all().slice(from.calls);
    expect(writes.filter(one => CALENDAR_WRITES.test(one.op)).length).toBeLessThan(2);
  });
});
