/** One call that passed the gate. */
export interface Call {
  readonly op: string;
  readonly person: string;
  /** Virtual epoch milliseconds when it was made. */
  readonly at: number;
}

/** What was called and how long it took, for `run.json` and for tests. */
export interface CallLog {
  add(call: Call): void;
  /** Virtual milliseconds in which an execution ran; overlapping executions count once. */
  addActive(ms: number): void;
  all(): readonly Call[];
  /** How often each operation was called, in order of name: `{ "drive.files.create": 40 }`. */
  counts(): Record<string, number>;
  simulatedSeconds(): number;
  clear(): void;
}

/** An empty call log. */
export function createCallLog(): CallLog {
  let calls: Call[] = [];
  let activeMs = 0;
  return {
    add(call) {
      calls.push(call);
    },
    addActive(ms) {
      activeMs += ms;
    },
    all: () => calls,
    counts() {
      const counts = new Map<string, number>();
      for (const { op } of calls) counts.set(op, (counts.get(op) ?? 0) + 1);
      return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    },
    simulatedSeconds: () => activeMs / 1000,
    clear() {
      calls = [];
      activeMs = 0;
    },
  };
}
