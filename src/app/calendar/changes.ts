import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import { timeOf } from '../../core/schedule/sync/published.ts';
import { isMassCancel } from '../../core/schedule/sync/massCancel.ts';
import type { SyncDecision } from '../../core/schedule/sync/decideSync.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import { calendarKeepers, ownCalendar } from '../checkIns/checkInCalendar.ts';
import { decideByLedger, wantedOf, type CalendarState } from '../checkIns/calendarState.ts';

/** What a run changes about one check-in. */
export type ChangeKind = 'move' | 'guests' | 'text' | 'replace' | 'cancel';

/** The changes that wait to be written to the calendar. */
export interface Changes {
  /** Entries of the kind `change`; `note.what` says which kind. */
  readonly entries: readonly LedgerEntry<'change'>[];
  /** Mails that Calendar would send. */
  readonly mails: number;
  readonly count: Readonly<Record<ChangeKind, number>>;
  /** Keys of people whose check-ins are not cancelled before a person has said so: too many at once. */
  readonly held: readonly string[];
}

/** Key of the change that ends the calendar itself. */
export const CALENDAR = 'calendar';

/**
 * Mails that Calendar sends for a change: one a guest, another one to whoever is a guest before and
 * after of a replaced event or leaves the guests; none to the person who runs it.
 */
function mailsFor(
  me: string,
  { note }: LedgerEntry<'checkIn'>,
  what: ChangeKind,
  teacher: string,
): number {
  if (what === 'text') return 0;
  const [guest, coach] = [note.guest ?? teacher, note.coach ?? ''];
  const before = [guest, coach];
  const after = [teacher, note.toCoach ?? coach];
  const told =
    what === 'cancel'
      ? before
      : what === 'replace'
        ? [...before, ...after]
        : [...new Set([...before, ...after])];
  return told.filter(email => email !== me).length;
}

const mine = (needs: Needs, ledger: Ledger): LedgerEntry<'checkIn'>[] =>
  ledger.all('checkIn').filter(entry => entry.maker === needs.me());

/** Check-ins to come that are on this person's calendar. */
export function sentToCome(needs: Needs, ledger: Ledger): LedgerEntry<'checkIn'>[] {
  const now = needs.clock.now();
  return mine(needs, ledger).filter(entry => entry.state === 'done' && timeOf(entry).start > now);
}

/** Keys of people with check-ins to come who get no plan any more, and whom nobody has decided about. */
export function leavers(
  entries: readonly LedgerEntry<'checkIn'>[],
  current: CalendarState,
): string[] {
  const left = entries.filter(
    entry => entry.note.cancel !== true && wantedOf(entry, current) === null,
  );
  return [...new Set(left.map(entry => entry.key))];
}

/** What a run would change on the calendar now, by the ledger. */
export function changesToWrite(
  needs: Needs,
  ledger: Ledger,
  current: CalendarState,
  run: string,
): Changes {
  const sent = sentToCome(needs, ledger);
  const gone = leavers(sent, current);
  const held = isMassCancel(gone.length, new Set(sent.map(entry => entry.key)).size) ? gone : [];
  const holds = new Set(held);
  const count: Record<ChangeKind, number> = { move: 0, guests: 0, text: 0, replace: 0, cancel: 0 };
  const entries: LedgerEntry<'change'>[] = [];
  let mails = 0;
  const add = (entry: LedgerEntry<'checkIn'>, what: ChangeKind): void => {
    count[what] += 1;
    const teacher = current.invitation(entry)?.teacher ?? entry.note.guest ?? '';
    mails += mailsFor(needs.me(), entry, what, teacher);
    const { toStart, toCoach, start } = entry.note;
    const to = [toStart ?? start ?? '', toCoach ?? ''].join(' ').trim();
    entries.push(changeEntry(needs, entry, run, { what, to }));
  };
  for (const entry of mine(needs, ledger)) {
    if (entry.state === 'planned' && entry.note.replaces !== undefined) {
      add(entry, 'replace');
    }
  }
  for (const entry of sent) {
    const what = kindOf(decideByLedger(entry, current));
    const asks = holds.has(entry.key) && entry.note.cancel !== true;
    if (what !== null && !(what === 'cancel' && asks)) add(entry, what);
  }
  return { entries, mails, count, held };
}

/** Check-ins to come that are on this person's calendar, or may be: an answer was lost. */
export function mayStand(needs: Needs, ledger: Ledger): LedgerEntry<'checkIn'>[] {
  const now = needs.clock.now();
  return mine(needs, ledger).filter(entry => {
    const lost =
      entry.state === 'planned' && (entry.run !== '' || entry.note.replaces !== undefined);
    return (entry.state === 'done' || lost) && timeOf(entry).start > now;
  });
}

/**
 * What a run would do that takes the calendar away or hands it over: cancel what is to come, then
 * the calendar itself.
 */
export function removals(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  { handsOver }: { readonly handsOver: boolean },
  run: string,
): Pick<Changes, 'entries' | 'mails'> {
  const calendar = ownCalendar(needs, ledger, schoolYear);
  if (calendar === null) return { entries: [], mails: 0 };
  const sent = mayStand(needs, ledger);
  const handed = !calendarKeepers(ledger, schoolYear).includes(needs.me());
  if (handsOver && handed && sent.length === 0) return { entries: [], mails: 0 };
  const entries = sent.map(entry => changeEntry(needs, entry, run, { what: 'cancel', to: '' }));
  const last = { key: CALENDAR, part: needs.me() };
  return {
    entries: [...entries, changeEntry(needs, last, run, { what: CALENDAR, to: '' })],
    mails: sent
      .filter(entry => entry.state === 'done')
      .reduce((sum, entry) => sum + mailsFor(needs.me(), entry, 'cancel', ''), 0),
  };
}

function changeEntry(
  needs: Needs,
  { key, part }: Pick<LedgerEntry, 'key' | 'part'>,
  run: string,
  note: { readonly what: string; readonly to: string },
): LedgerEntry<'change'> {
  return newEntry('change', { key, part, state: 'planned', note }, authorNow(needs, run));
}

function kindOf({ write, time, guests }: SyncDecision): ChangeKind | null {
  switch (write) {
    case 'cancel':
    case 'replace':
      return write;
    case 'patch':
      return time ? 'move' : guests ? 'guests' : 'text';
    default:
      return null;
  }
}
