import type { ConsentState } from './consent.ts';
import type { QuotaState } from './quotas.ts';
import type { RestService } from './service.ts';
import type { LocalTrigger, SentMail, Stores } from './stores.ts';
import type { TimelineState } from './timeline.ts';

/** Everything that survives the process, as plain JSON. Caches and locks do not. */
export interface WorldState {
  readonly timeline: TimelineState;
  readonly properties: Record<string, Record<string, string>>;
  readonly triggers: readonly LocalTrigger[];
  readonly mails: readonly SentMail[];
  readonly quotas: QuotaState;
  readonly consent: ConsentState;
  /** By service name. */
  readonly services: Record<string, unknown>;
}

/** The world's state; a copy that later changes do not reach. */
export function saveWorld(stores: Stores, services: readonly RestService[]): WorldState {
  const properties = [...stores.properties].map(
    ([name, store]) => [name, Object.fromEntries(store)] as const,
  );
  const state: WorldState = {
    timeline: stores.timeline.save(),
    properties: Object.fromEntries(properties),
    triggers: stores.triggers,
    mails: stores.mails,
    quotas: stores.quotas.save(),
    consent: stores.consent.save(),
    services: Object.fromEntries(services.map(service => [service.name, service.save()])),
  };
  return structuredClone(state);
}

/** Puts a saved state back; a service that the state does not know keeps its own. */
export function loadWorld(
  stores: Stores,
  services: readonly RestService[],
  state: WorldState,
): void {
  const copy = structuredClone(state);
  stores.timeline.load(copy.timeline);
  stores.properties.clear();
  for (const [name, store] of Object.entries(copy.properties)) {
    stores.properties.set(name, new Map(Object.entries(store)));
  }
  stores.caches.clear();
  stores.triggers = copy.triggers;
  stores.mails.splice(0, stores.mails.length, ...copy.mails);
  stores.quotas.load(copy.quotas);
  stores.consent.load(copy.consent);
  for (const service of services) {
    if (service.name in copy.services) service.load(copy.services[service.name]);
  }
}
