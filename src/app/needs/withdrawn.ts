import type { Sent } from './needs.ts';

/** What a run waits with after its person has taken a permission back. */
export const NO_PERMISSION = 'NO_PERMISSION';

/** Whether Google refuses because the add-on lacks a permission, not because of this request. */
export function isWithdrawn(sent: Sent<unknown> | undefined): boolean {
  return sent?.kind === 'refused' && /^(insufficientPermissions|authError|401)$/.test(sent.reason);
}
