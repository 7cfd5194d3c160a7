import type { Artefact, Ledger } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';

/** What a day of one account still allows for one kind of run. */
export interface DayLeft {
  /** How many a day may have. */
  readonly cap: number;
  readonly left: number;
  /** When the limit starts again (epoch milliseconds): 24 hours after its first use. */
  readonly backAt: number;
}

/**
 * How much of something one account may make a day. Apps Script, "Quotas for Google services":
 * documents created, mail recipients and calendar events created.
 */
export interface DailyCaps {
  readonly artefact: Artefact;
  /** Workspace accounts and consumer accounts. */
  readonly workspace: number;
  readonly consumer: number;
  /** What Google itself says is left, whatever else this account has done; null where it does not. */
  left?(needs: Needs): number | null;
}

export const DAY_MS = 86_400_000;

/**
 * What the ledger knows of the day: what this person made in this workbook since the limit last
 * started. What they made elsewhere is not known; Google says so when it matters. Null where no daily
 * limit is near.
 */
export function dayLeft(
  ledger: Ledger,
  person: string,
  caps: DailyCaps | undefined,
  now: number,
): DayLeft | null {
  if (!caps) return null;
  const cap = /@(gmail|googlemail)\.com$/.test(person) ? caps.consumer : caps.workspace;
  const made = ledger
    .all(caps.artefact)
    .filter(one => one.state === 'done' && one.maker === person)
    .map(one => Date.parse(one.at))
    .sort((a, b) => a - b);
  let [from, used] = [-Infinity, 0];
  for (const at of made) {
    if (at >= from + DAY_MS) [from, used] = [at, 0];
    used += 1;
  }
  if (now >= from + DAY_MS) return { cap, left: cap, backAt: now + DAY_MS };
  return { cap, left: Math.max(0, cap - used), backAt: from + DAY_MS };
}

/** On how many days a run of so many items works. */
export function daysFor(items: number, day: DayLeft | null): number {
  if (!day || items <= day.left) return 1;
  return (day.left > 0 ? 1 : 0) + Math.ceil((items - day.left) / day.cap);
}
