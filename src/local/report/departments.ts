import type { ReportPerson } from './facts.ts';

/** A department's people who have goals; the name is null where small ones are shown together. */
export interface DepartmentGroup {
  readonly name: string | null;
  readonly people: readonly ReportPerson[];
}

/** Groups below this size are never shown alone. */
const SMALLEST_GROUP = 5;
/** More columns do not fit on paper. */
const MOST_COLUMNS = 8;

/**
 * Everyone by department, largest first, no group under five: small departments are shown together,
 * and where even together they are under five, the next smallest joins them, since the column of
 * all would otherwise give them away. Empty where fewer than two columns would be left.
 */
export function departmentGroups(people: readonly ReportPerson[]): DepartmentGroup[] {
  const byName = new Map<string, ReportPerson[]>();
  for (const person of people) {
    const name = person.teacher.department.trim();
    const group = byName.get(name);
    if (group) group.push(person);
    else byName.set(name, [person]);
  }
  const groups = [...byName]
    .map(([name, group]) => ({ name, people: group }))
    .sort((a, b) => b.people.length - a.people.length || (a.name < b.name ? -1 : 1));
  const shown = groups.filter(group => group.people.length >= SMALLEST_GROUP);
  const together = groups.filter(group => group.people.length < SMALLEST_GROUP);
  const size = (): number => together.reduce((sum, group) => sum + group.people.length, 0);
  while (
    shown.length > 0 &&
    ((together.length > 0 && size() < SMALLEST_GROUP) ||
      shown.length + (together.length > 0 ? 1 : 0) > MOST_COLUMNS)
  ) {
    const smallest = shown.pop();
    if (smallest) together.push(smallest);
  }
  const columns: DepartmentGroup[] = shown.slice();
  if (together.length > 0)
    columns.push({ name: null, people: together.flatMap(group => group.people) });
  return columns.length >= 2 ? columns : [];
}
