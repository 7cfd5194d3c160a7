import { describe } from 'vitest';
import { hasChromium } from './chromium.ts';
import { everySceneLooksGood, LONG, SPANISH } from './sceneLooks.ts';
import { scenesOfCalendar } from './scenes/calendar.ts';
import { scenesOfRecords } from './scenes/records.ts';

// Where most stands side by side.
const dense = /every kind|questions|waits|made|confirmed/;

describe.skipIf(!hasChromium)('check-ins that were sent, and records', () => {
  everySceneLooksGood({ ...scenesOfCalendar, ...scenesOfRecords }, name =>
    dense.test(name) ? [SPANISH, LONG] : [SPANISH],
  );
});
