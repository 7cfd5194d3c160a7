import { planFileKey } from '../../core/ledger/eventId.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import type { Needs, PlanFile } from '../needs/needs.ts';
import { ownFolders } from '../plans/folders.ts';
import { outcomeOf } from '../runs/outcome.ts';
import type { Work } from '../runs/work.ts';
import type { AtWork, RunKind } from '../runs/runKind.ts';
import { isOpen, teacherEntries } from '../runs/teacherEntries.ts';
import { readersOf } from '../school/readers.ts';
import { formerReaders } from '../plans/formerReaders.ts';
import { sharePlansWords } from '../../words/runs/sharePlans.ts';
import { generationOf } from '../runs/takenBack.ts';

/** Opens each plan to its teacher and to whoever reads it beside them. */
export const sharePlans: RunKind<'share'> = {
  artefact: 'share',
  paceMs: 370,
  readsNoTabs: true,
  words: sharePlansWords,
  items: (needs, ledger, school, run) =>
    teacherEntries<'share'>(needs, ledger, school, run, one => {
      const { teacher, key, plan, author } = one;
      const me = needs.me();
      if (plan?.state === 'done' && plan.maker !== me) {
        one.leaveOut('made_by_other', plan.maker);
        return;
      }
      if (!one.isSettled() || plan?.state !== 'done') return;
      if (!teacher.person.email) one.leaveOut('no_email_no_share');
      for (const { email, role } of readersOf(school.settings, teacher, me)) {
        const share = ledger.get('share', key, email);
        // Taken back before: what a listing still shows of it is not believed.
        const note = { role, ...(share?.note.undone ? { undone: true } : {}) };
        const planned = { key, part: email, state: 'planned', note } as const;
        if (isOpen(share)) one.add(newEntry('share', planned, author));
      }
    }),
  counts: entries => ({
    documents: new Set(entries.map(one => one.key)).size,
    shares: entries.length,
  }),
  formerReaders,
  work: shareWork,
};

/**
 * Shares each plan with its people, silently. The folders are listed before the run's first share:
 * permissions that are there already are kept and marked, so that an undo leaves them, and of two
 * documents made for one teacher after a lost answer the older stays and the newer, which nobody has
 * seen, goes to the bin. After that a share may be repeated: a person has one permission on a file.
 */
function shareWork({ needs, ledger, show }: AtWork): Work<'share'> {
  const now = (): number => needs.clock.now();

  return {
    artefact: 'share',
    wave: 20,
    intents: false,

    begin(entries) {
      const listed = standingPlans(needs, ledger);
      return entries.flatMap(entry => {
        if (entry.note.undone === true) return [];
        const role = entry.note.role ?? '';
        const held = listed
          .get(entry.key)
          ?.permissions.find(
            one => one.email === entry.part && (one.role === role || one.role === 'owner'),
          );
        if (!held) return [];
        const before = { held: true };
        return [outcomeOf(entry, { kind: 'done', value: held.id }, 'again', now(), before).entry];
      });
    },

    settle: entries => entries.map(entry => ({ ...entry, state: 'planned' })),

    send(entries) {
      // A plan that the listing lacked may lag, or have been moved by its people: Drive decides.
      const sent = needs.files.share(
        entries.map(entry => ({
          file: ledger.get('plan', entry.key)?.id ?? '',
          email: entry.part,
          role: entry.note.role ?? '',
        })),
      );
      return entries.map((entry, place) => {
        const answer = sent[place];
        const gone = answer?.kind === 'refused' && answer.reason === 'notFound';
        const told = gone ? { ...answer, reason: 'PLAN_GONE' } : answer;
        return outcomeOf(entry, told, 'again', now());
      });
    },

    show,
  };
}

/** Whether nobody but its owner can open a document; members of a shared drive can. */
const isUnseen = ({ inSharedDrive, permissions }: PlanFile): boolean =>
  !inSharedDrive && permissions.every(one => one.role === 'owner');

/** The listed plans by teacher; later documents of the same teacher go to the bin unless shared. */
function standingPlans(needs: Needs, ledger: Ledger): Map<string, PlanFile> {
  const listed = new Map<string, PlanFile>();
  const found = needs.files.documentsIn(ownFolders(needs, ledger));
  const plans = new Map(
    ledger
      .all('plan')
      .map(one => [planFileKey(needs.workbook.id(), one.key, generationOf(one)), one]),
  );
  const extras: string[] = [];
  for (const file of found) {
    const plan = plans.get(file.fileKey);
    if (plan?.state !== 'done') continue;
    if (plan.id === file.id) listed.set(plan.key, file);
    else if (isUnseen(file)) extras.push(file.id);
  }
  if (extras.length > 0) needs.files.bin(extras);
  return listed;
}
