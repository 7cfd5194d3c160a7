import { types } from 'node:util';
import type { ExecutionHost } from '../world/execution.ts';

/** A host without latency, faults or a log: for tools and tests that look into a spreadsheet. */
export function freeHost(person = 'someone@example.org', at = Date.now()): ExecutionHost {
  return {
    person,
    now: () => at,
    call: (_op, work) => work(),
    newDate: ms => new Date(ms),
    isDate: value => types.isDate(value),
  };
}
