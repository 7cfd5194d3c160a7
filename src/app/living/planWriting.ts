import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Notes } from '../../core/ledger/notes.ts';
import type { AddressBook } from '../../core/plan/living/addresses.ts';
import { readFollowUp, type FollowUp } from '../../core/plan/living/followUp.ts';
import { readDocument, type LivingDocument } from '../../core/plan/living/livingDocument.ts';
import { lineNote } from '../../core/plan/living/ownLine.ts';
import { fingerprint } from '../../core/plan/living/text.ts';
import {
  replaceText,
  together,
  updateLog,
  type DocsRequest,
  type LogBase,
} from '../../core/plan/living/write.ts';
import type { FileAccess, Needs, Sent } from '../needs/needs.ts';
import { stampNow } from '../needs/author.ts';
import type { SchoolNow } from './schoolNow.ts';
import { save } from '../runs/slice.ts';
import { accessLine, accessNote, accessUpdate, type AccessUpdate } from './accessLine.ts';
import { readLogBase, wantedCheckIns, writeLogBase } from '../plans/sentPlan.ts';
import type { TeacherSheet } from '../plans/sheetSide.ts';

/** A document that people edit all the time is left for the next run after this many tries. */
const TRIES = 3;

/** A plan that was read, and who can open it. */
export interface ToWrite {
  readonly entry: LedgerEntry<'reading'>;
  readonly plan: LedgerEntry<'plan'>;
  readonly document: LivingDocument;
  readonly book: AddressBook;
  readonly followUp: FollowUp;
  readonly sheet: TeacherSheet;
  readonly access: FileAccess | null;
}

/**
 * Brings what is ours in the plans up to date: dates and rows of the check-in log, and page one's
 * sentence on who can open the plan, each only where it still says what we wrote. Answers what to
 * remember of each; what cannot be written now waits for the next run.
 */
export function planWriting(
  needs: Needs,
  ledger: Ledger,
  school: SchoolNow,
  plans: readonly ToWrite[],
): Notes['reading'][] {
  const jobs = plans.map(one => ({ ...one, line: lineOf(school, one) }));
  // The sentence names its day: what is about to be written is noted first, so that a reading after
  // a cut-off knows it for ours on any other day.
  let noted = false;
  for (const { entry, line } of jobs) {
    if (!line?.next) continue;
    ledger.put({ ...entry, note: { ...entry.note, lineNext: lineNote(line.next.text) } });
    noted = true;
  }
  if (noted) save(needs, ledger);
  return jobs.map(job => writeOne(needs, school, job));
}

/** The sentence of one plan: who can open it, and what to write, if anything. */
interface Line {
  readonly who: string;
  readonly written: readonly string[];
  readonly next: AccessUpdate | null;
  find(document: LivingDocument): AccessUpdate | null;
}

function lineOf(school: SchoolNow, { entry, plan, document, access }: ToWrite): Line | null {
  const teacher = school.teacherOf(entry.key);
  if (!teacher || !access) return null;
  const who = accessNote(school.making, teacher, access);
  const written = [entry.note.lineNext, entry.note.line ?? plan.note.line].flatMap(
    note => note ?? [],
  );
  const find = (now: LivingDocument): AccessUpdate | null =>
    accessUpdate(now, written, language => accessLine(school.making, teacher, access, language));
  const next = entry.note.who === who ? null : find(document);
  return { who, written, next, find };
}

function writeOne(
  needs: Needs,
  school: SchoolNow,
  job: ToWrite & { readonly line: Line | null },
): Notes['reading'] {
  const { entry, plan, book, line } = job;
  const wanted = wantedCheckIns(school.making, entry.key, job.sheet.content);
  const base: LogBase = readLogBase(entry.note.log ?? plan.note.log ?? '');
  let { document } = job;
  let { log } = job.followUp;
  let next = line?.next ?? null;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const update = log ? updateLog(log, book, wanted, base) : { requests: [], base };
    const sentence = next ? replaceText(next.place, next.text) : [];
    const both = log && next ? together(log, update.requests, next.place, next.text) : null;
    const requests = both ?? (log ? update.requests : sentence);
    const sent = requests.length === 0 ? null : send(requests);
    if (!sent || sent.kind === 'done') {
      const waits = log !== null && next !== null && both === null;
      return {
        // On the revision that was read: up to this moment nobody else has changed the plan.
        ...(sent && attempt === 0 ? { wrote: stampNow(needs) } : {}),
        log: writeLogBase(update.base),
        dates: datesOf(wanted),
        ...(line && !waits ? { who: line.who } : {}),
        ...(next && !waits ? { line: lineNote(next.text), lineNext: undefined } : {}),
      };
    }
    if (sent.kind !== 'refused') break;
    // Somebody edited since we read: look again and decide again, never force.
    const [again] = needs.documents.read([plan.id]);
    if (again?.kind !== 'done') break;
    document = readDocument(again.value);
    ({ log } = readFollowUp(document, book, school.rounds));
    next = line?.next ? line.find(document) : null;
  }
  return { log: writeLogBase(base), dates: '' };

  function send(requests: readonly DocsRequest[]): Sent<string> {
    // Docs names a revision only to who may edit.
    if (document.revision === null) return { kind: 'unsure', message: 'no revision' };
    return needs.documents.write(plan.id, document.revision, requests);
  }
}

/** Stands for the dates that a log should say. */
export const datesOf = (wanted: readonly { round: string; when: string }[]): string =>
  fingerprint(wanted.map(({ round, when }) => round + ' ' + when).join('\n'));
