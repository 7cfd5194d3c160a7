import { expect, it } from 'vitest';
import type { LocalTrigger } from '../../../src/local/world/stores.ts';
import { ada, ben, morning, toyWorld } from './toyWorld.ts';

const source = `
function install(hours) {
  return ScriptApp.newTrigger('tick').timeBased().everyHours(hours).create().getUniqueId();
}
function list() { return ScriptApp.getProjectTriggers().map(t => t.getHandlerFunction()); }
function clear() { ScriptApp.getProjectTriggers().forEach(t => ScriptApp.deleteTrigger(t)); }
function tick(event) {
  let ui = 'open';
  try { SpreadsheetApp.getUi(); } catch (error) { ui = error.message; }
  return [event.authMode, Session.getEffectiveUser().getEmail(), ui];
}
`;

it('lists and deletes one’s own triggers', () => {
  const toy = toyWorld(source);
  toy.run('install', 1);
  expect([toy.run('list'), toy.runAs(ben, 'list')]).toEqual([['tick'], []]);
  toy.runAs(ben, 'clear');
  expect(toy.run('list')).toEqual(['tick']);
  toy.run('clear');
  expect(toy.world.triggers()).toEqual([]);
});

it('allows one timed trigger for each person and document', () => {
  const toy = toyWorld(source);
  toy.run('install', 1);
  toy.runAs(ben, 'install', 2);
  expect(() => toy.run('install', 1)).toThrow('too many time-based triggers in this document');
});

it('allows twenty triggers a person', () => {
  const toy = toyWorld(source);
  const elsewhere = (id: number): LocalTrigger => ({
    id: String(id),
    person: ada,
    documentId: 'other-' + id,
    functionName: 'tick',
    everyHours: 1,
    dueAt: morning + 1e9,
  });
  const twenty = Array.from({ length: 20 }, (_, id) => elsewhere(id));
  toy.world.load({ ...toy.world.save(), triggers: twenty.slice(1) });
  expect(toy.run('install', 1)).toEqual(expect.any(String));
  toy.world.load({ ...toy.world.save(), triggers: twenty });
  expect(() => toy.run('install', 1)).toThrow('too many time-based triggers');
});

it.each([0, 0.5, -1])('refuses to fire every %d hours', hours => {
  expect(() => toyWorld(source).run('install', hours)).toThrow('everyHours was invalid');
});

it('fires a trigger when it is due, as its maker and without a screen', () => {
  const toy = toyWorld(source);
  const { timeline } = toy.world;
  toy.runAs(ben, 'install', 2);
  expect(toy.world.runDueTriggers()).toEqual([]);
  timeline.moveTo(timeline.now() + 2 * 3_600_000);
  const noUi = 'Cannot call SpreadsheetApp.getUi() from this context.';
  const value = ['FULL', ben, noUi];
  expect(toy.world.runDueTriggers()).toMatchObject([{ ended: 'returned', value }]);
  expect(toy.world.runDueTriggers()).toEqual([]);
});
