import { PlanError } from '../../core/errors.ts';
import { testFileKey } from '../../core/ledger/eventId.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { words } from '../../words/index.ts';
import { withLock } from '../runs/withLock.ts';
import { meetWorkbook } from '../school/meetTeachers.ts';
import { keyOf } from '../school/keyOf.ts';
import type { Needs } from '../needs/needs.ts';
import { planTemplates, takeTemplates } from './ownTemplate.ts';
import { planContent } from './planContent.ts';
import { planMaking } from './planMaking.ts';
import { ensureFolders } from './folders.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { openLedger, readSchool } from '../school/readSchool.ts';
import { teacherInRow } from '../school/teacherInRow.ts';
import { makeOnce, type TestArtefact } from './makeOnce.ts';

/**
 * Makes one plan as the teacher's would be, for the person who asks alone: shared with nobody, never
 * counted as the teacher's own. A second time the same document is answered. Errors: ROW_GONE,
 * RUN_BUSY, and those of `makeOnce`.
 */
export function makeTestPlan(needs: Needs, row: number): TestArtefact {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const school = readSchool(needs, ledger);
    const teacher = teacherInRow(school, row);
    meetWorkbook(needs, ledger, school.roster.sheet ?? '');
    const key = keyOf(needs, ledger, teacher.known, teacher.person);
    const folder = testFolder(needs, ledger, school.settings.schoolYear);
    const fileKey = testFileKey(needs.workbook.id(), key);
    const say = words(school.settings.language);
    const name = say.setUp.testName(
      say.plan.fileName(teacher.person.name, school.settings.schoolYear),
    );
    return makeOnce(needs, ledger, {
      kind: 'plan',
      key,
      title: name,
      find: () => needs.files.documentsIn([folder]).find(file => file.fileKey === fileKey),
      make: () => {
        takeTemplates(needs, ledger);
        const content = planContent(planMaking(needs, ledger, school), teacher);
        const docx = needs.planDocument(content, planTemplates(needs, ledger)(content.language));
        const [answer] = needs.files.createDocuments([{ name, folder, fileKey, docx }]);
        return answer ?? { kind: 'unsure', message: 'no answer' };
      },
    });
  });
}

/** The id of the year's folder, made where there is none. Errors: NO_FOLDER, QUOTA_TODAY. */
export function testFolder(needs: Needs, ledger: Ledger, schoolYear: string): string {
  const folders = ensureFolders(needs, ledger, schoolYear, [], () => save(needs, ledger));
  if (folders.kind === 'wait') throw new PlanError(folders.code);
  return folders.year;
}
