import { utilities } from './globals.ts';

/** Requests that share one of Google's sustained limits. */
export type Lane = 'drive' | 'driveReads' | 'docs' | 'docsReads' | 'calendar';

// Sustained limits for one account: Drive about 3 writes a second (Google's help page 10445916),
// Docs 60 writes and 300 reads a minute, Calendar 600 calls a minute. Bursts of ten were seen to pass.
const PER_SECOND: Record<Lane, number> = {
  drive: 3,
  driveReads: 50,
  docs: 1,
  docsReads: 5,
  calendar: 10,
};
const BURST = 10;

/** Waits before a request rather than being refused after it. */
export interface Pacer {
  /** Blocks until `count` requests may leave. */
  take(count: number): void;
}

const pacers = new Map<Lane, Pacer>();

/** The lane's pacer of this execution. */
export function pacerFor(lane: Lane): Pacer {
  let pacer = pacers.get(lane);
  if (!pacer) pacers.set(lane, (pacer = createPacer(PER_SECOND[lane])));
  return pacer;
}

const loadedAt = Date.now();

/**
 * A token bucket. What the execution before has used is unknown, so that it starts empty when the
 * script is loaded, a second after it was started.
 */
function createPacer(perSecond: number): Pacer {
  let tokens = Math.min(BURST, perSecond);
  let counted = loadedAt;
  return {
    take(count) {
      const now = Date.now();
      tokens = Math.min(BURST, tokens + ((now - counted) / 1000) * perSecond);
      counted = now;
      if (tokens < count) {
        const wait = Math.ceil(((count - tokens) / perSecond) * 1000);
        utilities().sleep(wait);
        tokens = Math.min(BURST, tokens + (wait / 1000) * perSecond);
        counted += wait;
      }
      tokens -= count;
    },
  };
}
