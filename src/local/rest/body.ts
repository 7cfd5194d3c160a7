import { NotEmulated } from '../world/service.ts';
import { invalid, Refusal } from './refusal.ts';

/** The type a body field must have; `strings` is an object of strings, `null` values clear a key. */
type FieldType = 'string' | 'boolean' | 'integer' | 'object' | 'array' | 'strings';
export type Fields = Readonly<Record<string, FieldType>>;
export type Body = Record<string, unknown>;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Strict UTF-8; 400 otherwise. */
function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal(400, 'parseError', 'Parse Error: the body is not UTF-8.');
  }
}

/** A JSON object from its bytes; 400 `parseError` otherwise. No bytes are an empty object. */
export function jsonObject(bytes: Uint8Array): Body {
  if (bytes.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(textOf(bytes));
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
    throw new Refusal(400, 'parseError', 'Parse Error');
  }
  if (!isObject(value)) throw new Refusal(400, 'parseError', 'Parse Error');
  return value;
}

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Every field must be known, and of its type. An unknown one is never ignored, although Google
 * itself ignores most misspelled fields: the call throws and names it.
 */
export function checkFields(where: string, body: Body, fields: Fields): void {
  for (const [name, value] of Object.entries(body)) {
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (type === undefined) throw new NotEmulated(`${where} field "${name}"`);
    if (value !== null && !isOf(type, value)) {
      throw invalid(`Invalid value for field ${where}.${name}: expected ${type}.`);
    }
  }
}

function isOf(type: FieldType, value: unknown): boolean {
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'strings':
      return (
        isObject(value) && Object.values(value).every(v => v === null || typeof v === 'string')
      );
  }
}

/** A query parameter that is "true" or "false"; 400 otherwise. */
export function flag(query: ReadonlyMap<string, string>, name: string, absent: boolean): boolean {
  const value = query.get(name);
  if (value === undefined) return absent;
  if (value !== 'true' && value !== 'false') {
    throw invalid(`Invalid boolean value for ${name}: '${value}'.`);
  }
  return value === 'true';
}

/** A whole number within bounds from the query; 400 otherwise. */
export function wholeNumber(
  query: ReadonlyMap<string, string>,
  name: string,
  absent: number,
  [least, most]: readonly [number, number],
): number {
  const text = query.get(name);
  if (text === undefined) return absent;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw invalid(
      `Invalid value '${text}' for ${name}. Values must be within the range: [${least}, ${most}]`,
    );
  }
  return value;
}

/** One of the allowed words from the query; 400 otherwise. */
export function word<W extends string>(
  query: ReadonlyMap<string, string>,
  name: string,
  words: readonly W[],
  absent: W,
): W {
  const text = query.get(name);
  if (text === undefined) return absent;
  const found = words.find(w => w === text);
  if (found === undefined) throw invalid(`Invalid value '${text}' for ${name}.`);
  return found;
}

/** An address that Google could deliver to: one @, a dotted domain, no blanks (RFC 5322, ASCII or UTF-8). */
export function isAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s@<>()",;:\\]+@[^\s@.<>()",;:\\]+(\.[^\s@.<>()",;:\\]+)+$/u.test(text)
  );
}
