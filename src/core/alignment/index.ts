/** Does a goal fit its rubric component and the year's focus area, and what would a coach ask? */
export { alignGoal } from './align.ts';
export type { Concept } from './concepts.ts';
export { actionStepQuestions, criteriaQuestions } from './questions.ts';
export type { ActionStepQuestion, CriteriaCell, CriteriaQuestion } from './questions.ts';
export { goalFlags } from './flags.ts';
export { matchFocus } from './focus.ts';
export { prepareRubric, type PreparedRubric } from './rubricSense.ts';
export { isLastYearsGoal } from './sameGoal.ts';
export { suggestCriteria, suggestPd } from './suggest.ts';
export type { CriteriaSuggestion, PdMenuItem, PdSuggestion } from './suggest.ts';
export type { GoalFlag, Reason, Verdict } from './types.ts';
