import { describe } from 'vitest';
import { hasChromium } from './chromium.ts';
import { everySceneLooksGood, LONG, SPANISH } from './sceneLooks.ts';
import { scenesOfLaunch } from './scenes/launch.ts';

// Where most stands side by side.
const dense = /unfolded|done$|shared/;

describe.skipIf(!hasChromium)('the launch message, what was done, and the ends of runs', () => {
  everySceneLooksGood(scenesOfLaunch, name => (dense.test(name) ? [SPANISH, LONG] : [SPANISH]));
});
