import type { Ledger, LedgerEntry } from '../core/ledger/ledger.ts';
import type { Needs } from './needs/needs.ts';
import type { NotPlanned, School } from './school/readSchool.ts';
import { CALENDAR_DELETED } from './checkIns/checkInCalendar.ts';
import { DELETED } from './checkIns/seen.ts';
import { NO_TIME } from './checkIns/keepCheckIns.ts';
import { canOpenPlan, isUnsure, launchPart } from './sharing/sendLaunch.ts';
import { generationOf } from './runs/takenBack.ts';
import { keeperOf } from './checkIns/keeper.ts';
import { peopleMeet, readYear } from './school/year.ts';
import { readersOf } from './school/readers.ts';
import { type MakingKind, openRuns } from './runs/run.ts';

/** What a run would do now, before anything has changed. */
export interface RunItems {
  /** Entries to plan; those of people not met yet have '' as key until the run starts. */
  readonly entries: readonly LedgerEntry[];
  readonly leftOut: readonly NotPlanned[];
}

/**
 * The entries that a run of this kind would plan for these teachers: nobody who has the thing
 * already, nobody twice.
 */
export function runItems(
  needs: Needs,
  ledger: Ledger,
  school: School,
  kind: MakingKind | 'readBack' | 'sendLaunch',
  run: string,
): RunItems {
  const { settings, teachers } = school;
  const at = new Date(needs.clock.now()).toISOString();
  const base = { state: 'planned' as const, id: '', maker: needs.me(), run, at };
  const leftOut: NotPlanned[] = [];
  const entries: LedgerEntry[] = [];
  const open = (entry: LedgerEntry | null): boolean =>
    entry === null || entry.state === 'planned' || entry.state === 'refused';
  const me = needs.me();
  const keeper = keeperOf(needs, ledger, settings.schoolYear);
  const meets = kind === 'sendInvites' ? peopleMeet(readYear(needs, school)) : null;
  const openRunIds = new Set(openRuns(ledger).map(one => one.id));
  /** Planned in a run of somebody else that is still open: it is theirs to go on with. */
  const theirs = (entry: LedgerEntry | null): boolean =>
    entry !== null &&
    entry.maker !== me &&
    (entry.state === 'intended' || openRunIds.has(entry.run));
  for (const teacher of teachers) {
    const { person, coaches } = teacher;
    const key = teacher.known?.key ?? '';
    const plan = key ? ledger.get('plan', key) : null;
    const opensPlans = kind === 'sharePlans' || kind === 'readBack';
    if (opensPlans && plan?.state === 'done' && plan.maker !== me) {
      leftOut.push({ person, kind: 'made_by_other', who: plan.maker });
      continue;
    }
    if (kind !== 'createPlans' && teacher.known?.oldEmail) {
      leftOut.push({ person, kind: 'changed_email', who: teacher.known.oldEmail });
      continue;
    }
    if (kind !== 'createPlans' && teacher.known?.oldName) {
      leftOut.push({ person, kind: 'changed_name', who: teacher.known.oldName });
      continue;
    }
    if (kind === 'createPlans') {
      const folder = coaches[0]?.name ?? coaches[0]?.email ?? '';
      const before = plan?.state === 'planned' ? plan.note : null;
      const generation = plan && generationOf(plan) > 1 ? { generation: generationOf(plan) } : {};
      const note = { ...(before ?? generation), folder: folder || NO_COACH };
      if (theirs(plan)) leftOut.push({ person, kind: 'made_by_other', who: plan?.maker ?? '' });
      // Cut off in a run that was stopped since: it may exist, so it is looked up, not made.
      else if (plan?.state === 'intended') entries.push({ ...plan, run });
      else if (open(plan)) entries.push({ artefact: 'plan', key, part: '', note, ...base });
    } else if (kind === 'sharePlans') {
      if (plan?.state !== 'done') continue;
      if (!person.email) leftOut.push({ person, kind: 'no_email_no_share' });
      for (const { email, role } of readersOf(settings, teacher, me)) {
        const share = ledger.get('share', key, email);
        // Taken back before: what a listing still shows of it is not believed.
        const note = { role, ...(share?.note['undone'] ? { undone: true } : {}) };
        if (open(share)) entries.push({ artefact: 'share', key, part: email, note, ...base });
      }
    } else if (kind === 'sendLaunch') {
      const mail = ledger.get('mail', key, launchPart(school));
      const left = (why: string, who = ''): unknown =>
        leftOut.push({ person, kind: why, ...(who ? { who } : {}) });
      if (mail?.state === 'done') continue;
      if (mail && isUnsure(ledger, mail)) left('mail_unsure');
      else if (mail && theirs(mail)) left('mail_by_other', mail.maker);
      else if (!person.email) left('no_email_no_share');
      else if (!canOpenPlan(ledger, key, person.email)) left('not_shared_no_mail');
      else {
        const note = { email: person.email };
        entries.push({ artefact: 'mail', key, part: launchPart(school), note, ...base });
      }
    } else if (kind === 'readBack') {
      if (plan?.state !== 'done') continue;
      const before = ledger.get('reading', key);
      const note = before?.note ?? {};
      entries.push({ artefact: 'reading', key, part: '', note, ...base, id: plan.id });
    } else {
      for (const entry of ledger.of('checkIn', key)) {
        if (!mayBeSent(entry)) continue;
        const who = keeper(entry);
        if (who !== me) {
          const told = leftOut.some(one => one.person === person);
          if (!told) leftOut.push({ person, kind: 'calendar_of_other', who });
          continue;
        }
        const coach = coaches.some(one => one.email === entry.note['coach']);
        if (plan?.state !== 'done') leftOut.push({ person, kind: 'no_plan_no_invite' });
        else if (!coach) leftOut.push({ person, kind: 'coach_changed' });
        else if (Number(entry.note['start']) > needs.clock.now()) {
          // The day may have lost its school since the time was found.
          if (meets?.(Number(entry.note['start'])))
            entries.push({ ...entry, state: 'planned', maker: me, run });
          else leftOut.push({ person, kind: 'no_school_then' });
        }
      }
    }
  }
  return { entries, leftOut };
}

// No time was found, or somebody took it away: a person decides.
const NOT_AGAIN = [NO_TIME, DELETED, CALENDAR_DELETED];

/** Planned, or refused for a reason that may have passed (an address, a calendar). */
function mayBeSent(entry: LedgerEntry): boolean {
  const code = String(entry.note['code'] ?? '');
  return (
    (entry.state === 'planned' && !('replaces' in entry.note)) ||
    (entry.state === 'refused' && !NOT_AGAIN.includes(code))
  );
}

/** Folder of plans whose teacher has no coach yet. */
export const NO_COACH = 'No coach yet';
