import type { InsightsView } from '../../contract/insights.ts';
import type { Panel } from '../panel.ts';
import { Footer } from '../parts/Footer.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Outline } from '../parts/Outline.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { Demand } from './insights/Demand.tsx';
import { Goals } from './insights/Goals.tsx';
import { Help } from './insights/Help.tsx';
import { Kindred } from './insights/Kindred.tsx';
import { Promised } from './insights/Promised.tsx';
import { Rail } from './plans/Rail.tsx';

/** The school's work as a whole: six steps, goals, what is planned, what was promised. */
export function Insights({ panel }: { readonly panel: Panel }) {
  const { insights, buttons } = panel.say.value;
  const seen = panel.insights.seen.value;
  const counts = panel.counts.value;
  const reading = panel.busy.value === 'insights';
  return (
    <>
      <Tabs panel={panel} />
      <main aria-busy={reading}>
        <h1 class="sr" tabIndex={-1}>
          {insights.title}
        </h1>
        <ProblemCard panel={panel} />
        <Notice panel={panel} />
        {counts && <Rail panel={panel} counts={counts} then={() => void panel.toPlans()} />}
        <Help panel={panel} />
        {seen ? (
          <Learned panel={panel} seen={seen} />
        ) : (
          <section class="section">
            <Outline panel={panel} text={insights.reading} />
          </section>
        )}
      </main>
      <Footer panel={panel}>
        <button
          type="button"
          class="button outline"
          aria-busy={reading}
          onClick={() => void panel.insights.readAgain()}
        >
          {reading && <span class="spin" aria-hidden="true" />}
          {buttons.refresh}
        </button>
      </Footer>
    </>
  );
}

function Learned({ panel, seen }: { readonly panel: Panel; readonly seen: InsightsView }) {
  return (
    <>
      <Promised panel={panel} promises={seen.promises} />
      <Goals panel={panel} seen={seen} />
      <Demand panel={panel} seen={seen} />
      <Kindred panel={panel} groups={seen.kindred} />
    </>
  );
}
