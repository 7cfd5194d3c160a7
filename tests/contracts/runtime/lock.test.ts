import { expect, it } from 'vitest';
import { ada, ben, morning, toyWorld } from './toyWorld.ts';

const source = `
function hold(kind, seconds) {
  const lock = LockService['get' + kind + 'Lock']();
  const got = lock.tryLock(0);
  send(['while ' + got]);
  Utilities.sleep(seconds * 1000);
  return got;
}
function attempt(kind, ms) {
  const from = Date.now();
  const lock = LockService['get' + kind + 'Lock']();
  return [lock.tryLock(ms), lock.hasLock(), Date.now() - from];
}
function wait(ms) { LockService.getDocumentLock().waitLock(ms); }
function release() {
  const lock = LockService.getDocumentLock();
  const states = [lock.hasLock(), lock.tryLock(0), lock.hasLock(), lock.tryLock(0)];
  lock.releaseLock();
  return [...states, lock.hasLock()];
}
function absent() {
  return [LockService.getDocumentLock(), CacheService.getDocumentCache(),
    PropertiesService.getDocumentProperties()];
}
`;

it('is held until it is released', () => {
  expect(toyWorld(source).run('release')).toEqual([false, true, true, true, false]);
});

it('lets go when the execution ends', () => {
  const toy = toyWorld(source);
  toy.run('hold', 'Document', 1);
  expect(toy.runAs(ben, 'attempt', 'Document', 0)).toEqual([true, true, 500]);
});

it('lets go when the execution is killed', () => {
  const toy = toyWorld(source);
  const at = { op: 'drive.files.create', nth: 1 };
  toy.world.faults.set([{ at, when: 'before', kind: 'kill' }]);
  expect(() => toy.run('hold', 'Document', 1)).toThrow('server error');
  expect(toy.runAs(ben, 'attempt', 'Document', 0)).toEqual([true, true, 500]);
});

it.each([
  ['Document', ben, false],
  ['Script', ben, false],
  ['User', ben, true],
  ['User', ada, false],
])('keeps the %s lock from %s while another execution holds it', (kind, person, got) => {
  const toy = toyWorld(source);
  const seen: unknown[] = [];
  toy.world.between(({ op }) => {
    if (op !== 'utilities.sleep') return;
    seen.push(toy.runAs(person, 'attempt', kind, 3000));
  });
  expect(toy.run('hold', kind, 1)).toBe(true);
  expect(seen).toEqual([[got, got, got ? 500 : 3500]]);
});

it('throws when waiting is in vain', () => {
  const toy = toyWorld(source);
  let message = '';
  toy.world.between(({ op }) => {
    if (op !== 'utilities.sleep') return;
    try {
      toy.runAs(ben, 'wait', 2000);
    } catch (error) {
      message = (error as Error).message;
    }
  });
  toy.run('hold', 'Document', 1);
  expect(message).toBe(
    'Exception: Lock timeout: another process was holding the lock for too long.',
  );
});

it('is busy until the moment at which an overlapping execution lets go', () => {
  const toy = toyWorld(source);
  const stop = toy.world.between(() => {
    stop();
    toy.runAs(ben, 'hold', 'Document', 10);
  });
  // Ben holds it from +1 s on, for 0.5 s, a token, a create and ten seconds of sleep.
  const [got, , waited] = toy.run('attempt', 'Document', 60_000) as [boolean, boolean, number];
  expect(got).toBe(true);
  expect(waited).toBe(1000 + 500 + 500 + 2600 + 10_000 + 500);
  expect(toy.world.timeline.now()).toBe(morning + 1000 + waited);
});

it('does not exist where no document is open', () => {
  expect(toyWorld(source, { spreadsheet: null }).run('absent')).toEqual([null, null, null]);
});
