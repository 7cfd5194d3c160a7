import { formerReaders } from '../plans/formerReaders.ts';
import type { RunKind } from '../runs/runKind.ts';
import { teacherEntries } from '../runs/teacherEntries.ts';
import { readPlansWords } from '../../words/runs/readPlans.ts';
import type { AddressBook } from '../../core/plan/living/addresses.ts';
import type { FileStanding, Needs, Sent } from '../needs/needs.ts';
import { stampNow } from '../needs/author.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import type { Outcome, Work } from '../runs/work.ts';
import { schoolNow, type SchoolNow } from './schoolNow.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { accessNote } from './accessLine.ts';
import {
  asItShould,
  withConsent,
  type WithConsent,
  keepWithConsent,
  consentHolds,
  consentMatters,
} from './withConsent.ts';
import {
  baselineOf,
  markOf,
  openSections,
  readingDone,
  sectionsNote,
  wasRead,
} from '../../core/plan/living/readings.ts';
import { bookFinder } from '../plans/addressBooks.ts';
import { datesOf, planWriting, type ToWrite } from './planWriting.ts';
import { fingerprint } from '../../core/plan/living/text.ts';
import { outcomeOf, refused, unreadable } from '../runs/outcome.ts';
import { ownFolders } from '../plans/folders.ts';
import { readBaseline } from '../../core/plan/living/baseline.ts';
import { reconcile } from '../../core/plan/living/reconcile.ts';
import { rowsStillAre } from './rowsStill.ts';
import {
  type CellText,
  rememberedOrder,
  teacherSheet,
  type TeacherSheet,
} from '../plans/sheetSide.ts';
import { type FollowUp, readFollowUp } from '../../core/plan/living/followUp.ts';
import { type LivingDocument, readDocument } from '../../core/plan/living/livingDocument.ts';
import { type PlanReading, readSections, sectionIds } from '../../core/plan/living/sections.ts';
import { wantedCheckIns } from '../plans/sentPlan.ts';

type Reading = LedgerEntry<'reading'>;

interface Job {
  readonly entry: Reading;
  readonly plan: LedgerEntry<'plan'>;
  readonly file: FileStanding;
}

interface Read extends Job {
  readonly document: LivingDocument;
  readonly book: AddressBook;
  readonly reading: PlanReading;
  readonly followUp: FollowUp;
}

interface ReadToEnd {
  readonly job: Read;
  readonly sections: string;
  readonly sheet: TeacherSheet;
  readonly consent: WithConsent;
  /** Whether the file says already what the ledger is to say. */
  readonly marked: boolean;
}

/** What people wrote in their plans, into the sheet. */
export const readPlans: RunKind<'reading'> = {
  artefact: 'reading',
  // A plan that changed is read, and noted on its file; Docs takes five reads a second.
  paceMs: 370,
  showsCheckIns: true,
  saysDate: true,
  words: readPlansWords,
  items: (needs, ledger, school, run) =>
    teacherEntries<'reading'>(needs, ledger, school, run, one => {
      const { key, plan, author } = one;
      if (plan?.state === 'done' && plan.maker !== needs.me()) {
        one.leaveOut('made_by_other', plan.maker);
        return;
      }
      if (!one.isSettled() || plan?.state !== 'done') return;
      const note = ledger.get('reading', key)?.note ?? {};
      one.add(newEntry('reading', { key, state: 'planned', id: plan.id, note }, author));
    }),
  counts: ({ length }) => ({ documents: length }),
  formerReaders,
  work: ({ needs, ledger, show }) => readWork(needs, ledger, () => schoolNow(needs, ledger), show),
};

/**
 * Reads the plans that people have changed, and carries what changed there alone into the sheet.
 * Nothing is written into a plan but dates and rows of its check-in log, and page one's sentence on who
 * can open it. Cut off anywhere it can be repeated: what was written agrees with the plan then, and is
 * seen to.
 */
