import { STEPS, type Step, type StepsThere } from '../../src/core/plan/steps.ts';

/** The six steps of a teacher, all there but the ones named. */
export const allStepsBut = (...open: readonly Step[]): StepsThere =>
  Object.fromEntries(STEPS.map(step => [step, !open.includes(step)])) as Record<Step, boolean>;
