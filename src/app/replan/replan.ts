import { hashId } from '../../core/ledger/opaqueKey.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { ProposedCheckIn, UnplacedCheckIn } from '../../core/schedule/proposal.ts';
import { withWish, wishOf, timeOf } from '../../core/schedule/sync/published.ts';
import { hasTime } from '../checkIns/saveProposedCheckIns.ts';
import type { Needs } from '../needs/needs.ts';
import { forecast, type RunForecast } from '../preflight.ts';
import type { School } from '../school/readSchool.ts';

/** A check-in at another time than before. Epoch milliseconds. */
export interface MovedTo {
  readonly entry: LedgerEntry<'checkIn'>;
  readonly from: number;
  readonly to: number;
  readonly coach: string;
  /** The same time of day on the day that was asked for. */
  readonly sameTime: boolean;
}

/** A plan with the fewest changes, before it is kept. */
export interface Replan {
  readonly moved: readonly MovedTo[];
  readonly unplaced: readonly UnplacedCheckIn[];
  /** New check-ins that will wait to be sent. */
  readonly planned: number;
  /** What the run that updates check-ins would then do. */
  readonly run: RunForecast;
  /** Stands for what the person saw. */
  readonly token: string;
}

/** Where a check-in is to be: as wished, else as it stands. Epoch milliseconds. */
export const startOf = (entry: LedgerEntry<'checkIn'>): number =>
  (wishOf(entry) ?? timeOf(entry)).start;

/**
 * Check-ins to come that have a time and that this person may move: the own ones, and those that are
 * on nobody's calendar.
 */
export function toCome(needs: Needs, ledger: Ledger, from: number): LedgerEntry<'checkIn'>[] {
  return ledger
    .all('checkIn')
    .filter(
      entry =>
        hasTime(entry) &&
        startOf(entry) >= from &&
        (entry.maker === needs.me() || (entry.state === 'planned' && entry.run === '')),
    );
}

/** Puts a new time into the ledger in memory; one that was sent keeps it as a wish. */
export function moveTo(
  ledger: Ledger,
  entry: LedgerEntry<'checkIn'>,
  { startInstant, endInstant, coachEmail }: ProposedCheckIn,
): void {
  if (entry.state === 'done') {
    ledger.put(withWish(entry, { start: startInstant, end: endInstant }, coachEmail));
    return;
  }
  const note = { ...entry.note, start: startInstant, end: endInstant, coach: coachEmail };
  ledger.put({ ...entry, note });
}

/** What a plan that is in the ledger's memory amounts to; nothing is saved here. */
export function replanned(
  needs: Needs,
  ledger: Ledger,
  school: School,
  plan: Pick<Replan, 'moved' | 'unplaced' | 'planned'>,
): Replan {
  const run = forecast(needs, ledger, school, 'syncCheckIns');
  const token = hashId(
    run.token,
    ...plan.moved.map(({ entry, to }) => [entry.key, entry.part, to].join(' ')),
    plan.planned,
  );
  return { ...plan, run, token };
}
