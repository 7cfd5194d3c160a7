import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';
import { cancelAll, goneFor, LEFT, replaceAll } from '../checkIns/cancel.ts';
import { checkInOf, done, patchAll, type Desk } from '../checkIns/patch.ts';
import { decideByLedger, type Sight } from '../checkIns/sight.ts';
import { ownCalendar } from '../checkIns/checkInCalendar.ts';
import { refused } from '../runs/outcome.ts';
import type { Outcome, Work } from '../runs/slice.ts';

/**
 * Writes to the calendar what changed since it was last read: new times, texts, guests, another
 * coach, cancellations. Every patch holds only while nobody has changed the event (`If-Match`);
 * where somebody has, it is read again and decided anew.
 */
export function syncCheckIns(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  sight: Sight,
  show: () => void,
): Work {
  return changeWork(show, changes => {
    const calendar = ownCalendar(needs, ledger, schoolYear);
    if (calendar === null) {
      return changes.map(change => ({ entry: refused(change, 'CALENDAR_GONE', sight.now) }));
    }
    const outcomes = new Map<LedgerEntry, Outcome>();
    const desk: Desk = {
      ...{ needs, ledger, calendar, sight },
      tell: (change, outcome) => outcomes.set(change, outcome),
    };
    const open = changes.map(change => ({ change, write: writeFor(desk, change) }));
    const of = (write: string): LedgerEntry[] =>
      open.flatMap(one => (one.write === write ? [one.change] : []));
    patchAll(desk, of('patch'));
    cancelAll(desk, of('cancel'), goneFor(LEFT));
    replaceAll(desk, of('replace'));
    return changes.map(change => outcomes.get(change) ?? done(change));
  });
}

/** What is still to be done for a change; people may have settled it meanwhile. */
function writeFor({ needs, ledger, sight }: Desk, change: LedgerEntry): string {
  const entry = checkInOf(ledger, change);
  // Somebody took the calendar over: it is on theirs by now.
  if (entry.maker !== needs.me()) return 'none';
  if (entry.state === 'planned' && 'replaces' in entry.note) return 'replace';
  return entry.state === 'done' ? decideByLedger(entry, sight).write : 'none';
}

/** A run over changes: none needs an intent, since each can be looked up or repeated. */
export const changeWork = (show: () => void, send: Work['send']): Work => ({
  artefact: 'change',
  wave: 50,
  intents: false,
  settle: changes => changes.map(change => ({ ...change, state: 'planned' })),
  send,
  show,
});
