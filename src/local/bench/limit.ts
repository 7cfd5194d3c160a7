import type { BenchRow } from './measure.ts';

// What one account may sustain (world/quotas.ts has the sources): Drive 3 writes a second, Calendar
// 600 calls a minute, 1,500 documents and 10,000 events a day.
const DRIVE_A_SECOND = 3;
const EVENTS_A_SECOND = 10;
const DOCUMENTS_A_DAY = 1_500;
const EVENTS_A_DAY = 10_000;
const SHARES_EACH = 2;
const EVENTS_EACH = 3;

/** The least that anything could take: three runs, one after another, each at its limit throughout. */
export function physicalLimit(teachers: number): BenchRow {
  const events = teachers * EVENTS_EACH;
  const writes = teachers * (1 + SHARES_EACH);
  return {
    teachers,
    way: 'limit',
    calls: writes + events,
    simulatedSeconds: Math.round((writes / DRIVE_A_SECOND + events / EVENTS_A_SECOND) * 10) / 10,
    days: Math.max(Math.ceil(teachers / DOCUMENTS_A_DAY), Math.ceil(events / EVENTS_A_DAY)),
    cpuMs: 0,
    peakMb: 0,
  };
}
