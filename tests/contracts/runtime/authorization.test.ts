import { expect, it } from 'vitest';
import { ada, ben, manifest, toyWorld } from './toyWorld.ts';

const menu = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addSeparator().addToUi();
  Logger.log(Utilities.getUuid());
}`;

it.each(['NONE', 'LIMITED', 'FULL'] as const)('builds the menu in AuthMode.%s', authMode => {
  const toy = toyWorld(menu);
  const record = toy.world.execute('onOpen', [{ authMode }], { person: ada, authMode });
  expect(record.screen.menu).toEqual([{ caption: 'Open', functionName: 'open' }, null]);
});

it.each([
  'PropertiesService.getScriptProperties()',
  'SpreadsheetApp.getActiveSpreadsheet()',
  'CacheService.getUserCache()',
  'LockService.getScriptLock()',
  'Session.getScriptTimeZone()',
  'HtmlService.createHtmlOutputFromFile("sidebar")',
  'UrlFetchApp.fetchAll([])',
  'ScriptApp.getOAuthToken()',
  'MailApp.getRemainingDailyQuota()',
])('kills the menu in AuthMode.NONE when global code touches %s', call => {
  const spreadsheet = {
    id: 'sheet-1',
    session: () => ({ app: { getActiveSpreadsheet: () => null }, commit: () => undefined }),
  };
  const toy = toyWorld(`${menu}; var early = ${call};`, { html: { sidebar: '<p>' }, spreadsheet });
  expect(() => toy.runIn('NONE', 'onOpen')).toThrow('AuthMode.NONE');
  const works = toy.world.execute('onOpen', [], { person: ada, authMode: 'FULL' });
  expect(works.ended).toBe('returned');
});

it.each([
  'UrlFetchApp.fetchAll([])',
  'ScriptApp.getOAuthToken()',
  'ScriptApp.getProjectTriggers()',
  'MailApp.getRemainingDailyQuota()',
  'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar"))',
])('refuses %s in AuthMode.LIMITED', call => {
  const toy = toyWorld(`function ask() { ${call}; }`, { html: { sidebar: '<p>' } });
  expect(() => toy.runIn('LIMITED', 'ask')).toThrow('AuthMode.LIMITED');
  expect(() => toy.run('ask')).not.toThrow();
});

it('hides who the person is from a simple trigger', () => {
  const toy = toyWorld('function who() { return Session.getEffectiveUser().getEmail(); }');
  expect(toy.runIn('LIMITED', 'who')).toBe('');
  expect(toy.run('who')).toBe(ada);
  expect(toy.runAs(ben, 'who')).toBe(ben);
});

it('names the scope that a service misses', () => {
  const scopes = manifest.oauthScopes.filter(scope => !scope.endsWith('external_request'));
  const toy = toyWorld('function ask() { UrlFetchApp.fetchAll([]); }', {
    manifest: { ...manifest, oauthScopes: scopes },
  });
  expect(() => toy.run('ask')).toThrow(
    'Specified permissions are not sufficient to call UrlFetchApp.fetchAll. Required permissions: https://www.googleapis.com/auth/script.external_request',
  );
});

it('knows what each person has granted', () => {
  const toy = toyWorld(`
    function ask() { return MailApp.getRemainingDailyQuota(); }
    function status() { return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)
      .getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED; }
  `);
  toy.world.grant(ben, [manifest.oauthScopes[0] ?? '']);
  expect(() => toy.runAs(ben, 'ask')).toThrow('script.send_mail');
  expect(toy.run('ask')).toBe(1500);
  expect([toy.run('status'), toy.runAs(ben, 'status')]).toEqual([false, true]);
  toy.world.grant(ben, []);
  expect(() => toy.runAs(ben, 'ask')).toThrow('Authorization is required');
  toy.world.grant(ben, 'all');
  expect(toy.runAs(ben, 'ask')).toBe(1500);
});
