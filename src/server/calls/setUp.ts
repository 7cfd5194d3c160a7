import { addDaysOff as daysOff } from '../../app/setUp/addDaysOff.ts';
import { chooseColumns as keepColumns, readColumns } from '../../app/setUp/chooseColumns.ts';
import { chooseSettings as keepSettings } from '../../app/setUp/chooseSettings.ts';
import { chooseWhoGetsAPlan as decide } from '../../app/setUp/chooseWhoGetsAPlan.ts';
import { mergeRows as merge, unmergeRows as unmerge } from '../../app/setUp/mergeRows.ts';
import { makeSampleWorkbook as sampleWorkbook } from '../../app/setUp/sampleWorkbook.ts';
import { readSchoolSettings } from '../../app/school/readSchool.ts';
import { removeTests as binTests } from '../../app/plans/makeOnce.ts';
import { sendTestInvitation as testInvitation } from '../../app/checkIns/testInvitation.ts';
import { makeTestPlan as testPlan } from '../../app/plans/testPlan.ts';
import type { RosterField } from '../../core/roster/fields.ts';
import { offsetText } from '../../core/schedule/year/time.ts';
import { answer, panelWords } from '../answers.ts';
import { columnsView, daysOffView, mergeView, rubricChoices } from '../views/setUpView.ts';
import { wire } from '../wiring.ts';
import type { SetUpApi } from '../../contract/setUp.ts';

/** Set-up, answered. */
export const setUpCalls: SetUpApi = {
  openColumns: () =>
    answer(() => {
      const needs = wire();
      return columnsView(readColumns(needs), panelWords(needs));
    }),
  chooseColumns: ask =>
    answer(() => {
      const needs = wire();
      const say = panelWords(needs);
      const guidance = (field: RosterField): string =>
        say.setUp.columnGuidance(say.setUp.fields[field]);
      return columnsView(keepColumns(needs, ask.choices, guidance), say);
    }),
  chooseWhoGetsAPlan: ask =>
    answer(() => {
      const needs = wire();
      const say = panelWords(needs);
      return decide(
        needs,
        ask.decisions,
        reason => say.planReason(reason) + ': ' + say.setUp.planGuidance,
      );
    }),
  mergeRows: ask =>
    answer(() => {
      const needs = wire();
      return mergeView(merge(needs, ask.row, ask.into), panelWords(needs));
    }),
  unmergeRows: ask => answer(() => ({ changed: unmerge(wire(), ask.row) })),
  chooseSettings: ask => answer(() => keepSettings(wire(), ask)),
  listRubrics: () => answer(rubricChoices),
  addDaysOff: ask =>
    answer(() => {
      const needs = wire();
      return daysOffView(daysOff(needs, ask.text), panelWords(needs));
    }),
  makeTestPlan: ask => answer(() => testPlan(wire(), ask.row)),
  sendTestInvitation: () =>
    answer(() => {
      const needs = wire();
      const { start, ...sent } = testInvitation(needs);
      return { ...sent, start: offsetText(start, readSchoolSettings(needs).timeZone) };
    }),
  removeTests: () => answer(() => binTests(wire())),
  makeSampleWorkbook: () => answer(() => sampleWorkbook(wire())),
};
