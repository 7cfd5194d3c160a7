import { planFileKey } from '../../core/ledger/eventId.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import type { PlanContent } from '../../core/plan/planContent.ts';
import { ensureFolders, lookForFolders, ownFolders, planFolders } from './folders.ts';
import { words } from '../../words/index.ts';
import { createPlansWords } from '../../words/runs/createPlans.ts';
import type { Needs, PlanFile } from '../needs/needs.ts';
import { outcomeOf, refused, sendAgain } from '../runs/outcome.ts';
import type { AtWork, RunKind } from '../runs/runKind.ts';
import { save } from '../runs/slice.ts';
import { isOpen, teacherEntries } from '../runs/teacherEntries.ts';
import { planTemplates, takeTemplates } from './ownTemplate.ts';
import { planContent } from './planContent.ts';
import { planMaking } from './planMaking.ts';
import { sentNote } from './sentPlan.ts';
import type { Work } from '../runs/work.ts';
import { generationOf } from '../runs/takenBack.ts';

/** Folder of plans whose teacher has no coach yet. */
export const NO_COACH = 'No coach yet';

/** One learning plan for everyone who gets one and has none yet. */
export const createPlans: RunKind<'plan'> = {
  artefact: 'plan',
  // Drive takes three writes a second; a tenth more for the sheet.
  paceMs: 370,
  daily: { artefact: 'plan', workspace: 1_500, consumer: 250 },
  words: createPlansWords,
  items: (needs, ledger, school, run) => {
    const { entries, leftOut } = teacherEntries<'plan'>(needs, ledger, school, run, one => {
      const { teacher, key, plan, author } = one;
      const [coach] = teacher.coaches;
      const before = plan?.state === 'planned' ? plan.note : null;
      const generation = plan && generationOf(plan) > 1 ? { generation: generationOf(plan) } : {};
      const folder = coach?.name ?? coach?.email ?? '';
      const note = { ...(before ?? generation), folder: folder || NO_COACH };
      if (one.isTheirs(plan)) one.leaveOut('made_by_other', plan?.maker ?? '');
      // Cut off in a run that was stopped since: it may exist, so it is looked up, not made.
      else if (plan?.state === 'intended') one.add({ ...plan, run });
      else if (isOpen(plan)) one.add(newEntry('plan', { key, state: 'planned', note }, author));
    });
    return { entries, leftOut: [...school.leftOut, ...leftOut] };
  },
  counts: ({ length }) => ({ documents: length }),
  prepare: takeTemplates,
  work: at => planWork(at.needs, at.ledger, at.school().settings.schoolYear, plansOf(at), at.show),
};

/** What each entry's plan is called and says, by the school as it was read. */
function plansOf({ needs, ledger, school: read }: AtWork): PlanOf {
  const school = read();
  const making = planMaking(needs, ledger, school);
  const templateIn = planTemplates(needs, ledger);
  const byKey = new Map(school.teachers.map(teacher => [teacher.known?.key, teacher]));
  const { schoolYear } = school.settings;
  return entry => {
    const teacher = byKey.get(entry.key);
    if (!teacher) return null;
    const content = planContent(making, teacher);
    const name = words(content.language).plan.fileName(teacher.person.name, schoolYear);
    const template = templateIn(content.language);
    return { name, content, template, note: sentNote(needs, making, teacher, content, template) };
  };
}

/** What a plan's file is called, where it goes, and what is in it; null when its row is gone. */
interface PlanOf {
  (entry: LedgerEntry<'plan'>): {
    readonly name: string;
    readonly content: PlanContent;
    /** The school's own as .docx in base64, or null for the built-in one. */
    readonly template: string | null;
    /** What the ledger remembers of what was sent. */
    readonly note: LedgerEntry<'plan'>['note'];
  } | null;
}

/**
 * A new document may take this long until Drive's listing shows it (reported up to 30 s): a
 * document is called missing only when the try is older.
 */
export const LISTING_LAG_MS = 40_000;

/** Apps Script ends an execution after six minutes: nothing leaves later than that after its intent. */
export const LONGEST_EXECUTION_MS = 6 * 60_000;

const WAVE = 20;

/**
 * Makes one document a teacher, by one Drive upload that converts. Creation has no idempotent id,
 * so "about to make" is written first, and after a lost answer the folders are searched for the
 * plan's key before anything is made again.
 */
