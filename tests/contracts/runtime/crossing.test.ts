import { expect, it } from 'vitest';
import { toyWorld } from './toyWorld.ts';

it('returns plain JSON', () => {
  const toy = toyWorld(`
    class Row { constructor() { this.name = 'Noor'; } greet() {} }
    function row() { return [new Row(), { gone: undefined, list: [undefined, NaN, 'ü'] }]; }
  `);
  expect(toy.run('row')).toEqual([{ name: 'Noor' }, { list: [null, null, 'ü'] }]);
});

it.each(['new Date()', '[{ when: new Date(0) }]', '({ f() {} })', 'undefined', '[() => 1]'])(
  'returns null for %s',
  value => {
    const toy = toyWorld(`function value() { return ${value}; }`);
    expect(toy.run('value')).toBeNull();
  },
);

it('refuses arguments that google.script.run cannot send', () => {
  const toy = toyWorld('function take(value) { return value; }');
  expect(() => toy.run('take', [{ when: new Date(0) }])).toThrow('illegal value in property: 0');
  expect(toy.run('take', { a: [1, null] })).toEqual({ a: [1, null] });
});

it.each([
  ['throw new Error("row 7")', 'Error: row 7'],
  ['throw "plain"', 'plain'],
  ['null.x', "TypeError: Cannot read properties of null (reading 'x')"],
  ['Utilities.base64Decode("?")', 'Exception: Could not decode string.'],
])('words the failure of %s as the failure handler gets it', (statement, message) => {
  const toy = toyWorld(`function fail() { ${statement}; }`);
  expect(() => toy.run('fail')).toThrow(expect.objectContaining({ name: 'ScriptError', message }));
});

it('knows only top-level functions whose names do not end in _', () => {
  const toy = toyWorld('function hidden_() { return 1; } const inner = () => 1;');
  for (const name of ['hidden_', 'inner', 'nothing']) {
    expect(() => toy.run(name)).toThrow('Script function not found: ' + name);
  }
});

it('refuses a promise instead of losing it', () => {
  const toy = toyWorld('async function later() { return 1; }');
  expect(() => toy.run('later')).toThrow('NotEmulated: a Promise');
});
