import { describe } from 'vitest';
import { hasChromium } from './chromium.ts';
import { everySceneLooksGood, LONG } from './sceneLooks.ts';
import { scenesOfInsights } from './scenes/insights.ts';
import { scenesOfReview } from './scenes/review.ts';
import { scenesOfSchedule } from './scenes/schedule.ts';

describe.skipIf(!hasChromium)('review, schedule, insights and side by side', () => {
  everySceneLooksGood({ ...scenesOfReview, ...scenesOfSchedule, ...scenesOfInsights }, () => [
    { height: 560, language: 'es' },
    LONG,
  ]);
});
