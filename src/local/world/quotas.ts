import type { Quota } from './service.ts';

/** Limits on how many calls a second one account may sustain. */
export type RateQuota = Extract<
  Quota,
  'drive.writes' | 'docs.writes' | 'docs.reads' | 'calendar.calls'
>;

/** Limits of one account that start again 24 hours after their first use. */
export type DailyQuota = Exclude<Quota, RateQuota> | 'urlFetchCalls' | 'mailRecipients';

/**
 * Calls a second. Drive: 3 sustained writes for an account, cannot be raised
 * (support.google.com/a/answer/10445916). Docs: 60 writes and 300 reads a minute and user
 * (Docs API usage limits). Calendar: 600 a minute and user (Calendar API quota page).
 */
const ratePerSecond: Readonly<Record<RateQuota, number>> = {
  'drive.writes': 3,
  'docs.writes': 1,
  'docs.reads': 5,
  'calendar.calls': 10,
};

/** Calls that an idle account may make at once before the rate applies; assumed. */
export const burst = 10;

/** Workspace accounts (Apps Script: quotas for Google services). */
const workspaceCaps: Readonly<Record<DailyQuota, number>> = {
  documentsCreated: 1_500,
  filesConverted: 4_000,
  eventsCreated: 10_000,
  urlFetchCalls: 100_000,
  mailRecipients: 1_500,
};

const dayMs = 86_400_000;

/** Plain JSON: what each account has used, by "person quota". */
export interface QuotaState {
  readonly daily: Record<string, { readonly from: number; readonly used: number }>;
}

/** What each account has used. */
export interface Quotas {
  /** Takes one call from the account's bucket; false when the bucket is empty. */
  take(person: string, quota: RateQuota, at: number): boolean;
  /** How much of the day's allowance is left. */
  left(person: string, quota: DailyQuota, at: number): number;
  spend(person: string, quota: DailyQuota, at: number, count: number): void;
  save(): QuotaState;
  load(state: QuotaState): void;
}

/** Fresh quotas; `caps` replaces daily caps, as for a consumer account. */
export function createQuotas(caps: Partial<Record<DailyQuota, number>> = {}): Quotas {
  const buckets = new Map<string, { tokens: number; at: number }>();
  let daily = new Map<string, { from: number; used: number }>();
  const usedOn = (key: string, at: number): number => {
    const window = daily.get(key);
    return window && at < window.from + dayMs ? window.used : 0;
  };
  return {
    take(person, quota, at) {
      const key = person + ' ' + quota;
      const bucket = buckets.get(key) ?? { tokens: burst, at };
      const elapsedMs = Math.max(0, at - bucket.at);
      const tokens = Math.min(burst, bucket.tokens + (elapsedMs * ratePerSecond[quota]) / 1000);
      // Sums of thirds fall a hair short of one.
      const enough = tokens > 1 - 1e-9;
      buckets.set(key, { tokens: enough ? tokens - 1 : tokens, at: Math.max(at, bucket.at) });
      return enough;
    },
    left: (person, quota, at) =>
      (caps[quota] ?? workspaceCaps[quota]) - usedOn(person + ' ' + quota, at),
    spend(person, quota, at, count) {
      const key = person + ' ' + quota;
      const used = usedOn(key, at);
      const from = used > 0 ? (daily.get(key)?.from ?? at) : at;
      daily.set(key, { from, used: used + count });
    },
    save: () => ({ daily: Object.fromEntries(daily) }),
    load(state) {
      daily = new Map(Object.entries(state.daily));
      buckets.clear();
    },
  };
}

/** Whether the quota is a rate, not a daily cap. */
export function isRate(quota: Quota): quota is RateQuota {
  return quota in ratePerSecond;
}
