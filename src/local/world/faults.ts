/** What goes wrong. The first five are answers on the wire, the rest happen to any call. */
export type FaultKind =
  /** 429, with Retry-After where the fault says so. */
  | 'tooManyRequests'
  /** 403 userRateLimitExceeded. */
  | 'userRateLimit'
  /** 500. */
  | 'serverError'
  /** 502 with a page of HTML instead of JSON. */
  | 'badGateway'
  /** 503. */
  | 'unavailable'
  /** UrlFetchApp throws "Address unavailable". */
  | 'addressUnavailable'
  /** The service throws "Service invoked too many times for one day". */
  | 'invokedTooManyTimes'
  /** The service throws "Service error". */
  | 'serviceFailed'
  /** The execution ends here, without a word to the script. */
  | 'kill';

/** One fault: at the nth call of an operation, or at a call of any kind; both count from 1. */
export interface Fault {
  readonly at: { readonly op: string; readonly nth: number } | { readonly call: number };
  /** Whether the call's effect is lost or has happened. */
  readonly when: 'before' | 'after';
  readonly kind: FaultKind;
  readonly retryAfterSeconds?: number;
}

/** The nth `fetchAll` (from 1) throws, and only some of its members were done. */
export interface WaveFault {
  readonly wave: number;
  readonly done: 'none' | 'first' | 'everyOther' | 'all';
}

/** The faults that are still to come. */
export interface FaultPlan {
  /** Replaces the plan and counts calls, operations and waves from 1 again. */
  set(faults: readonly (Fault | WaveFault)[]): void;
  /** Counts one call and gives its fault, if it has one. */
  next(op: string): Fault | null;
  /** Counts one `fetchAll`. */
  nextWave(): WaveFault | null;
  /** Faults that no call has met yet: a test that expected them tested nothing. */
  unmet(): readonly (Fault | WaveFault)[];
}

const wireKinds = new Set<FaultKind>([
  'tooManyRequests',
  'userRateLimit',
  'serverError',
  'badGateway',
  'unavailable',
]);

/** Whether the fault is an answer, which only a call over the wire can get. */
export function isWireFault(kind: FaultKind): boolean {
  return wireKinds.has(kind);
}

/** An empty fault plan. */
export function createFaultPlan(): FaultPlan {
  let faults: readonly (Fault | WaveFault)[] = [];
  let met = new Set<Fault | WaveFault>();
  let calls = 0;
  let waves = 0;
  let ops = new Map<string, number>();
  return {
    set(next) {
      for (const fault of next) checkFault(fault);
      faults = next;
      met = new Set();
      calls = 0;
      waves = 0;
      ops = new Map();
    },
    next(op) {
      calls += 1;
      if (faults.length === 0) return null;
      const nth = (ops.get(op) ?? 0) + 1;
      ops.set(op, nth);
      for (const fault of faults) {
        if (!('at' in fault)) continue;
        const { at } = fault;
        if ('call' in at ? at.call === calls : at.op === op && at.nth === nth) {
          met.add(fault);
          return fault;
        }
      }
      return null;
    },
    nextWave() {
      waves += 1;
      for (const fault of faults) {
        if ('wave' in fault && fault.wave === waves) {
          met.add(fault);
          return fault;
        }
      }
      return null;
    },
    unmet: () => faults.filter(fault => !met.has(fault)),
  };
}

/** Google refuses a call over its limit before doing it; a refusal afterwards does not exist. */
function checkFault(fault: Fault | WaveFault): void {
  const refusal = 'at' in fault && ['tooManyRequests', 'userRateLimit'].includes(fault.kind);
  if (refusal && fault.when === 'after') {
    throw new RangeError(`${fault.kind} is answered before the call is done, never after`);
  }
}
