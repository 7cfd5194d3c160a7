/** Who holds a lock: each execution is an object of its own. */
type Holder = object;

/** The locks of a world, in virtual time. */
export interface Locks {
  /**
   * When the lock can be had by this execution: `now` when it is free, a later moment when its
   * last holder lets go then, null while another execution that still runs holds it (the caller
   * runs inside that one, so waiting cannot help).
   */
  freeFrom(name: string, holder: Holder, now: number): number | null;
  take(name: string, holder: Holder): void;
  holds(name: string, holder: Holder): boolean;
  /** Lets go at a moment of the holder's own time. */
  release(name: string, holder: Holder, at: number): void;
  releaseAll(holder: Holder, at: number): void;
}

/** Locks that nobody holds. */
export function createLocks(): Locks {
  const held = new Map<string, Holder>();
  const freeAt = new Map<string, number>();
  const release = (name: string, holder: Holder, at: number): void => {
    if (held.get(name) !== holder) return;
    held.delete(name);
    freeAt.set(name, Math.max(at, freeAt.get(name) ?? at));
  };
  return {
    freeFrom(name, holder, now) {
      const current = held.get(name);
      if (current !== undefined && current !== holder) return null;
      // An overlapping execution may have let go at a later moment than this one has reached.
      return current === holder ? now : Math.max(now, freeAt.get(name) ?? now);
    },
    take(name, holder) {
      held.set(name, holder);
    },
    holds: (name, holder) => held.get(name) === holder,
    release,
    releaseAll(holder, at) {
      held.forEach((_holder, name) => release(name, holder, at));
    },
  };
}
