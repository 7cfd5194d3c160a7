import type { AgreedWindow } from './proposal.ts';
import type { SchoolCalendar } from './year/schoolCalendar.ts';

/**
 * The bell periods right before and right after lunch, as windows for people who state no planning
 * period. Only a caller who says so to the people concerned may use them.
 */
export function windowsAroundLunch(calendar: SchoolCalendar): AgreedWindow[] {
  const classes = calendar.bellPeriods
    .filter(each => each.kind === 'class')
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const lunch = calendar.bellPeriods.find(each => each.kind === 'lunch');
  const noon = lunch ?? { start: '12:00', end: '12:00' };
  const before = classes.filter(each => each.end <= noon.start).pop();
  const after = classes.find(each => each.start >= noon.end);
  return [before, after].flatMap(each => (each ? [{ start: each.start, end: each.end }] : []));
}
