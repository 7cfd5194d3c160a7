import type { Verdict } from '../alignment/types.ts';
import type { StepsThere } from '../plan/steps.ts';

/** Kinds of help that a teacher may welcome, in the order in which a school would look at them. */
export const HELP_KINDS = [
  'time',
  'coach',
  'coach_address',
  'planning',
  'address',
  'first_goal',
  'fewer_goals',
  'link',
  'component',
  'compare',
  'criteria',
  'steps',
  'other',
] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

/** Which help answers which question about a row. */
const HELP_FOR: Readonly<Record<string, HelpKind>> = {
  missing_email: 'address',
  bad_email: 'address',
  off_domain_email: 'address',
  duplicate_email: 'address',
  changed_email: 'address',
  changed_name: 'address',
  missing_coach: 'coach',
  coach_without_email: 'coach_address',
  no_planning_period: 'planning',
  no_goal: 'first_goal',
  too_many_goals: 'fewer_goals',
  unknown_component: 'component',
  ambiguous_component: 'component',
};

/** What is known of a teacher's plan. */
export interface PlanStanding {
  readonly questions: readonly { readonly kind: string }[];
  readonly goals: readonly {
    readonly component: string | null;
    readonly verdict: Verdict | null;
  }[];
  readonly steps: StepsThere;
}

/** The help that a teacher would welcome; `waits` for a time to meet. */
export function helpFor({ questions, goals, steps }: PlanStanding, waits: boolean): Set<HelpKind> {
  const kinds = new Set<HelpKind>();
  if (waits) kinds.add('time');
  for (const { kind } of questions) kinds.add(HELP_FOR[kind] ?? 'other');
  if (goals.length === 0) {
    kinds.add('first_goal');
    return kinds;
  }
  if (goals.some(goal => goal.component === null)) kinds.add('link');
  if (goals.some(goal => goal.verdict === 'different')) kinds.add('compare');
  if (!steps.criteria) kinds.add('criteria');
  if (!steps.actionSteps) kinds.add('steps');
  return kinds;
}
