import type { drive_v3 } from '@googleapis/drive';
import { describe, expect, it } from 'vitest';
import { createFields, readOnlyFields, updateFields } from '../../../src/local/drive/metadata.ts';
import { permissionFields } from '../../../src/local/drive/permissions.ts';
import { routeFor } from '../restGate.ts';
import {
  docxBytes,
  DriveWorld,
  leader,
  multipart,
  docxType,
  documentType,
  teacher,
} from './driveWorld.ts';

describe('drive state', () => {
  it('survives as plain JSON', () => {
    const world = new DriveWorld();
    const year = world.folder('Year');
    const kept = world.document({ name: 'Plan', parents: [year], appProperties: { k: 'v' } }).json;
    const binned = world.document({ name: 'Old', parents: [year] }, 'old').json;
    world.patch(binned.id as string, { trashed: true });
    world.share(kept.id as string, { role: 'writer', emailAddress: teacher });
    const { ids } = world.call('GET', '/drive/v3/files/generateIds', {
      query: { count: '1' },
    }).json;
    const saved = JSON.parse(JSON.stringify(world.drive.save()));

    world.drive = world.open();
    world.drive.load(saved);
    expect(world.drive.save()).toEqual(saved);
    expect(world.get(kept.id as string).json).toMatchObject({
      appProperties: { k: 'v' },
      shared: true,
    });
    expect(world.drive.mails).toBe(1);
    world.patch(binned.id as string, { trashed: false });
    expect(world.store.read('plans/Year/Old.docx')).toEqual(docxBytes('old'));
    const body = { id: ids[0], name: 'Late', mimeType: 'application/vnd.google-apps.folder' };
    expect(world.call('POST', '/drive/v3/files', { body }).status).toBe(200);
    expect(world.document({ name: 'PLAN', parents: [year] }).status).toBe(200);
    expect(world.store.list()).toContain('plans/Year/PLAN (2).docx');
  });

  it('notices an edit on disk made while it was not running', () => {
    const world = new DriveWorld();
    const { id, version } = world.document({ name: 'Plan' }).json;
    const saved = world.drive.save();
    world.store.write('plans/Plan.docx', docxBytes('over the summer'));
    world.drive = world.open();
    world.drive.load(saved);
    expect(Number(world.get(id as string).json.version)).toBe(Number(version) + 1);
  });
});

describe('drive routes', () => {
  const world = new DriveWorld();

  it('let drive.file do everything', () => {
    for (const route of world.drive.routes) {
      expect(route.scopes).toContain('https://www.googleapis.com/auth/drive.file');
    }
  });

  it('are found by method and path, once', () => {
    const paths = [
      '/drive/v3/files',
      '/drive/v3/files/x',
      '/drive/v3/files/generateIds',
      '/drive/v3/about',
    ];
    for (const path of paths) expect(routeFor(world.drive, 'GET', path).path.test(path)).toBe(true);
    expect(() => routeFor(world.drive, 'GET', '/drive/v3/changes')).toThrow('0 routes');
    expect(() => routeFor(world.drive, 'PUT', '/drive/v3/files/x')).toThrow('0 routes');
  });

  it('count a conversion as write, document and conversion, a folder as a write', () => {
    const quotas = (path: string, body: unknown) => {
      const route = routeFor(world.drive, 'POST', path);
      if (typeof route.quotas !== 'function') return route.quotas;
      const bytes = body as Uint8Array;
      const [query, headers] = [new Map<string, string>(), new Map<string, string>()];
      return route.quotas({
        method: 'POST',
        host: route.host,
        path,
        query,
        headers,
        body: bytes,
        person: leader,
        at: 0,
      });
    };
    const upload = multipart({ mimeType: documentType }, docxType, docxBytes('x')).body;
    expect(quotas('/upload/drive/v3/files', upload)).toEqual([
      'drive.writes',
      'documentsCreated',
      'filesConverted',
    ]);
    const pdf = multipart({ name: 'x' }, 'application/pdf', new Uint8Array(9)).body;
    expect(quotas('/upload/drive/v3/files', pdf)).toEqual(['drive.writes']);
    expect(quotas('/drive/v3/files', undefined)).toEqual(['drive.writes']);
  });

  it('take only body fields that Google’s own types have', () => {
    type Known<Schema> = readonly (keyof Schema)[];
    const keys = <T extends object>(fields: T) => Object.keys(fields) as (keyof T)[];
    const ofFile: Known<drive_v3.Schema$File> = [
      ...keys(createFields),
      ...keys(updateFields),
      ...readOnlyFields,
    ];
    const ofPermission: Known<drive_v3.Schema$Permission> = keys(permissionFields);
    expect([ofFile.length, ofPermission.length]).toEqual([6 + 4 + readOnlyFields.length, 4]);
  });
});
