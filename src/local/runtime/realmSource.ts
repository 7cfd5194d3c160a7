/**
 * Run once in every fresh realm, before the script. It is text, not a function, because everything
 * it makes must belong to that realm: a function of ours would lead the script to Node through its
 * constructor. It gives back what `realm.ts` builds with.
 *
 * `host.now()` and the `read`, `has`, `refuse`, `call` handed to it answer `{ok, value}` or
 * `{ok: false, name, message}`; nothing of them but the value is ever visible to the script.
 */
export const realmSource = `(function (host) {
  'use strict';
  const NativeDate = Date;
  const NativeError = Error;
  const { construct } = Reflect;
  const { defineProperty, defineProperties } = Object;
  const hiddenValue = value => ({ value, writable: true, configurable: true, enumerable: false });
  const deliver = answer => {
    if (answer.ok) return answer.value;
    const error = new NativeError(answer.message);
    defineProperty(error, 'name', hiddenValue(answer.name));
    throw error;
  };

  function VirtualDate(...parts) {
    if (!new.target) return new NativeDate(deliver(host.now())).toString();
    return construct(NativeDate, parts.length > 0 ? parts : [deliver(host.now())], new.target);
  }
  defineProperties(VirtualDate, {
    prototype: { value: NativeDate.prototype, writable: false },
    name: { value: 'Date' },
    length: { value: 7 },
    now: hiddenValue(function now() { return deliver(host.now()); }),
    parse: hiddenValue(NativeDate.parse),
    UTC: hiddenValue(NativeDate.UTC),
  });
  defineProperty(NativeDate.prototype, 'constructor', hiddenValue(VirtualDate));
  defineProperty(globalThis, 'Date', hiddenValue(VirtualDate));

  let state = host.seed >>> 0;
  defineProperty(Math, 'random', hiddenValue(function random() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }));

  delete globalThis.console;
  delete globalThis.WebAssembly;

  return {
    date: ms => new NativeDate(ms),
    object: () => ({}),
    array: length => new Array(length),
    parse: text => JSON.parse(text),
    objectPrototype: Object.prototype,
    arrayPrototype: Array.prototype,
    datePrototype: NativeDate.prototype,
    method(label, call) {
      const { [label]: method } = { [label](...args) { return deliver(call(args)); } };
      return method;
    },
    service(name, read, has, refuse) {
      const toString = function toString() { return name; };
      return new Proxy({ __proto__: null }, {
        get(target, key) {
          if (typeof key === 'symbol') return undefined;
          if (key === 'toString' && !has(key)) return toString;
          return deliver(read(key));
        },
        has: (target, key) => typeof key === 'string' && has(key),
        set: (target, key) => deliver(refuse(String(key))),
        deleteProperty: (target, key) => deliver(refuse(String(key))),
        defineProperty: (target, key) => deliver(refuse(String(key))),
        ownKeys: () => [],
      });
    },
  };
})`;
