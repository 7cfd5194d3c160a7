import { expect, it } from 'vitest';
import { driveFile, ben, toyWorld } from './toyWorld.ts';

const source = `
function work() {
  PropertiesService.getDocumentProperties().setProperty('run', '7');
  ScriptApp.newTrigger('work').timeBased().everyHours(1).create();
  MailApp.sendEmail({ to: 'a@b.example', subject: 's', body: 'b' });
  return send(['a', 'b']);
}
function left() {
  return [PropertiesService.getDocumentProperties().getProperty('run'),
    ScriptApp.getProjectTriggers().length, MailApp.getRemainingDailyQuota(), Utilities.getUuid()];
}
`;

it('goes on from a saved state as if the process had not ended', () => {
  const first = toyWorld(source, { dailyCaps: { documentsCreated: 3 } });
  first.run('work');
  first.world.grant(ben, [driveFile]);
  const text = JSON.stringify(first.world.save());
  const second = toyWorld(source, { dailyCaps: { documentsCreated: 3 } });
  second.world.load(JSON.parse(text) as ReturnType<typeof second.world.save>);
  expect(second.files).toEqual(['a', 'b']);
  expect(second.world.mails()).toEqual(first.world.mails());
  expect(second.world.timeline.now()).toBe(first.world.timeline.now());
  expect(second.run('left')).toEqual(first.run('left'));
  expect(second.run('send', ['c', 'd'])).toEqual([200, 403]);
  expect(() => second.runAs(ben, 'left')).toThrow('not sufficient');
});

it('saves a state that later changes do not reach', () => {
  const toy = toyWorld(source);
  const before = toy.world.save();
  const text = JSON.stringify(before);
  toy.run('work');
  expect(JSON.stringify(before)).toBe(text);
  toy.world.load(before);
  expect(toy.run('left')).toEqual([null, 0, 1500, expect.any(String)]);
  expect(toy.files).toEqual([]);
});
