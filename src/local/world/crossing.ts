import { types } from 'node:util';
import { ServiceException } from './exceptions.ts';
import { NotEmulated } from './service.ts';

const illegal = Symbol('illegal');

/**
 * A function's result as `google.script.run` delivers it: plain JSON. A Date or function anywhere
 * makes the whole result null; undefined becomes null at the top and in lists.
 */
export function resultAcrossWire(value: unknown): unknown {
  const plain = plainCopy(value);
  return plain === illegal ? null : plain;
}

/** Arguments as `google.script.run` sends them, as JSON text; it refuses Dates and functions. */
export function argumentsAcrossWire(values: readonly unknown[]): string {
  values.forEach((value, index) => {
    if (plainCopy(value) === illegal) {
      throw new ServiceException(`Failed due to illegal value in property: ${index}`);
    }
  });
  return JSON.stringify(values);
}

function plainCopy(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || types.isDate(value)) return illegal;
  if (types.isPromise(value)) throw new NotEmulated('a Promise as result of a function');
  if (Array.isArray(value)) {
    const list = value.map(plainCopy);
    return list.includes(illegal) ? illegal : list;
  }
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const plain = plainCopy(member);
    if (plain === illegal) return illegal;
    copy[key] = plain;
  }
  return copy;
}
