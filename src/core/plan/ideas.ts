import {
  alignGoal,
  suggestCriteria,
  suggestPd,
  type CriteriaSuggestion,
  type PdSuggestion,
  type PreparedRubric,
} from '../alignment/index.ts';
import type { RosterGoal } from '../roster/person.ts';
import { goalQuestions, type GoalQuestion } from './goalQuestions.ts';
import type { PdOffer } from './pdMenu.ts';
import { hasCriteria } from './steps.ts';

/** At most this many ideas a goal, components among them: the plan is the teacher's, not ours. */
const IDEAS_A_GOAL = 4;
const COMPONENTS_A_GOAL = 3;

/** Something that may help with a goal, not in words yet. */
export type GoalIdea =
  /** A component that may fit (by id), with the words of the goal that speak for it. */
  | { readonly kind: 'component'; readonly id: string; readonly phrases: readonly string[] }
  | { readonly kind: 'question'; readonly question: GoalQuestion }
  /** A picture of success: a sentence of the bank of criteria. */
  | { readonly kind: 'criterion'; readonly criterion: CriteriaSuggestion }
  /** An offer of the PD menu, with what speaks for it. */
  | { readonly kind: 'step'; readonly offer: PdOffer; readonly because: PdSuggestion };

/** What the school has to take ideas from. */
interface IdeaSources {
  readonly rubric: PreparedRubric;
  readonly pdMenu: readonly PdOffer[];
}

/**
 * What may help with a goal, for the teacher to keep or delete: up to three components that may
 * fit, and one each of: a question a coach would ask, a picture of success, an offer of the PD menu.
 * The most useful first; none for a goal without text. `focusArea` is the name of the goal's.
 */
export function goalIdeas(
  goal: RosterGoal,
  focusArea: string | null,
  { rubric, pdMenu }: IdeaSources,
): GoalIdea[] {
  if (goal.text === '') return [];
  const aligned = alignGoal(goal.text, rubric, goal.component);
  const ideas: GoalIdea[] = [];
  if (goal.component === null || aligned.verdict === 'different') {
    const others = aligned.suggested.filter(({ id }) => id !== goal.component);
    for (const { id, reasons } of others.slice(0, COMPONENTS_A_GOAL)) {
      ideas.push({ kind: 'component', id, phrases: reasons.map(reason => reason.phrase) });
    }
  }
  const question = firstOf(goalQuestions(goal, aligned.flags));
  if (question) ideas.push({ kind: 'question', question });
  const [criterion] = hasCriteria(goal) ? [] : suggestCriteria(goal.text);
  if (criterion) ideas.push({ kind: 'criterion', criterion });
  // What the teacher has planned already is no idea.
  const steps = goal.actionSteps.toLowerCase();
  const menu = pdMenu.filter(one => !steps.includes(one.title.toLowerCase()));
  const [because] = suggestPd({ text: goal.text, component: goal.component, focusArea }, menu);
  const offer = because && menu[because.index];
  if (offer) ideas.push({ kind: 'step', offer, because });
  return ideas.slice(0, IDEAS_A_GOAL);
}

/** One question is enough for a plan; what is asked about a criterion comes after all others. */
const firstOf = (asked: readonly GoalQuestion[]): GoalQuestion | null =>
  asked.find(question => question !== 'about_teacher') ?? asked[0] ?? null;
