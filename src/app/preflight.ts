import { hashId } from '../core/ledger/opaqueKey.ts';
import type { Ledger, LedgerEntry } from '../core/ledger/ledger.ts';
import { timeOf } from '../core/schedule/sync/published.ts';
import type { ChangeNumbers, RunNumbers } from '../core/ledger/runNumbers.ts';
import { dateHasCome, keptPastDate, type Kept as KeptOfPlans } from './living/clearing.ts';
import type { Needs } from './needs/needs.ts';
import { refuseIfLost } from './recovery/lostLinks.ts';
import { runKind } from './runKinds.ts';
import type { NamedKept } from './runs/kept.ts';
import { dayLeft, daysFor, type DayLeft } from './runs/quota.ts';
import { estimateSeconds } from './runs/run.ts';
import type { RunKind } from './runs/runKind.ts';
import { openLedger, readSchool, type School } from './school/readSchool.ts';
import type { NotPlanned } from '../core/roster/teacher.ts';

/** A run in numbers, before anything has changed. */
export interface RunForecast extends RunNumbers {
  readonly leftOut: readonly NotPlanned[];
  /** What an undo leaves as it is; of shares and readings, who can open plans that are not for them. */
  readonly kept: readonly NamedKept[];
  readonly coachMinutes: readonly { readonly email: string; readonly minutes: number }[];
  /** What the run changes on the calendar; null for other kinds. */
  readonly changes: ChangeNumbers | null;
  /** What starting the run clears from the workbook, since the school's date has come. */
  readonly clears?: KeptOfPlans | null;
  readonly school: School;
}

/** Says what a run of this kind would do now. Changes nothing. Errors: those of `refuseIfLost`. */
export function preflight(needs: Needs, name: string): RunForecast {
  const ledger = openLedger(needs);
  const kind = runKind(name);
  const school = readSchool(needs, ledger);
  refuseIfLost(needs, ledger, school);
  kind.refuse?.(ledger);
  const none = kind.saysDate && dateHasCome(school) ? { reflections: 0, pieces: 0 } : null;
  const clears = keptPastDate(needs, ledger, school) ?? none;
  const seen = { ...forecast(needs, ledger, school, name), clears };
  const readers = kind.formerReaders?.(needs, ledger, school);
  return readers ? { ...seen, kept: readers } : seen;
}

/** The forecast of a school that has been read already. */
export function forecast(needs: Needs, ledger: Ledger, school: School, name: string): RunForecast {
  const kind = runKind(name);
  const { entries, leftOut, kept, emails, changes } = kind.items(needs, ledger, school, '');
  const day = leftToday(needs, ledger, kind);
  return {
    kind: name,
    token: hashId(
      name,
      ...entries.map(entry =>
        [entry.key, entry.part, ...(kind.seen?.(entry, school) ?? [])].join(' '),
      ),
    ),
    items: entries.length,
    ...{ documents: 0, shares: 0, events: 0, ...kind.counts(entries) },
    invitationMails: emails ?? 0,
    minutes: Math.ceil(estimateSeconds(kind, entries.length) / 60),
    today: day ? Math.min(day.left, entries.length) : entries.length,
    days: daysFor(entries.length, day),
    leftOut: leftOut ?? [],
    kept: (kept ?? []).map(one => ({
      ...one,
      name: ledger.get('teacher', one.key)?.note.name ?? '',
    })),
    coachMinutes: coachMinutes(entries),
    changes: changes ?? null,
    school,
  };
}

/** What the ledger knows of this person's day, and Google where it says so itself. */
function leftToday(needs: Needs, ledger: Ledger, { daily }: RunKind): DayLeft | null {
  const known = dayLeft(ledger, needs.me(), daily, needs.clock.now());
  const left = daily?.left?.(needs) ?? null;
  return known && left !== null ? { ...known, left } : known;
}

/** Minutes of the check-ins among the entries, by coach. */
function coachMinutes(entries: readonly LedgerEntry[]): RunForecast['coachMinutes'] {
  const minutes = new Map<string, number>();
  for (const entry of entries) {
    if (entry.artefact !== 'checkIn') continue;
    const { coach = '' } = entry.note;
    const { start, end } = timeOf(entry);
    const length = (end - start) / 60_000;
    minutes.set(coach, (minutes.get(coach) ?? 0) + length);
  }
  return [...minutes].map(([email, total]) => ({ email, minutes: total }));
}
