import { keepPromise as keep, readInsights } from '../../app/goals/insights.ts';
import type { InsightsApi } from '../../contract/insights.ts';
import { answer } from '../answers.ts';
import { insightsView, promiseViews } from '../views/insightsView.ts';
import { wire } from '../wiring.ts';

/** What the school can learn for its own work, answered. */
export const insightCalls: InsightsApi = {
  openInsights: () => answer(() => insightsView(readInsights(wire()))),
  keepPromise: ask => answer(() => promiseViews(keep(wire(), ask))),
};
