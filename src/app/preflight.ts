import { hashId } from '../core/ledger/opaqueKey.ts';
import type { Ledger, LedgerEntry } from '../core/ledger/ledger.ts';
import type { CheckInRunKind, RunKind, RunNumbers } from '../core/ledger/runKinds.ts';
import { formerReaders, type NamedKept } from './plans/formerReaders.ts';
import type { Needs } from './needs/needs.ts';
import { refuseIfLost } from './recovery/lostLinks.ts';
import { dateHasCome, keptPastDate, type Kept as KeptOfPlans } from './living/clearing.ts';
import { runItems } from './runItems.ts';
import { dayLeft, daysFor } from './runs/quota.ts';
import { changesCheckIns, estimateSeconds, isUndo } from './runs/run.ts';
import { changesToWrite, removals, type Changes } from './calendar/changes.ts';
import { sightOf } from './checkIns/sight.ts';
import { undoItems } from './undo/undoItems.ts';
import type { Kept } from './runs/kept.ts';
import { readYear } from './school/year.ts';
import { openLedger, readSchool, type NotPlanned, type School } from './school/readSchool.ts';

/** How many check-ins change on the calendar, by what changes; `held` counts people. */
type ChangeNumbers = Changes['count'] & { readonly held: number };

/** A run in numbers, before anything has changed. */
export interface RunForecast extends RunNumbers {
  readonly leftOut: readonly NotPlanned[];
  /** What an undo leaves as it is; of shares and readings, who can open plans that are not for them. */
  readonly kept: readonly NamedKept[];
  readonly coachMinutes: readonly { readonly email: string; readonly minutes: number }[];
  /** What the run changes on the calendar; null for other kinds. */
  readonly changes: ChangeNumbers | null;
  /** What starting the run clears from the workbook, since the school's date has come. */
  readonly clears?: KeptOfPlans | null;
  readonly school: School;
}

/** Says what a run of this kind would do now. Changes nothing. Errors: those of `refuseIfLost`. */
export function preflight(needs: Needs, kind: RunKind): RunForecast {
  const ledger = openLedger(needs);
  const school = readSchool(needs, ledger);
  refuseIfLost(needs, ledger, school, kind);
  // A reading says that the date has come also where nothing is left to clear: nothing comes again.
  const none = kind === 'readBack' && dateHasCome(school) ? { reflections: 0, pieces: 0 } : null;
  const clears = keptPastDate(needs, ledger, school) ?? none;
  const seen = { ...forecast(needs, ledger, school, kind), clears };
  if (kind !== 'sharePlans' && kind !== 'readBack') return seen;
  return { ...seen, kept: formerReaders(needs, ledger, school) };
}

/** The forecast of a school that has been read already. */
export function forecast(needs: Needs, ledger: Ledger, school: School, kind: RunKind): RunForecast {
  const items = itemsOf(needs, ledger, school, kind, '');
  const { entries, leftOut, kept, changes } = items;
  const count = (...which: RunKind[]): number => (which.includes(kind) ? entries.length : 0);
  const minutes = new Map<string, number>();
  for (const { artefact, note } of entries) {
    if (artefact !== 'checkIn') continue;
    const coach = String(note['coach']);
    const length = (Number(note['end']) - Number(note['start'])) / 60_000;
    minutes.set(coach, (minutes.get(coach) ?? 0) + length);
  }
  const known = dayLeft(ledger, needs.me(), kind, needs.clock.now());
  // Of mail alone Google says itself how much is left, whatever else this account has sent.
  const left = kind === 'sendLaunch' ? needs.mail.left() : null;
  const day = known && left !== null ? { ...known, left } : known;
  return {
    kind,
    token: hashId(
      kind,
      ...entries.map(({ artefact, key, part, note }) => {
        const { what, to, start, coach, email } = note;
        const seen =
          artefact === 'change'
            ? [what, to]
            : artefact === 'checkIn'
              ? [start, coach]
              : artefact === 'mail'
                ? [email, school.settings.why]
                : [];
        return [key, part, ...seen].join(' ');
      }),
    ),
    items: entries.length,
    documents:
      kind === 'sharePlans' || kind === 'undoShares'
        ? new Set(entries.map(one => one.key)).size
        : count('createPlans', 'undoPlans', 'readBack'),
    shares: count('sharePlans', 'undoShares'),
    events: changes?.events ?? count('sendInvites', 'undoInvites'),
    invitationMails: items.mails,
    minutes: Math.ceil(estimateSeconds(kind, entries.length) / 60),
    today: day ? Math.min(day.left, entries.length) : entries.length,
    days: daysFor(entries.length, day),
    leftOut: kind === 'createPlans' ? [...school.leftOut, ...leftOut] : leftOut,
    kept: kept.map(one => ({
      ...one,
      name: String(ledger.get('teacher', one.key)?.note['name'] ?? ''),
    })),
    coachMinutes: [...minutes].map(([email, total]) => ({ email, minutes: total })),
    changes: changes?.numbers ?? null,
    school,
  };
}

/** What a run of this kind would do, and what it would leave. */
interface Items {
  readonly entries: readonly LedgerEntry[];
  readonly leftOut: readonly NotPlanned[];
  readonly kept: readonly Kept[];
  readonly mails: number;
  readonly changes: { readonly events: number; readonly numbers: ChangeNumbers } | null;
}

/** The entries of a run that makes, changes or takes something back. */
export function itemsOf(
  needs: Needs,
  ledger: Ledger,
  school: School,
  kind: RunKind,
  run: string,
): Items {
  if (isUndo(kind)) {
    return { ...undoItems(needs, ledger, kind, run), leftOut: [], changes: null };
  }
  if (changesCheckIns(kind)) {
    return { ...changeItems(needs, ledger, school, kind, run), leftOut: [], kept: [] };
  }
  const { entries, leftOut } = runItems(needs, ledger, school, kind, run);
  // Calendar mails each guest of each event once, but not the person who sends it.
  const others = ({ note }: LedgerEntry): number => (note['coach'] === needs.me() ? 1 : 2);
  const mails = kind === 'sendInvites' ? entries.reduce((sum, entry) => sum + others(entry), 0) : 0;
  return { entries, leftOut, kept: [], mails, changes: null };
}

function changeItems(
  needs: Needs,
  ledger: Ledger,
  school: School,
  kind: CheckInRunKind,
  run: string,
): Pick<Items, 'entries' | 'mails' | 'changes'> {
  if (kind !== 'syncCheckIns') {
    const { entries, mails } = removals(needs, ledger, school.settings.schoolYear, kind, run);
    const cancel = Math.max(0, entries.length - 1);
    const numbers = { move: 0, guests: 0, text: 0, replace: 0, cancel, held: 0 };
    return { entries, mails, changes: { events: cancel, numbers } };
  }
  const sight = sightOf(needs, ledger, school, readYear(needs, school));
  const { entries, mails, count, held } = changesToWrite(needs, ledger, sight, run);
  return {
    entries,
    mails,
    changes: { events: entries.length, numbers: { ...count, held: held.length } },
  };
}
