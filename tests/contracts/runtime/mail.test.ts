import { expect, it } from 'vitest';
import { ada, ben, morning, toyWorld } from './toyWorld.ts';

const source = `
function mail(message) { MailApp.sendEmail(message); return MailApp.getRemainingDailyQuota(); }
function old() { MailApp.sendEmail('a@b.example', 'subject', 'body'); }
`;
const message = { to: 'a@x.example, b@x.example', cc: 'c@x.example', subject: 'Hello', body: 'Hi' };

it('records mail and counts its recipients against the day', () => {
  const toy = toyWorld(source);
  expect(toy.run('mail', message)).toBe(1497);
  expect(toy.runAs(ben, 'mail', message)).toBe(1497);
  expect(toy.world.mails()[0]).toEqual({ at: morning + 1000, from: ada, message });
});

it('sends nothing to more people than the day allows', () => {
  const toy = toyWorld(source, { dailyCaps: { mailRecipients: 5 } });
  expect(toy.run('mail', message)).toBe(2);
  expect(() => toy.run('mail', message)).toThrow(
    'Service invoked too many times for one day: email.',
  );
  expect(toy.world.mails()).toHaveLength(1);
});

it('sends to nobody where one address is none, and counts nothing', () => {
  const toy = toyWorld(source);
  for (const wrong of ['ada', 'ada@', 'ada @x.example']) {
    const to = 'b@x.example, ' + wrong;
    expect(() => toy.run('mail', { ...message, to })).toThrow('Invalid email: ' + wrong);
  }
  expect(toy.world.mails()).toEqual([]);
  expect(toy.run('mail', { ...message, to: 'Ada <ada@x.example>' })).toBe(1498);
});

it('has sent, or not, when a call goes wrong', () => {
  for (const when of ['before', 'after'] as const) {
    const toy = toyWorld(source);
    const at = { op: 'mail.send', nth: 1 };
    toy.world.faults.set([{ at, when, kind: 'serviceFailed' }]);
    expect(() => toy.run('mail', message)).toThrow('Service error: mail.send');
    expect(toy.world.mails()).toHaveLength(when === 'after' ? 1 : 0);
  }
});

it('refuses what it does not emulate', () => {
  const toy = toyWorld(source);
  const attached = { ...message, attachments: [] };
  expect(() => toy.run('mail', attached)).toThrow(
    'NotEmulated: MailApp.sendEmail option attachments',
  );
  expect(() => toy.run('old')).toThrow(
    'NotEmulated: MailApp.sendEmail with anything but one object',
  );
  expect(() => toy.run('mail', { subject: 'x', body: 'y' })).toThrow('no recipient');
});
