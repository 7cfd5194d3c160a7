import { PlanError } from '../core/errors.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { showCheckIns } from './checkIns/showCheckIns.ts';
import { clearPastDate } from './living/clearing.ts';
import type { Needs } from './needs/needs.ts';
import { showStatus } from './plans/showStatus.ts';
import { forecast } from './preflight.ts';
import { refuseIfLost } from './recovery/lostLinks.ts';
import { runKind } from './runKinds.ts';
import { withLock } from './runs/withLock.ts';
import { keepTabs, takeKeptTabs } from './runs/keptTabs.ts';
import { ask, readProgress, showProgress, unask, type Progress } from './runs/progress.ts';
import { estimateSeconds, findRun, runEntry, type Run } from './runs/run.ts';
import type { AtWork, RunKind } from './runs/runKind.ts';
import { refuseIfBusy, refuseIfOpen, save, runSlice } from './runs/slice.ts';
import { meetTeachers } from './school/meetTeachers.ts';
import { openLedger, readAfresh, readSchool, type School } from './school/readSchool.ts';
import { readYear } from './school/year.ts';

/** What takes longer than this needs more than one slice. */
const ONE_SLICE_S = 45;

/** A run as it stands, and the ledger it was read from; null where somebody else is at it. */
export interface Worked {
  readonly run: Run;
  readonly ledger: Ledger | null;
}

/**
 * Plans what the person has confirmed and starts the run; nothing leaves for Drive or Calendar yet
 * but what an undo reads. Errors: RUN_BUSY, RUN_OPEN, CHANGED_SINCE_PREFLIGHT, NOTHING_TO_DO.
 */
export function startRun(needs: Needs, name: string, token: string): Worked {
  const kind = runKind(name);
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    refuseIfOpen(needs, ledger);
    let school = readSchool(needs, ledger);
    refuseIfLost(needs, ledger, school);
    kind.refuse?.(ledger);
    const seen = forecast(needs, ledger, school, name);
    if (seen.items === 0) throw new PlanError('NOTHING_TO_DO');
    if (seen.token !== token) throw new PlanError('CHANGED_SINCE_PREFLIGHT');
    kind.prepare?.(needs, ledger);
    const id = needs.newKey();
    if (clearPastDate(needs, ledger, school, id)) school = readSchool(needs, ledger);
    const teachers = meetTeachers(needs, ledger, school);
    const { entries } = kind.items(needs, ledger, { ...school, teachers }, id);
    entries.forEach(entry => ledger.put(entry));
    kind.planned?.(needs, ledger, school);
    const run: Run = {
      id,
      kind: name,
      state: 'going',
      by: needs.me(),
      startedAt: needs.clock.now(),
      heartbeat: needs.clock.now(),
      total: entries.length,
      done: 0,
      workedMs: 0,
      why: '',
      goOnAt: 0,
      // What is over in one slice needs nobody to go on with it.
      byItself: estimateSeconds(kind, entries.length) > ONE_SLICE_S && needs.hourly.ensure(),
    };
    ledger.put(runEntry(run, needs.clock.now()));
    save(needs, ledger);
    if (!kind.readsNoTabs) keepTabs(needs, run);
    unask(needs, id);
    showProgress(needs, ledger, run, []);
    return { run, ledger };
  });
}

/** Works on the run for one slice. Errors: those of `runSlice`, BUSY_NOW. */
export function continueRun(needs: Needs, id: string): Worked {
  const began = needs.clock.now();
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    const found = findRun(ledger, id);
    if (!found) throw new PlanError('RUN_GONE');
    if (found.state === 'paused') unask(needs, id);
    const kind = runKind(found.kind);
    const keeps = !kind.readsNoTabs && takeKeptTabs(needs, found);
    const work = kind.work(atWork(needs, ledger, kind));
    const run = runSlice(needs, ledger, id, kind, work, began);
    if (keeps && run.state === 'going') keepTabs(needs, run);
    return { run: leftToItself(needs, ledger, run), ledger };
  });
}

/** A run that outlasts its slice gets the hourly trigger, in case nobody comes back to it. */
function leftToItself(needs: Needs, ledger: Ledger, run: Run): Run {
  const waits = run.state === 'going' || (run.state === 'paused' && run.why !== '');
  if (!waits || run.byItself || !needs.hourly.ensure()) return run;
  const left = { ...run, byItself: true };
  ledger.put(runEntry(left, needs.clock.now()));
  save(needs, ledger);
  showProgress(needs, ledger, left, []);
  return left;
}

/** How far the run is; takes no lock, reads no sheet. */
export function runProgress(needs: Needs): Progress | null {
  return readProgress(needs);
}

/**
 * Pauses or stops a run. A slice that is at work does so after its wave; otherwise it is written
 * down at once. What is done stays done.
 */
export function haltRun(needs: Needs, id: string, state: 'paused' | 'stopped'): Worked {
  ask(needs, id, state);
  const taken = needs.turn.take(() => {
    const ledger = openLedger(needs);
    const run = findRun(ledger, id);
    if (!run) throw new PlanError('RUN_GONE');
    if (run.state === 'done' || run.state === 'stopped') return { run, ledger };
    const halted: Run = { ...run, state, heartbeat: 0, why: '' };
    ledger.put(runEntry(halted, needs.clock.now()));
    if (state === 'stopped') forget(ledger, run);
    save(needs, ledger);
    unask(needs, id);
    showProgress(needs, ledger, halted, []);
    return { run: halted, ledger };
  });
  if (taken) return taken.value;
  const seen = readProgress(needs);
  if (!seen || seen.run.id !== id) throw new PlanError('BUSY_NOW');
  return { run: seen.run, ledger: null };
}

/** A stopped run gives back what it had planned but not begun, so that a later run can plan it. */
function forget(ledger: Ledger, { id, kind }: Run): void {
  const { artefact, keepsPlanned } = runKind(kind);
  if (keepsPlanned) return;
  for (const entry of ledger.all(artefact)) {
    if (entry.run === id && entry.state === 'planned') ledger.put({ ...entry, run: '' });
  }
}

/** A run at work. Only what its kind takes is read: sharing needs nothing but the ledger. */
function atWork(needs: Needs, ledger: Ledger, { showsCheckIns }: RunKind): AtWork {
  let read: School | null = null;
  return {
    needs,
    ledger,
    school: () => (read = read ?? readSchool(needs, ledger)),
    show() {
      // People may have sorted or edited the roster meanwhile: rows are found again just before.
      const now = readAfresh(needs, ledger);
      showStatus(needs, ledger, now);
      if (showsCheckIns) showCheckIns(needs, ledger, now, readYear(needs, now));
    },
  };
}
