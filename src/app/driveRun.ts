import { PlanError } from '../core/errors.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { words } from '../words/index.ts';
import { inTurn } from './runs/inTurn.ts';
import { launchMessages } from './sharing/launchMessage.ts';
import { refuseIfLost } from './recovery/lostLinks.ts';
import { meetTeachers } from './school/meetTeachers.ts';
import type { Needs } from './needs/needs.ts';
import { planTemplates, takeTemplates } from './plans/ownTemplate.ts';
import { clearPastDate } from './living/clearing.ts';
import { schoolNow } from './living/schoolNow.ts';
import { sentNote } from './plans/sentPlan.ts';
import { planContent } from './plans/planContent.ts';
import { planMaking } from './plans/planMaking.ts';
import { forecast, itemsOf } from './preflight.ts';
import { createPlans } from './plans/createPlans.ts';
import { keepTabs, takeKeptTabs } from './runs/keptTabs.ts';
import { readBack } from './living/readPlans.ts';
import { ask, readProgress, showProgress, unask, type Progress } from './runs/progress.ts';
import {
  changesCheckIns,
  estimateSeconds,
  findRun,
  runEntry,
  type Run,
  type RunKind,
} from './runs/run.ts';
import { sendInvites } from './checkIns/sendInvites.ts';
import { ENDINGS, removeCheckIns } from './calendar/removeCheckIns.ts';
import { sendLaunch } from './sharing/sendLaunch.ts';
import { sharePlans } from './sharing/sharePlans.ts';
import { undo } from './undo/undo.ts';
import { syncCheckIns } from './calendar/syncCheckIns.ts';
import { sightOf } from './checkIns/sight.ts';
import { refuseIfBusy, refuseIfOpen, save, workSlice, type Work } from './runs/slice.ts';
import { openLedger, readSchool } from './school/readSchool.ts';
import { showCheckIns } from './checkIns/showCheckIns.ts';
import { showStatus } from './plans/showStatus.ts';
import { invitationsOf, yearCalendar } from './checkIns/invitations.ts';
import { readYear, rememberRounds } from './school/year.ts';

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
export function startRun(needs: Needs, kind: RunKind, token: string): Worked {
  return inTurn(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    refuseIfOpen(needs, ledger);
    let school = readSchool(needs, ledger);
    refuseIfLost(needs, ledger, school, kind);
    const seen = forecast(needs, ledger, school, kind);
    if (seen.items === 0) throw new PlanError('NOTHING_TO_DO');
    if (seen.token !== token) throw new PlanError('CHANGED_SINCE_PREFLIGHT');
    if (kind === 'createPlans') takeTemplates(needs, ledger);
    const id = needs.newKey();
    if (clearPastDate(needs, ledger, school, id)) school = readSchool(needs, ledger);
    const teachers = meetTeachers(needs, ledger, school);
    const { entries } = itemsOf(needs, ledger, { ...school, teachers }, kind, id);
    entries.forEach(entry => ledger.put(entry));
    if (kind === 'sendInvites') rememberRounds(needs, ledger, readYear(needs, school).rounds);
    const run: Run = {
      id,
      kind,
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
    if (kind !== 'sharePlans') keepTabs(needs, run);
    unask(needs, id);
    showProgress(needs, ledger, run, []);
    return { run, ledger };
  });
}

/** Works on the run for one slice. Errors: those of `workSlice`, BUSY_NOW. */
export function continueRun(needs: Needs, id: string): Worked {
  const began = needs.clock.now();
  return inTurn(needs, () => {
    const ledger = openLedger(needs);
    const found = findRun(ledger, id);
    if (!found) throw new PlanError('RUN_GONE');
    if (found.state === 'paused') unask(needs, id);
    const keeps = found.kind !== 'sharePlans' && takeKeptTabs(needs, found);
    const run = workSlice(needs, ledger, id, workOf(needs, ledger, found.kind), began);
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
    if (state === 'stopped') forget(ledger, id);
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
function forget(ledger: Ledger, id: string): void {
  for (const artefact of ['plan', 'share', 'reading', 'change', 'mail'] as const) {
    for (const entry of ledger.all(artefact)) {
      if (entry.run === id && entry.state === 'planned') ledger.put({ ...entry, run: '' });
    }
  }
}

/** Whether a run of this kind shows in the Check-ins tab. */
const showsCheckIns = (kind: RunKind): boolean =>
  changesCheckIns(kind) || ['sendInvites', 'undoInvites', 'readBack'].includes(kind);

/** What the run's kind does. Only what that takes is read: sharing needs nothing but the ledger. */
function workOf(needs: Needs, ledger: Ledger, kind: RunKind): Work {
  let roster: string | null = null;
  const show = (): void => {
    // People may have sorted or edited the roster meanwhile: rows are found again just before.
    if (roster !== null) needs.workbook.forget(roster);
    const now = readSchool(needs, ledger);
    showStatus(needs, ledger, now);
    if (showsCheckIns(kind)) showCheckIns(needs, ledger, now, readYear(needs, now));
  };
  switch (kind) {
    case 'sharePlans':
      return sharePlans(needs, ledger, show);
    case 'undoPlans':
    case 'undoShares':
    case 'undoInvites':
      return undo(needs, ledger, kind, show);
    default:
      break;
  }
  const school = readSchool(needs, ledger);
  roster = school.rosterTable.name;
  if (kind === 'readBack') return readBack(needs, ledger, () => schoolNow(needs, ledger), show);
  if (kind === 'sendLaunch') return sendLaunch(needs, launchMessages(ledger, school));
  if (kind === 'sendInvites' || changesCheckIns(kind)) {
    const year = readYear(needs, school);
    if (kind === 'sendInvites') {
      const invitation = invitationsOf(ledger, school, year);
      return sendInvites(needs, ledger, yearCalendar(school), invitation, show);
    }
    const sight = sightOf(needs, ledger, school, year);
    const { schoolYear } = school.settings;
    return kind === 'syncCheckIns'
      ? syncCheckIns(needs, ledger, schoolYear, sight, show)
      : removeCheckIns(needs, ledger, schoolYear, { sight, ends: ENDINGS[kind] }, show);
  }
  const making = planMaking(needs, ledger, school);
  const templateIn = planTemplates(needs, ledger);
  const byKey = new Map(school.teachers.map(teacher => [teacher.known?.key, teacher]));
  const { schoolYear } = school.settings;
  const planOf = (entry: { key: string }) => {
    const teacher = byKey.get(entry.key);
    if (!teacher) return null;
    const content = planContent(making, teacher);
    const name = words(content.language).plan.fileName(teacher.person.name, schoolYear);
    const template = templateIn(content.language);
    return { name, content, template, note: sentNote(needs, making, teacher, content, template) };
  };
  return createPlans(needs, ledger, schoolYear, planOf, show);
}
