import { PlanError } from '../core/errors.ts';
import { handOverCheckIns, removeCheckIns } from './calendar/removeCheckIns.ts';
import { syncCheckIns } from './calendar/syncCheckIns.ts';
import { sendInvites } from './checkIns/sendInvites.ts';
import { readPlans } from './living/readPlans.ts';
import { createPlans } from './plans/createPlans.ts';
import type { RunKind } from './runs/runKind.ts';
import { sendLaunch } from './sharing/sendLaunch.ts';
import { sharePlans } from './sharing/sharePlans.ts';
import { UNDO_KINDS } from './undo/undoable.ts';

/**
 * Every kind of run by the name that the ledger knows it by: a name is never changed, because
 * workbooks of earlier years hold it.
 */
export const RUN_KINDS = {
  createPlans,
  sharePlans,
  sendInvites,
  sendLaunch,
  readBack: readPlans,
  syncCheckIns,
  removeCheckIns,
  handOverCheckIns,
  ...UNDO_KINDS,
} as const satisfies Readonly<Record<string, RunKind>>;

/** The kind of run of that name. Errors: UNKNOWN_FIELD. */
export function runKind(name: string): RunKind {
  const kinds: Readonly<Record<string, RunKind>> = RUN_KINDS;
  const kind = Object.prototype.hasOwnProperty.call(kinds, name) ? kinds[name] : undefined;
  if (!kind) throw new PlanError('UNKNOWN_FIELD', { field: name });
  return kind;
}
