import type { GroupView, InsightsView } from '../../../contract/insights.ts';
import type { Panel } from '../../panel.ts';
import { Bars, type BarLine } from './Bars.tsx';

/** Goals by component and by focus area; nobody stands in a group of fewer than five. */
export function Goals({ panel, seen }: { readonly panel: Panel; readonly seen: InsightsView }) {
  const { insights, locale } = panel.say.value;
  const { components, focusAreas, goals, teachers } = seen;
  const line =
    (which: 'components' | 'focusAreas') =>
    ({ is, name, goals: count }: GroupView): BarLine => ({
      name: is === 'one' ? name : insights[is][which],
      count,
      spoken: insights.goals(count),
    });
  if (components.length === 0) {
    return (
      <section class="section">
        <h2>{insights.components}</h2>
        <p class="lead">{insights.tooFew}</p>
      </section>
    );
  }
  const together = [...components, ...focusAreas].some(({ is }) => is === 'rest');
  return (
    <section class="section">
      <h2>{insights.components}</h2>
      <p class="lead">{insights.goalsOf(goals, teachers)}</p>
      <Bars locale={locale} lines={components.map(line('components'))} />
      {focusAreas.length > 0 && (
        <>
          <h3>{insights.focusAreas}</h3>
          <Bars locale={locale} lines={focusAreas.map(line('focusAreas'))} />
        </>
      )}
      {together && <p class="small-text">{insights.small}</p>}
    </section>
  );
}
