import { PlanError } from '../../core/errors.ts';
import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import { timeOf } from '../../core/schedule/sync/published.ts';
import { otherTimes, type OtherTime } from '../../core/schedule/otherTimes.ts';
import { openRound, readCoachRound, requestFor, type CoachRound } from './coachRound.ts';
import { withLock } from '../runs/withLock.ts';
import { meetTeachers } from '../school/meetTeachers.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import { refuseDuringRun } from './planRound.ts';
import { save } from '../runs/slice.ts';
import { openLedger } from '../school/readSchool.ts';
import { rememberRounds } from '../school/year.ts';

/** One teacher's check-in in one round. */
export interface CheckInName {
  readonly key: string;
  readonly round: string;
}

/** A move as a person asks for it; instants are epoch milliseconds. */
export interface Move extends CheckInName {
  /** The start till now as the person saw it; null where there was none. */
  readonly seen: number | null;
  readonly start: number;
  readonly coach: string;
}

/** Times that suit teacher and coach while everybody else stays, best first. Changes nothing. */
export function timesFor(needs: Needs, name: CheckInName): { times: OtherTime[]; at: CoachRound } {
  const at = roundOf(needs, name);
  const round = openRound(at, name.round);
  const request = requestFor(needs, at, round, () => 'locked');
  return { times: otherTimes(request, name.key, round), at };
}

/**
 * Gives a check-in that is not sent another time, and keeps it there whenever the round is planned
 * again. Done already: nothing happens. Answers the coach whose round it is now. Errors: RUN_OPEN,
 * ALREADY_SENT, CHECK_IN_CHANGED, TIME_TAKEN, ROW_GONE, ROUND_GONE, ROUND_NOT_OPEN.
 */
export function moveCheckIn(needs: Needs, move: Move): string {
  return withLock(needs, () => {
    const { times, at } = timesFor(needs, move);
    const { ledger } = at;
    const before = ledger.get('checkIn', move.key, move.round);
    refuseDuringRun(at);
    refuseSent(before);
    const start = before?.state === 'planned' ? timeOf(before).start : null;
    const there = start === move.start && before?.note.coach === move.coach;
    if (there && before?.note.locked === true) return move.coach;
    if (!there && start !== move.seen) throw new PlanError('CHECK_IN_CHANGED');
    const time = times.find(
      one => one.startInstant === move.start && one.coachEmail === move.coach,
    );
    if (!time) throw new PlanError('TIME_TAKEN');
    meetTeachers(needs, ledger, at.school);
    const note = {
      coach: time.coachEmail,
      start: time.startInstant,
      end: time.endInstant,
      generation: before?.note.generation ?? 1,
      window: time.flags.includes('default_window'),
      locked: true,
    };
    const me = authorNow(needs);
    const author = before?.note.coach === move.coach ? { ...me, maker: before.maker } : me;
    const moved = { key: move.key, part: move.round, state: 'planned', note } as const;
    ledger.put(newEntry('checkIn', moved, author));
    rememberRounds(needs, ledger, at.year.rounds);
    save(needs, ledger);
    return move.coach;
  });
}

/** Keeps a planned check-in where it is, or frees it. Errors: ALREADY_SENT, CHECK_IN_CHANGED. */
export function lockCheckIn(
  needs: Needs,
  { key, round, locked }: CheckInName & { readonly locked: boolean },
): { locked: boolean } {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    const entry = ledger.get('checkIn', key, round);
    refuseSent(entry);
    if (entry?.state !== 'planned') throw new PlanError('CHECK_IN_CHANGED');
    if ((entry.note.locked === true) === locked) return { locked };
    ledger.put({ ...entry, note: { ...entry.note, locked } });
    save(needs, ledger);
    return { locked };
  });
}

function refuseSent(entry: LedgerEntry<'checkIn'> | null): void {
  if (entry?.state === 'done') throw new PlanError('ALREADY_SENT');
}

/** The round with this teacher alone: only the calendars that matter are read. */
function roundOf(needs: Needs, { key, round }: CheckInName): CoachRound {
  const any = readCoachRound(needs, { coach: null, round });
  const found = any.everyone.find(one => one.key === key);
  if (!found) throw new PlanError('ROW_GONE');
  return { ...any, caseload: [found] };
}
