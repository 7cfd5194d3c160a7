import { expect, it } from 'vitest';
import { toyWorld } from './toyWorld.ts';

const toy = toyWorld(`
function call(name, args) { return Utilities[name].apply(null, args); }
function date(zone, format) {
  return Utilities.formatDate(new Date(Date.UTC(2026, 8, 1, 18, 5, 9, 40)), zone, format);
}
function uuids() { return [Utilities.getUuid(), Utilities.getUuid()]; }
function blob() {
  const blob = Utilities.newBlob([-61, -68], 'text/plain', 'a.txt');
  return [blob.getDataAsString(), blob.getBytes(), blob.getContentType(), blob.getName()];
}
`);

it.each([
  ['base64Encode', ['Zoë?>'], 'Wm/Dqz8+'],
  ['base64EncodeWebSafe', ['Zoë?>'], 'Wm_Dqz8-'],
  ['base64Encode', [[-1, 0, 127]], '/wB/'],
  ['base64Decode', ['/wB/'], [-1, 0, 127]],
  [
    'computeDigest',
    ['MD5', ''],
    [-44, 29, -116, -39, -113, 0, -78, 4, -23, -128, 9, -104, -20, -8, 66, 126],
  ],
])('%s(%j) gives what Google gives', (name, args, result) => {
  expect(toy.run('call', name, args)).toEqual(result);
});

it('digests with SHA-256 into 32 signed bytes', () => {
  const bytes = toy.run('call', 'computeDigest', ['SHA_256', 'abc', 'UTF_8']) as number[];
  expect(Buffer.from(bytes).toString('hex')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(bytes.some(byte => byte < 0)).toBe(true);
});

it('knows only the digests and charsets it emulates', () => {
  expect(() => toy.run('call', 'computeDigest', ['SHA_512', 'a'])).toThrow('NotEmulated');
  expect(() => toy.run('call', 'base64Encode', ['a', 'UTF_16'])).toThrow('NotEmulated');
});

it('makes random ids of version 4', () => {
  const [one, other] = toy.run('uuids') as [string, string];
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(other).not.toBe(one);
});

it('keeps the bytes of a blob', () => {
  expect(toy.run('blob')).toEqual(['ü', [-61, -68], 'text/plain', 'a.txt']);
});

it.each([
  ['America/Chicago', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-09-01T13:05:09.040-05:00'],
  [
    'UTC',
    "EEEE, d MMMM yy 'o''clock' h:mm a Z X",
    "Tuesday, 1 September 26 o'clock 6:05 PM +0000 Z",
  ],
  ['Asia/Kolkata', 'EEE MMM H', 'Tue Sep 23'],
])('formats a date in %s as %s', (zone, format, text) => {
  expect(toy.run('date', zone, format)).toBe(text);
});

it('refuses a letter of a date format that it does not emulate', () => {
  expect(() => toy.run('date', 'UTC', 'yyyy ww')).toThrow(
    'NotEmulated: Utilities.formatDate letter w',
  );
});
