import {
  actionStepQuestions,
  criteriaQuestions,
  isLastYearsGoal,
  type GoalFlag,
} from '../alignment/index.ts';
import type { RosterGoal } from '../roster/person.ts';

/** Something a coach would ask about a goal; the sentence for each is in `src/words`. */
export type GoalQuestion = 'last_years' | GoalFlag | 'about_teacher' | 'only_meetings';

/**
 * What a coach would ask about a goal as it is written, each question once. Criteria and action
 * steps that are empty are open steps of the plan and no question. `flags` are those of the text.
 */
export function goalQuestions(goal: RosterGoal, flags: readonly GoalFlag[]): GoalQuestion[] {
  const about = criteriaQuestions(goal.looksLike, goal.soundsLike, goal.feelsLike);
  const steps = actionStepQuestions(goal.actionSteps);
  const asked: GoalQuestion[] = isLastYearsGoal(goal) ? ['last_years'] : [];
  asked.push(...flags);
  if (about.some(one => one.kind === 'about_teacher')) asked.push('about_teacher');
  if (steps.some(one => one.kind === 'only_meetings')) asked.push('only_meetings');
  return asked;
}
