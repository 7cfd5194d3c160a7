import type { Consent } from './consent.ts';
import type { FaultPlan } from './faults.ts';
import type { Locks } from './locks.ts';
import type { Manifest } from './manifest.ts';
import type { Quotas } from './quotas.ts';
import type { Timeline } from './timeline.ts';
import type { Wire } from './wire.ts';

/** A time-based trigger that the add-on made. */
export interface LocalTrigger {
  readonly id: string;
  readonly person: string;
  readonly documentId: string | null;
  readonly functionName: string;
  readonly everyHours: number;
  /** Virtual epoch milliseconds when it is next due. */
  readonly dueAt: number;
}

/** A mail that the add-on sent. */
export interface SentMail {
  /** Virtual epoch milliseconds. */
  readonly at: number;
  readonly from: string;
  readonly message: Readonly<Record<string, string | boolean>>;
}

/** A cached value and when it goes. */
export interface CachedValue {
  readonly value: string;
  readonly expiresAt: number;
}

/** What all executions of a world share; the services read and change it behind the gate. */
export interface Stores {
  readonly manifest: Manifest;
  /** Html files by name without ".html". */
  readonly html: Readonly<Record<string, string>>;
  /** Language of the account's user interface: "en". */
  readonly locale: string;
  readonly documentId: string | null;
  readonly timeline: Timeline;
  readonly quotas: Quotas;
  readonly consent: Consent;
  readonly faults: FaultPlan;
  readonly latencies: Readonly<Record<string, number>>;
  readonly wire: Wire;
  readonly locks: Locks;
  /** By store ("document:ID", "user:EMAIL", "script"). */
  readonly properties: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, CachedValue>>;
  triggers: readonly LocalTrigger[];
  readonly mails: SentMail[];
}
