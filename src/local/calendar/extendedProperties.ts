import { isObject } from '../rest/body.ts';
import { invalid } from '../rest/refusal.ts';
import type { EventContent } from './state.ts';

// "Extended properties" guide, section Limits.
const longestKey = 44;
const longestValue = 1024;
const mostProperties = 300;
const mostBytes = 32 * 1024;

type Properties = NonNullable<EventContent['extendedProperties']>;

/**
 * Properties as Calendar keeps them: a key over 44 characters is dropped and a value over 1,024
 * cut, both without a word; more than 300 properties or 32 kB in all are refused.
 */
export function keptProperties(value: unknown): Properties | null {
  if (!isObject(value)) return null;
  const [own, shared] = [kept(value['private']), kept(value['shared'])];
  const all = [...Object.entries(own), ...Object.entries(shared)];
  const bytes = all.reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
  if (all.length > mostProperties || bytes > mostBytes) {
    throw invalid('The extended properties of the event are too large.');
  }
  if (all.length === 0) return null;
  return {
    ...(Object.keys(own).length > 0 && { private: own }),
    ...(Object.keys(shared).length > 0 && { shared }),
  };
}

function kept(value: unknown): Record<string, string> {
  const pairs = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(
    pairs
      .filter(([key, text]) => key.length <= longestKey && typeof text === 'string')
      .map(([key, text]) => [key, String(text).slice(0, longestValue)]),
  );
}
