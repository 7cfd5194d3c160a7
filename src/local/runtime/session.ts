import type { Execution } from '../world/gate.ts';
import type { Stores } from '../world/stores.ts';
import { authorize, serviceScopes } from './authorization.ts';
import { strict } from './strict.ts';

/**
 * Session. A simple trigger may not know who the person is: there the address is empty, which
 * Google allows itself.
 */
export function createSession(stores: Stores, execution: Execution): object {
  const user = (member: string) => () => {
    authorize(stores, execution, `Session.${member}`, 'LIMITED', serviceScopes.email);
    return execution.call('session.' + member, () => {
      const email = execution.authMode === 'FULL' ? execution.person : '';
      return strict('User', { getEmail: () => email });
    });
  };
  return strict('Session', {
    getEffectiveUser: user('getEffectiveUser'),
    getActiveUser: user('getActiveUser'),
    getActiveUserLocale() {
      authorize(stores, execution, 'Session.getActiveUserLocale', 'LIMITED');
      return stores.locale;
    },
    getScriptTimeZone() {
      authorize(stores, execution, 'Session.getScriptTimeZone', 'LIMITED');
      return stores.manifest.timeZone;
    },
  });
}
