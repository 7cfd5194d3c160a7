import { expect, it } from 'vitest';
import { ben, toyWorld } from './toyWorld.ts';

const source = `
function put(key, value, seconds) {
  const cache = CacheService.getScriptCache();
  if (seconds === null) cache.put(key, value); else cache.put(key, value, seconds);
}
function cached(keys) { return keys.map(key => CacheService.getScriptCache().get(key)); }
function cachedAfter(key, seconds) {
  CacheService.getScriptCache().put(key, 'here', 600);
  for (let left = seconds; left > 0; left -= 300) Utilities.sleep(Math.min(left, 300) * 1000);
  return CacheService.getScriptCache().get(key);
}
function fill(count) {
  const cache = CacheService.getScriptCache();
  for (let i = 0; i < count; i++) cache.put('k' + i, 'v', 1000 + i);
}
function set(kind, key, value) { PropertiesService['get' + kind + 'Properties']().setProperty(key, value); }
function read(kind, key) { return PropertiesService['get' + kind + 'Properties']().getProperty(key); }
function fillProperties(count, size) {
  const store = PropertiesService.getScriptProperties();
  for (let i = 0; i < count; i++) store.setProperty('p' + i, 'x'.repeat(size));
}
function chain() {
  const store = PropertiesService.getScriptProperties();
  return store.setProperty('a', 1).setProperty('b', true).deleteProperty('a').getProperties();
}
`;

it('forgets a cached value after its time', () => {
  const toy = toyWorld(source);
  expect(toy.run('cachedAfter', 'a', 0)).toBe('here');
  expect(toy.run('cachedAfter', 'b', 301)).toBe('here');
  toy.world.timeline.moveTo(toy.world.timeline.now() + 600_000);
  expect(toy.run('cached', ['b'])).toEqual([null]);
});

it('keeps a cached value for ten minutes unless told otherwise', () => {
  const toy = toyWorld(source);
  toy.run('put', 'a', 'v', null);
  const { timeline } = toy.world;
  timeline.moveTo(timeline.now() + 590_000);
  expect(toy.run('cached', ['a'])).toEqual(['v']);
  timeline.moveTo(timeline.now() + 10_000);
  expect(toy.run('cached', ['a'])).toEqual([null]);
});

it.each([
  ['k'.repeat(251), 'v', 60, 'Argument too large: key'],
  ['k', 'é'.repeat(51_201), 60, 'Argument too large: value'],
  ['k', 'v', 21_601, 'Invalid argument: expirationInSeconds'],
  ['k', 'v', 0, 'Invalid argument: expirationInSeconds'],
])('refuses to cache beyond the limits: %.3s %.3s %d', (key, value, seconds, message) => {
  const toy = toyWorld(source);
  expect(() => toy.run('put', key, value, seconds)).toThrow(message);
});

it('caches up to the limits', () => {
  const toy = toyWorld(source);
  toy.run('put', 'k'.repeat(250), 'v'.repeat(102_400), 21_600);
  expect(toy.run('cached', ['k'.repeat(250)])).toEqual(['v'.repeat(102_400)]);
});

it('keeps the 900 longest-lived of more than 1,000 cached values', () => {
  const toy = toyWorld(source);
  toy.run('fill', 1000);
  expect(toy.run('cached', ['k0', 'k999'])).toEqual(['v', 'v']);
  toy.run('fill', 1001);
  expect(toy.run('cached', ['k100', 'k101', 'k1000'])).toEqual([null, 'v', 'v']);
});

it('keeps properties from one execution to the next, each kind for itself', () => {
  const toy = toyWorld(source);
  for (const kind of ['Document', 'User', 'Script']) toy.run('set', kind, 'a', kind);
  for (const kind of ['Document', 'User', 'Script']) expect(toy.run('read', kind, 'a')).toBe(kind);
  expect(toy.runAs(ben, 'read', 'User', 'a')).toBeNull();
  expect(toy.runAs(ben, 'read', 'Document', 'a')).toBe('Document');
});

it('turns property values into text', () => {
  expect(toyWorld(source).run('chain')).toEqual({ b: 'true' });
});

it('refuses a property over 9 kB and a store over 500 kB', () => {
  const toy = toyWorld(source);
  toy.run('set', 'Script', 'a', 'x'.repeat(9216));
  expect(() => toy.run('set', 'Script', 'a', 'é'.repeat(4609))).toThrow(
    'Argument too large: value',
  );
  const roomy = toyWorld(source);
  roomy.run('fillProperties', 56, 9000);
  expect(() => roomy.run('fillProperties', 57, 9000)).toThrow(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  );
  expect(roomy.run('read', 'Script', 'p56')).toBeNull();
});
