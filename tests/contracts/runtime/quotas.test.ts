import { expect, it } from 'vitest';
import { ada, ben, toyWorld } from './toyWorld.ts';

const many = `
function make(count) { return send(Array.from({ length: count }, (_, i) => 'f' + i)); }
function posts(url, count) {
  return codes(UrlFetchApp.fetchAll(Array.from({ length: count }, () => request(url, 'post', {}))));
}
function reasons(url, count) {
  return UrlFetchApp.fetchAll(Array.from({ length: count }, () => request(url, 'post', {})))
    .map(r => JSON.parse(r.getContentText()).error)
    .map(e => e && (e.errors ? e.errors[0].reason : e.status));
}
function hurry(url, seconds) {
  const token = request(url, 'post', { name: 'a' });
  const until = Date.now() + seconds * 1000;
  let done = 0;
  while (Date.now() < until) {
    const sent = UrlFetchApp.fetchAll(Array(20).fill(token));
    done += sent.filter(r => r.getResponseCode() === 200).length;
  }
  return done;
}
`;
const files = 'https://www.googleapis.com/drive/v3/files';
const docs = 'https://docs.googleapis.com/v1/documents/d1:batchUpdate';
const events = 'https://www.googleapis.com/calendar/v3/calendars/c/events';
const ok = (count: number): number[] => Array.from({ length: count }, () => 200);

it.each([
  ['Drive writes', files, 3, 403, 'userRateLimitExceeded'],
  ['Docs writes', docs, 1, 429, 'RESOURCE_EXHAUSTED'],
  ['Calendar calls', events, 10, 403, 'rateLimitExceeded'],
])('allows ten %s at once, then so many a second', (_name, url, perSecond, code, reason) => {
  const toy = toyWorld(many);
  // Tokens take half a second each, long enough to refill, so the bucket is full at the start.
  const statuses = toy.run('posts', url, 10) as number[];
  expect(statuses.filter(status => status === code)).toEqual([]);
  const rushed = toy.run('reasons', url, 40) as (string | null)[];
  expect(rushed).toContain(reason);
  const seconds = 100;
  const done = toyWorld(many).run('hurry', url, seconds) as number;
  expect(done).toBeGreaterThan(perSecond * seconds);
  expect(done).toBeLessThanOrEqual(10 + perSecond * (seconds + 6));
});

it('keeps one bucket for each person', () => {
  const toy = toyWorld(`${many}
    function burst() { const r = request(FILES, 'post', { name: 'a' });
      return codes(UrlFetchApp.fetchAll(Array(10).fill(r))); }
    function empty() { burst(); return codes(UrlFetchApp.fetchAll(
      Array(10).fill(request(FILES, 'post', { name: 'a' })))).includes(403); }
  `);
  expect(toy.runAs(ada, 'empty')).toBe(true);
  expect(toy.runAs(ben, 'burst')).toEqual(ok(10));
});

it('stops creating documents at the day’s cap, until 24 hours after the first', () => {
  const toy = toyWorld(many, { dailyCaps: { documentsCreated: 2 } });
  expect(toy.run('make', 3)).toEqual([200, 200, 403]);
  expect(toy.runAs(ben, 'make', 1)).toEqual([200]);
  const { timeline } = toy.world;
  timeline.moveTo(timeline.now() + 86_390_000);
  expect(toy.run('make', 1)).toEqual([403]);
  timeline.moveTo(timeline.now() + 10_000);
  expect(toy.run('make', 1)).toEqual([200]);
});

it('counts only what was done against the day’s cap', () => {
  const toy = toyWorld('', { dailyCaps: { documentsCreated: 1 } });
  expect(toy.run('send', ['', '', 'a', 'b'])).toEqual([400, 400, 200, 403]);
});

it('tells the day’s caps apart', () => {
  const none = { dailyCaps: { filesConverted: 0, eventsCreated: 0 } };
  expect(toyWorld(many, none).run('reasons', files, 1)).toEqual(['dailyLimitExceeded']);
  expect(toyWorld(many, none).run('reasons', events, 1)).toEqual(['quotaExceeded']);
});

it('throws when the day’s UrlFetch calls are used up, before any is sent', () => {
  const toy = toyWorld(many, { dailyCaps: { urlFetchCalls: 3 } });
  expect(toy.run('make', 2)).toEqual([200, 200]);
  expect(() => toy.run('make', 2)).toThrow(
    'Exception: Service invoked too many times for one day: urlfetch.',
  );
  expect(toy.run('make', 1)).toEqual([200]);
});
