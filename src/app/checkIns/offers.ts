import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { windowsAroundLunch } from '../../core/schedule/defaultWindows.ts';
import { otherTimes } from '../../core/schedule/otherTimes.ts';
import { instantsIn, timeOf } from '../../core/schedule/sync/published.ts';
import { checkInPerson, checkInRequest, peopleFor, standingFrom } from './checkInRequest.ts';
import { hasTime } from './saveProposedCheckIns.ts';
import type { Needs } from '../needs/needs.ts';
import type { School } from '../school/readSchool.ts';
import type { Year } from '../school/year.ts';

/** So often other times are looked for after a decline; then two people settle it between them. */
export const OFFERS_TWICE = 2;
const TIMES = 3;

/** Whether a decline waits for a person who sees no times of ours any more. */
export const byHand = (entry: LedgerEntry<'checkIn'>): boolean =>
  (entry.note.declines ?? 0) > OFFERS_TWICE;

/**
 * Looks for three other times for each check-in that was declined, in the round, with the same coach,
 * none that was declined before; nothing is booked. Kept in the ledger (the caller saves).
 */
export function offerOtherTimes(needs: Needs, ledger: Ledger, school: School, year: Year): void {
  const now = needs.clock.now();
  const open = ledger.all('checkIn').filter(entry => {
    const { note } = entry;
    const waits = entry.state === 'done' && entry.maker === needs.me() && timeOf(entry).start > now;
    return waits && note.declined !== undefined && note.offers === undefined && !byHand(entry);
  });
  for (const entry of open) {
    const times = otherTimesFor(needs, ledger, { school, year }, entry);
    ledger.put({ ...entry, note: { ...entry.note, offers: times.join(' ') } });
  }
}

function otherTimesFor(
  needs: Needs,
  ledger: Ledger,
  { school, year }: { readonly school: School; readonly year: Year },
  entry: LedgerEntry<'checkIn'>,
): number[] {
  const teacher = school.teachers.find(one => one.known?.key === entry.key);
  const round = year.rounds.find(one => one.id === entry.part);
  if (!teacher || !round || round.windowEnd <= school.today) return [];
  const person = {
    ...checkInPerson(needs, ledger, teacher),
    coaches: [entry.note.coach ?? ''],
  };
  const others = ledger.all('checkIn').filter(one => hasTime(one) && one !== entry);
  const standing = others.map(one => standingFrom(one, true));
  const request = checkInRequest(
    needs,
    ledger,
    { school, year },
    { people: peopleFor(needs, ledger, school, [person]), rounds: [round], previous: standing },
  );
  const usual = entry.note.window === true;
  const offered = otherTimes(
    {
      ...request,
      ...(usual && { agreedWindows: { withoutPlanning: windowsAroundLunch(year.calendar) } }),
    },
    person.key,
    round,
  );
  const declined = instantsIn(entry.note.blocked);
  const times: number[] = [];
  for (const { startInstant: start, endInstant: end } of offered) {
    const length = end - start;
    const meets = (other: number): boolean => other < end && start < other + length;
    if (!declined.some(meets) && !times.some(meets)) times.push(start);
    if (times.length === TIMES) break;
  }
  return times.sort((a, b) => a - b);
}