function readWork(
  needs: Needs,
  ledger: Ledger,
  fresh: () => SchoolNow,
  show: () => void,
): Work<'reading'> {
  let standing: ReadonlyMap<string, Sent<FileStanding>> | null = null;
  const now = (): number => needs.clock.now();
  const bookOf = bookFinder(needs, ledger);

  const stand = (entries: readonly Reading[]): ReadonlyMap<string, Sent<FileStanding>> => {
    const ids = entries.flatMap(entry => ledger.get('plan', entry.key)?.id ?? []);
    const known = standing;
    if (!known || ids.some(id => !known.has(id))) {
      standing = new Map([
        ...(known ?? []),
        ...needs.documents.stand(
          known ? [] : ownFolders(needs, ledger),
          ids.filter(id => !known?.has(id)),
        ),
      ]);
    }
    return standing ?? new Map<string, Sent<FileStanding>>();
  };

  return {
    artefact: 'reading',
    wave: 20,
    intents: false,
    settle: entries => entries.map(entry => ({ ...entry, state: 'planned' })),
    show,
    send(entries) {
      const outcomes = new Map<Reading, Outcome<Reading>>();
      const jobs: Job[] = [];
      const files = stand(entries);
      const before = fresh();
      for (const entry of entries) {
        const plan = ledger.get('plan', entry.key);
        const file = plan ? files.get(plan.id) : undefined;
        if (!plan || file?.kind !== 'done') outcomes.set(entry, unreadable(entry, file, now()));
        else if (file.value.kind === 'trashed') {
          outcomes.set(entry, { entry: refused(entry, 'PLAN_TRASHED', now()) });
        } else if (unchanged(before, entry, plan, file.value)) {
          outcomes.set(entry, { entry: { ...entry, state: 'done', at: stampNow(needs) } });
        } else jobs.push({ entry, plan, file: file.value });
      }
      readAll(jobs, outcomes);
      return entries.map(entry => outcomes.get(entry) ?? { entry });
    },
  };

  /** Nothing moved in the plan, in the row, in the calendar, and nothing waits for a person. */
  function unchanged(
    school: SchoolNow,
    entry: Reading,
    plan: LedgerEntry<'plan'>,
    file: FileStanding,
  ): boolean {
    const { read, wrote } = entry.note;
    const ours = file.mine && file.modified <= (wrote ?? '');
    if (!wasRead(entry) || (read !== file.modified && !ours)) return false;
    const teacher = school.teacherOf(entry.key);
    if (!teacher || openSections(entry).length > 0) return false;
    if (file.mark !== markOf(entry.note.sections ?? '')) return false;
    if (!asItShould(needs, ledger, school, entry, plan)) return false;
    const { side, content } = sheetOf(school, teacher, plan, entry.note.share === true);
    const baseline = readBaseline(entry.note.sections ?? '');
    const wanted = wantedCheckIns(school.making, entry.key, content);
    return (
      entry.note.dates === datesOf(wanted) &&
      (entry.note.who ?? '') === accessNote(school.making, teacher, file.access) &&
      sectionIds.every(
        id =>
          !side.mayFlow(id) || baseline.get(id)?.base?.sheet === fingerprint(side.cell(id).text),
      )
    );
  }

  function sheetOf(
    school: SchoolNow,
    teacher: Teacher,
    plan: LedgerEntry<'plan'>,
    mayShare: boolean,
  ): TeacherSheet {
    const leave = { mayShare: consentHolds(school, mayShare), mayWrite: school.mayWrite };
    return teacherSheet(school.making, teacher, rememberedOrder(plan), leave);
  }

  function readAll(jobs: readonly Job[], outcomes: Map<Reading, Outcome<Reading>>): void {
    if (jobs.length === 0) return;
    const answers = needs.documents.read(jobs.map(({ plan }) => plan.id));
    const read: Read[] = [];
    // The sheet is read after the plans and written right after that.
    const school = fresh();
    jobs.forEach((job, place) => {
      const answer = answers[place];
      if (answer?.kind !== 'done')
        return outcomes.set(job.entry, unreadable(job.entry, answer, now()));
      const document = readDocument(answer.value);
      const book = bookOf(job.plan, document);
      const reading = readSections(document, book);
      const followUp = readFollowUp(document, book, school.rounds);
      return read.push({ ...job, document, book, reading, followUp });
    });
    const cells: CellText[] = [];
    const all: ReadToEnd[] = [];
    for (const job of read) {
      const teacher = school.teacherOf(job.entry.key);
      if (!teacher) {
        outcomes.set(job.entry, { entry: refused(job.entry, 'ROW_GONE', now()) });
        continue;
      }
      const sheet = sheetOf(school, teacher, job.plan, job.followUp.mayShare);
      const baseline = baselineOf(job.plan, job.entry, job.file.mark, job.reading);
      const result = reconcile(job.reading, baseline, sheet.side);
      for (const { id, text } of result.toSheet) {
        const place = sheet.placeOf(id);
        if (place) cells.push({ ...place, text });
      }
      const consent = withConsent(school, job, teacher, sheet, result);
      const sections = sectionsNote(result.baseline);
      const marked = job.file.mark === markOf(sections);
      all.push({ job, sections, sheet, consent, marked });
    }
    const stuck = keepWithConsent(needs, ledger, school, all);
    const known = (entry: Reading): Reading => ledger.get('reading', entry.key) ?? entry;
    stuck.forEach(({ job: { entry } }) =>
      outcomes.set(entry, { entry: refused(known(entry), 'NOT_CLEARED', now()) }),
    );
    const done = all.filter(one => !stuck.includes(one));
    cells.push(...done.flatMap(({ consent }) => consent.cells));
    const { rosterTable } = school.making.school;
    // Showing and noting what goes by consent took a moment: rows that moved are found in the next wave.
    if (all.some(consentMatters) && !rowsStillAre(needs, rosterTable, cells)) return;
    if (cells.length > 0) needs.workbook.writeCells(rosterTable.name, cells);
    // Noted on the file before the ledger says so: a workbook older than its plans is then seen.
    const marked = needs.documents.mark(
      done
        .filter(one => !one.marked)
        .map(({ job, sections }) => ({ id: job.plan.id, mark: markOf(sections) })),
    );
    let place = 0;
    const kept = done.filter(({ job, marked: already }) => {
      const sent = already ? null : marked[place++];
      if (!sent || sent.kind === 'done') return true;
      outcomes.set(job.entry, outcomeOf(known(job.entry), sent, 'again', now()));
      return false;
    });
    const writing = planWriting(
      needs,
      ledger,
      school,
      kept.map(({ job, sheet }): ToWrite => ({ ...job, access: job.file.access, sheet })),
    );
    kept.forEach(({ job, sections, consent }, at) => {
      const { state, tookPlace } = job.followUp;
      outcomes.set(job.entry, {
        entry: readingDone(job.entry, stampNow(needs), {
          read: job.file.modified,
          sections,
          state,
          met: tookPlace.map(encodeURIComponent).join(' '),
          ...consent.note,
          ...writing[at],
        }),
      });
    });
  }
}
