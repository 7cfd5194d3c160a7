import type { Ledger } from '../../core/ledger/ledger.ts';
import type { NamedRound } from '../../core/plan/living/followUp.ts';
import type { Needs } from '../needs/needs.ts';
import { planMaking, type PlanMaking } from '../plans/planMaking.ts';
import { readAfresh } from '../school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { words } from '../../words/index.ts';

/** The school with its roster read afresh: people may have sorted or edited it a moment ago. */
export function schoolNow(needs: Needs, ledger: Ledger): SchoolNow {
  const school = readAfresh(needs, ledger);
  const making = planMaking(needs, ledger, school);
  const byKey = new Map(school.teachers.map(teacher => [teacher.known?.key, teacher]));
  return {
    making,
    mayWrite: needs.workbook.canWrite(school.roster.sheet ?? '', school.roster.headerRow ?? 1),
    rounds: (['en', 'es'] as const).flatMap(language =>
      making.year.rounds.map(round => ({ id: round.id, name: words(language).roundName(round) })),
    ),
    teacherOf: key => byKey.get(key),
  };
}

/** How the school stands now; rows are found again each time. */
export interface SchoolNow {
  readonly making: PlanMaking;
  readonly mayWrite: boolean;
  /** In every language that a plan may have. */
  readonly rounds: readonly NamedRound[];
  teacherOf(key: string): Teacher | undefined;
}
