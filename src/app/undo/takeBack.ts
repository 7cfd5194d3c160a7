import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs, Sent } from '../needs/needs.ts';
import type { Kept } from '../runs/kept.ts';
import { outcomeOf } from '../runs/outcome.ts';
import { lastRun } from '../runs/run.ts';
import type { AtWork, RunItems, RunKind } from '../runs/runKind.ts';
import { takenBack } from '../runs/takenBack.ts';
import type { Outcome } from '../runs/work.ts';

/** How the last run of a kind is taken back. */
export interface TakingBack extends Pick<RunKind, 'paceMs' | 'words' | 'counts' | 'showsCheckIns'> {
  /** The kind of run, by name, and what it has made. */
  readonly undoes: string;
  readonly of: 'plan' | 'share' | 'checkIn';
  /** What of it stays as it is, and why. */
  stays(needs: Needs, ledger: Ledger): (made: LedgerEntry) => Kept['kind'] | null;
  /** Where Google has it. */
  where(ledger: Ledger, made: LedgerEntry): LedgerEntry['note'];
  /** Emails by which Calendar tells of it. */
  emails?(needs: Needs, ledger: Ledger, made: LedgerEntry): number;
  send(back: Back, entries: readonly LedgerEntry[]): Outcome[];
}

/** A run that takes back, at work. */
export interface Back extends AtWork {
  /** What has become of an entry; done, what was made is planned again, as it was before its run. */
  outcome(entry: LedgerEntry, sent: Sent<string> | undefined): Outcome;
}

/** A kind of run that takes back what the last one of another kind has made. */
export type UndoKind = RunKind & Pick<TakingBack, 'of' | 'undoes'>;

/**
 * Takes back what a run has made. Every request is safe to repeat, so nothing is written before it is
 * sent. What stays is sorted out before, and looked at again right before it goes where somebody may
 * have touched it.
 */
export function takeBack(how: TakingBack): UndoKind {
  return {
    ...how,
    artefact: 'undo',
    items: (needs, ledger, _school, run) => itemsOf(needs, ledger, how, run),
    work(at) {
      const { needs, ledger } = at;
      const outcome = (entry: LedgerEntry, sent: Sent<string> | undefined): Outcome => {
        const told = outcomeOf(entry, sent, 'again', needs.clock.now());
        if (told.entry.state === 'done') {
          const made = madeBy(ledger, entry);
          if (made) ledger.put(takenBack(made, needs.clock.now()));
        }
        return told;
      };
      return {
        artefact: 'undo',
        wave: 20,
        intents: false,
        settle: entries => entries.map(entry => ({ ...entry, state: 'planned' })),
        send: entries => how.send({ ...at, outcome }, entries),
        show: at.show,
      };
    },
  };
}

/** What the person's last run of that kind has made and still stands; empty where none may be undone. */
export function madeByLastRun(
  needs: Needs,
  ledger: Ledger,
  { undoes, of }: Pick<TakingBack, 'of' | 'undoes'>,
): LedgerEntry[] {
  const last = lastRun(ledger, undoes, needs.me());
  if (!last || (last.state !== 'done' && last.state !== 'stopped')) return [];
  return ledger
    .all(of)
    .filter(one => one.run === last.id && one.state === 'done' && one.maker === needs.me());
}

function itemsOf(needs: Needs, ledger: Ledger, how: TakingBack, run: string): RunItems {
  const made = madeByLastRun(needs, ledger, how);
  if (made.length === 0) return { entries: [] };
  const why = how.stays(needs, ledger);
  const at = new Date(needs.clock.now()).toISOString();
  const entries: LedgerEntry[] = [];
  const kept: Kept[] = [];
  let emails = 0;
  for (const one of made) {
    const reason = why(one);
    if (reason) {
      kept.push({ key: one.key, kind: reason });
      continue;
    }
    const { artefact, key, part, id, maker } = one;
    const note = { of: artefact, part, ...how.where(ledger, one) };
    const of = part === '' ? artefact : artefact + ' ' + part;
    entries.push({ artefact: 'undo', key, part: of, state: 'planned', id, maker, run, at, note });
    emails += how.emails?.(needs, ledger, one) ?? 0;
  }
  return { entries, kept, emails };
}

/** What the undo's entry takes back, unless something else has become of it meanwhile. */
function madeBy(ledger: Ledger, { key, id, note }: LedgerEntry): LedgerEntry | null {
  const artefact = note['of'] as TakingBack['of'];
  const made = ledger.get(artefact, key, String(note['part'] ?? ''));
  return made?.state === 'done' && made.id === id ? made : null;
}

/** Removes entries one by one; where what they were on is gone (''), they are gone too. */
export function removed(
  { outcome }: Back,
  entries: readonly LedgerEntry[],
  where: (entry: LedgerEntry) => string,
  remove: (open: readonly LedgerEntry[]) => Sent<string>[],
): Outcome[] {
  const open = entries.filter(entry => where(entry) !== '');
  const sent = open.length > 0 ? remove(open) : [];
  return entries.map(entry => {
    const place = open.indexOf(entry);
    return outcome(entry, place < 0 ? { kind: 'done', value: entry.id } : sent[place]);
  });
}
