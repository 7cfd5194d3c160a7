import { matchFocus } from '../../core/alignment/index.ts';
import type { RosterGoal } from '../../core/roster/person.ts';
import type { School } from './readSchool.ts';

/** The focus area the roster names, else the one that the goal's words serve; its place, or null. */
export function focusOf(goal: RosterGoal, { focusAreas }: School): number | null {
  const said = goal.focusText.trim().toLowerCase();
  const named = focusAreas.findIndex(area => area.name.trim().toLowerCase() === said);
  return named >= 0 ? named : matchFocus(goal.text, focusAreas).index;
}
