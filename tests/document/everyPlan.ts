import type { PlanContent } from '../../src/core/plan/planContent.ts';
import { FIVE_TEACHERS } from './fiveTeachers.ts';

/** The three built-in templates, from free to rigid, and the structured one of a formal school. */
export const SHAPES: readonly Pick<PlanContent, 'shape' | 'kind'>[] = [
  { shape: 'structured', kind: 'coaching' },
  { shape: 'structured', kind: 'formal' },
  { shape: 'onePage', kind: 'coaching' },
  { shape: 'formal', kind: 'formal' },
];

/** The five teachers in each built-in template, by name: "typical onePage coaching". */
export const EVERY_PLAN: Readonly<Record<string, PlanContent>> = Object.fromEntries(
  Object.entries(FIVE_TEACHERS).flatMap(([name, plan]) =>
    SHAPES.map(which => [`${name} ${which.shape} ${which.kind}`, { ...plan, ...which }]),
  ),
);
