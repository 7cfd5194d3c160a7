import vm from 'node:vm';
import { installGlobals } from '../runtime/globals.ts';
import type { LogLine } from '../runtime/logging.ts';
import { createRealm, type Realm } from '../runtime/realm.ts';
import type { Screen } from '../runtime/ui.ts';
import { argumentsAcrossWire, resultAcrossWire } from './crossing.ts';
import { ServiceException } from './exceptions.ts';
import type { SpreadsheetDocument } from './execution.ts';
import { Execution, type AuthMode, type GateRules } from './gate.ts';
import { latencyOf } from './latencies.ts';
import type { Stores } from './stores.ts';
import { inZone } from './zone.ts';

/** Who runs a function, and how it was started. */
export interface RunAs {
  readonly person: string;
  readonly authMode: AuthMode;
  /** False for a time-based trigger, which has no screen. */
  readonly interactive?: boolean;
}

/** What one execution left behind. */
export type ExecutionRecord = {
  readonly functionName: string;
  readonly person: string;
  /** Virtual epoch milliseconds. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly log: readonly LogLine[];
  readonly screen: Screen;
} & (
  | { readonly ended: 'returned'; readonly value: unknown }
  | { readonly ended: 'threw' | 'killed' | 'cut' | 'refused'; readonly message: string }
);

type End =
  | { readonly ended: 'returned'; readonly value: unknown }
  | { readonly ended: 'threw' | 'killed' | 'cut' | 'refused'; readonly message: string };

/** Executions of one account that may run at the same time (Apps Script quotas). */
const maxSimultaneous = 30;

/** A function that runs one execution of the script. */
export function createRunner(
  stores: Stores,
  source: string,
  spreadsheet: SpreadsheetDocument | null,
  rules: GateRules,
): (functionName: string, args: readonly unknown[], as: RunAs) => ExecutionRecord {
  const script = new vm.Script(source, { filename: 'server.js' });
  const { timeline, manifest, consent } = stores;
  const running: string[] = [];

  const refusal = (functionName: string, { person, authMode }: RunAs): string | null => {
    if (functionName.endsWith('_')) return `Script function not found: ${functionName}`;
    if (running.filter(other => other === person).length >= maxSimultaneous) {
      return 'There are too many scripts running simultaneously for this Google user account.';
    }
    const asked = authMode === 'FULL' && manifest.oauthScopes.length > 0;
    return asked && consent.granted(person).length === 0
      ? 'Authorization is required to perform that action.'
      : null;
  };

  return (functionName, args, as) => {
    const startedAt = timeline.now();
    const { person } = as;
    const base = { functionName, person, startedAt };
    const log: LogLine[] = [];
    const screen: Screen = { menu: null, sidebar: null };
    const refused = refusal(functionName, as);
    if (refused !== null) {
      const end = { ended: 'refused', message: 'Exception: ' + refused } as const;
      return { ...base, endedAt: startedAt, log, screen, ...end };
    }
    const sent = argumentsAcrossWire(args);
    const seed = Math.floor(timeline.random() * 2 ** 32);
    return inZone(manifest.timeZone, () => {
      const realm = createRealm({
        seed,
        now: () => execution.now(),
        alive: () => execution.alive(),
        thrown: error => execution.noteThrown(error),
      });
      const interactive = as.interactive ?? true;
      const execution = new Execution(rules, person, as.authMode, interactive, startedAt, ms =>
        realm.newDate(ms),
      );
      timeline.enter(() => execution.endedAt());
      running.push(person);
      let end: End;
      try {
        end = inside(realm, execution, () => {
          const session = spreadsheet?.session(execution) ?? null;
          installGlobals(realm, stores, execution, session?.app ?? null, screen, log);
          return session;
        });
      } finally {
        execution.finish();
        stores.locks.releaseAll(execution, execution.endedAt());
        running.pop();
        timeline.leave();
      }
      if (execution.hidden) throw execution.hidden;
      return { ...base, endedAt: execution.endedAt(), log, screen, ...end };
    });

    function inside(
      realm: Realm,
      execution: Execution,
      open: () => { commit(): void } | null,
    ): End {
      let end: End;
      let session: { commit(): void } | null = null;
      try {
        execution.pass(latencyOf('execution.start', stores.latencies));
        session = open();
        realm.evaluate(script);
        const called = realm.global[functionName];
        if (typeof called !== 'function') {
          throw new ServiceException(`Script function not found: ${functionName}`);
        }
        const values = realm.parse(sent) as unknown[];
        end = {
          ended: 'returned',
          value: resultAcrossWire(Reflect.apply(called, undefined, values)),
        };
      } catch (caught) {
        if (caught instanceof Error) execution.noteThrown(caught);
        end = { ended: 'threw', message: textOfThrown(caught) };
      }
      return finished(execution, end, session);
    }
  };
}

/** Lets the document keep what was written, unless the execution was ended from outside. */
function finished(execution: Execution, end: End, session: { commit(): void } | null): End {
  let last = end;
  if (!execution.ended()) {
    try {
      session?.commit();
    } catch (caught) {
      execution.noteThrown(caught instanceof Error ? caught : new Error(String(caught)));
      last = { ended: 'threw', message: textOfThrown(caught) };
    }
  }
  const ended = execution.ended();
  return ended ? { ended, message: 'Exception: ' + execution.endMessage() } : last;
}

/** An error as Google's failure handler words it: "TypeError: x is not a function". */
function textOfThrown(caught: unknown): string {
  const error = caught as { name?: unknown; message?: unknown } | null | undefined;
  if (typeof error !== 'object' || error === null || typeof error.message !== 'string') {
    return String(caught);
  }
  return `${String(error.name)}: ${error.message}`;
}
