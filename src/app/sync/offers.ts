import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { BusyTime, CheckInRequest } from '../../core/schedule/proposal.ts';
import { proposeCheckIns } from '../../core/schedule/proposeCheckIns.ts';
import { instantsIn } from '../../core/schedule/sync/baseline.ts';
import { checkInPerson, checkInRequest, standingFrom } from '../checkInRequest.ts';
import { hasTime } from '../keepCheckIns.ts';
import type { Needs } from '../needs.ts';
import type { School } from '../school.ts';
import type { Year } from '../year.ts';

/** So often other times are looked for after a decline; then two people settle it between them. */
export const OFFERS_TWICE = 2;
const TIMES = 3;

/** Whether a decline waits for a person who sees no times of ours any more. */
export const byHand = (entry: LedgerEntry): boolean =>
  Number(entry.note['declines']) > OFFERS_TWICE;

/**
 * Looks for three other times for each check-in that was declined, in the round, with the same coach,
 * none that was declined before; nothing is booked. Kept in the ledger (the caller saves).
 */
export function offerOtherTimes(needs: Needs, ledger: Ledger, school: School, year: Year): void {
  const now = needs.clock.now();
  const open = ledger.all('checkIn').filter(entry => {
    const { note } = entry;
    const waits =
      entry.state === 'done' && entry.maker === needs.me() && Number(note['start']) > now;
    return waits && 'declined' in note && note['offers'] === undefined && !byHand(entry);
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
  entry: LedgerEntry,
): number[] {
  const teacher = school.teachers.find(one => one.known?.key === entry.key);
  const round = year.rounds.find(one => one.id === entry.part);
  if (!teacher || !round || round.windowEnd <= school.today) return [];
  const person = {
    ...checkInPerson(needs, ledger, teacher),
    coaches: [String(entry.note['coach'])],
  };
  const others = ledger.all('checkIn').filter(one => hasTime(one) && one !== entry);
  const standing = others.map(one => standingFrom(one, true));
  const request: CheckInRequest = checkInRequest(
    needs,
    { school, year },
    {
      people: [person],
      rounds: [round],
      previous: standing,
      sent: ledger
        .all('checkIn')
        .filter(one => one.state === 'done')
        .map(one => standingFrom(one, true)),
    },
  );
  const length = Number(entry.note['end']) - Number(entry.note['start']);
  const closed: BusyTime[] = instantsIn(entry.note['blocked']).map(start => ({
    start,
    end: start + length,
  }));
  const times: number[] = [];
  while (times.length < TIMES) {
    const busy = new Map(request.busy);
    const coach = busy.get(person.coaches[0] ?? '');
    if (coach !== undefined && coach !== 'unknown')
      busy.set(person.coaches[0] ?? '', [...coach, ...closed]);
    const [found] = proposeCheckIns({ ...request, busy }).checkIns;
    if (!found) break;
    times.push(found.startInstant);
    closed.push({ start: found.startInstant, end: found.endInstant });
  }
  return times.sort((a, b) => a - b);
}
