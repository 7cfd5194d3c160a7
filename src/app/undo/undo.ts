import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs, Sent } from '../needs/needs.ts';
import { outcomeOf, refused } from '../runs/outcome.ts';
import type { UndoKind } from '../runs/run.ts';
import type { Outcome, Work } from '../runs/slice.ts';
import { takenBack } from '../runs/takenBack.ts';

/**
 * Takes back what a run has made: unedited plans to the bin, shares and events removed one by one.
 * Every request is safe to repeat, so nothing is written before it is sent. What was made is planned
 * again, as it was before that run.
 */
export function undo(needs: Needs, ledger: Ledger, kind: UndoKind, show: () => void): Work {
  const now = (): number => needs.clock.now();

  const outcome = (entry: LedgerEntry, sent: Sent<string> | undefined): Outcome => {
    const told = outcomeOf(entry, sent, 'again', now());
    if (told.entry.state === 'done') {
      const made = madeBy(ledger, entry);
      if (made) ledger.put(takenBack(made, now()));
    }
    return told;
  };

  /** Looked at right before: what somebody has written in or may have opened stays. */
  function binPlans(entries: readonly LedgerEntry[]): Outcome[] {
    const looks = needs.removals.look(entries.map(entry => entry.id));
    const kept = (place: number): string | null => {
      const look = looks[place];
      if (look?.kind !== 'done' || look.value === null) return null;
      return look.value.edited ? 'KEPT_EDITED' : look.value.shared ? 'KEPT_SHARED' : null;
    };
    const goes = (place: number): boolean => {
      const look = looks[place];
      return look?.kind === 'done' && look.value !== null && kept(place) === null;
    };
    const going = entries.filter((_, place) => goes(place));
    const binned = needs.files.bin(going.map(entry => entry.id));
    return entries.map((entry, place) => {
      const why = kept(place);
      if (why) return { entry: refused(entry, why, now()) };
      const look = looks[place];
      if (goes(place)) return outcome(entry, gone(binned[going.indexOf(entry)], entry.id));
      return outcome(entry, look?.kind === 'done' ? { ...look, value: entry.id } : look);
    });
  }

  /** Where the plan or the calendar is gone, what was on it is gone too. */
  function removed(
    entries: readonly LedgerEntry[],
    where: 'file' | 'calendar',
    remove: (open: readonly LedgerEntry[]) => Sent<string>[],
  ): Outcome[] {
    const open = entries.filter(({ note }) => note[where] !== '');
    const sent = open.length > 0 ? remove(open) : [];
    return entries.map(entry => {
      const place = open.indexOf(entry);
      return outcome(entry, place < 0 ? { kind: 'done', value: entry.id } : sent[place]);
    });
  }

  function send(entries: readonly LedgerEntry[]): Outcome[] {
    switch (kind) {
      case 'undoPlans':
        return binPlans(entries);
      case 'undoShares': {
        return removed(entries, 'file', open =>
          needs.removals.unshare(
            open.map(({ id, note }) => ({ file: String(note['file']), permission: id })),
          ),
        );
      }
      case 'undoInvites': {
        return removed(entries, 'calendar', open =>
          needs.calendars.cancel(
            String(open[0]?.note['calendar']),
            open.map(({ id }) => id),
          ),
        );
      }
    }
  }

  return {
    artefact: 'undo',
    wave: 20,
    intents: false,
    settle: entries => entries.map(entry => ({ ...entry, state: 'planned' })),
    send,
    show,
  };
}

/** A file that somebody deleted for good is as gone as one in the bin. */
function gone(sent: Sent<string> | undefined, id: string): Sent<string> | undefined {
  const away = sent?.kind === 'refused' && /^(notFound|404)$/.test(sent.reason);
  return away ? { kind: 'done', value: id } : sent;
}

/** What the undo's entry takes back, unless something else has become of it meanwhile. */
function madeBy(ledger: Ledger, { key, id, note }: LedgerEntry): LedgerEntry | null {
  const artefact = note['of'] as 'plan' | 'share' | 'checkIn';
  const made = ledger.get(artefact, key, String(note['part'] ?? ''));
  return made?.state === 'done' && made.id === id ? made : null;
}