function planWork(
  needs: Needs,
  ledger: Ledger,
  schoolYear: string,
  planOf: PlanOf,
  show: () => void,
): Work<'plan'> {
  const now = (): number => needs.clock.now();
  const keyOf = (entry: LedgerEntry<'plan'>): string =>
    planFileKey(needs.workbook.id(), entry.key, generationOf(entry));

  let looked = false;
  const find = (entries: readonly LedgerEntry<'plan'>[]): LedgerEntry<'plan'>[] => {
    const files = needs.files.documentsIn(ownFolders(needs, ledger));
    return entries.map(entry => {
      const file = files.find(one => one.fileKey === keyOf(entry));
      if (!file) return entry;
      const found = { kind: 'done', value: file.id } as const;
      return outcomeOf(entry, found, 'look', now(), { url: file.url }).entry;
    });
  };

  return {
    artefact: 'plan',
    wave: WAVE,
    intents: true,

    begin(entries) {
      // Plans that the ledger does not know any more (restored, or gone) are found, not made again.
      const files = new Map<string, PlanFile>();
      for (const file of needs.files.everyDocument()) {
        if (!files.has(file.fileKey)) files.set(file.fileKey, file);
      }
      const there = entries.flatMap(entry => {
        const file = files.get(keyOf(entry));
        if (!file) return [];
        const found = { kind: 'done', value: file.id } as const;
        return [outcomeOf(entry, found, 'look', now(), { url: file.url }).entry];
      });
      const taken = new Set(there.map(({ key }) => key));
      const missing = entries.filter(({ key }) => !taken.has(key));
      // Ids of folders are written along with the first intents.
      lookForFolders(needs, ledger, schoolYear, missing.slice(0, WAVE));
      looked = true;
      planFolders(needs, ledger, schoolYear, missing);
      return there;
    },

    settle(entries) {
      const first = find(entries);
      const missing = first.filter(entry => entry.state === 'intended');
      if (missing.length === 0) return first;
      // Pacing and rate limits may have put a request off until long after its intent.
      const youngest = Math.max(...missing.map(entry => Date.parse(entry.at)));
      const sent = Math.min(now(), youngest + LONGEST_EXECUTION_MS);
      const wait = sent + LISTING_LAG_MS - now();
      if (wait > 0) needs.clock.wait(wait);
      const second = wait > 0 ? find(missing) : missing;
      return first.map(entry => {
        if (entry.state !== 'intended') return entry;
        const again = second[missing.indexOf(entry)] ?? entry;
        return again.state === 'intended' ? sendAgain(again, now()) : again;
      });
    },

    send(entries) {
      if (!looked) lookForFolders(needs, ledger, schoolYear, entries);
      looked = true;
      const [first] = entries;
      const later = ledger
        .all('plan')
        .filter(entry => entry.run === first?.run && entry.state === 'planned');
      const folders = ensureFolders(
        needs,
        ledger,
        schoolYear,
        entries,
        () => save(needs, ledger),
        later,
      );
      if (folders.kind === 'wait')
        return entries.map(entry => ({ entry: back(entry), wait: folders.code }));
      const plans = entries.map(entry => planOf(entry));
      const open = entries.filter((_, place) => plans[place] !== null);
      const sent = needs.files.createDocuments(
        entries.flatMap((entry, place) => {
          const plan = plans[place];
          if (!plan) return [];
          const folder = folders.idOf(entry.note.folder ?? '');
          return [
            {
              name: plan.name,
              folder,
              fileKey: keyOf(entry),
              docx: needs.planDocument(plan.content, plan.template),
            },
          ];
        }),
      );
      return entries.map(entry => {
        const place = open.indexOf(entry);
        if (place < 0) return { entry: refused(entry, 'ROW_GONE', now()) };
        const answer = sent[place];
        if (answer?.kind !== 'done') return outcomeOf(entry, answer, 'look', now());
        const { id, url } = answer.value;
        const note = { url, ...plans[entries.indexOf(entry)]?.note };
        return outcomeOf(entry, { kind: 'done', value: id }, 'look', now(), note);
      });
    },

    show,
  };
}

/** Nothing was sent for this entry: it is simply planned again. */
const back = (entry: LedgerEntry<'plan'>): LedgerEntry<'plan'> => ({ ...entry, state: 'planned' });
