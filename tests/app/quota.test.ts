import { describe, expect, it } from 'vitest';
import { DAY_MS, dayLeft, daysFor } from '../../src/app/runs/quota.ts';
import { createPlans } from '../../src/app/plans/createPlans.ts';
import { sharePlans } from '../../src/app/sharing/sharePlans.ts';
import { Ledger, type LedgerEntry } from '../../src/core/ledger/ledger.ts';

const MORNING = Date.parse('2026-09-01T13:00:00Z');
const HOUR = 3_600_000;
const ME = 'principal@quarryhill.example';

/** Plans that were made so long after the morning, by me unless said otherwise. */
const made = (hours: readonly number[], maker = ME): LedgerEntry[] =>
  hours.map((hour, place) => ({
    ...{ artefact: 'plan', key: maker + place, part: '', state: 'done', id: 'd', maker, run: 'r' },
    at: new Date(MORNING + hour * HOUR).toISOString(),
    note: {},
  }));

const left = (entries: LedgerEntry[], hours: number, me = ME) =>
  dayLeft(new Ledger(entries), me, createPlans.daily, MORNING + hours * HOUR);

describe('what the day still allows', () => {
  it('counts what this person made since the limit last started, and no one else’s', () => {
    const ledger = [...made([0, 1, 2]), ...made([1], 'coach@quarryhill.example')];
    expect(left(ledger, 3)).toEqual({ cap: 1500, left: 1497, backAt: MORNING + DAY_MS });
  });

  it('starts again 24 hours after the first use, not at midnight', () => {
    expect(left(made([0, 23]), 23.5)?.left).toBe(1498);
    expect(left(made([0, 23]), 24)?.left).toBe(1500);
    expect(left(made([0, 23, 25]), 26)).toMatchObject({
      left: 1499,
      backAt: MORNING + 25 * HOUR + DAY_MS,
    });
  });

  it('is 250 documents for an account without Workspace', () => {
    expect(left([], 0, 'someone@gmail.com')).toMatchObject({ cap: 250, left: 250 });
  });

  it('has no limit for shares that a school could reach', () => {
    expect(dayLeft(new Ledger([]), ME, sharePlans.daily, MORNING)).toBeNull();
  });
});

describe('the days that a run takes', () => {
  const day = { cap: 1500, backAt: 0 };
  it.each([
    [1500, 1500, 1],
    [1501, 1500, 2],
    [5000, 1500, 4],
    [5000, 500, 4],
    [10, 0, 1],
    [3000, 0, 2],
  ])('%d with %d left today: %d', (items, today, days) => {
    expect(daysFor(items, { ...day, left: today })).toBe(days);
  });
});
