import { PlanError } from '../../core/errors.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { valueOrThrow } from '../needs/valueOrThrow.ts';
import { words } from '../../words/index.ts';
import { withLock } from '../runs/withLock.ts';
import type { Needs } from '../needs/needs.ts';
import { record, recordHour, type RecordFile } from './records.ts';
import { refuseIfBusy } from '../runs/slice.ts';
import { openLedger, readSchoolSettings } from '../school/readSchool.ts';

// A file that is sent may have 50 MB, and as text it grows by a third: no archive passes 40 MB.
const MOST_BYTES = 30_000_000;
/** Exported about ten a second and a half, so that a call ends well within its six minutes. */
const MOST_PLANS = 120;
const SIDE_BY_SIDE = 10;

/** Where to go on: the first plan that is in no archive yet. */
export interface ArchivePlace {
  readonly coach: string;
  readonly from: number;
  /** Which of the coach's archives it is, from 1. */
  readonly part: number;
}

/** Without any plan in it, no file is made: name and url are empty. */
export interface Archive extends RecordFile {
  readonly plans: number;
  /** Names of teachers whose plan could not be opened; it may be in the bin. */
  readonly missing: readonly string[];
  /** Of those whose plan is larger than what Drive hands out as a file, 10 MB. */
  readonly tooLarge: readonly string[];
  /** Null when everything of this person's is in archives. */
  readonly next: ArchivePlace | null;
}

/**
 * One archive of one coach's plans as they are now, of at most 40 MB; call again with `next` until
 * it is null. Holds what this person's add-on made, all that it can open. Null without any plan.
 * Errors: RUN_BUSY, NO_PDF, those of folders, and Google's.
 */
export function archivePlans(
  needs: Needs,
  type: 'docx' | 'pdf',
  place: ArchivePlace | null,
): Archive | null {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const { settings } = readSchoolSettings(needs);
    const mine = ledger.all('plan').filter(one => one.state === 'done' && one.maker === needs.me());
    const coaches = [...new Set(mine.map(coachOf))].sort();
    const coach = place?.coach ?? coaches[0];
    const { from, part } = place ?? { from: 0, part: 1 };
    const plans = mine.filter(one => coachOf(one) === coach).slice(from);
    if (coach === undefined || plans.length === 0) return null;

    const { files, missing, tooLarge, taken } = collect(needs, ledger, plans, type);
    const after = coaches[coaches.indexOf(coach) + 1];
    const next =
      taken < plans.length
        ? { coach, from: from + taken, part: part + 1 }
        : after === undefined
          ? null
          : { coach: after, from: 0, part: 1 };
    if (files.length === 0) return { name: '', url: '', plans: 0, missing, tooLarge, next };
    const name = words(settings.language).template.records.archiveName(
      coach,
      settings.schoolYear,
      type,
      part,
    );
    const made = record(
      needs,
      ledger,
      { settings },
      {
        name,
        is: ['archive', coach, type, recordHour(needs), String(from)],
        find: folder => needs.files.archivesIn(folder),
        make: (folder, fileKey) =>
          needs.files.createArchive({ name, folder, fileKey, zip: needs.archive(files) }),
      },
    );
    return { ...made, plans: files.length, missing, tooLarge, next };
  });
}

const coachOf = (plan: LedgerEntry<'plan'>): string => plan.note.folder ?? '';

/** Exports plans until an archive is full. */
function collect(
  needs: Needs,
  ledger: Ledger,
  plans: readonly LedgerEntry<'plan'>[],
  type: 'docx' | 'pdf',
): {
  files: { name: string; file: string }[];
  missing: string[];
  tooLarge: string[];
  taken: number;
} {
  const files: { name: string; file: string }[] = [];
  const missing: string[] = [];
  const tooLarge: string[] = [];
  let bytes = 0;
  let taken = 0;
  while (taken < Math.min(plans.length, MOST_PLANS)) {
    const ten = plans.slice(taken, taken + SIDE_BY_SIDE);
    const sent = needs.files.exportDocuments(
      ten.map(plan => plan.id),
      type,
    );
    for (const [at, plan] of ten.entries()) {
      const name = ledger.get('teacher', plan.key)?.note.name ?? plan.key;
      const answer = sent[at];
      if (answer?.kind === 'refused') {
        // Drive's word for a conversion that it does not know.
        if (type === 'pdf' && answer.reason === 'badRequest') throw new PlanError('NO_PDF');
        (answer.reason === 'exportSizeLimitExceeded' ? tooLarge : missing).push(name);
        taken += 1;
        continue;
      }
      const file = valueOrThrow(answer ?? { kind: 'unsure', message: 'no answer' });
      const size = (file.length * 3) / 4;
      if (files.length > 0 && bytes + size > MOST_BYTES) return { files, missing, tooLarge, taken };
      bytes += size;
      taken += 1;
      files.push({
        name: name.replace(/[\\/:*?"<>|]+/g, ' ').trim() + '.' + type,
        file,
      });
    }
  }
  return { files, missing, tooLarge, taken };
}
