import { expect, it } from 'vitest';
import { ada, ben, driveFile, manifest, toyWorld } from './toyWorld.ts';

const probe = `
function fetchWith(params) { return codes([UrlFetchApp.fetch(FILES, Object.assign({
  headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, muteHttpExceptions: true,
}, params))]); }
function fetchUrl(url) { return codes([UrlFetchApp.fetch(url, request(url, 'get').headers &&
  { headers: request(url, 'get').headers, muteHttpExceptions: true })]); }
`;

it('sends the bytes, and gives back what Google answered', () => {
  const toy = toyWorld(`${probe}
    function create(name) {
      const made = UrlFetchApp.fetch(FILES, { method: 'post', contentType: 'application/json',
        headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() },
        payload: Utilities.newBlob(JSON.stringify({ name })).getBytes() });
      return [JSON.parse(made.getContentText()).name, made.getAllHeaders()['Content-Type']];
    }
    function media() {
      const url = FILES + '/abc?alt=media';
      return UrlFetchApp.fetchAll([request(url, 'get')])[0].getContent();
    }
  `);
  const type = 'application/json; charset=UTF-8';
  expect(toy.run('create', 'Plan für Zoë – 计划')).toEqual(['Plan für Zoë – 计划', type]);
  expect(toy.files).toEqual(['Plan für Zoë – 计划']);
  expect(toy.run('media')).toEqual([-56, 65]);
});

it('answers fetchAll in the order of the requests', () => {
  const toy = toyWorld('');
  expect(toy.run('send', ['a', '', 'c'])).toEqual([200, 400, 200]);
  expect(toy.files).toEqual(['a', 'c']);
});

it.each([
  [{ validateHttpsCertificates: false }, 'UrlFetchApp option validateHttpsCertificates'],
  [{ contenttype: 'text/plain' }, 'UrlFetchApp option contenttype'],
  [{ payload: { a: '1' }, method: 'post' }, 'UrlFetchApp payload that is neither text nor bytes'],
  [{ payload: 'x', method: 'get' }, 'UrlFetchApp payload with GET'],
  [{ headers: { 'Content-Type': 'text/plain' } }, 'UrlFetchApp header Content-Type'],
])('refuses what it does not emulate: %o', (params, what) => {
  const toy = toyWorld(probe);
  expect(() => toy.run('fetchWith', params)).toThrow('NotEmulated: ' + what);
});

it.each([
  ['https://www.googleapis.com/drive/v2/files', 'GET www.googleapis.com/drive/v2/files'],
  ['https://www.googleapis.com/drive/v3/files?spaces=drive', 'query parameter spaces of drive'],
  ['https://www.googleapis.com/drive/v3/files?q=a&q=b', 'repeated query parameter q'],
  ['https://www.googleapis.com/drive/v3/files?alt=media', 'alt=media of drive.files.list'],
  ['https://docs.googleapis.com/v1/documents/x:batchUpdate', 'GET docs.googleapis.com/v1'],
])('refuses %s, which no stand-in knows', (url, what) => {
  const toy = toyWorld(probe);
  expect(() => toy.run('fetchUrl', url)).toThrow('NotEmulated: ' + what);
});

it('throws for an error answer unless told not to', () => {
  const toy = toyWorld(`${probe}
    function loud() { return UrlFetchApp.fetch(FILES, { headers: { Authorization: 'no' } }); }
  `);
  expect(() => toy.run('loud')).toThrow(
    /^Exception: Request failed for https:\/\/www.googleapis.com returned code 401\./,
  );
});

it.each([
  ['https://www.googleapis.com.evil.example/drive/v3/files', false],
  ['https://evil.example/', false],
  ['https://sheets.googleapis.com/v4/spreadsheets', false],
  ['http://www.googleapis.com/drive/v3/files', false],
  ['https://www.googleapis.com/drive/v3/files', true],
])('lets the script fetch %s: %s', (url, allowed) => {
  const toy = toyWorld(probe);
  const fetchIt = () => toy.run('fetchUrl', url);
  if (allowed) expect(fetchIt()).toEqual([200]);
  else expect(fetchIt).toThrow('urlFetchWhitelist');
});

