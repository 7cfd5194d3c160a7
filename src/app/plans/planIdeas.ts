import {
  actionStepQuestions,
  alignGoal,
  criteriaQuestions,
  isLastYearsGoal,
  suggestCriteria,
  suggestPd,
  type PdSuggestion,
} from '../../core/alignment/index.ts';
import type { PdOffer } from '../../core/plan/pdMenu.ts';
import { hasCriteria } from '../../core/plan/steps.ts';
import type { PlanIdea } from '../../core/plan/planContent.ts';
import type { RosterGoal } from '../../core/roster/person.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import { words, type Language, type Words } from '../../words/index.ts';
import type { PlanMaking } from './planMaking.ts';

/** At most this many ideas a goal, components among them: the plan is the teacher's, not ours. */
const IDEAS_A_GOAL = 4;
const COMPONENTS_A_GOAL = 3;

/**
 * What may help with a goal, for the teacher to keep or delete: up to three components that may
 * fit, and one each of: a question a coach would ask, a picture of success, an offer of the PD menu.
 * The most useful first.
 */
export function planIdeas(
  making: PlanMaking,
  goal: RosterGoal,
  focusArea: string | null,
  goalNumber: number,
  language: Language,
): PlanIdea[] {
  if (goal.text === '') return [];
  const say = words(language);
  const aligned = alignGoal(goal.text, making.rubric, goal.component);
  const ideas: PlanIdea[] = [];
  if (goal.component === null || aligned.verdict === 'different') {
    const others = aligned.suggested.filter(ranked => ranked.id !== goal.component);
    for (const { id, reasons } of others.slice(0, COMPONENTS_A_GOAL)) {
      const component = making.school.rubric.components.find(one => one.id === id);
      ideas.push({
        goalNumber,
        kind: 'component',
        text: id + ' ' + (component?.name ?? ''),
        reason: say.plan.because(reasons.map(reason => reason.phrase)),
      });
    }
  }
  const question = firstQuestion(goal, aligned.flags, say);
  if (question) ideas.push({ goalNumber, kind: 'question', text: question, reason: '' });
  if (!hasCriteria(goal)) {
    const [offer] = suggestCriteria(goal.text);
    const sentence = offer && say.alignment.criteriaBank[offer.concept][offer.cell];
    if (sentence) ideas.push({ goalNumber, kind: 'criterion', text: sentence, reason: '' });
  }
  // What the teacher has planned already is no idea.
  const steps = goal.actionSteps.toLowerCase();
  const menu = making.pdMenu.filter(one => !steps.includes(one.title.toLowerCase()));
  const [offer] = suggestPd({ text: goal.text, component: goal.component, focusArea }, menu);
  const item = offer && menu[offer.index];
  if (item) {
    ideas.push({
      goalNumber,
      kind: 'step',
      text: offerTitle(item),
      reason: offerReason(offer, making.school.rubric, say),
    });
  }
  return ideas.slice(0, IDEAS_A_GOAL);
}

function firstQuestion(
  goal: RosterGoal,
  flags: ReturnType<typeof alignGoal>['flags'],
  say: Words,
): string | null {
  if (isLastYearsGoal(goal)) return say.alignment.lastYearsGoal;
  const [flag] = flags;
  if (flag) return say.alignment.questions[flag];
  const [step] = actionStepQuestions(goal.actionSteps);
  if (step?.kind === 'only_meetings') return say.alignment.steps.only_meetings;
  const about = criteriaQuestions(goal.looksLike, goal.soundsLike, goal.feelsLike).find(
    one => one.kind === 'about_teacher',
  );
  return about ? say.alignment.criteria.about_teacher : null;
}

/** "Peer visit: Visit Kavya Iyer". */
export const offerTitle = (offer: PdOffer): string =>
  offer.kind === '' ? offer.title : offer.kind + ': ' + offer.title;

/** Why an offer of the PD menu may help with a goal, in a few words. */
export function offerReason(offer: PdSuggestion, rubric: Rubric, say: Words): string {
  const { offers } = say.plan;
  switch (offer.reason) {
    case 'component': {
      const component = rubric.components.find(one => one.id === offer.because);
      return offers.component(offer.because + ' ' + (component?.name ?? ''));
    }
    case 'focus':
      return offers.focus(offer.because);
    case 'words':
      return offers.words(offer.because);
    case 'practice':
      return offers.practice;
  }
}
