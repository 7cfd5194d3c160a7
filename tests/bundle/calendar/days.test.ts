import { describe, expect, it } from 'vitest';
import type { DayAsk } from '../../../src/contract/calendar.ts';
import { shown } from '../../builders/aRosterSchool.ts';
import type { TestWorkspace } from '../../builders/aWorkspace.ts';
import {
  marksOf,
  onlyItem,
  preflightOf,
  runOf,
  toEnd,
  writesSince,
} from '../../builders/aCheckInYear.ts';
import {
  ADA,
  drags,
  found,
  inTwoPlaces,
  nothingMore,
  smallYear,
  smallYearPlanned,
  standingWith,
  typeFor,
} from '../../builders/aSmallYear.ts';

/** Early on the last Thursday before the clocks change. */
const THURSDAY = Date.parse('2026-10-29T12:00:00Z');

const closing = (from: string, over: Partial<DayAsk> = {}): DayAsk => ({
  ...{ from, to: null, onto: null, rotation: 'shifts', name: 'Flood' },
  ...over,
});
function moved(workspace: TestWorkspace, ask: DayAsk) {
  const seen = workspace.server.lookAtDay(ask);
  const run = workspace.server.moveDay({ ...ask, token: seen.token });
  if (run) toEnd(workspace, run);
  return seen;
}

describe('days without school', () => {
  it('several in a row keep the time on the clock beyond a change of clocks, one mail a guest', () => {
    const workspace = smallYear(THURSDAY);
    const before = standingWith(workspace);
    const from = marksOf(workspace);
    const seen = moved(workspace, closing('2026-10-30', { to: '2026-11-02' }));
    expect(seen.moved).toHaveLength(4);
    expect(seen.mails).toBe(8);
    const { mails } = writesSince(workspace, from);
    expect(mails).toHaveLength(8);
    expect(new Set(mails.map(one => one.eventId + one.to)).size).toBe(8);
    const after = standingWith(workspace);
    expect(after.map(one => one.id).toSorted()).toEqual(before.map(one => one.id).toSorted());
    const days = after.map(one => one.start.slice(0, 10));
    expect(days.filter(day => day >= '2026-10-30' && day <= '2026-11-02')).toEqual([]);
    const kept = seen.moved.filter(one => one.sameTime);
    expect(kept.length).toBeGreaterThan(2);
    for (const one of kept) expect(one.to.slice(11, 16)).toBe(one.from.slice(11, 16));
    expect(found(workspace, 'Pilar', 'autumn-talk').start).toBe('2026-11-03T09:46:00-07:00');
    expect(shown(workspace, 'School calendar')).toContainEqual(
      expect.arrayContaining(['Day off', 'Flood', '2026-10-30', '2026-11-02']),
    );
    expect(inTwoPlaces(workspace)).toEqual([]);
    nothingMore(workspace);
  });

  it('the rotation shifts: the next day has the letter of the day that was lost', () => {
    const workspace = smallYear(THURSDAY);
    const seen = moved(workspace, closing('2026-11-02'));
    expect(seen.asksRotation).toBe(true);
    expect(seen.notes.join(' ')).toContain('another letter');
    expect(found(workspace, 'Aino', 'autumn-talk').start).toContain('2026-11-03T08:58');
    nothingMore(workspace);
  });

  it('the rotation goes on: who plans on A days waits for the next A day', () => {
    const workspace = smallYear(THURSDAY);
    const seen = moved(workspace, closing('2026-11-02', { rotation: 'goes_on' }));
    expect(seen.notes.join(' ')).not.toContain('another letter');
    expect(found(workspace, 'Aino', 'autumn-talk').start).toContain('2026-11-04T08:58');
    expect(shown(workspace, 'School calendar')).toContainEqual(
      expect.arrayContaining(['Testing', 'Flood', '2026-11-02']),
    );
    nothingMore(workspace);
  });

  it('two rounds on one day do not meet at one time on the next', () => {
    const workspace = smallYear(THURSDAY);
    // Somebody has put Gus into two check-ins at once, of two rounds.
    drags(workspace, 'Wes', 'second-look', '2026-10-30T15:46:00Z');
    const item = onlyItem(workspace.server.lookAtCalendar(), 'moved');
    expect(item.sentence).toContain('another check-in then');
    moved(workspace, closing('2026-10-30'));
    expect(inTwoPlaces(workspace)).toEqual([]);
  });

  it('a coach who meets her own coach then is not put elsewhere at the same time', () => {
    // Nothing is on a calendar yet: only the plan knows that Ada has a check-in herself then.
    const workspace = smallYearPlanned();
    const { server } = workspace;
    typeFor(workspace, 'Wes Redcloud', 'Planning period', '2');
    const wes = server.openSchedule({ coach: ADA, round: 'autumn-talk' }).planned[0];
    const { key = '', start: seen = '' } = wes ?? {};
    const name = { key, round: 'autumn-talk' };
    const [other] = server
      .alternativesFor(name)
      .filter(
        one =>
          one.coach === ADA && one.start.includes('T08:58') && !one.start.startsWith('2026-10-30'),
      );
    if (!other) throw new Error('no other time with Ada');
    server.moveCheckIn({ ...name, seen, start: other.start, coach: ADA });
    moved(workspace, closing(other.start.slice(0, 10), { onto: '2026-10-30' }));
    runOf(workspace, 'sendInvites');
    expect(found(workspace, 'Ada', 'autumn-talk').start).toContain('2026-10-30T08:58');
    expect(inTwoPlaces(workspace)).toEqual([]);
  });

  it('are refused before anything is kept while another run is open', () => {
    const workspace = smallYear(THURSDAY);
    typeFor(workspace, 'Pilar Quintero', 'Status', 'Left');
    workspace.server.lookAtCalendar();
    const { token } = preflightOf(workspace, 'syncCheckIns');
    const { id } = workspace.server.startRun({ kind: 'syncCheckIns', token });
    workspace.server.pauseRun({ id });
    const seen = workspace.server.lookAtDay(closing('2026-11-02'));
    const tab = shown(workspace, 'School calendar');
    expect(() => workspace.server.moveDay({ ...closing('2026-11-02'), token: seen.token })).toThrow(
      'still open',
    );
    expect(shown(workspace, 'School calendar')).toEqual(tab);
    expect(() => workspace.server.startSemester({ from: '2026-11-03', token: '' })).toThrow(
      'still open',
    );
  });

  it('that came after the planning are never sent: another time is found first', () => {
    const workspace = smallYearPlanned();
    const rows = shown(workspace, 'School calendar').length;
    ['Day off', 'Water', '2026-10-30'].forEach((text, at) =>
      workspace.spreadsheet.setCell('School calendar', rows + 1, at + 1, text),
    );
    const seen = preflightOf(workspace, 'sendInvites');
    expect(seen.items).toBe(5);
    expect(seen.leftOut.map(one => one.kind)).toEqual(Array(3).fill('no_school_then'));
    workspace.server.proposeCheckIns({ rounds: 'all', windows: 'none' });
    expect(runOf(workspace, 'sendInvites')).toMatchObject({ done: 8 });
    const days = standingWith(workspace).map(one => one.start.slice(0, 10));
    expect(days).not.toContain('2026-10-30');
    expect(inTwoPlaces(workspace)).toEqual([]);
  });
});
