import type { Panel } from '../panel.ts';

/** The views that one goes to and fro between: plans, goals, check-ins, the whole. */
export function Tabs({ panel }: { readonly panel: Panel }) {
  const { tabs } = panel.say.value;
  const view = panel.view.value;
  const count = panel.review.toLookAt.value;
  const tab = (name: 'plans' | 'review' | 'schedule' | 'insights', go: () => void) => (
    <button
      type="button"
      aria-current={view === name ? 'page' : undefined}
      onClick={() => {
        if (view !== name) go();
      }}
    >
      {tabs[name]}
      {name === 'review' && count > 0 && (
        <>
          {' '}
          <span class="badge" aria-hidden="true">
            {count}
          </span>
          <span class="sr">, {tabs.toLookAt(count)}</span>
        </>
      )}
    </button>
  );
  return (
    <nav class="tabs" aria-label={tabs.label}>
      {tab('plans', () => void panel.toPlans())}
      {tab('review', panel.review.toReview)}
      {tab('schedule', panel.schedule.toSchedule)}
      {tab('insights', panel.insights.toInsights)}
    </nav>
  );
}
