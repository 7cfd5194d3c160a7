import { NotEmulated } from '../world/service.ts';

/** A service object's name and members, as given to `strict`. */
export interface StrictParts {
  readonly name: string;
  readonly members: Readonly<Record<string, unknown>>;
}

const partsOf = new WeakMap<object, StrictParts>();

/**
 * Names that JavaScript, JSON and test reporters ask any object for. They are answered with
 * undefined, as Google's service objects do for members they do not have.
 */
const askedOfAnything = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '$$typeof',
]);

/** What a service object answers for a name that is no member: undefined, or it throws. */
export function unknownMember(name: string, key: string): undefined {
  if (askedOfAnything.has(key)) return undefined;
  throw new NotEmulated(`${name}.${key}`);
}

/**
 * A Google service object ("UrlFetchApp", "Range") that has exactly the own properties of
 * `members`. Reading any other member, or setting one, throws NotEmulated and names it. Methods
 * are called with `members` as `this`. `toString()` gives the name, as in Apps Script. The object
 * can be handed to the script as it is: the realm makes the script's own view of it, and gives
 * this same object back when the script passes it as an argument.
 */
export function strict<M extends object>(name: string, members: M): M {
  const own = members as Readonly<Record<string, unknown>>;
  const proxy = new Proxy(Object.create(null) as M, {
    get(_target, key) {
      if (typeof key === 'symbol') return undefined;
      if (Object.hasOwn(own, key)) {
        const member = own[key];
        return typeof member === 'function' ? member.bind(own) : member;
      }
      if (key === 'toString') return () => name;
      return unknownMember(name, key);
    },
    has: (_target, key) => typeof key === 'string' && Object.hasOwn(own, key),
    set(_target, key) {
      throw new NotEmulated(`${name}.${String(key)} = …`);
    },
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
    getPrototypeOf: () => null,
  });
  partsOf.set(proxy, { name, members: own });
  return proxy;
}

/** The parts of an object made by `strict`, null for any other value. */
export function strictParts(value: unknown): StrictParts | null {
  return typeof value === 'object' && value !== null ? (partsOf.get(value) ?? null) : null;
}
