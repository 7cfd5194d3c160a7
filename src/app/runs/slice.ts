import { PlanError } from '../../core/errors.ts';
import type { Artefact, Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs.ts';
import { pauseAsked, showProgress } from './progress.ts';
import { findRun, LEASE_MS, openRuns, runEntry, type Run, type RunState } from './run.ts';

/** What an entry is after it was sent, and the error code to pause with where Google said "not now". */
export interface Outcome {
  readonly entry: LedgerEntry;
  readonly wait?: string;
}

/** What one kind of run does with its entries. Everything else is the same for all of them. */
export interface Work {
  readonly artefact: Artefact;
  /** Entries per wave: between two waves the ledger is written and pause is looked for. */
  readonly wave: number;
  /** Whether "about to send" is written before sending, because a repeat would make a second one. */
  readonly intents: boolean;
  /** Before the first wave of a slice, or after a wave: finds out what became of lost answers. */
  settle(entries: readonly LedgerEntry[]): LedgerEntry[];
  /** Sends the entries; answers what each of them is now. */
  send(entries: readonly LedgerEntry[]): Outcome[];
  /** Once when the run rests: shows in the visible tabs what has become real. */
  show(): void;
}

/** A slice stops taking new waves after this long; one wave later it is over. */
const SLICE_MS = 50_000;

/** Entries of the run in the states given. */
function entriesOf(ledger: Ledger, work: Work, run: Run, ...states: string[]): LedgerEntry[] {
  return ledger.all(work.artefact).filter(one => one.run === run.id && states.includes(one.state));
}

/** Writes what changed and makes it real; false where nothing did. */
export function save(needs: Needs, ledger: Ledger): boolean {
  const changes = ledger.takeChanges();
  if (changes.length > 0) needs.workbook.writeLedger(changes);
  return changes.length > 0;
}

/** Refuses to work while another run holds the lease (RUN_BUSY: by whom, since when). */
export function refuseIfBusy(needs: Needs, ledger: Ledger, but: string | null): void {
  for (const other of openRuns(ledger)) {
    if (other.id === but || other.state !== 'going') continue;
    // A sign of life from far ahead is a clock that was wrong.
    if (Math.abs(needs.clock.now() - other.heartbeat) < LEASE_MS) {
      throw new PlanError('RUN_BUSY', {
        by: other.by,
        since: new Date(other.startedAt).toISOString(),
      });
    }
  }
}

/**
 * Works on a run for one slice and answers where it stands. Safe to call again after any
 * interruption: what was sent is known from the ledger or looked up, never sent twice.
 * The caller holds the turn. Errors: RUN_GONE, RUN_OF_SOMEONE_ELSE, RUN_BUSY.
 */
export function workSlice(needs: Needs, ledger: Ledger, id: string, work: Work): Run {
  const found = findRun(ledger, id);
  if (!found) throw new PlanError('RUN_GONE');
  if (found.by !== needs.me()) throw new PlanError('RUN_OF_SOMEONE_ELSE', { by: found.by });
  refuseIfBusy(needs, ledger, id);
  if (found.state === 'done' || found.state === 'stopped') return found;

  const started = needs.clock.now();
  const keep = (run: Run): Run => {
    ledger.put(runEntry(run, needs.clock.now()));
    return run;
  };
  let run = keep({ ...found, state: 'going', heartbeat: started, why: '' });
  const worked = found.workedMs;
  const lost = entriesOf(ledger, work, run, 'intended');
  if (lost.length > 0) work.settle(lost).forEach(entry => ledger.put(entry));

  while (run.state === 'going') {
    const next = entriesOf(ledger, work, run, 'planned').slice(0, work.wave);
    if (next.length === 0) break;
    if (needs.clock.now() - started > SLICE_MS) break;
    const asked = pauseAsked(needs, run.id);
    if (asked) {
      run = keep({ ...run, state: asked });
      break;
    }
    const at = new Date(needs.clock.now()).toISOString();
    const wave = work.intents
      ? next.map(entry => ({ ...entry, state: 'intended' as const, at }))
      : next;
    if (work.intents) {
      wave.forEach(entry => ledger.put(entry));
      save(needs, ledger);
    }
    const sent = work.send(wave);
    sent.forEach(({ entry }) => ledger.put(entry));
    const why = sent.map(({ wait }) => wait).find(code => code !== undefined);
    run = keep({
      ...run,
      state: why ? 'paused' : 'going',
      why: why ?? '',
      done: entriesOf(ledger, work, run, 'done', 'refused').length,
      heartbeat: needs.clock.now(),
      workedMs: worked + needs.clock.now() - started,
    });
    save(needs, ledger);
    showProgress(
      needs,
      ledger,
      run,
      sent.map(({ entry }) => entry),
    );
  }

  let rests: RunState = run.state;
  if (run.state === 'going' && entriesOf(ledger, work, run, 'planned').length === 0) {
    const unsettled = entriesOf(ledger, work, run, 'intended');
    if (unsettled.length > 0) work.settle(unsettled).forEach(entry => ledger.put(entry));
    if (entriesOf(ledger, work, run, 'planned', 'intended').length === 0) rests = 'done';
  }
  run = keep({
    ...run,
    // Until its work is shown, a run is going: one that is cut off here shows it when it goes on.
    state: 'going',
    heartbeat: needs.clock.now(),
    done: entriesOf(ledger, work, run, 'done', 'refused').length,
    workedMs: worked + needs.clock.now() - started,
  });
  save(needs, ledger);
  if (rests !== 'going') {
    const why = notShown(needs, work);
    // A person may help, or Google recover: the run waits for one more try before it ends.
    const waits = rests === 'done' && why !== '' && found.why !== why;
    run = keep({ ...run, state: waits ? 'paused' : rests, why: why || run.why });
    save(needs, ledger);
  }
  showProgress(needs, ledger, run, []);
  return run;
}

/**
 * Shows in the visible tabs what stands. A tab that cannot be written (protected, deleted) is said
 * by its code; the ledger has everything.
 */
function notShown(needs: Needs, work: Work): string {
  try {
    work.show();
    return '';
  } catch (error) {
    const code = error instanceof PlanError ? error.code : 'NOT_SHOWN';
    needs.log(code, error);
    return code;
  }
}
