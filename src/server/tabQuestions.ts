import { TABS } from '../app/tabs.ts';
import type { School } from '../app/school.ts';
import type { Year } from '../app/year.ts';
import type { SchoolView } from '../contract/api.ts';
import type { Words } from '../words/index.ts';

/** What to look at in the school's own tabs: one sentence each, with the row. */
export function tabQuestions(school: School, year: Year, say: Words): SchoolView['tabQuestions'] {
  const { problems, calendarTab } = say;
  const at = (row: number, sentence: string): string => row + ': ' + sentence;
  return [
    ...school.settingProblems.map(({ kind, row, label, value }) => ({
      tab: TABS.settings,
      sentence: at(
        row,
        say.error(kind === 'not_a_number' ? 'SETTING_NUMBER' : 'SETTING_VALUE', { label, value }),
      ),
    })),
    ...school.focusProblems.map(problem => {
      const { sentence, fix } = problems.focusAreas[problem.kind](problem);
      return { tab: TABS.focusAreas, sentence: sentence + ' ' + fix };
    }),
    ...school.rubricProblems.map(problem => {
      const { sentence, fix } = problems.rubricTable[problem.kind](problem);
      return { tab: TABS.rubric, sentence: sentence + ' ' + fix };
    }),
    ...year.calendarProblems.map(({ kind, row, details }) => ({
      tab: TABS.schoolCalendar,
      sentence: at(row, calendarTab.problem[kind](details)),
    })),
    ...year.roundProblems.map(({ kind, row, details }) => ({
      tab: TABS.rounds,
      sentence: at(row, calendarTab.roundProblem[kind](details)),
    })),
  ];
}
