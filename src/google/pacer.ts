import { caches, utilities } from './globals.ts';

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
// fetchAll was seen to run ten to twenty requests side by side; ten is the careful end.
const SIDE_BY_SIDE = 10;
// A lane that was told to slow down goes at half its pace, never below an eighth, and gets a quarter
// back with each group that Google takes.
const SLOWER = 0.5;
const SLOWEST = 0.125;
const FASTER = 1.25;

/** A lane as the next execution of the same person finds it. */
interface LaneState {
  /** Requests that may leave at once, counted at `at` (epoch milliseconds). */
  readonly tokens: number;
  readonly at: number;
  /** Part of the sustained limit at which it goes: 1 until Google asks for less. */
  readonly pace: number;
  /** Nothing leaves before this moment. */
  readonly until: number;
}

/** Waits before a request rather than being refused after it. */
export interface Pacer {
  /** How many requests may go side by side. */
  width(): number;
  /** Blocks until `count` requests may leave; false, at once, where that is later than `latest`. */
  take(count: number, latest: number): boolean;
  /** Google asked to slow down. */
  slower(): void;
  /** Google took a whole group. */
  wentWell(): void;
  /** Lets nothing leave for so many milliseconds. */
  rest(milliseconds: number): void;
  state(): LaneState;
}

const loadedAt = Date.now();
const KEPT = 'gp.pace';
// The longest that Google's cache allows.
const KEPT_S = 6 * 3600;

let pacers: Partial<Record<Lane, Pacer>> | null = null;

/**
 * The lane's pacer of this execution. It goes on where the person's execution before it stopped;
 * where that is unknown (none was kept, or it was cut off), its bucket is empty when the script is
 * loaded, a second after the execution was started.
 */
export function pacerFor(lane: Lane): Pacer {
  pacers = pacers ?? takeOver();
  return (pacers[lane] =
    pacers[lane] ?? createPacer(PER_SECOND[lane], { tokens: 0, at: loadedAt, pace: 1, until: 0 }));
}

/** What is kept is taken away: an execution that is cut off later must not leave it behind. */
function takeOver(): Partial<Record<Lane, Pacer>> {
  const cache = caches().getUserCache();
  const text = cache.get(KEPT);
  if (text === null) return {};
  cache.remove(KEPT);
  const before = JSON.parse(text) as Partial<Record<Lane, LaneState>>;
  const taken: Partial<Record<Lane, Pacer>> = {};
  for (const lane of Object.keys(before) as Lane[]) {
    const state = before[lane];
    if (state && PER_SECOND[lane]) taken[lane] = createPacer(PER_SECOND[lane], state);
  }
  return taken;
}

/** Keeps what the lanes have used for the person's next execution. */
export function keepPace(): void {
  if (!pacers) return;
  const kept: Partial<Record<Lane, LaneState>> = {};
  for (const lane of Object.keys(pacers) as Lane[]) kept[lane] = pacerFor(lane).state();
  caches().getUserCache().put(KEPT, JSON.stringify(kept), KEPT_S);
}

/** A token bucket that learns from Google's refusals. */
function createPacer(perSecond: number, before: LaneState): Pacer {
  let { tokens, at, pace, until } = before;
  const fill = (now: number): void => {
    tokens = Math.min(BURST, tokens + (Math.max(0, now - at) / 1000) * perSecond * pace);
    at = Math.max(at, now);
  };
  return {
    width: () => Math.max(2, Math.round(SIDE_BY_SIDE * pace)),
    take(count, latest) {
      const now = Date.now();
      fill(now);
      const missing = Math.max(0, count - tokens);
      const wait = Math.max(until - now, Math.ceil((missing / (perSecond * pace)) * 1000), 0);
      if (now + wait > latest) return false;
      if (wait > 0) {
        utilities().sleep(wait);
        fill(now + wait);
      }
      tokens -= count;
      return true;
    },
    slower() {
      pace = Math.max(SLOWEST, pace * SLOWER);
      tokens = 0;
      at = Date.now();
    },
    wentWell() {
      pace = Math.min(1, pace * FASTER);
    },
    rest(milliseconds) {
      until = Math.max(until, Date.now() + milliseconds);
    },
    state: () => ({ tokens, at, pace, until }),
  };
}
