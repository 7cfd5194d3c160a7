import { PlanError } from '../../core/errors.ts';
import type { Needs } from '../needs/needs.ts';
import { readProgress } from './progress.ts';

/** Does the work while nobody else does. Errors: BUSY_NOW with who is at it, where that is known. */
export function withLock<T>(needs: Needs, work: () => T): T {
  const taken = needs.turn.take(work);
  if (taken) return taken.value;
  const seen = readProgress(needs);
  throw new PlanError('BUSY_NOW', { by: seen?.run.by ?? '' });
}
