import { expect, it } from 'vitest';
import { ada, ben, bareSpreadsheet, morning, toyWorld } from './toyWorld.ts';

it('starts an execution in 1.0 s and goes on where the last one ended', () => {
  const toy = toyWorld('function nothing() {} function later() { return Date.now(); }');
  toy.run('nothing');
  expect(toy.run('later')).toBe(morning + 2000);
  expect(toy.world.timeline.now()).toBe(morning + 2000);
  expect(toy.world.calls.simulatedSeconds()).toBe(2);
});

it.each([
  ['CacheService.getScriptCache().get("a")', 30],
  ['PropertiesService.getScriptProperties().getProperty("a")', 60],
  ['MailApp.sendEmail({ to: "a@b.example", subject: "s", body: "b" })', 500],
  ['LockService.getScriptLock().tryLock(0)', 500],
  ['Utilities.getUuid()', 0],
  ['Utilities.sleep(250)', 250],
])('lets %s take %d ms', (call, ms) => {
  const toy = toyWorld(`function time() { const t = Date.now(); ${call}; return Date.now() - t; }`);
  expect(toy.run('time')).toBe(ms);
});

it('runs ten members of a fetchAll at a time, each ten as long as its slowest', () => {
  const toy = toyWorld(`
    function time(creates, lists) {
      const token = request(FILES, 'get');
      const make = { ...token, method: 'post', payload: '{"name":"x"}' };
      const from = Date.now();
      UrlFetchApp.fetchAll([...Array(creates).fill(make), ...Array(lists).fill(token)]);
      return Date.now() - from;
    }
  `);
  expect(toy.run('time', 1, 0)).toBe(2600);
  expect(toy.run('time', 1, 9)).toBe(2600);
  expect(toy.run('time', 0, 20)).toBe(1000);
  expect(toy.run('time', 5, 10)).toBe(2600 + 500);
});

it('counts calls by operation', () => {
  const toy = toyWorld('');
  toy.run('send', ['a', 'b', 'c']);
  expect(toy.world.calls.counts()).toEqual({
    'drive.files.create': 3,
    'script.getOAuthToken': 3,
  });
});

const cut = `
function long(way) {
  const spend = () => { Utilities.sleep(300000); send(['kept']); Utilities.sleep(300000); };
  try { spend(); }
  catch (error) {
    for (let i = 0; i < 100; i++) try { send(['after']); } catch (again) {}
    if (way === 'returns') return 'fine';
    const until = Date.now() + 1e6;
    while (Date.now() < until) try { Utilities.sleep(10); } catch (again) {}
  } finally {
    try { send(['finally']); } catch (again) {}
    PropertiesService.getScriptProperties().setProperty('ended', 'well');
  }
}
function left() { return PropertiesService.getScriptProperties().getProperty('ended'); }
`;

it.each(['returns', 'waits'])(
  'cuts a script at six minutes, whatever catch and finally do',
  way => {
    const toy = toyWorld(cut);
    const record = toy.world.execute('long', [way], { person: ada, authMode: 'FULL' });
    expect(record).toMatchObject({
      ended: 'cut',
      message: 'Exception: Exceeded maximum execution time',
      endedAt: morning + 360_000,
    });
    expect(toy.files).toEqual(['kept']);
    expect(toy.run('left')).toBeNull();
  },
);

it('has sent what was under way when the six minutes end', () => {
  const toy = toyWorld(
    'function late() { Utilities.sleep(250000); Utilities.sleep(107000); send(["a"]); }',
  );
  expect(() => toy.run('late')).toThrow('Exceeded maximum execution time');
  expect(toy.files).toEqual(['a']);
});

it('refuses to sleep for longer than five minutes at once', () => {
  const toy = toyWorld('function nap() { Utilities.sleep(300001); }');
  expect(() => toy.run('nap')).toThrow('Exception: Invalid argument: milliseconds');
});

it('runs another execution inside a call, on its own time, without delaying the first', () => {
  const toy = toyWorld(`
    function slow() { const from = Date.now(); send(['a']); return [from, Date.now()]; }
    function poll() { return Date.now(); }
  `);
  const polled: unknown[] = [];
  const stop = toy.world.between(({ op }) => {
    if (op === 'drive.files.create') polled.push(toy.runAs(ben, 'poll'));
  });
  const started = morning + 1000;
  expect(toy.run('slow')).toEqual([started, started + 500 + 2600]);
  expect(polled).toEqual([started + 500 + 1000]);
  stop();
  toy.run('slow');
  expect(polled).toHaveLength(1);
  expect(toy.world.calls.simulatedSeconds()).toBe(2 * (1 + 0.5 + 2.6));
});

it('does not call the hook from inside itself', () => {
  const toy = toyWorld('');
  let depth = 0;
  toy.world.between(() => {
    depth += 1;
    if (depth < 5) toy.runAs(ben, 'send', ['inner' + depth]);
  });
  toy.run('send', ['outer']);
  expect(toy.files).toEqual(['inner1', 'inner2', 'outer']);
});

it('tells the pace of the outermost execution', () => {
  const toy = toyWorld('');
  const passed: number[] = [];
  toy.world.pace(ms => void passed.push(ms));
  const stop = toy.world.between(() => void toy.runAs(ben, 'send', ['b']));
  toy.run('send', ['a']);
  stop();
  expect(passed).toEqual([1000, 500, 2600]);
});

it('refuses the 31st execution of one person at the same time', () => {
  let running = 0;
  const nested = toyWorld('function nest() {}', {
    spreadsheet: {
      id: 'sheet-1',
      session(host) {
        running += 1;
        nested.run('nest');
        return bareSpreadsheet.session(host);
      },
    },
  });
  expect(() => nested.run('nest')).toThrow('too many scripts running simultaneously');
  expect(running).toBe(30);
});
