import type { Recognition, Rubric } from './rubric.ts';
import { componentFinder, type ComponentFinder } from './componentFinder.ts';

const finders = new WeakMap<Rubric, ComponentFinder>();

/**
 * Which component of the rubric a cell names: a plain id ("2.3", "3B", "II.A.1"), an id with a name,
 * "Domain 2: 3", "T-TESS 2.3", "Component 3b", or the exact name alone. A whole domain or several
 * components are `many`; text that names none, an empty cell too, is `none`.
 */
export function recogniseComponent(text: string, rubric: Rubric): Recognition {
  let finder = finders.get(rubric);
  if (!finder) {
    finder = componentFinder(rubric);
    finders.set(rubric, finder);
  }
  return finder(text);
}
