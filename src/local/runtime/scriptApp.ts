import type { Execution } from '../world/gate.ts';
import { ServiceException } from '../world/exceptions.ts';
import { NotEmulated } from '../world/service.ts';
import type { LocalTrigger, Stores } from '../world/stores.ts';
import { authorize, serviceScopes } from './authorization.ts';
import { strict } from './strict.ts';

/** Triggers of one user and script (Apps Script: quotas for Google services). */
const maxTriggers = 20;
const hourMs = 3_600_000;

/** ScriptApp: tokens, authorization and hourly triggers, the only timed ones an add-on gets. */
export function createScriptApp(stores: Stores, execution: Execution): object {
  const { timeline, consent, manifest, documentId } = stores;
  const { person } = execution;
  const forTriggers = (member: string): void =>
    authorize(stores, execution, 'ScriptApp.' + member, 'FULL', serviceScopes.triggers);

  const idOf = new WeakMap<object, string>();
  const views = new Map<string, object>();
  const view = ({ id, functionName }: LocalTrigger): object => {
    const known = views.get(id);
    if (known) return known;
    const made = strict('Trigger', {
      getHandlerFunction: () => functionName,
      getUniqueId: () => id,
    });
    idOf.set(made, id);
    views.set(id, made);
    return made;
  };

  const create = (functionName: string, everyHours: number): LocalTrigger => {
    const own = stores.triggers.filter(trigger => trigger.person === person);
    // An add-on has one trigger of each type for each user and document.
    if (own.length >= maxTriggers || own.some(trigger => trigger.documentId === documentId)) {
      throw new ServiceException(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
    const id = String(Math.floor(timeline.random() * 1e15));
    const dueAt = execution.now() + everyHours * hourMs;
    const trigger = { id, person, documentId, functionName, everyHours, dueAt };
    stores.triggers = [...stores.triggers, trigger];
    return trigger;
  };

  return strict('ScriptApp', {
    AuthMode: strict('AuthMode', { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL' }),
    AuthorizationStatus: strict('AuthorizationStatus', {
      REQUIRED: 'REQUIRED',
      NOT_REQUIRED: 'NOT_REQUIRED',
    }),
    getOAuthToken() {
      authorize(stores, execution, 'ScriptApp.getOAuthToken', 'FULL');
      return execution.call('script.getOAuthToken', () => consent.issue(person));
    },
    getAuthorizationInfo(mode: unknown) {
      if (mode !== 'FULL') throw new NotEmulated(`ScriptApp.getAuthorizationInfo(${String(mode)})`);
      authorize(stores, execution, 'ScriptApp.getAuthorizationInfo', 'LIMITED');
      return execution.call('script.getAuthorizationInfo', () => {
        const all = consent.granted(person).length === manifest.oauthScopes.length;
        return strict('AuthorizationInfo', {
          getAuthorizationStatus: () => (all ? 'NOT_REQUIRED' : 'REQUIRED'),
          getAuthorizationUrl: () => (all ? null : 'https://accounts.google.com/o/oauth2/auth'),
        });
      });
    },
    newTrigger(functionName: string) {
      forTriggers('newTrigger');
      return strict('TriggerBuilder', {
        timeBased: () =>
          strict('ClockTriggerBuilder', {
            everyHours(hours: number) {
              if (!Number.isInteger(hours) || hours < 1) {
                throw new ServiceException(
                  'The value you passed to everyHours was invalid. It must be a whole number of hours.',
                );
              }
              return strict('ClockTriggerBuilder', {
                create: () =>
                  view(execution.call('script.createTrigger', () => create(functionName, hours))),
              });
            },
          }),
      });
    },
    getProjectTriggers() {
      forTriggers('getProjectTriggers');
      return execution.call('script.getProjectTriggers', () => {
        const here = (trigger: LocalTrigger): boolean =>
          trigger.person === person && trigger.documentId === documentId;
        return stores.triggers.filter(here).map(view);
      });
    },
    deleteTrigger(trigger: object) {
      forTriggers('deleteTrigger');
      const id = idOf.get(trigger);
      if (id === undefined) throw new ServiceException('Invalid argument: trigger');
      execution.call('script.deleteTrigger', () => {
        stores.triggers = stores.triggers.filter(other => other.id !== id);
      });
    },
  });
}
