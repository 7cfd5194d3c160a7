import { PlanError } from '../../core/errors.ts';
import { hashId } from '../../core/ledger/opaqueKey.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { newEntry, done } from '../../core/ledger/entries.ts';
import { words } from '../../words/index.ts';
import { valueOrThrow } from '../needs/valueOrThrow.ts';
import { withLock } from '../runs/withLock.ts';
import type { Needs, PlanFile, Sent } from '../needs/needs.ts';
import { stampNow, authorNow } from '../needs/author.ts';
import { planLanguage } from '../../core/plan/planLanguage.ts';
import { ensureFolders } from '../plans/folders.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { teacherInRow } from '../school/teacherInRow.ts';
import { waitForListing } from '../plans/makeOnce.ts';

/** A file that was made from plans. */
export interface RecordFile {
  readonly name: string;
  readonly url: string;
}

/**
 * A card to hang up with one goal of the plan and nothing else; for the person who asks alone.
 * Errors: ROW_GONE, NO_SUCH_GOAL, RUN_BUSY, those of folders, and Google's.
 */
export function makeWallCard(needs: Needs, row: number, goal: number): RecordFile {
  return forTeacher(needs, row, (ledger, school, teacher) => {
    const { person } = teacher;
    const text = person.goals[goal - 1]?.text ?? '';
    if (text === '') throw new PlanError('NO_SUCH_GOAL', { goal, name: person.name });
    const language = planLanguage(person.language, school.settings.language);
    const { records } = words(language).template;
    const name = records.wallCardName(person.name);
    const docx = (): string =>
      needs.wallCard({ language, lead: records.myGoal, goal: text, name: person.name });
    return record(needs, ledger, school, {
      name,
      is: ['card', teacher.known?.key ?? '', hashId(text)],
      make: (folder, fileKey) =>
        needs.files.createDocuments([{ name, folder, fileKey, docx: docx() }])[0],
    });
  });
}

/**
 * A copy of the plan as it is now with room to write by hand; for the person who asks alone, one an
 * hour. Errors: ROW_GONE, PLAN_GONE, MADE_BY_OTHER, RUN_BUSY, those of folders, and Google's.
 */
export function makeHandwritingCopy(needs: Needs, row: number): RecordFile {
  return forTeacher(needs, row, (ledger, school, teacher) => {
    const { person } = teacher;
    const key = teacher.known?.key ?? '';
    const plan = ledger.get('plan', key);
    if (plan?.state !== 'done') throw new PlanError('PLAN_GONE');
    if (plan.maker !== needs.me()) throw new PlanError('MADE_BY_OTHER', { by: plan.maker });
    const language = planLanguage(person.language, school.settings.language);
    const name = words(language).template.records.handwritingName(person.name);
    return record(needs, ledger, school, {
      name,
      is: ['hand', key, recordHour(needs)],
      make: (folder, fileKey) => {
        const [sent] = needs.files.exportDocuments([plan.id], 'docx');
        if (sent?.kind === 'refused') throw new PlanError('PLAN_GONE');
        const docx = needs.roomToWrite(valueOrThrow(sent ?? NO_ANSWER));
        return needs.files.createDocuments([{ name, folder, fileKey, docx }])[0];
      },
    });
  });
}

const NO_ANSWER = { kind: 'unsure', message: 'no answer' } as const;

function forTeacher(
  needs: Needs,
  row: number,
  make: (ledger: Ledger, school: School, teacher: Teacher) => RecordFile,
): RecordFile {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const school = readSchool(needs, ledger);
    const teacher = teacherInRow(school, row);
    return make(ledger, school, teacher);
  });
}

/** One record: what it is called, what tells it apart, and how it is made. */
interface Wanted {
  readonly name: string;
  readonly is: readonly string[];
  make(
    folder: string,
    fileKey: string,
  ): Sent<{ readonly id: string; readonly url: string }> | undefined;
  find?(folder: string): readonly PlanFile[];
}

/**
 * Within an hour the same press answers the same file, so that a lost answer makes no second one;
 * after it, a plan may have been written on.
 */
export const recordHour = (needs: Needs): string => stampNow(needs).slice(0, 13);

/** Makes a record unless it is there; a lost answer is looked up first. */
export function record(
  needs: Needs,
  ledger: Ledger,
  { settings }: Pick<School, 'settings'>,
  { name, is, make, find }: Wanted,
): RecordFile {
  const part = is.join(' ');
  const title = words(settings.language).template.records.folder(settings.schoolYear);
  const folders = ensureFolders(
    needs,
    ledger,
    settings.schoolYear,
    [{ note: { folder: title } }],
    () => save(needs, ledger),
  );
  if (folders.kind === 'wait') throw new PlanError(folders.code);
  const folder = folders.idOf(title);
  const fileKey = hashId('record', needs.workbook.id(), needs.me(), part);
  const look = (): PlanFile | undefined =>
    (find ?? (id => needs.files.documentsIn([id])))(folder).find(one => one.fileKey === fileKey);
  const before = ledger.get('record', needs.me(), part);
  let file: { id: string; url: string } | undefined = before ? look() : undefined;
  if (!file && before && waitForListing(needs, [before])) file = look();
  const note = { ...before?.note, name };
  const wanted = { key: needs.me(), part, state: 'intended', note } as const;
  const entry = newEntry('record', wanted, authorNow(needs));
  if (!file) {
    ledger.put(entry);
    save(needs, ledger);
    const sent = make(folder, fileKey) ?? NO_ANSWER;
    if (sent.kind === 'refused' || sent.kind === 'later') {
      ledger.put({ ...entry, state: 'gone' });
      save(needs, ledger);
    }
    file = valueOrThrow(sent);
  }
  if (before?.state !== 'done' || before.id !== file.id) {
    ledger.put(done(entry, entry.at, file.id, { url: file.url }));
    save(needs, ledger);
  }
  return { name, url: file.url };
}
