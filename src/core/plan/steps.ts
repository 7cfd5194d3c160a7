import type { RosterGoal } from '../roster/person.ts';

/** The six steps of a plan, in the order in which a school takes them. */
export const STEPS = [
  'importance',
  'goals',
  'links',
  'criteria',
  'actionSteps',
  'followUp',
] as const;
export type Step = (typeof STEPS)[number];

/** For each of the six steps, whether the school's part of it is there. */
export type StepsThere = Readonly<Record<Step, boolean>>;

/** What a goal says that the steps ask for. */
type GoalFacts = Pick<
  RosterGoal,
  'text' | 'component' | 'looksLike' | 'soundsLike' | 'feelsLike' | 'actionSteps'
>;

/** What is known of one teacher. */
export interface StepFacts {
  /** Whether the plan document was made: it opens with why the goals matter. */
  readonly hasPlan: boolean;
  readonly goals: readonly GoalFacts[];
  /** Check-ins that have a time, whether invitations were sent or not. */
  readonly checkIns: number;
}

/**
 * Which steps are there for one teacher. Links, criteria and action steps are there when every goal
 * has them; until there is a goal they are open together with it. A goal without text is none.
 */
export function stepsOf({ hasPlan, goals, checkIns }: StepFacts): StepsThere {
  const written = goals.filter(goal => goal.text !== '');
  const all = (has: (goal: GoalFacts) => boolean): boolean =>
    written.length > 0 && written.every(has);
  return {
    importance: hasPlan,
    goals: written.length > 0,
    links: all(goal => goal.component !== null),
    criteria: all(hasCriteria),
    actionSteps: all(goal => goal.actionSteps !== ''),
    followUp: checkIns > 0,
  };
}

/** Whether any of a goal's three success criteria is written: looks, sounds or feels like. */
export const hasCriteria = ({
  looksLike,
  soundsLike,
  feelsLike,
}: Pick<RosterGoal, 'looksLike' | 'soundsLike' | 'feelsLike'>): boolean =>
  looksLike + soundsLike + feelsLike !== '';
