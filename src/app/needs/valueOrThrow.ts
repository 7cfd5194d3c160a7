import { PlanError } from '../../core/errors.ts';
import type { Sent } from './needs.ts';

/** Google's answer, or the error that says what to do now. */
export function valueOrThrow<T>(sent: Sent<T>): T {
  switch (sent.kind) {
    case 'done':
      return sent.value;
    case 'refused':
      throw new PlanError('GOOGLE_REFUSED', { reason: sent.reason, message: sent.message });
    case 'later':
      throw new PlanError(sent.daily ? 'QUOTA_TODAY' : 'GOOGLE_BUSY', { message: sent.message });
    case 'unsure':
      throw new PlanError('GOOGLE_UNSURE', { message: sent.message });
  }
}