it.each([
  ['https://www.googleapis.com/drive', true],
  ['https://www.googleapis.com/driv', false],
  ['https://www.googleapis.com/Drive', false],
  ['https://*.googleapis.com/', true],
  ['https://*.www.googleapis.com/', false],
])('matches whole path segments and subdomains: %s', (prefix, allowed) => {
  const toy = toyWorld(probe, { manifest: { ...manifest, urlFetchWhitelist: [prefix] } });
  const fetchIt = () => toy.run('fetchUrl', 'https://www.googleapis.com/drive/v3/files');
  if (allowed) expect(fetchIt()).toEqual([200]);
  else expect(fetchIt).toThrow('urlFetchWhitelist');
});

it('refuses an allowlist that Google would refuse', () => {
  const listed = ['https://www.googleapis.com'];
  const toy = toyWorld(probe, { manifest: { ...manifest, urlFetchWhitelist: listed } });
  expect(() => toy.run('fetchUrl', 'https://www.googleapis.com/x')).toThrow('not an https prefix');
});

it.each([
  ['a b', 'Invalid argument'],
  ['?q=name%20%3D%20"x"', 'Invalid argument'],
  ['?q=' + 'x'.repeat(2048), 'Limit Exceeded: URLFetch URL Length.'],
])('refuses a URL that is not written as one must be: %.20s', (tail, message) => {
  const toy = toyWorld(probe);
  const url = 'https://www.googleapis.com/drive/v3/files' + tail;
  expect(() => toy.run('fetchUrl', url)).toThrow(message);
});

it('limits headers to 100 and 8 kB', () => {
  const toy = toyWorld(probe);
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => ['x-' + i, '1']));
  for (const headers of [many, { 'x-long': 'y'.repeat(8192) }]) {
    expect(() => toy.run('fetchWith', { headers })).toThrow('URLFetch Header Size');
  }
  expect(() => toy.run('fetchWith', { headers: { Host: 'a' } })).toThrow('Header:Host');
});

it('answers 401 without a token that Google issued', () => {
  const toy = toyWorld(probe);
  expect(toy.run('fetchWith', { headers: {} })).toEqual([401]);
  expect(toy.run('fetchWith', { headers: { Authorization: 'Bearer ya29.forged' } })).toEqual([401]);
});

it('answers 403 where the person has granted none of the method’s scopes', () => {
  const toy = toyWorld('function look() { return get(FILES); }');
  toy.world.grant(
    ben,
    manifest.oauthScopes.filter(scope => scope !== driveFile),
  );
  const message = 'Request had insufficient authentication scopes.';
  expect(toy.runAs(ben, 'look')).toMatchObject([403, { error: { message } }]);
  expect(toy.runAs(ada, 'look')).toMatchObject([200, {}]);
});

it('answers 403 where the API is not switched on in the project', () => {
  const toy = toyWorld('function look() { return get(FILES); }', {
    manifest: { ...manifest, dependencies: {} },
  });
  expect(toy.run('look')).toMatchObject([
    403,
    { error: { errors: [{ reason: 'accessNotConfigured' }] } },
  ]);
});

it('knows the person by the token', () => {
  const toy = toyWorld('function look() { return get(FILES + "/a%2Fb"); }');
  expect(toy.runAs(ben, 'look')).toEqual([200, { id: 'a/b', owner: ben }]);
});

it.each([
  ['files(name)', { files: [{ name: 'a' }] }],
  ['files/name', { files: [{ name: 'a' }] }],
  ['kind,files/size', { kind: 'list', files: [{ size: 9 }] }],
  ['*', { kind: 'list', files: [{ name: 'a', size: 9 }] }],
  ['files(size),files(name)', { files: [{ name: 'a', size: 9 }] }],
  ['nextPageToken', {}],
])('answers only the fields asked for: %s', (fields, answer) => {
  const toy = toyWorld('function look(fields) { return get(FILES + "?fields=" + fields); }');
  toy.run('send', ['a']);
  expect(toy.run('look', fields)).toEqual([200, answer]);
});

it.each(['files(', 'files)', ',', 'a,,b', 'files(name', 'a/'])(
  'answers 400 for a field selection that cannot be read: %s',
  fields => {
    const toy = toyWorld('function look(fields) { return get(FILES + "?fields=" + fields); }');
    expect(toy.run('look', fields)).toMatchObject([400, {}]);
  },
);
