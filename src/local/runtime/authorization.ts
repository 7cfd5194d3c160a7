import type { AuthMode, Execution } from '../world/gate.ts';
import { ServiceException } from '../world/exceptions.ts';
import type { Stores } from '../world/stores.ts';

const auth = 'https://www.googleapis.com/auth/';

/** The scopes that Apps Script's own services ask for; any one of a list is enough. */
export const serviceScopes = {
  spreadsheet: [auth + 'spreadsheets.currentonly', auth + 'spreadsheets'],
  externalRequest: [auth + 'script.external_request'],
  containerUi: [auth + 'script.container.ui'],
  triggers: [auth + 'script.scriptapp'],
  email: [auth + 'userinfo.email'],
  sendMail: [auth + 'script.send_mail'],
} as const;

const rank: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };

/**
 * Throws as Google does when a member may not be used: in AuthMode.NONE nothing but menus, Logger
 * and Utilities; in LIMITED nothing that needs a person's authorization
 * (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle); otherwise only with a
 * scope that the manifest names and the person has granted.
 */
export function authorize(
  stores: Stores,
  execution: Execution,
  member: string,
  from: Exclude<AuthMode, 'NONE'>,
  scopes: readonly string[] = [],
): void {
  if (rank[execution.authMode] < rank[from]) {
    throw new ServiceException(
      `You do not have permission to call ${member} (AuthMode.${execution.authMode})`,
    );
  }
  if (scopes.length === 0) return;
  // A simple trigger works on the open document without asking the person.
  const usable =
    execution.authMode === 'LIMITED'
      ? stores.manifest.oauthScopes
      : stores.consent.granted(execution.person);
  if (scopes.some(scope => usable.includes(scope))) return;
  throw new ServiceException(
    `Specified permissions are not sufficient to call ${member}. Required permissions: ${scopes.join(' || ')}`,
  );
}
