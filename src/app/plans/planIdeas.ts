import type { PdSuggestion } from '../../core/alignment/index.ts';
import type { Language } from '../../core/language.ts';
import type { GoalQuestion } from '../../core/plan/goalQuestions.ts';
import { goalIdeas, type GoalIdea } from '../../core/plan/ideas.ts';
import { offerTitle } from '../../core/plan/pdMenu.ts';
import type { PlanIdea } from '../../core/plan/planContent.ts';
import type { RosterGoal } from '../../core/roster/person.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import { words, type Words } from '../../words/index.ts';
import type { PlanMaking } from './planMaking.ts';

/** What may help with a goal, in the words of the plan's language. */
export function planIdeas(
  making: PlanMaking,
  goal: RosterGoal,
  focusArea: string | null,
  goalNumber: number,
  language: Language,
): PlanIdea[] {
  const say = words(language);
  return goalIdeas(goal, focusArea, making).map(idea => ({
    ...{ goalNumber, kind: idea.kind },
    ...ideaText(idea, making.school.rubric, say),
  }));
}

function ideaText(idea: GoalIdea, rubric: Rubric, say: Words): Pick<PlanIdea, 'text' | 'reason'> {
  switch (idea.kind) {
    case 'component':
      return { text: named(idea.id, rubric), reason: say.plan.because(idea.phrases) };
    case 'question':
      return { text: questionText(idea.question, say), reason: '' };
    case 'criterion': {
      const { concept, cell } = idea.criterion;
      return { text: say.alignment.criteriaBank[concept][cell], reason: '' };
    }
    case 'step':
      return { text: offerTitle(idea.offer), reason: offerReason(idea.because, rubric, say) };
  }
}

/** "2.3 Communication". */
const named = (id: string, rubric: Rubric): string =>
  id + ' ' + (rubric.components.find(one => one.id === id)?.name ?? '');

/** What a coach would ask, as a sentence. */
export function questionText(question: GoalQuestion, say: Words): string {
  switch (question) {
    case 'last_years':
      return say.alignment.lastYearsGoal;
    case 'about_teacher':
      return say.alignment.criteria.about_teacher;
    case 'only_meetings':
      return say.alignment.steps.only_meetings;
    default:
      return say.alignment.questions[question];
  }
}

/** Why an offer of the PD menu may help with a goal, in a few words. */
export function offerReason(offer: PdSuggestion, rubric: Rubric, say: Words): string {
  const { offers } = say.plan;
  switch (offer.reason) {
    case 'component':
      return offers.component(named(offer.because, rubric));
    case 'focus':
      return offers.focus(offer.because);
    case 'words':
      return offers.words(offer.because);
    case 'practice':
      return offers.practice;
  }
}
