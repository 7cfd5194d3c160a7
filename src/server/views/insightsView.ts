import type { Insights, SchoolPromise } from '../../app/goals/insights.ts';
import type { GroupView, InsightsView, PromiseView } from '../../contract/insights.ts';
import type { ShownGroup } from '../../core/insight/groups.ts';

/** The school's insights as the panel shows them. */
export function insightsView(seen: Insights): InsightsView {
  const { rubric, focusAreas } = seen.school;
  const nameOf = (id: string): string =>
    id + ' ' + (rubric.components.find(one => one.id === id)?.name ?? '');
  return {
    goals: seen.goals,
    teachers: seen.teachers,
    components: seen.components.map(one => groupView(one, nameOf)),
    focusAreas: seen.focusAreas.map(one => groupView(one, at => focusAreas[at]?.name ?? '')),
    demand: seen.demand.map(({ kind, steps, hours }) => ({ kind, steps, hours })),
    gaps: { ...seen.gaps, components: seen.gaps.components.map(nameOf) },
    promises: promiseViews(seen.promises),
    kindred: seen.kindred.map(({ teachers, words }) => ({
      people: teachers.map(({ person: { name, row } }) => ({ name, row })),
      words,
    })),
  };
}

/** The school's promises as the panel shows them. */
export function promiseViews(promises: readonly SchoolPromise[]): PromiseView[] {
  return promises.map(({ key, part, teacher, kind, text, by, state }) => {
    const { name, row } = teacher.person;
    return { key, part, row, name, kind, step: text, by, state };
  });
}

function groupView<Group>(
  { groups, goals }: ShownGroup<Group | null>,
  name: (group: Group) => string,
): GroupView {
  if (groups.length === 0) return { is: 'rest', name: '', goals };
  const [group] = groups;
  return group === null ? { is: 'none', name: '', goals } : { is: 'one', name: name(group), goals };
}
