import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { stampOf } from '../../core/ledger/entries.ts';
import { withoutWish } from '../../core/schedule/sync/published.ts';
import type { Needs } from '../needs/needs.ts';
import { outcomeOf, refused } from '../runs/outcome.ts';
import { insertCheckIns } from './sendInvites.ts';
import { save } from '../runs/slice.ts';
import { checkInOf, done, type Desk } from './patch.ts';
import { eventIdOf } from './record.ts';
import { wantedOf } from './calendarState.ts';

/** Why the add-on took an event off the calendar: the teacher left, or a person removed everything. */
export const LEFT = 'LEFT';
export const REMOVED = 'REMOVED';

/** What becomes of a check-in that was taken off the calendar. */
export type AfterCancel = (
  entry: LedgerEntry<'checkIn'>,
  now: number,
  run: string,
) => LedgerEntry<'checkIn'>;

/** Off the calendar for good; planning again may bring it back where `code` allows that. */
export const goneFor =
  (code: string): AfterCancel =>
  (entry, now, run) => {
    const { cancel: _, ...note } = withoutWish(entry).note;
    return { ...entry, state: 'gone', run, at: stampOf(now), note: { ...note, code } };
  };

/** Takes events off everyone's calendar, each guest told, and notes what becomes of them. */
export function cancelAll(
  desk: Desk,
  changes: readonly LedgerEntry<'change'>[],
  becomes: AfterCancel,
): void {
  const { needs, ledger, calendar, current, tell } = desk;
  const all = changes.map(change => {
    const entry = checkInOf(ledger, change);
    return { change, entry, ids: idsOf(needs, entry) };
  });
  const answers = needs.calendars.cancel(
    calendar,
    all.flatMap(({ ids }) => ids),
  );
  let from = 0;
  for (const { change, entry, ids } of all) {
    const own = answers.slice(from, (from += ids.length));
    const answer = own.find(one => one.kind !== 'done') ?? own[0];
    if (answer?.kind === 'done') {
      ledger.put(becomes(entry, current.now, change.run));
      tell(change, done(change));
    } else tell(change, outcomeOf(change, answer, 'again', current.now));
  }
}

/** The events that stand, or may stand, for a check-in: while one replaces another, both. */
function idsOf(needs: Needs, entry: LedgerEntry<'checkIn'>): string[] {
  const { replaces } = entry.note;
  const own = entry.id || eventIdOf(needs, entry);
  return typeof replaces === 'number' ? [own, eventIdOf(needs, entry, replaces)] : [own];
}

/** Another coach: the next generation is written down, then the old event goes and the new one comes. */
export function replaceAll(desk: Desk, changes: readonly LedgerEntry<'change'>[]): void {
  const { needs, ledger, calendar, current, tell } = desk;
  if (changes.length === 0) return;
  const all = changes.map(change => {
    const before = checkInOf(ledger, change);
    const entry =
      before.note.replaces === undefined ? nextGeneration(before, change, desk) : before;
    ledger.put(entry);
    return { change, entry };
  });
  save(needs, ledger);
  const cancelled = needs.calendars.cancel(
    calendar,
    all.map(({ entry }) => eventIdOf(needs, entry, entry.note.replaces)),
  );
  const free = all.filter((_, place) => cancelled[place]?.kind === 'done');
  const open = free.map(({ entry }) => entry);
  const inserted = insertCheckIns(needs, calendar, open, current.invitation, current.timeZone);
  all.forEach((one, place) => {
    const { change } = one;
    const at = free.indexOf(one);
    if (at < 0) return tell(change, outcomeOf(change, cancelled[place], 'again', current.now));
    const sent = inserted === 'calendar gone' ? undefined : inserted[at];
    if (!sent) return tell(change, { entry: refused(change, 'CALENDAR_GONE', current.now) });
    const { entry: after, wait } = sent;
    ledger.put(after);
    const code = after.note.code ?? '';
    if (after.state === 'done') tell(change, done(change));
    else if (after.state === 'refused') tell(change, { entry: refused(change, code, current.now) });
    else tell(change, { entry: change, ...(wait && { wait }) });
  });
}

function nextGeneration(
  entry: LedgerEntry<'checkIn'>,
  change: LedgerEntry<'change'>,
  { current }: Desk,
): LedgerEntry<'checkIn'> {
  const generation = entry.note.generation ?? 1;
  const wanted = wantedOf(entry, current);
  return {
    ...entry,
    ...{ state: 'planned', id: '', run: change.run },
    note: {
      ...{ coach: wanted?.coach ?? '', start: wanted?.start ?? 0, end: wanted?.end ?? 0 },
      ...{ generation: generation + 1, replaces: generation },
      window: entry.note.window ?? false,
    },
  };
}
