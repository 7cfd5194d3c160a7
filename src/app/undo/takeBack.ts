import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import type { Notes } from '../../core/ledger/notes.ts';
import type { Needs, Sent } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import type { Kept } from '../runs/kept.ts';
import { outcomeOf } from '../runs/outcome.ts';
import { lastRun } from '../runs/run.ts';
import type { AtWork, RunItems, RunKind } from '../runs/runKind.ts';
import { takenBack, type MadeKind } from '../runs/takenBack.ts';
import type { Outcome } from '../runs/work.ts';

/** How the last run of a kind is taken back. */
export interface TakingBack<M extends MadeKind> extends Pick<
  RunKind<'undo'>,
  'paceMs' | 'words' | 'counts' | 'showsCheckIns'
> {
  /** The kind of run, by name, and what it has made. */
  readonly undoes: string;
  readonly of: M;
  /** What of it stays as it is, and why. */
  stays(needs: Needs, ledger: Ledger): (made: LedgerEntry<M>) => Kept['kind'] | null;
  /** Where Google has it. */
  where(ledger: Ledger, made: LedgerEntry<M>): Notes['undo'];
  /** Emails by which Calendar tells of it. */
  emails?(needs: Needs, ledger: Ledger, made: LedgerEntry<M>): number;
  send(back: Back, entries: readonly LedgerEntry<'undo'>[]): Outcome<LedgerEntry<'undo'>>[];
}

/** A run that takes back, at work. */
export interface Back extends AtWork {
  /** What has become of an entry; done, what was made is planned again, as it was before its run. */
  outcome(entry: LedgerEntry<'undo'>, sent: Sent<string> | undefined): Outcome<LedgerEntry<'undo'>>;
}

/** A kind of run that takes back what the last one of another kind has made. */
export type UndoKind = RunKind<'undo'> & Pick<TakingBack<MadeKind>, 'of' | 'undoes'>;

/**
 * Takes back what a run has made. Every request is safe to repeat, so nothing is written before it is
 * sent. What stays is sorted out before, and looked at again right before it goes where somebody may
 * have touched it.
 */
export function takeBack<M extends MadeKind>(how: TakingBack<M>): UndoKind {
  return {
    ...how,
    artefact: 'undo',
    keepsPlanned: true,
    items: (needs, ledger, _school, run) => itemsOf(needs, ledger, how, run),
    work(at) {
      const { needs, ledger } = at;
      const outcome: Back['outcome'] = (entry, sent) => {
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
export function madeByLastRun<M extends MadeKind>(
  needs: Needs,
  ledger: Ledger,
  { undoes, of }: Pick<TakingBack<M>, 'of' | 'undoes'>,
): LedgerEntry<M>[] {
  const last = lastRun(ledger, undoes, needs.me());
  if (!last || (last.state !== 'done' && last.state !== 'stopped')) return [];
  return ledger
    .all(of)
    .filter(one => one.run === last.id && one.state === 'done' && one.maker === needs.me());
}

function itemsOf<M extends MadeKind>(
  needs: Needs,
  ledger: Ledger,
  how: TakingBack<M>,
  run: string,
): RunItems<'undo'> {
  const made = madeByLastRun(needs, ledger, how);
  if (made.length === 0) return { entries: [] };
  const why = how.stays(needs, ledger);
  const me = authorNow(needs, run);
  const entries: LedgerEntry<'undo'>[] = [];
  const kept: Kept[] = [];
  let emails = 0;
  for (const one of made) {
    const reason = why(one);
    if (reason) {
      kept.push({ key: one.key, kind: reason });
      continue;
    }
    const { artefact, key, part, id } = one;
    const note = { of: artefact, part, ...how.where(ledger, one) };
    const of = part === '' ? artefact : artefact + ' ' + part;
    entries.push(newEntry('undo', { key, part: of, state: 'planned', id, note }, me));
    emails += how.emails?.(needs, ledger, one) ?? 0;
  }
  return { entries, kept, emails };
}

const MADE: readonly MadeKind[] = ['plan', 'share', 'checkIn'];

/** What the undo's entry takes back, unless something else has become of it meanwhile. */
function madeBy(
  ledger: Ledger,
  { key, id, note }: LedgerEntry<'undo'>,
): LedgerEntry<MadeKind> | null {
  const artefact = MADE.find(one => one === note.of);
  const made = artefact ? ledger.get(artefact, key, note.part) : null;
  return made?.state === 'done' && made.id === id ? made : null;
}

/** Removes entries one by one; where what they were on is gone (''), they are gone too. */
export function removed(
  { outcome }: Back,
  entries: readonly LedgerEntry<'undo'>[],
  where: (entry: LedgerEntry<'undo'>) => string,
  remove: (open: readonly LedgerEntry<'undo'>[]) => Sent<string>[],
): Outcome<LedgerEntry<'undo'>>[] {
  const open = entries.filter(entry => where(entry) !== '');
  const sent = open.length > 0 ? remove(open) : [];
  return entries.map(entry => {
    const place = open.indexOf(entry);
    return outcome(entry, place < 0 ? { kind: 'done', value: entry.id } : sent[place]);
  });
}
