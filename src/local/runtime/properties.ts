import type { Execution } from '../world/gate.ts';
import { ServiceException } from '../world/exceptions.ts';
import type { Stores } from '../world/stores.ts';
import { authorize } from './authorization.ts';
import { strict } from './strict.ts';

/** Bytes a value and bytes a store (Apps Script: quotas for Google services). */
const limits = { value: 9 * 1024, store: 500 * 1024 };

/** PropertiesService; there are no document properties where no document is open. */
export function createPropertiesService(stores: Stores, execution: Execution): object {
  const { documentId } = stores;

  const properties = (name: string): object => {
    const store = stores.properties.get(name) ?? new Map<string, string>();
    stores.properties.set(name, store);
    const self: object = strict('Properties', {
      getProperty: (key: unknown) =>
        execution.call('properties.get', () => store.get(String(key)) ?? null),
      getProperties: () => execution.call('properties.get', () => Object.fromEntries(store)),
      getKeys: () => execution.call('properties.get', () => [...store.keys()]),
      setProperty: (key: unknown, value: unknown) =>
        execution.call('properties.set', () => {
          const text = String(value);
          if (Buffer.byteLength(text) > limits.value) {
            throw new ServiceException('Argument too large: value');
          }
          const after = new Map(store).set(String(key), text);
          if (sizeOf(after) > limits.store) {
            throw new ServiceException(
              'You have exceeded the property storage quota. Please remove some properties and try again.',
            );
          }
          store.set(String(key), text);
          return self;
        }),
      deleteProperty: (key: unknown) =>
        execution.call('properties.delete', () => {
          store.delete(String(key));
          return self;
        }),
    });
    return self;
  };

  const service = (member: string, name: string | null) => () => {
    authorize(stores, execution, `PropertiesService.${member}`, 'LIMITED');
    return name === null ? null : properties(name);
  };
  return strict('PropertiesService', {
    getDocumentProperties: service('getDocumentProperties', documentId && 'document:' + documentId),
    getUserProperties: service('getUserProperties', 'user:' + execution.person),
    getScriptProperties: service('getScriptProperties', 'script'),
  });
}

function sizeOf(store: ReadonlyMap<string, string>): number {
  let bytes = 0;
  for (const [key, value] of store) bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  return bytes;
}
