import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { stampOf } from '../../core/ledger/entries.ts';
import type { Needs } from '../needs/needs.ts';
import { stampNow } from '../needs/author.ts';
import type { Outcome, Work } from './work.ts';
import { DAY_MS, dayLeft, type DailyCaps } from './quota.ts';
import type { RunKind } from './runKind.ts';
import { PlanError } from '../../core/errors.ts';
import type { RunState } from '../../core/ledger/runNumbers.ts';
import { findRun, LEASE_MS, openRuns, type Run, runEntry } from './run.ts';
import { pauseAsked, showProgress } from './progress.ts';

/** Nothing leaves later than this after a slice has begun, and no wave is taken that lasts longer. */
const SLICE_MS = 56_500;
// What takes longer than a wave is left to the next slice: looking lost answers up, because Drive's
// listing lags by half a minute, and showing what was done.
const LOOK_UP_BEFORE_MS = 12_000;
const SHOW_BEFORE_MS = 50_000;

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
        since: stampOf(other.startedAt),
      });
    }
  }
}

/** Refuses to change plans under this person's own run, which goes on with them (RUN_OPEN). */
export function refuseIfOpen(needs: Needs, ledger: Ledger): void {
  if (openRuns(ledger).some(open => open.by === needs.me())) throw new PlanError('RUN_OPEN');
}

/**
 * Works on a run for one slice and answers where it stands. Safe to call again after any
 * interruption: what was sent is known from the ledger or looked up, never sent twice. The
 * outcomes of a wave and the intents of the next are written together. `began` is when the slice
 * did (epoch milliseconds). The caller holds the turn. Errors: RUN_GONE, RUN_OF_SOMEONE_ELSE,
 * RUN_BUSY.
 */
export function runSlice(
  needs: Needs,
  ledger: Ledger,
  id: string,
  { daily }: Pick<RunKind, 'daily'>,
  work: Work,
  began = needs.clock.now(),
): Run {
  const found = findRun(ledger, id);
  if (!found) throw new PlanError('RUN_GONE');
  if (found.by !== needs.me()) throw new PlanError('RUN_OF_SOMEONE_ELSE', { by: found.by });
  refuseIfBusy(needs, ledger, id);
  if (found.state === 'done' || found.state === 'stopped') return found;

  const { clock } = needs;
  const entries = (...states: string[]): LedgerEntry[] => entriesOf(ledger, work, run, ...states);
  const put = (changed: readonly LedgerEntry[]): void => changed.forEach(one => ledger.put(one));
  /** The run as it stands now; the caller saves. */
  const keep = (state: RunState, why = ''): Run => {
    const now = clock.now();
    const worked = found.workedMs + now - began;
    const done = entries('done', 'refused').length;
    const goOnAt = why === 'QUOTA_TODAY' ? limitEnds(ledger, run, daily, now) : 0;
    run = { ...run, state, why, goOnAt, done, heartbeat: now, workedMs: worked };
    ledger.put(runEntry(run, now));
    return run;
  };
  const settle = (): void => {
    const lost = entries('intended');
    if (lost.length > 0) put(work.settle(lost));
  };
  const takeWave = (most = work.wave): LedgerEntry[] => {
    const next = entries('planned').slice(0, most);
    if (!work.intents) return next;
    const at = stampNow(needs);
    const wave = next.map(entry => ({ ...entry, state: 'intended' as const, at }));
    put(wave);
    return wave;
  };

  const { why: before } = found;
  let run = found;
  clock.sendUntil(began + SLICE_MS);
  settle();
  const begins = found.workedMs === 0 && work.begin !== undefined;
  if (begins && work.begin) put(work.begin(entries('planned')));
  const asked = pauseAsked(needs, id);
  keep(asked ?? 'going');
  let wave = asked ? [] : takeWave();
  // What was so before the first wave could not be told from its work afterwards.
  if (work.intents || begins) save(needs, ledger);
  while (wave.length > 0) {
    const sentAt = clock.now();
    const sent = work.send(wave);
    put(sent.map(({ entry }) => entry));
    const { state, why, ends } = afterWave(sent, found, entries('done', 'refused').length);
    const now = clock.now();
    keep(state === 'going' ? (pauseAsked(needs, id) ?? state) : state, why);
    const room = ((began + SLICE_MS - now) / (now - sentAt)) * wave.length;
    const most = room < work.wave ? wholeGroups(room) : work.wave;
    wave = run.state === 'going' && !ends ? takeWave(most) : [];
    save(needs, ledger);
    showProgress(
      needs,
      ledger,
      run,
      sent.map(({ entry }) => entry),
    );
  }
  return rest();

  /** Ends the slice: a run with nothing left to send is shown and done. */
  function rest(): Run {
    const passed = clock.now() - began;
    let rests: RunState = run.state;
    if (rests === 'going' && entries('planned').length === 0 && passed < SHOW_BEFORE_MS) {
      if (passed < LOOK_UP_BEFORE_MS) settle();
      if (entries('planned', 'intended').length === 0) rests = 'done';
    }
    save(needs, ledger);
    // Until its work is shown, a run is going: one that is cut off here shows it when it goes on.
    if (rests !== 'going') {
      const why = notShown(needs, work);
      // A person may help, or Google recover: the run waits for one more try before it ends.
      const waits = rests === 'done' && why !== '' && before !== why;
      keep(waits ? 'paused' : rests, why || run.why);
      save(needs, ledger);
      showProgress(needs, ledger, run, []);
    }
    return run;
  }
}

/** When a daily limit that Google named should be over: a day after its first use that we know of. */
function limitEnds(ledger: Ledger, { by }: Run, daily: DailyCaps | undefined, now: number): number {
  return dayLeft(ledger, by, daily, now)?.backAt ?? now + DAY_MS;
}

/** Ten go side by side: a wave that has to be short is made of whole tens. */
const wholeGroups = (entries: number): number => Math.max(0, Math.floor(entries / 10)) * 10;

/**
 * How a run goes on after a wave. Google's "not now" ends the slice; the run pauses where the slice
 * has got nothing done at all, or where only a person or tomorrow can help.
 */
function afterWave(
  sent: readonly Outcome[],
  before: Run,
  done: number,
): { readonly state: RunState; readonly why: string; readonly ends: boolean } {
  const why = sent.map(({ wait }) => wait).find(code => code !== undefined);
  if (why === undefined) return { state: 'going', why: '', ends: false };
  if (why === 'GOOGLE_BUSY' && done > before.done) return { state: 'going', why: '', ends: true };
  return { state: 'paused', why, ends: true };
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
