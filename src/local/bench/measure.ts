import type { World } from '../world/world.ts';

/** The three that are compared. */
export const WAYS = ['product', 'row-by-row', 'limit'] as const;
export type Way = (typeof WAYS)[number];

/** One line of the bench. */
export interface BenchRow {
  readonly teachers: number;
  readonly way: Way;
  /** Requests to Drive, Docs and Calendar. */
  readonly calls: number;
  /** Virtual time in which something ran; nights in between do not count. */
  readonly simulatedSeconds: number;
  /** Days on which it worked, by the daily caps of one account. */
  readonly days: number;
  /** Real processor time of the work, stand-ins included. */
  readonly cpuMs: number;
  /** The process's largest memory. */
  readonly peakMb: number;
}

/** Measures what `work` does in the world; `work` answers on how many days it worked. */
export function measured(
  world: World,
  teachers: number,
  way: Way,
  work: () => number,
): { readonly row: BenchRow; readonly calls: Readonly<Record<string, number>> } {
  world.calls.clear();
  const before = process.cpuUsage();
  const days = work();
  const { user, system } = process.cpuUsage(before);
  const calls = world.calls.counts();
  const requests = Object.entries(calls).filter(([op]) => /^(drive|docs|calendar)\./.test(op));
  const row = {
    teachers,
    way,
    calls: requests.reduce((sum, [, count]) => sum + count, 0),
    simulatedSeconds: Math.round(world.calls.simulatedSeconds() * 10) / 10,
    days,
    cpuMs: Math.round((user + system) / 1000),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  return { row, calls };
}
