import { types } from 'node:util';
import type { CallLog } from './calls.ts';
import { ExecutionOver, ServiceException } from './exceptions.ts';
import type { ExecutionHost } from './execution.ts';
import { isWireFault, type Fault, type FaultPlan } from './faults.ts';
import { latencyOf } from './latencies.ts';

/** How an Apps Script function was started. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** A script may run for six minutes (Apps Script: quotas for Google services). */
export const maxExecutionMs = 360_000;

/** Where a gate call stands, for hooks. */
export interface GateMoment {
  readonly op: string;
  readonly person: string;
  /** Virtual epoch milliseconds. */
  readonly at: number;
}

/** What every gate of a world shares. */
export interface GateRules {
  readonly calls: CallLog;
  readonly faults: FaultPlan;
  readonly latencies: Readonly<Record<string, number>>;
  /** Called at each gate call before anything happens; may run another execution. */
  between(moment: GateMoment): void;
  /** Called with virtual milliseconds that pass. */
  pace(ms: number): void;
}

/** One execution's own time, and the gate that all its effects pass. */
export class Execution implements ExecutionHost {
  private clock: number;
  private readonly deadline: number;
  private over: ExecutionOver | null = null;
  private overAt = 0;
  /** The first error that no script may hide: a stand-in's own bug, or something not emulated. */
  hidden: Error | null = null;

  constructor(
    private readonly rules: GateRules,
    readonly person: string,
    readonly authMode: AuthMode,
    /** Whether a person waits in front of a screen; a time-based trigger has none. */
    readonly interactive: boolean,
    startedAt: number,
    readonly newDate: (ms: number) => Date,
  ) {
    this.clock = startedAt;
    this.deadline = startedAt + maxExecutionMs;
  }

  now(): number {
    return this.clock;
  }

  isDate(value: unknown): boolean {
    return types.isDate(value);
  }

  /** How the execution was ended from outside, null while it lives or when it ended by itself. */
  ended(): 'killed' | 'cut' | null {
    const ended = this.over?.ended;
    return ended === 'killed' || ended === 'cut' ? ended : null;
  }

  call<T>(op: string, work: () => T): T {
    const fault = this.enter(op);
    if (fault && isWireFault(fault.kind)) {
      throw new RangeError(`${fault.kind} is an answer on the wire; ${op} is no call over it`);
    }
    if (fault?.when === 'before') this.strike(fault, op);
    const result = work();
    if (fault?.when === 'after') this.strike(fault, op);
    this.pass(latencyOf(op, this.rules.latencies));
    return result;
  }

  /** The first half of the gate: hooks, log and count. Gives the fault of this call. */
  enter(op: string): Fault | null {
    this.alive();
    this.rules.between({ op, person: this.person, at: this.clock });
    this.rules.calls.add({ op, person: this.person, at: this.clock });
    return this.rules.faults.next(op);
  }

  /** What a fault that is no answer does: it throws, and a kill also ends the execution. */
  strike(fault: Fault, op: string): never {
    switch (fault.kind) {
      case 'kill':
        throw this.end('killed');
      case 'addressUnavailable':
        throw new ServiceException('Address unavailable');
      case 'invokedTooManyTimes': {
        const service = op.split('.')[0] ?? op;
        const name = ['drive', 'docs', 'calendar'].includes(service) ? 'urlfetch' : service;
        throw new ServiceException(`Service invoked too many times for one day: ${name}.`);
      }
      default:
        throw new ServiceException(`Service error: ${op}`);
    }
  }

  /** Lets virtual milliseconds pass; the execution is cut when they reach its six minutes. */
  pass(ms: number): void {
    const until = Math.min(this.clock + ms, this.deadline);
    const passed = until - this.clock;
    this.clock = until;
    if (passed > 0) this.rules.pace(passed);
    if (until >= this.deadline) throw this.end('cut');
  }

  /** Throws once the execution is over. Its clock jumps then, so that no loop waits for ever. */
  alive(): void {
    if (!this.over) return;
    this.clock += 60_000;
    throw this.over;
  }

  /** Why the execution is over, in Google's words; empty while it lives. */
  endMessage(): string {
    return this.over?.message ?? '';
  }

  /**
   * Told of each error that a service throws. Google's own are exceptions; anything else is
   * something not emulated or a bug of a stand-in, which a script must not hide by catching it.
   */
  noteThrown(error: Error): void {
    if (error.name === 'Exception' || error.name === 'Error') return;
    this.hidden ??= error;
  }

  /** The end of a script that returned or threw: later calls from left-over callbacks throw. */
  finish(): void {
    if (!this.over) this.end('finished');
  }

  /** The moment at which the execution ended, whatever a dead script still asked for. */
  endedAt(): number {
    return this.over ? this.overAt : this.clock;
  }

  private end(how: ExecutionOver['ended']): ExecutionOver {
    this.over = new ExecutionOver(how);
    this.overAt = this.clock;
    return this.over;
  }
}
