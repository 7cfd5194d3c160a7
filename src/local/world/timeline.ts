import type { WorldContext } from './execution.ts';
import { seededRandom, type SeededRandom } from './random.ts';

/** The world's clock and chance: one object shared by the stand-ins, the gate and the preview. */
export interface Timeline extends WorldContext {
  /** Moves the world's clock forward; refused inside an execution, which has its own time. */
  moveTo(ms: number): void;
  setListingLagMs(ms: number): void;
  /** Inside `work`, `now()` is the time of this execution. */
  enter(clock: () => number): void;
  /** Ends the innermost execution; the world's clock is never before its end. */
  leave(): void;
  /** How many executions run inside one another. */
  depth(): number;
  save(): TimelineState;
  load(state: TimelineState): void;
}

/** Plain JSON. */
export interface TimelineState {
  readonly now: number;
  readonly random: number;
}

/** A timeline that starts at `startAt` (epoch milliseconds). */
export function createTimeline(startAt: number, seed = 1): Timeline {
  let clock = startAt;
  let lag = 0;
  let random: SeededRandom = seededRandom(seed);
  const running: (() => number)[] = [];
  const now = (): number => running.at(-1)?.() ?? clock;
  return {
    now,
    listingLagMs: () => lag,
    random: () => random.next(),
    moveTo(ms) {
      if (running.length > 0) throw new RangeError('an execution is running; it has its own time');
      if (ms < clock) throw new RangeError('time does not run backwards');
      clock = ms;
    },
    setListingLagMs(ms) {
      lag = ms;
    },
    enter(time) {
      running.push(time);
    },
    leave() {
      const ended = running.pop();
      if (ended) clock = Math.max(clock, ended());
    },
    depth: () => running.length,
    save: () => ({ now: clock, random: random.state() }),
    load(state) {
      clock = state.now;
      random = seededRandom(state.random);
    },
  };
}
