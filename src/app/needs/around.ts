/** What actions require of the platform they run on. */

import type { Day } from '../../core/day.ts';

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  today(timeZone: string): Day;
  wait(milliseconds: number): void;
  /** No request leaves after this moment (epoch milliseconds): it comes back as `later`. */
  sendUntil(moment: number): void;
}

/** Short notes between executions; may be forgotten early. */
export interface Board {
  read(name: string): string | null;
  write(name: string, text: string): void;
  wipe(name: string): void;
}

export interface Turn {
  /** Runs the work while nobody else does; null when somebody is at it already. */
  take<T>(work: () => T): { readonly value: T } | null;
}

/** The add-on's one time trigger of this person in this workbook. */
export interface Hourly {
  /** Sees to it that it is there; false where Google does not allow it. */
  ensure(): boolean;
  remove(): void;
}
