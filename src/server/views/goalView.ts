import type { School } from '../../app/school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import type { GoalView } from '../../contract/api.ts';
import { focusOf } from '../../app/school/focus.ts';
import { offerReason, questionText } from '../../app/plans/planIdeas.ts';
import { goalQuestions } from '../../core/plan/goalQuestions.ts';
import {
  alignGoal,
  prepareRubric,
  suggestCriteria,
  suggestPd,
  type Reason,
} from '../../core/alignment/index.ts';
import { offerTitle, type PdOffer } from '../../core/plan/pdMenu.ts';
import type { RosterGoal } from '../../core/roster/person.ts';
import type { Words } from '../../words/index.ts';

/** How each goal of a teacher fits; the rubric is prepared once for all of them. */
export function goalViews(
  school: School,
  pdMenu: readonly PdOffer[],
  say: Words,
): (teacher: Teacher) => GoalView[] {
  const prepared = prepareRubric(school.rubric);
  const names = new Map(school.rubric.components.map(one => [one.id, one.name]));
  const view = (goal: RosterGoal): GoalView => {
    const aligned = alignGoal(goal.text, prepared, goal.component);
    const focus = focusOf(goal, school);
    return {
      text: goal.text,
      component: goal.component,
      componentName: goal.component ? (names.get(goal.component) ?? null) : null,
      componentText: goal.componentText,
      suggestedLink: goal.suggested,
      componentCell: goal.componentCell,
      verdict: aligned.verdict,
      suggested: aligned.suggested.map(({ id, reasons }) => ({
        id,
        name: names.get(id) ?? id,
        reasons: phrases(reasons),
      })),
      reasons: phrases(aligned.reasons),
      focus,
      questions: goalQuestions(goal, aligned.flags).map(question => questionText(question, say)),
      criteriaIdeas: criteriaIdeas(goal, say),
      offers: offersFor(goal, focus, school, pdMenu, say),
    };
  };
  return teacher => teacher.person.goals.filter(goal => goal.text !== '').map(view);
}

/** One sentence for each criteria cell that is empty, of the goal's leading practice. */
function criteriaIdeas(goal: RosterGoal, say: Words): string[] {
  const texts = { looks: goal.looksLike, sounds: goal.soundsLike, feels: goal.feelsLike };
  const suggested = suggestCriteria(goal.text);
  return suggested
    .filter(({ cell, concept }) => texts[cell] === '' && concept === suggested[0]?.concept)
    .map(({ cell, concept }) => say.alignment.criteriaBank[concept][cell]);
}

function offersFor(
  goal: RosterGoal,
  focus: number | null,
  school: School,
  pdMenu: readonly PdOffer[],
  say: Words,
): GoalView['offers'] {
  const focusArea = focus === null ? null : (school.focusAreas[focus]?.name ?? null);
  return suggestPd({ text: goal.text, component: goal.component, focusArea }, pdMenu).flatMap(
    offer => {
      const item = pdMenu[offer.index];
      return item
        ? [{ title: offerTitle(item), reason: offerReason(offer, school.rubric, say) }]
        : [];
    },
  );
}

const phrases = (reasons: readonly Reason[]): string[] => {
  const all = reasons.map(reason => reason.phrase);
  return all.filter((phrase, place) => phrase !== '' && all.indexOf(phrase) === place);
};
