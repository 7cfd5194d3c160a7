import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { permissionsPage, type Manifest } from '../../../src/local/cli/permissions.ts';

const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as Manifest;

describe('the page on permissions', () => {
  it('is the one that the manifest makes', () => {
    expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsPage(manifest));
  });

  it('cannot be made while a permission has no words', () => {
    const wider = [...manifest.oauthScopes, 'https://www.googleapis.com/auth/drive'];
    expect(() => permissionsPage({ ...manifest, oauthScopes: wider })).toThrow('auth/drive');
  });

  it('cannot be made with words for a permission that is not asked for', () => {
    const fewer = manifest.oauthScopes.filter(scope => !scope.endsWith('send_mail'));
    expect(() => permissionsPage({ ...manifest, oauthScopes: fewer })).toThrow('send_mail');
  });
});
