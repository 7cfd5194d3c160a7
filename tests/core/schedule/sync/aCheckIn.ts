import type {
  ActualEvent,
  Published,
  Wanted,
} from '../../../../src/core/schedule/sync/decideSync.ts';

const HOUR = 3_600_000;

/** Monday, 21 September 2026, 14:10 UTC. */
export const MONDAY = Date.parse('2026-09-21T14:10:00Z');
/** A week before. */
export const NOW = MONDAY - 7 * 24 * HOUR;
export const at = (start: number) => ({ start, end: start + HOUR / 2 });
export const LATER = at(MONDAY + 24 * HOUR);

const people = { coach: 'nadia@school.example', teacher: 'obi@school.example' };

export const published = (over: Partial<Published> = {}): Published => ({
  ...at(MONDAY),
  ...people,
  text: 'sent',
  shown: 'as google shows it',
  askedAbout: null,
  ...over,
});

export const wanted = (over: Partial<Wanted> = {}): Wanted => ({
  ...at(MONDAY),
  ...people,
  text: 'sent',
  ...over,
});

export const actual = (over: Partial<ActualEvent> = {}): ActualEvent => ({
  ...at(MONDAY),
  guests: [
    { email: people.teacher, answer: 'accepted' },
    { email: people.coach, answer: 'needsAction' },
  ],
  shown: 'as google shows it',
  ...over,
});
