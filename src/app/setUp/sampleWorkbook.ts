import { testFileKey } from '../../core/ledger/eventId.ts';
import { words } from '../../words/index.ts';
import { withLock } from '../runs/withLock.ts';
import { meetWorkbook } from '../school/meetTeachers.ts';
import type { Needs } from '../needs/needs.ts';
import { refuseIfBusy } from '../runs/slice.ts';
import { openLedger, readSchoolSettings } from '../school/readSchool.ts';
import { makeOnce, type TestArtefact } from '../plans/makeOnce.ts';
import { testFolder } from '../plans/testPlan.ts';

const KEY = 'sample';

/**
 * Makes a new workbook with an invented school, to try everything without real people: an uploaded
 * .xlsx that Drive converts, since our sheet scope reaches no workbook but the open one. A second
 * time the same workbook is answered. Errors: those of `makeOnce`, RUN_BUSY, NO_FOLDER.
 */
export function makeSampleWorkbook(needs: Needs): TestArtefact {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const { settings, language } = readSchoolSettings(needs);
    if (ledger.all('workbook').length === 0) meetWorkbook(needs, ledger, '');
    const folder = testFolder(needs, ledger, settings.schoolYear);
    const fileKey = testFileKey(needs.workbook.id(), KEY);
    const { name, tabs } = words(language).setUp.sample;
    return makeOnce(needs, ledger, {
      kind: 'sample',
      key: KEY,
      title: name,
      find: () => needs.files.sheetsIn(folder).find(file => file.fileKey === fileKey),
      make: () =>
        needs.files.createSheet({ name, folder, fileKey, xlsx: needs.workbookFile(tabs) }),
    });
  });
}
