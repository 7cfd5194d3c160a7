/** A seeded source of numbers 0 ≤ x < 1 (mulberry32) whose state can be saved. */
export interface SeededRandom {
  next(): number;
  /** Unsigned 32-bit state. */
  state(): number;
}

/** Numbers that are the same for the same seed or saved state. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
    state: () => state,
  };
}
