import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Notes } from '../../core/ledger/notes.ts';
import type { FollowUp } from '../../core/plan/living/followUp.ts';
import { broughtLines, type BackRow } from '../../core/plan/living/kept.ts';
import type { Reconciled } from '../../core/plan/living/reconcile.ts';
import type { Needs } from '../needs/needs.ts';
import { save } from '../runs/slice.ts';
import type { SchoolNow } from './schoolNow.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { broughtBy, dateHasCome, rowsOfTeacher, withoutPieces } from './clearing.ts';
import { rowsFrom, rowsOfPlan, showBack, shownBack } from './lookingBack.ts';
import type { CellText, TeacherSheet } from '../plans/sheetSide.ts';

/** What the sheet keeps of one plan by its teacher's consent, after a reading. */
export interface WithConsent {
  /** Rows of the tab "Looking back". */
  readonly rows: readonly BackRow[];
  /** Portfolio cells from which the plan's pieces go; row and column from 1. */
  readonly cells: readonly CellText[];
  /** For the ledger: counts and fingerprints. */
  readonly note: Notes['reading'];
}

/** Whether a teacher's consent holds: it was given, and the school's date has not come. */
export const consentHolds = ({ making }: SchoolNow, given: boolean): boolean =>
  given && !dateHasCome(making.school);

/** What a plan's consent, as it stands now, means for the sheet. */
export function withConsent(
  school: SchoolNow,
  read: {
    readonly entry: LedgerEntry<'reading'>;
    readonly plan: LedgerEntry<'plan'>;
    readonly followUp: FollowUp;
  },
  teacher: Teacher,
  sheet: TeacherSheet,
  { toSheet }: Pick<Reconciled, 'toSheet'>,
): WithConsent {
  const { entry, plan, followUp } = read;
  const { mayShare: share } = followUp;
  const { school: now } = school.making;
  const holds = consentHolds(school, share);
  const earlier = broughtBy(entry);
  const cleared =
    holds || earlier === '' ? null : withoutPieces(now, rowsOfTeacher(now, entry.key), earlier);
  const written = toSheet.find(one => one.id === 'portfolio');
  const rows = holds
    ? rowsOfPlan(teacher.person.name, plan.note.url ?? '', followUp, now.settings.language)
    : [];
  const pieces = written
    ? broughtLines(sheet.side.cell('portfolio').text, written.text, earlier)
    : earlier;
  return {
    rows,
    cells: cleared?.cells ?? [],
    note: {
      share,
      over: dateHasCome(now),
      back: rows.length,
      pieces: holds ? pieces : '',
      cleared: cleared?.rest ?? '',
    },
  };
}

/** One plan just read. */
interface JustRead {
  readonly job: { readonly entry: LedgerEntry<'reading'>; readonly plan: LedgerEntry<'plan'> };
  readonly consent: WithConsent;
}

/** Whether a plan's consent is there, or was: then more than its cells may be written. */
export const consentMatters = ({ job, consent }: JustRead): boolean =>
  consent.note.share === true || job.entry.note.share === true;

/**
 * Shows in the tab "Looking back" what these plans let go into the sheet, and writes down which
 * portfolio lines come from them before those are written: afterwards nobody could tell. Answers the
 * plans of which the sheet cannot show what it should, because a tab is protected.
 */
export function keepWithConsent<One extends JustRead>(
  needs: Needs,
  ledger: Ledger,
  { making, mayWrite }: SchoolNow,
  all: readonly One[],
): One[] {
  const urlOf = ({ job }: JustRead): string => job.plan.note.url ?? '';
  const rows = new Map(all.map(one => [urlOf(one), one.consent.rows]));
  const shown = showBack(needs, ledger, making.school.settings.language, rows);
  for (const { job, consent } of all) {
    const { pieces } = consent.note;
    if (!pieces || pieces === job.entry.note.pieces) continue;
    ledger.put({ ...job.entry, note: { ...job.entry.note, pieces } });
  }
  save(needs, ledger);
  return all.filter(
    ({ job, consent }) =>
      (consent.cells.length > 0 && !mayWrite) ||
      (!shown && consent.rows.length + (job.entry.note.back ?? 0) > 0),
  );
}

/** Whether the sheet shows of an unread plan what it should: the date may have come, or a row have gone. */
export function asItShould(
  needs: Needs,
  ledger: Ledger,
  { making }: SchoolNow,
  { note }: LedgerEntry<'reading'>,
  plan: LedgerEntry<'plan'>,
): boolean {
  if (note.share !== true) return true;
  const over = dateHasCome(making.school);
  // Also where clearing was cut off, or the date was taken out since.
  if ((note.over === true) !== over || (!over && note.cleared)) return false;
  return note.back === rowsFrom(shownBack(needs, ledger), plan.note.url ?? '');
}
