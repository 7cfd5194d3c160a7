import type { Execution } from '../world/gate.ts';
import { ServiceException } from '../world/exceptions.ts';
import type { CachedValue, Stores } from '../world/stores.ts';
import { authorize } from './authorization.ts';
import { strict } from './strict.ts';

/** Limits of the Cache reference: bytes a value, characters a key, seconds, items kept. */
const limits = {
  value: 102_400,
  key: 250,
  defaultTtl: 600,
  maxTtl: 21_600,
  items: 1_000,
  kept: 900,
};

/** CacheService; there is no document cache where no document is open. */
export function createCacheService(stores: Stores, execution: Execution): object {
  const { documentId } = stores;

  const cache = (name: string): object => {
    const items = stores.caches.get(name) ?? new Map<string, CachedValue>();
    stores.caches.set(name, items);
    return strict('Cache', {
      get: (key: unknown) =>
        execution.call('cache.get', () => {
          const item = items.get(checkKey(key));
          return item && execution.now() < item.expiresAt ? item.value : null;
        }),
      put: (key: unknown, value: unknown, seconds: number = limits.defaultTtl) =>
        execution.call('cache.put', () => {
          if (typeof value !== 'string' || Buffer.byteLength(value) > limits.value) {
            throw new ServiceException('Argument too large: value');
          }
          if (!(seconds > 0 && seconds <= limits.maxTtl)) {
            throw new ServiceException('Invalid argument: expirationInSeconds');
          }
          const expiresAt = execution.now() + seconds * 1000;
          items.set(checkKey(key), { value, expiresAt });
          if (items.size > limits.items) keepLongest(items);
        }),
      remove: (key: unknown) =>
        execution.call('cache.remove', () => void items.delete(checkKey(key))),
    });
  };

  const service = (member: string, name: string | null) => () => {
    authorize(stores, execution, `CacheService.${member}`, 'LIMITED');
    return name === null ? null : cache(name);
  };
  return strict('CacheService', {
    getDocumentCache: service('getDocumentCache', documentId && 'document:' + documentId),
    getUserCache: service('getUserCache', 'user:' + execution.person),
    getScriptCache: service('getScriptCache', 'script'),
  });
}

function checkKey(key: unknown): string {
  const text = String(key);
  if (text.length > limits.key) throw new ServiceException('Argument too large: key');
  return text;
}

/** A full cache keeps the 900 items that are farthest from their end. */
function keepLongest(items: Map<string, CachedValue>): void {
  const byEnd = [...items].toSorted(([, a], [, b]) => b.expiresAt - a.expiresAt);
  for (const [key] of byEnd.slice(limits.kept)) items.delete(key);
}
