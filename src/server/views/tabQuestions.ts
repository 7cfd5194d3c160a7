import { VALUE_COLUMN } from '../../core/school/settingsChoices.ts';
import { TABS } from '../../app/school/tabs.ts';
import type { School } from '../../app/school/readSchool.ts';
import type { Year } from '../../app/school/year.ts';
import type { TabQuestion } from '../../contract/api.ts';
import type { Words } from '../../words/index.ts';

const SETTING_CODES = {
  unknown_value: 'SETTING_VALUE',
  not_a_number: 'SETTING_NUMBER',
  not_a_date: 'SETTING_DATE',
};

/** What to look at in the school's own tabs: one sentence each, with its cell. */
export function tabQuestions(school: School, year: Year, say: Words): TabQuestion[] {
  const { problems, calendarTab } = say;
  return [
    ...school.settingProblems.map(({ kind, row, label, value }) => ({
      tab: TABS.settings,
      row,
      column: VALUE_COLUMN,
      sentence: say.error(SETTING_CODES[kind], { label, value }),
    })),
    ...school.focusProblems.map(problem => {
      const { sentence, fix } = problems.focusAreas[problem.kind](problem);
      const { row, column } = problem;
      return { tab: TABS.focusAreas, row, column, sentence: sentence + ' ' + fix };
    }),
    ...school.rubricProblems.map(problem => {
      const { sentence, fix } = problems.rubricTable[problem.kind](problem);
      const { row, column } = problem;
      return { tab: TABS.rubric, row, column, sentence: sentence + ' ' + fix };
    }),
    ...year.calendarProblems.map(({ kind, row, column, details }) => ({
      tab: TABS.schoolCalendar,
      row,
      column,
      sentence: row + ': ' + calendarTab.problem[kind](details),
    })),
    ...year.roundProblems.map(({ kind, row, column, details }) => ({
      tab: TABS.rounds,
      row,
      column,
      sentence: row + ': ' + calendarTab.roundProblem[kind](details),
    })),
  ];
}
