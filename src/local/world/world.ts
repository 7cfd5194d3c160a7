import type { GateMoment } from './gate.ts';
import { createCallLog, type CallLog } from './calls.ts';
import { createConsent } from './consent.ts';
import { ScriptError } from './exceptions.ts';
import type { SpreadsheetDocument } from './execution.ts';
import { createFaultPlan, type FaultPlan } from './faults.ts';
import { createLocks } from './locks.ts';
import type { Manifest } from './manifest.ts';
import { createQuotas, type DailyQuota } from './quotas.ts';
import { createRunner, type ExecutionRecord, type RunAs } from './runner.ts';
import { saveWorld, loadWorld, type WorldState } from './state.ts';
import type { RestService } from './service.ts';
import type { LocalTrigger, SentMail, Stores } from './stores.ts';
import type { Timeline } from './timeline.ts';
import { createWire } from './wire.ts';

/** What a local Workspace is made of. */
export interface WorldOptions {
  /** The parsed appsscript.json. */
  readonly manifest: Manifest;
  /** The text of the built server script. */
  readonly source: string;
  /** Html files by name without ".html". */
  readonly html?: Readonly<Record<string, string>>;
  readonly services?: readonly RestService[];
  /** Null for a script that no document is bound to. */
  readonly spreadsheet: SpreadsheetDocument | null;
  /** Made first, so that the stand-ins can be given it too. */
  readonly timeline: Timeline;
  /** Language of everyone's user interface; "en" unless given. */
  readonly locale?: string;
  /** Milliseconds by operation, in place of the assumed ones. */
  readonly latencies?: Readonly<Record<string, number>>;
  /** Daily caps in place of a Workspace account's. */
  readonly dailyCaps?: Partial<Record<DailyQuota, number>>;
}

/** A strict local Workspace: one script, its document, and the services around them. */
export interface World {
  /** One execution. Gives the result as `google.script.run` does; throws ScriptError. */
  run(functionName: string, args: readonly unknown[], as: RunAs): unknown;
  /** One execution with everything it left behind; throws only for what no script may hide. */
  execute(functionName: string, args: readonly unknown[], as: RunAs): ExecutionRecord;
  /** Runs the time-based triggers that are due now, each as its maker. */
  runDueTriggers(): ExecutionRecord[];
  readonly timeline: Timeline;
  readonly calls: CallLog;
  readonly faults: FaultPlan;
  /** Replaces what a person has granted. */
  grant(person: string, scopes: readonly string[] | 'all'): void;
  mails(): readonly SentMail[];
  triggers(): readonly LocalTrigger[];
  /**
   * Calls `hook` at each gate call before anything happens; it may run another execution, which
   * starts at that moment and does not delay the outer one. Not called inside itself. Gives a
   * function that takes the hook away.
   */
  between(hook: (moment: GateMoment) => void): () => void;
  /** Calls `hook` with the virtual milliseconds that pass for the outermost execution. */
  pace(hook: ((ms: number) => void) | null): void;
  save(): WorldState;
  load(state: WorldState): void;
}

/** Opens a local Workspace. */
export function createWorld(options: WorldOptions): World {
  const { manifest, timeline, services = [], spreadsheet, latencies = {} } = options;
  const quotas = createQuotas(options.dailyCaps);
  const consent = createConsent(manifest);
  const stores: Stores = {
    manifest,
    html: options.html ?? {},
    locale: options.locale ?? 'en',
    documentId: spreadsheet?.id ?? null,
    timeline,
    quotas,
    consent,
    latencies,
    faults: createFaultPlan(),
    locks: createLocks(),
    wire: createWire(services, manifest, consent, quotas),
    properties: new Map(),
    caches: new Map(),
    triggers: [],
    mails: [],
  };
  const calls = createCallLog();
  let hook: ((moment: GateMoment) => void) | null = null;
  let hooked = false;
  let pace: ((ms: number) => void) | null = null;

  const between = (moment: GateMoment): void => {
    if (!hook || hooked) return;
    hooked = true;
    try {
      hook(moment);
    } finally {
      hooked = false;
    }
  };
  const execute = createRunner(stores, options.source, spreadsheet, {
    calls,
    faults: stores.faults,
    latencies,
    between,
    pace(ms) {
      if (timeline.depth() > 1) return;
      calls.addActive(ms);
      pace?.(ms);
    },
  });

  return {
    execute,
    run(functionName, args, as) {
      const record = execute(functionName, args, as);
      if (record.ended === 'returned') return record.value;
      throw new ScriptError(record.message, record.ended);
    },
    runDueTriggers() {
      const now = timeline.now();
      return stores.triggers
        .filter(trigger => trigger.dueAt <= now)
        .map(trigger => {
          const { id, person, functionName, everyHours } = trigger;
          const dueAt = now + everyHours * 3_600_000;
          stores.triggers = stores.triggers.map(t => (t.id === id ? { ...t, dueAt } : t));
          const event = { authMode: 'FULL', triggerUid: id };
          return execute(functionName, [event], { person, authMode: 'FULL', interactive: false });
        });
    },
    timeline,
    calls,
    faults: stores.faults,
    grant: (person, scopes) => consent.grant(person, scopes),
    mails: () => stores.mails,
    triggers: () => stores.triggers,
    between(next) {
      hook = next;
      return () => {
        if (hook === next) hook = null;
      };
    },
    pace(next) {
      pace = next;
    },
    save: () => saveWorld(stores, services),
    load: state => loadWorld(stores, services, state),
  };
}
