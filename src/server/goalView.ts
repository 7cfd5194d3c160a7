import type { School, Teacher } from '../app/school.ts';
import type { GoalView } from '../contract/api.ts';
import { alignGoal, matchFocus, prepareRubric, type Reason } from '../core/alignment/index.ts';
import type { RosterGoal } from '../core/roster/person.ts';
import type { Words } from '../words/index.ts';

/** How each goal of a teacher fits; the rubric is prepared once for all of them. */
export function goalViews(school: School, say: Words): (teacher: Teacher) => GoalView[] {
  const prepared = prepareRubric(school.rubric);
  const names = new Map(school.rubric.components.map(one => [one.id, one.name]));
  const view = (goal: RosterGoal): GoalView => {
    const aligned = alignGoal(goal.text, prepared, goal.component);
    return {
      text: goal.text,
      component: goal.component,
      componentName: goal.component ? (names.get(goal.component) ?? null) : null,
      verdict: aligned.verdict,
      suggested: aligned.suggested.map(({ id, reasons }) => ({
        id,
        name: names.get(id) ?? id,
        reasons: phrases(reasons),
      })),
      reasons: phrases(aligned.reasons),
      focus: focusOf(goal, school),
      questions: aligned.flags.map(flag => say.alignment.questions[flag]),
    };
  };
  return teacher => teacher.person.goals.filter(goal => goal.text !== '').map(view);
}

/** The focus area the roster names, else the one that the goal's words serve. */
export function focusOf(goal: RosterGoal, school: School): number | null {
  const said = goal.focusText.trim().toLowerCase();
  const named = school.focusAreas.findIndex(area => area.name.trim().toLowerCase() === said);
  return named >= 0 ? named : matchFocus(goal.text, school.focusAreas).index;
}

const phrases = (reasons: readonly Reason[]): string[] => {
  const all = reasons.map(reason => reason.phrase);
  return all.filter((phrase, place) => phrase !== '' && all.indexOf(phrase) === place);
};
