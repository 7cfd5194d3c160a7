import type { InsightsView } from '../../../contract/insights.ts';
import { TABS } from '../../../core/school/tabNames.ts';
import type { Panel } from '../../panel.ts';
import { OpenRow } from '../../parts/NeedsYou.tsx';
import { Bars } from './Bars.tsx';

/** What the action steps ask for by kind and hours, and what the PD menu does not offer yet. */
export function Demand({ panel, seen }: { readonly panel: Panel; readonly seen: InsightsView }) {
  const { insights, locale } = panel.say.value;
  const { demand, gaps } = seen;
  const hours = demand.reduce((sum, one) => sum + (one.hours ?? 0), 0);
  const missing = [
    gaps.kinds.map(kind => insights.steps[kind]),
    gaps.components,
    gaps.focusAreas,
  ].filter(names => names.length > 0);
  return (
    <section class="section">
      <h2>{insights.demand}</h2>
      <p class="lead">
        {demand.length === 0 ? insights.noDemand : hours > 0 && insights.allHours(hours)}
      </p>
      <Bars
        locale={locale}
        lines={demand.map(({ kind, steps, hours: about }) => ({
          name: kind === null ? insights.otherSteps : insights.steps[kind],
          count: steps,
          spoken: insights.stepCount(steps),
          aside: about === null ? null : insights.hours(about),
        }))}
      />
      {missing.length > 0 && (
        <div class="ask gaps">
          <h3>{insights.gaps}</h3>
          {missing.map(names => (
            <p class="small-text" key={names[0]}>
              {insights.gap(names.join(', '))}
            </p>
          ))}
          <OpenRow
            panel={panel}
            name={TABS.pdMenu}
            label={insights.openMenu}
            cell={{ row: 1, column: 1, tab: TABS.pdMenu }}
          />
        </div>
      )}
    </section>
  );
}
