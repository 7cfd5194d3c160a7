import { describe } from 'vitest';
import { hasChromium } from './chromium.ts';
import { everySceneLooksGood, LONG } from './sceneLooks.ts';
import { scenesOfInsights } from './scenesOfInsights.ts';
import { scenesOfReview } from './scenesOfReview.ts';
import { scenesOfSchedule } from './scenesOfSchedule.ts';

describe.skipIf(!hasChromium)('review, schedule, insights and side by side', () => {
  everySceneLooksGood({ ...scenesOfReview, ...scenesOfSchedule, ...scenesOfInsights }, () => [
    { height: 560, language: 'es' },
    LONG,
  ]);
});
