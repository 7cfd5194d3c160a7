import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { coachOf, instantsIn, timeOf } from '../../core/schedule/sync/published.ts';
import type { NewsKind } from '../../core/schedule/sync/newsKind.ts';
import { warningFor, type MovedWarning } from '../../core/schedule/sync/warnings.ts';
import { standingFrom } from '../checkIns/checkInRequest.ts';
import { withLock } from '../runs/withLock.ts';
import { hasTime } from '../checkIns/saveProposedCheckIns.ts';
import type { Needs } from '../needs/needs.ts';
import { CALENDAR_DELETED, calendarKeepers } from '../checkIns/checkInCalendar.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import { showCheckIns } from '../checkIns/showCheckIns.ts';
import { readYear, type Year } from '../school/year.ts';
import { changesToWrite, leavers, sentToCome, type Changes } from './changes.ts';
import { byHand, offerOtherTimes } from '../checkIns/offers.ts';
import { readCalendar } from './readCalendar.ts';
import { DELETED } from '../checkIns/seen.ts';
import { calendarState, type CalendarState } from '../checkIns/calendarState.ts';

/** One check-in about which somebody may want to know or decide something. */
export interface CalendarNews {
  readonly kind: NewsKind;
  readonly entry: LedgerEntry<'checkIn'>;
  /** What speaks against a time that a person chose. */
  readonly warning: MovedWarning | null;
  /** Other times that suit both after a decline, epoch milliseconds. */
  readonly offers: readonly number[];
}

/** How the calendar stands against the school. */
export interface CalendarReport {
  /** `none`: this person has no calendar of check-ins; `gone`: somebody deleted it. */
  readonly state: 'none' | 'read' | 'gone';
  readonly news: readonly CalendarNews[];
  readonly changes: Changes;
  /** Check-ins on calendars that only other people's add-ons can write, by who keeps them. */
  readonly keptBy: ReadonlyMap<string, number>;
  /** Everybody else who keeps a calendar, also one with nothing to come on it. */
  readonly keepers: readonly string[];
  readonly ledger: Ledger;
  readonly school: School;
  readonly year: Year;
}

/**
 * Reads back what people did on the calendar, keeps it in the ledger and the Check-ins tab, looks for
 * other times after a decline, and says what waits for a decision. Nothing is written to the
 * calendar. Errors: RUN_BUSY, BUSY_NOW and Google's; a failed read changes nothing.
 */
export function lookAtCalendar(needs: Needs): CalendarReport {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const school = readSchool(needs, ledger);
    const year = readYear(needs, school);
    const current = calendarState(needs, ledger, school, year);
    const state = readCalendar(needs, ledger, school.settings.schoolYear, current);
    offerOtherTimes(needs, ledger, school, year);
    if (save(needs, ledger)) showCheckIns(needs, ledger, school, year);
    return {
      ...{ state, ledger, school, year },
      news: newsOf(needs, ledger, { school, year }, current),
      changes: changesToWrite(needs, ledger, current, ''),
      keptBy: keptByOthers(needs, ledger),
      keepers: calendarKeepers(ledger, school.settings.schoolYear).filter(
        who => who !== needs.me(),
      ),
    };
  });
}

function newsOf(
  needs: Needs,
  ledger: Ledger,
  { school, year }: { readonly school: School; readonly year: Year },
  current: CalendarState,
): CalendarNews[] {
  const coming = sentToCome(needs, ledger);
  const gone = new Set(leavers(coming, current));
  const standing = ledger
    .all('checkIn')
    .filter(hasTime)
    .map(one => standingFrom(one, true));
  const coaches = new Map(
    school.teachers.map(one => [one.known?.key, one.coaches.map(coach => coach.email)]),
  );
  const rounds = new Map(year.rounds.map(round => [round.id, round]));
  const news: CalendarNews[] = [];
  for (const entry of coming) {
    const { note } = entry;
    const add = (kind: CalendarNews['kind'], more: Partial<CalendarNews> = {}): unknown =>
      news.push({ kind, entry, warning: null, offers: [], ...more });
    const round = rounds.get(entry.part);
    const supports = coaches.get(entry.key)?.includes(coachOf(entry));
    if (gone.has(entry.key)) add('left');
    else if (!round && note.cancel !== true && note.stays !== true) add('round_gone');
    else if (supports === false) add('coach_changed');
    else if (note.declined !== undefined && note.toStart === undefined) {
      const offers = instantsIn(note.offers);
      add(byHand(entry) || offers.length === 0 ? 'by_hand' : 'declined', { offers });
    } else if (note.moved === true) {
      const warning = warningFor(standingFrom(entry, true), standing, round, year.calendar);
      add('moved', { warning });
    }
  }
  for (const entry of ledger.all('checkIn')) {
    const code = entry.note.code;
    const open = entry.state === 'refused' && timeOf(entry).start > current.now;
    if (!open || entry.maker !== needs.me()) continue;
    const kind =
      code === DELETED ? 'deleted' : code === CALENDAR_DELETED ? 'calendar_deleted' : null;
    if (kind) news.push({ kind, entry, warning: null, offers: [] });
  }
  return news.sort((a, b) => timeOf(a.entry).start - timeOf(b.entry).start);
}

/** Check-ins to come on other people's calendars, by who keeps them. */
export function keptByOthers(
  needs: Needs,
  ledger: Ledger,
  at: (start: number) => boolean = () => true,
): Map<string, number> {
  const kept = new Map<string, number>();
  for (const entry of ledger.all('checkIn')) {
    const { state, maker } = entry;
    const { start } = timeOf(entry);
    if (state !== 'done' || maker === needs.me() || start <= needs.clock.now()) continue;
    if (!at(start)) continue;
    kept.set(maker, (kept.get(maker) ?? 0) + 1);
  }
  return kept;
}
