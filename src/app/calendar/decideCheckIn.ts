import { PlanError } from '../../core/errors.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { instantsIn, withWish, timeOf } from '../../core/schedule/sync/published.ts';
import { withLock } from '../runs/withLock.ts';
import type { Needs } from '../needs/needs.ts';
import { CALENDAR_DELETED } from '../checkIns/checkInCalendar.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { openLedger, readSchool } from '../school/readSchool.ts';
import { showCheckIns } from '../checkIns/showCheckIns.ts';
import { readYear } from '../school/year.ts';
import { leavers, sentToCome } from './changes.ts';
import { DELETED } from '../checkIns/seen.ts';
import { calendarState } from '../checkIns/calendarState.ts';

export type CheckInDecision =
  'invite_again' | 'leave_out' | 'take_time' | 'settled' | 'cancel' | 'stay';

/** A check-in that somebody decided about; `start` (epoch milliseconds) is one of the times offered. */
export interface DecidedCheckIn {
  readonly key: string;
  readonly round: string;
  readonly decision: CheckInDecision;
  readonly start: number | null;
}

/**
 * Keeps what a person decided about one check-in. Nothing is written to the calendar yet: a new time
 * or a cancellation waits for the run that updates check-ins, a new invitation for the one that sends
 * them. Errors: NOTHING_TO_DECIDE where it no longer stands so, RUN_BUSY.
 */
export function decideCheckIn(needs: Needs, decided: DecidedCheckIn): void {
  keeping(needs, ledger => {
    const entry = ledger.get('checkIn', decided.key, decided.round);
    const next = entry && entry.maker === needs.me() ? settled(entry, decided) : null;
    if (!next) throw new PlanError('NOTHING_TO_DECIDE');
    ledger.put(next);
  });
}

/**
 * One decision for all: that everyone who seems to have left did, or that everything on the deleted
 * calendar is sent again. `people` is how many the person saw. Errors: CHANGED_SINCE_PREFLIGHT.
 */
export function decideAll(needs: Needs, about: 'left' | 'calendar_deleted', people: number): void {
  keeping(needs, ledger => {
    const now = needs.clock.now();
    const lost = ledger
      .all('checkIn')
      .filter(
        entry =>
          entry.note.code === CALENDAR_DELETED &&
          entry.state === 'refused' &&
          entry.maker === needs.me() &&
          timeOf(entry).start > now,
      );
    const school = readSchool(needs, ledger);
    const sent = sentToCome(needs, ledger);
    const current = calendarState(needs, ledger, school, readYear(needs, school));
    const gone = new Set(leavers(sent, current));
    const all = about === 'left' ? sent.filter(entry => gone.has(entry.key)) : lost;
    if (new Set(all.map(entry => entry.key)).size !== people)
      throw new PlanError('CHANGED_SINCE_PREFLIGHT');
    for (const entry of all) {
      ledger.put(
        about === 'left' ? { ...entry, note: { ...entry.note, cancel: true } } : again(entry),
      );
    }
  });
}

function keeping(needs: Needs, work: (ledger: Ledger) => void): void {
  withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    work(ledger);
    if (!save(needs, ledger)) return;
    const school = readSchool(needs, ledger);
    showCheckIns(needs, ledger, school, readYear(needs, school));
  });
}

function settled(
  entry: LedgerEntry<'checkIn'>,
  { decision, start }: DecidedCheckIn,
): LedgerEntry<'checkIn'> | null {
  const { note } = entry;
  const code = note.code;
  const asked = entry.state === 'refused' && (code === DELETED || code === CALENDAR_DELETED);
  const stands = entry.state === 'done';
  switch (decision) {
    case 'invite_again':
      return asked ? again(entry) : null;
    case 'leave_out':
      return asked ? { ...entry, state: 'gone', note: { ...note, code: 'LEFT_OUT' } } : null;
    case 'take_time': {
      const offered = start !== null && instantsIn(note.offers).includes(start);
      if (!stands || !offered || start === null) return null;
      const stood = timeOf(entry);
      const end = start + stood.end - stood.start;
      return withWish({ ...entry, note: { ...note, locked: true } }, { start, end });
    }
    case 'settled': {
      const { declined: _, offers: _offers, ...rest } = note;
      return stands && note.declined !== undefined ? { ...entry, note: rest } : null;
    }
    case 'cancel':
      return stands ? { ...entry, note: { ...note, cancel: true } } : null;
    case 'stay':
      return stands ? { ...entry, note: { ...note, stays: true } } : null;
  }
}

/** To be sent as a new event: the old id stays taken. */
function again({ note, ...entry }: LedgerEntry<'checkIn'>): LedgerEntry<'checkIn'> {
  const { coach, start, end, window = false, generation = 1 } = note;
  return {
    ...entry,
    ...{ state: 'planned', id: '', run: '' },
    note: { coach, start, end, window, generation: generation + 1, again: true },
  };
}
