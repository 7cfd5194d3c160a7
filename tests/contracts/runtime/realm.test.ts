import { expect, it } from 'vitest';
import { ada, morning, toyWorld } from './toyWorld.ts';

it('gives the script ECMAScript and Apps Script, and nothing of Node or a browser', () => {
  const toy = toyWorld(`
    function missing(names) { return names.filter(name => typeof globalThis[name] !== 'undefined'); }
  `);
  const hosts = [
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'fetch',
    'URL',
    'Blob',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'Buffer',
    'process',
    'crypto',
    'atob',
    'btoa',
    'performance',
    'structuredClone',
    'require',
    'module',
    'window',
    'document',
    'WebAssembly',
    'FormData',
    'AbortController',
    'global',
  ];
  expect(toy.run('missing', hosts)).toEqual([]);
});

it('starts every execution with fresh globals', () => {
  const toy = toyWorld('var count = 0; function next() { count += 1; return count; }');
  expect([toy.run('next'), toy.run('next')]).toEqual([1, 1]);
});

it('shows virtual time to every way of asking for it', () => {
  const toy = toyWorld(`
    function times() {
      const made = new Date();
      return [Date.now(), made.getTime(), new Date(5).getTime(), made instanceof Date,
        made.constructor === Date, Date.UTC(1970, 0, 2), typeof Date()];
    }
    function slept() { const from = Date.now(); Utilities.sleep(1234); return Date.now() - from; }
  `);
  const start = morning + 1000;
  expect(toy.run('times')).toEqual([start, start, 5, true, true, 86_400_000, 'string']);
  expect(toy.run('slept')).toBe(1234);
});

it('gives local times in the time zone of the manifest, whatever the machine has', () => {
  const toy = toyWorld(`
    function local() { return [new Date().getHours(), new Date(2026, 0, 1).toISOString()]; }
  `);
  const before = process.env['TZ'];
  try {
    for (const zone of ['Asia/Tokyo', 'America/Chicago', 'UTC']) {
      process.env['TZ'] = zone;
      expect(toy.run('local')).toEqual([8, '2026-01-01T06:00:00.000Z']);
      expect(process.env['TZ']).toBe(zone);
    }
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});

it('draws the same random numbers in the same world, others in the next execution', () => {
  const source = 'function draw() { return [Math.random(), Math.random(), Utilities.getUuid()]; }';
  const [one, other] = [toyWorld(source), toyWorld(source)];
  const first = one.run('draw');
  expect(other.run('draw')).toEqual(first);
  expect(one.run('draw')).not.toEqual(first);
});

it('lets no value that a service hands over lead to Node', () => {
  const toy = toyWorld(`
    const reach = value => value.constructor.constructor('return typeof process')();
    function attempts() {
      let caught;
      try { Utilities.base64Decode('?'); } catch (error) { caught = error; }
      const response = UrlFetchApp.fetchAll([request(FILES, 'get')]);
      return [
        reach(Utilities.getUuid), reach(Utilities.newBlob('x').getBytes()), reach(caught),
        reach(response), reach(response[0].getAllHeaders()), reach(new Date()), reach(Date.now),
        reach(UrlFetchApp.fetchAll), reach(PropertiesService.getScriptProperties().getKeys()),
        typeof UrlFetchApp.constructor, Object.getPrototypeOf(UrlFetchApp),
        Reflect.ownKeys(UrlFetchApp).length, caught instanceof Error, caught.name,
      ];
    }
    function received(value) { return [reach(value), reach(value.list), value instanceof Object]; }
  `);
  expect(toy.run('attempts')).toEqual([
    ...Array.from({ length: 9 }, () => 'undefined'),
    'undefined',
    null,
    0,
    true,
    'Exception',
  ]);
  expect(toy.run('received', { list: [1] })).toEqual(['undefined', 'undefined', true]);
});

it('takes a loop that waits for the clock for what it is', () => {
  const toy = toyWorld('function wait() { const to = Date.now() + 5; while (Date.now() < to); }');
  expect(() => toy.run('wait')).toThrow('NotEmulated: waiting by reading the clock');
});

it.each([
  ['UrlFetchApp', 'UrlFetchApp.getRequest'],
  ['LockService', 'LockService.getLock'],
  ['LockService.getScriptLock()', 'Lock.tryLocks'],
  ['CacheService', 'CacheService.getCache'],
  ['CacheService.getScriptCache()', 'Cache.getAll'],
  ['PropertiesService', 'PropertiesService.getProperty'],
  ['PropertiesService.getUserProperties()', 'Properties.setProperties'],
  ['Session', 'Session.getTemporaryActiveUserKey'],
  ['Session.getEffectiveUser()', 'User.getNickname'],
  ['Utilities', 'Utilities.zip'],
  ['Utilities.newBlob("x")', 'Blob.setName'],
  ['HtmlService', 'HtmlService.createTemplateFromFile'],
  ['ScriptApp', 'ScriptApp.getService'],
  ['ScriptApp.newTrigger("tick").timeBased()', 'ClockTriggerBuilder.everyMinutes'],
  ['MailApp', 'MailApp.sendMail'],
  ['Logger', 'Logger.clear'],
  ['console', 'console.table'],
  ['SpreadsheetApp', 'SpreadsheetApp.create'],
  ['SpreadsheetApp.getUi()', 'Ui.alert'],
  ['SpreadsheetApp.getUi().createAddonMenu()', 'Menu.addSubMenu'],
])('names what %s does not have, even when the script hides the error', (service, member) => {
  const name = member.split('.')[1] ?? '';
  const toy = toyWorld(
    `function ask() { try { ${service}.${name}; } catch (error) { return 1; } }`,
  );
  expect(() => toy.run('ask')).toThrow('NotEmulated: ' + member);
});

it('answers what JavaScript asks of any object, as Google does', () => {
  const toy = toyWorld(`
    function ask() {
      return [String(UrlFetchApp), JSON.stringify(UrlFetchApp), typeof UrlFetchApp.then,
        'fetch' in UrlFetchApp, 'fetchOne' in UrlFetchApp];
    }
    function change() { UrlFetchApp.fetch = 1; }
  `);
  expect(toy.run('ask')).toEqual(['UrlFetchApp', '{}', 'undefined', true, false]);
  expect(() => toy.run('change')).toThrow('NotEmulated: UrlFetchApp.fetch = …');
});

it('keeps what the script logged', () => {
  const toy = toyWorld(`
    function talk() { console.warn('rows', { left: 3 }); Logger.log('done'); }
  `);
  const record = toy.world.execute('talk', [], { person: ada, authMode: 'FULL' });
  expect(record.log.map(({ level, text }) => [level, text])).toEqual([
    ['warn', 'rows {"left":3}'],
    ['log', 'done'],
  ]);
});
