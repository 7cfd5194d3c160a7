import { PlanError } from '../../core/errors.ts';
import { hashId } from '../../core/ledger/opaqueKey.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { stampOf } from '../../core/ledger/entries.ts';
import { generationOf } from '../runs/takenBack.ts';
import { wishOf, timeOf } from '../../core/schedule/sync/published.ts';
import { withLock } from '../runs/withLock.ts';
import { NO_TIME } from '../checkIns/saveProposedCheckIns.ts';
import type { Needs } from '../needs/needs.ts';
import { CALENDAR_DELETED, calendarKeepers, keeperLeft } from '../checkIns/checkInCalendar.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { openLedger, readSchool } from '../school/readSchool.ts';
import { showCheckIns } from '../checkIns/showCheckIns.ts';
import { readYear } from '../school/year.ts';
import { goneFor, LEFT } from '../checkIns/cancel.ts';
import { DELETED } from '../checkIns/seen.ts';

/** What taking over from somebody who keeps a calendar would do. */
export interface TakeOver {
  readonly keeper: string;
  /** Check-ins to come that are on nobody's calendar any more. */
  readonly gone: readonly LedgerEntry<'checkIn'>[];
  /** Those that may still be: nobody is invited to them again. */
  readonly stand: readonly LedgerEntry<'checkIn'>[];
  /** Those that were asked about already: another person decides about them from now on. */
  readonly asked: readonly LedgerEntry<'checkIn'>[];
  readonly token: string;
}

/**
 * A check-in that waits to be sent by somebody else, at the same time and to the same people, as a
 * new event.
 */
export function sentByAnother(entry: LedgerEntry<'checkIn'>, now: number): LedgerEntry<'checkIn'> {
  const { note } = entry;
  // A person has said that it is to be cancelled: nobody sends it again.
  if (note.cancel === true) return goneFor(LEFT)(entry, now, '');
  const { start, end } = wishOf(entry) ?? timeOf(entry);
  return {
    ...entry,
    ...{ state: 'planned', id: '', run: '', at: stampOf(now) },
    note: {
      ...{ coach: note.toCoach ?? note.coach ?? '', start, end },
      ...{ window: note.window ?? false, generation: generationOf(entry) + 1 },
      ...(note.locked === true && { locked: true }),
      ...(note.unchecked === true && { unchecked: true }),
    },
  };
}

/**
 * Looks whether check-ins that a person sent who is gone still stand. An event keeps the time of
 * both its guests busy unless they declined it: only where both calendars can be seen, are free, and
 * somebody had accepted, it is surely gone. Changes nothing. Errors: NO_SUCH_KEEPER.
 */
export function lookAtKeeper(needs: Needs, keeper: string): TakeOver {
  const ledger = openLedger(needs);
  return takeOverFrom(needs, ledger, readSchool(needs, ledger).settings.schoolYear, keeper);
}

/**
 * From now on others send what that person would have sent. What surely is gone waits to be sent
 * again; what may stand stays theirs. Errors: CHANGED_SINCE_PREFLIGHT, NO_SUCH_KEEPER, RUN_BUSY.
 */
export function takeOver(needs: Needs, keeper: string, token: string): void {
  withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const school = readSchool(needs, ledger);
    const { schoolYear } = school.settings;
    const seen = takeOverFrom(needs, ledger, schoolYear, keeper);
    if (seen.token !== token) throw new PlanError('CHANGED_SINCE_PREFLIGHT');
    const maker = needs.me();
    keeperLeft(ledger, schoolYear, keeper);
    for (const entry of seen.gone)
      ledger.put({ ...sentByAnother(entry, needs.clock.now()), maker });
    for (const entry of seen.asked) ledger.put({ ...entry, maker });
    save(needs, ledger);
    showCheckIns(needs, ledger, school, readYear(needs, school));
  });
}

function takeOverFrom(needs: Needs, ledger: Ledger, schoolYear: string, keeper: string): TakeOver {
  const theirs = ledger.all('checkIn').filter(entry => entry.maker === keeper);
  const keeps = calendarKeepers(ledger, schoolYear).includes(keeper);
  if (keeper === needs.me() || (!keeps && theirs.length === 0))
    throw new PlanError('NO_SUCH_KEEPER', { who: keeper });
  const toCome = theirs.filter(entry => timeOf(entry).start > needs.clock.now());
  const asked = toCome.filter(entry => isAsked(entry));
  const open = toCome.filter(entry => mayBeOnACalendar(entry));
  const free = freeOf(needs, ledger, open);
  const gone = open.filter(entry => free(entry) && (entry.state !== 'done' || accepted(entry)));
  const stand = open.filter(entry => !gone.includes(entry));
  const said = (entries: readonly LedgerEntry<'checkIn'>[]): string =>
    entries.map(({ key, part }) => key + ' ' + part).join();
  const token = hashId('takeOver', keeper, said(gone), said(asked));
  return { keeper, gone, stand, asked, token };
}

const isAsked = ({ state, note }: LedgerEntry<'checkIn'>): boolean =>
  state === 'refused' && (note.code === DELETED || note.code === CALENDAR_DELETED);

/** Sent, or in a run whose last answer nobody has heard. */
function mayBeOnACalendar(entry: LedgerEntry<'checkIn'>): boolean {
  const { state, run, note } = entry;
  if (state === 'done') return true;
  const tried = state === 'planned' || (state === 'refused' && note.code !== NO_TIME);
  return tried && run !== '' && !isAsked(entry);
}

const accepted = ({ note }: LedgerEntry<'checkIn'>): boolean => (note.answers ?? '').includes('y');

function freeOf(
  needs: Needs,
  ledger: Ledger,
  entries: readonly LedgerEntry<'checkIn'>[],
): (entry: LedgerEntry<'checkIn'>) => boolean {
  const guests = ({ key, note }: LedgerEntry<'checkIn'>): string[] => [
    note.guest ?? ledger.get('teacher', key)?.note.email ?? '',
    note.coach ?? '',
  ];
  if (entries.length === 0) return () => false;
  const busy = needs.calendars.busy(
    [...new Set(entries.flatMap(guests))].filter(Boolean).sort(),
    Math.min(...entries.map(entry => timeOf(entry).start)),
    Math.max(...entries.map(entry => timeOf(entry).end)),
  );
  return entry =>
    guests(entry).every(email => {
      const times = busy.get(email) ?? 'unknown';
      return (
        times !== 'unknown' &&
        !times.some(({ start, end }) => start < timeOf(entry).end && timeOf(entry).start < end)
      );
    });
}
