import { expect, it } from 'vitest';
import type { FaultKind } from '../../../src/local/world/faults.ts';
import { ada, toyWorld } from './toyWorld.ts';

const tell = `
function tell(names) {
  try {
    const made = UrlFetchApp.fetchAll(names.map(name => request(FILES, 'post', { name })));
    return made.map(r => [r.getResponseCode(), r.getAllHeaders()['Retry-After'] || null,
      /^\\s*{/.test(r.getContentText())]);
  } catch (error) { return error.name + ': ' + error.message; }
}
`;
const create = 'drive.files.create';
const ok = [200, null, true];

it.each<[FaultKind, number | undefined, unknown[]]>([
  ['tooManyRequests', undefined, [429, null, true]],
  ['tooManyRequests', 7, [429, '7', true]],
  ['userRateLimit', undefined, [403, null, true]],
  ['serverError', undefined, [500, null, true]],
  ['badGateway', undefined, [502, null, false]],
  ['unavailable', undefined, [503, null, true]],
])(
  'answers %s (Retry-After %s) at the nth call of an operation, before it is done',
  (kind, s, answer) => {
    const toy = toyWorld(tell);
    const retry = s === undefined ? {} : { retryAfterSeconds: s };
    toy.world.faults.set([{ at: { op: create, nth: 2 }, when: 'before', kind, ...retry }]);
    expect(toy.run('tell', ['a', 'b', 'c'])).toEqual([ok, answer, ok]);
    expect(toy.files).toEqual(['a', 'c']);
    expect(toy.world.faults.unmet()).toEqual([]);
  },
);

it.each<[FaultKind, number]>([
  ['serverError', 500],
  ['badGateway', 502],
  ['unavailable', 503],
])('answers %s although the call was done', (kind, code) => {
  const toy = toyWorld('');
  toy.world.faults.set([{ at: { op: create, nth: 1 }, when: 'after', kind }]);
  expect(toy.run('send', ['a', 'b'])).toEqual([code, 200]);
  expect(toy.files).toEqual(['a', 'b']);
});

it('knows no refusal after the call was done', () => {
  const toy = toyWorld('');
  for (const kind of ['tooManyRequests', 'userRateLimit'] as const) {
    const fault = { at: { call: 1 }, when: 'after', kind } as const;
    expect(() => toy.world.faults.set([fault])).toThrow('never after');
  }
});

it.each([
  ['addressUnavailable', 'Address unavailable'],
  ['invokedTooManyTimes', 'Service invoked too many times for one day: urlfetch.'],
  ['serviceFailed', 'Service error: drive.files.create'],
] as const)('throws the whole call away for %s, with the other members done', (kind, message) => {
  for (const when of ['before', 'after'] as const) {
    const toy = toyWorld(tell);
    toy.world.faults.set([{ at: { op: create, nth: 2 }, when, kind }]);
    expect(toy.run('tell', ['a', 'b', 'c'])).toBe('Exception: ' + message);
    expect(toy.files).toEqual(when === 'before' ? ['a', 'c'] : ['a', 'b', 'c']);
  }
});

it.each([
  ['none', []],
  ['first', ['m0']],
  ['everyOther', ['m0', 'm2', 'm4', 'm6', 'm8', 'm10']],
  ['all', ['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11']],
] as const)('loses a whole wave with %s of its members done', (done, files) => {
  const toy = toyWorld(tell);
  toy.world.faults.set([{ wave: 2, done }]);
  expect(toy.run('tell', ['before'])).toEqual([ok]);
  const names = Array.from({ length: 12 }, (_, i) => 'm' + i);
  expect(toy.run('tell', names)).toBe('Exception: Address unavailable');
  expect(toy.files).toEqual(['before', ...files]);
});

it('throws what a service of Apps Script throws', () => {
  const toy = toyWorld(`function put() { CacheService.getScriptCache().put('a', 'b'); }`);
  const at = { op: 'cache.put', nth: 1 };
  toy.world.faults.set([{ at, when: 'before', kind: 'invokedTooManyTimes' }]);
  expect(() => toy.run('put')).toThrow('Service invoked too many times for one day: cache.');
  toy.world.faults.set([{ at, when: 'before', kind: 'serverError' }]);
  expect(() => toy.run('put')).toThrow('cache.put is no call over it');
});

const stubborn = `
function job() {
  const notes = PropertiesService.getScriptProperties();
  try {
    notes.setProperty('step', '1');
    send(['a']);
    notes.setProperty('step', '2');
    send(['b']);
  } catch (error) {
    try { notes.setProperty('step', 'caught'); } catch (again) {}
    return 'saved';
  } finally {
    try { send(['finally']); } catch (again) {}
  }
}
function step() { return PropertiesService.getScriptProperties().getProperty('step'); }
`;
const effects = ['1', 'token', 'a', '2', 'token', 'b'];

it.each([1, 2, 3, 4, 5, 6])('loses every call after a kill at call %d', call => {
  for (const when of ['before', 'after'] as const) {
    const toy = toyWorld(stubborn);
    toy.world.faults.set([{ at: { call }, when, kind: 'kill' }]);
    const record = toy.world.execute('job', [], { person: ada, authMode: 'FULL' });
    expect(record.ended).toBe('killed');
    const done = effects.slice(0, when === 'before' ? call - 1 : call);
    expect(toy.files).toEqual(done.filter(effect => effect === 'a' || effect === 'b'));
    toy.world.faults.set([]);
    const step = done.filter(effect => effect === '1' || effect === '2').at(-1) ?? null;
    expect(toy.run('step')).toBe(step);
  }
});

it('counts calls anew when a plan of faults is set', () => {
  const toy = toyWorld('');
  toy.run('send', ['a']);
  const fault = { at: { call: 2 }, when: 'before', kind: 'unavailable' } as const;
  toy.world.faults.set([fault]);
  expect(toy.world.faults.unmet()).toEqual([fault]);
  expect(toy.run('send', ['b'])).toEqual([503]);
});
