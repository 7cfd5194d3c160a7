import vm from 'node:vm';
import { types } from 'node:util';
import { NotEmulated } from '../world/service.ts';
import { realmSource } from './realmSource.ts';
import { strictParts, unknownMember } from './strict.ts';

/** What the host answers to code inside a realm. */
type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** What `realmSource` gives back. */
interface RealmTools {
  date(ms: number): Date;
  object(): Record<string, unknown>;
  array(length: number): unknown[];
  parse(text: string): unknown;
  readonly objectPrototype: object;
  readonly arrayPrototype: object;
  readonly datePrototype: object;
  method(label: string, call: (args: unknown[]) => Answer): unknown;
  service(
    name: string,
    read: (key: string) => Answer,
    has: (key: string) => boolean,
    refuse: (key: string) => Answer,
  ): object;
}

/** What a realm needs of the execution it belongs to. */
export interface RealmHooks {
  readonly seed: number;
  now(): number;
  /** Throws once the execution is over. */
  alive(): void;
  /** Told of every error on its way into the script. */
  thrown(error: Error): void;
}

/** The global scope of one execution, with nothing in it but ECMAScript. */
export interface Realm {
  readonly global: Record<string, unknown>;
  evaluate(script: vm.Script): void;
  newDate(ms: number): Date;
  /** Makes a service object a global of the script. */
  install(name: string, service: object): void;
  /** JSON text as values of the realm. */
  parse(text: string): unknown;
}

const prelude = new vm.Script(realmSource, { filename: 'realm.js' });

/** Reads of the clock between two calls after which a script is taken to be waiting for it. */
const clockReadsAllowed = 5_000_000;

/** A fresh realm. */
export function createRealm(hooks: RealmHooks): Realm {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  let clockReads = 0;
  const answer = (work: () => unknown): Answer => {
    try {
      return { ok: true, value: work() };
    } catch (caught) {
      const error = caught instanceof Error ? caught : new Error(String(caught));
      hooks.thrown(error);
      // Google's own exceptions are all called "Exception".
      const name = error.name === 'Error' ? 'Exception' : error.name;
      return { ok: false, name, message: error.message };
    }
  };
  const now = (): Answer => {
    clockReads += 1;
    if (clockReads <= clockReadsAllowed) return { ok: true, value: hooks.now() };
    return answer(() => {
      throw new NotEmulated('waiting by reading the clock');
    });
  };
  const setUp = prelude.runInContext(context) as (host: object) => RealmTools;
  const tools = setUp({ now, seed: hooks.seed });
  const views = new WeakMap<object, object>();
  const originals = new WeakMap<object, object>();

  const method = (label: string, call: (...args: unknown[]) => unknown): unknown =>
    tools.method(label, args =>
      answer(() => {
        hooks.alive();
        clockReads = 0;
        return intoRealm(call(...args.map(fromRealm)));
      }),
    );

  const view = (service: object): object => {
    const known = views.get(service);
    if (known) return known;
    const parts = strictParts(service);
    if (!parts) throw new TypeError('a service object must be made by strict()');
    const { name, members } = parts;
    const seen = new Map<string, unknown>();
    const read = (key: string): Answer =>
      answer(() => {
        if (seen.has(key)) return seen.get(key);
        if (!Object.hasOwn(members, key)) return unknownMember(name, key);
        const member = members[key];
        const value =
          typeof member === 'function'
            ? method(key, (...args) => Reflect.apply(member, members, args))
            : intoRealm(member);
        seen.set(key, value);
        return value;
      });
    const refuse = (key: string): Answer =>
      answer(() => {
        throw new NotEmulated(`${name}.${key} = …`);
      });
    const made = tools.service(name, read, key => Object.hasOwn(members, key), refuse);
    views.set(service, made);
    originals.set(made, service);
    return made;
  };

  const intoRealm = (value: unknown): unknown => {
    if (typeof value === 'function') throw new TypeError('a bare function may not enter a realm');
    if (typeof value !== 'object' || value === null) return value;
    if (strictParts(value)) return view(value);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (Array.isArray(value)) {
      if (prototype === tools.arrayPrototype) return value;
      const list = tools.array(value.length);
      for (let index = 0; index < value.length; index++) list[index] = intoRealm(value[index]);
      return list;
    }
    if (types.isDate(value)) {
      return prototype === tools.datePrototype ? value : tools.date(value.getTime());
    }
    if (prototype === tools.objectPrototype) return value;
    if (prototype !== Object.prototype && prototype !== null) {
      throw new TypeError('only plain values and service objects may enter a realm');
    }
    const copy = tools.object();
    for (const [key, member] of Object.entries(value)) copy[key] = intoRealm(member);
    return copy;
  };

  const fromRealm = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const original = originals.get(value);
    if (original) return original;
    if (Array.isArray(value)) return value.map(fromRealm);
    if (Object.getPrototypeOf(value) !== tools.objectPrototype) return value;
    const copy: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) copy[key] = fromRealm(member);
    return copy;
  };

  const global = vm.runInContext('globalThis', context) as Record<string, unknown>;
  return {
    global,
    evaluate: script => void script.runInContext(context),
    newDate: ms => tools.date(ms),
    install(name, service) {
      const value = view(service);
      Object.defineProperty(global, name, {
        value,
        writable: true,
        configurable: true,
        enumerable: false,
      });
    },
    parse: text => tools.parse(text),
  };
}
