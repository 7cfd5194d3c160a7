import { beforeEach, describe, expect, it } from 'vitest';
import {
  docxBytes,
  docxType,
  documentType,
  DriveWorld,
  folderType,
  leader,
  multipart,
  spreadsheetType,
  teacher,
  xlsxBytes,
  xlsxType,
} from './driveWorld.ts';

let world: DriveWorld;
beforeEach(() => {
  world = new DriveWorld();
});

const upload = (call: ReturnType<typeof multipart>) =>
  world.call('POST', '/upload/drive/v3/files', call);

describe('files.create', () => {
  it('makes a folder in My Drive and answers the four default fields only', () => {
    const body = { name: 'Growth plans', mimeType: folderType };
    const reply = world.call('POST', '/drive/v3/files', { body });
    expect(reply.status).toBe(200);
    expect(Object.keys(reply.json)).toEqual(['kind', 'id', 'name', 'mimeType']);
  });

  it('refuses a folder whose pre-generated id was used before, with 409', () => {
    const { ids } = world.call('GET', '/drive/v3/files/generateIds', { query: { count: '2' } })
      .json as { ids: string[] };
    expect(new Set(ids).size).toBe(2);
    const body = { id: ids[0], name: 'Year', mimeType: folderType };
    expect(world.call('POST', '/drive/v3/files', { body }).json.id).toBe(ids[0]);
    const again = world.call('POST', '/drive/v3/files', { body });
    expect([again.status, again.reason]).toEqual([409, 'fileIdInUse']);
  });

  it('takes no id that it did not generate for this person', () => {
    const { ids } = world.call('GET', '/drive/v3/files/generateIds', {}, teacher).json as {
      ids: string[];
    };
    for (const id of [ids[0], 'made-up']) {
      const body = { id, name: 'Year', mimeType: folderType };
      expect(world.call('POST', '/drive/v3/files', { body }).status).toBe(400);
    }
  });

  it('refuses a pre-generated id for a Google Doc', () => {
    const { ids } = world.call('GET', '/drive/v3/files/generateIds').json as { ids: string[] };
    expect(world.document({ name: 'Plan', id: ids[0] }).status).toBe(400);
  });

  it('converts a .docx into a Doc, from base64 and from raw bytes', () => {
    for (const encoding of ['base64', 'binary'] as const) {
      const bytes = docxBytes(`Plan – ${encoding} –– \r\n--a-bound`);
      const call = multipart(
        { name: 'Ana Ñúñez 計画', mimeType: documentType },
        docxType,
        bytes,
        encoding,
      );
      const reply = upload(call);
      expect(reply.json).toMatchObject({ name: 'Ana Ñúñez 計画', mimeType: documentType });
      const path = world.drive.pathOf(reply.json.id as string);
      expect(world.store.read(path ?? '')).toEqual(bytes);
    }
  });

  it('converts an .xlsx into a spreadsheet', () => {
    const reply = upload(
      multipart({ name: 'Roster', mimeType: spreadsheetType }, xlsxType, xlsxBytes()),
    );
    expect(reply.json.mimeType).toBe(spreadsheetType);
    expect(world.store.list()).toEqual(['plans/Roster.xlsx']);
  });

  it('keeps an upload without conversion as it is, to be downloaded again', () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 …');
    const { id } = upload(multipart({ name: 'Wall card.pdf' }, 'application/pdf', bytes)).json;
    const media = world.call('GET', `/drive/v3/files/${id}`, { query: { alt: 'media' } });
    expect(media.bytes).toEqual(bytes);
    expect(world.drive.pathOf(id as string)).toBe('plans/Wall card.pdf');
  });

  it.each([
    ['no zip', new TextEncoder().encode('hello')],
    ['a cut zip', docxBytes('x').slice(0, 80)],
    ['a zip without a document', xlsxBytes()],
    ['broken XML', docxBytes('<w:p>')],
    ['a bare ampersand', docxBytes('A & B')],
    ['a control character', docxBytes('\u0002')],
  ])('refuses to convert %s', (_, bytes) => {
    const reply = upload(multipart({ name: 'Plan', mimeType: documentType }, docxType, bytes));
    expect(reply.status).toBe(400);
    expect(world.drive.documents()).toEqual([]);
    expect(world.store.list()).toEqual([]);
  });

  it('names a conversion that it does not know', () => {
    const call = multipart(
      { name: 'Plan', mimeType: documentType },
      'text/html',
      new Uint8Array(3),
    );
    expect(() => upload(call)).toThrow('NotEmulated: conversion of text/html');
  });

  it.each([
    [
      'another content type',
      { headers: { 'content-type': 'multipart/form-data; boundary=a-boundary' } },
    ],
    ['another boundary', { headers: { 'content-type': 'multipart/related; boundary=else' } }],
    ['no closing boundary', { body: new TextEncoder().encode('--a-boundary\r\n\r\n{}\r\n') }],
  ])('refuses a malformed multipart body: %s', (_, part) => {
    const call = multipart({ mimeType: documentType }, docxType, docxBytes('x'));
    expect(upload({ ...call, ...part }).status).toBe(400);
  });

  it('refuses media that claims base64 and is not', () => {
    const call = multipart({ mimeType: documentType }, docxType, docxBytes('x'), 'binary');
    const text = Buffer.from(call.body as Uint8Array)
      .toString('latin1')
      .replace('binary', 'base64');
    expect(upload({ ...call, body: new Uint8Array(Buffer.from(text, 'latin1')) }).status).toBe(400);
  });

  it('names an upload type that it does not know', () => {
    const call = multipart({}, docxType, docxBytes('x'));
    expect(() => upload({ ...call, query: { uploadType: 'resumable' } })).toThrow(
      'uploadType=resumable',
    );
  });

  it('names an unknown field, a read-only field and a wrong type', () => {
    const make = (body: object) =>
      world.call('POST', '/drive/v3/files', { body: { mimeType: folderType, ...body } });
    expect(() => make({ title: 'v2 name' })).toThrow('NotEmulated: file field "title"');
    expect(make({ ownedByMe: true }).reason).toBe('fieldNotWritable');
    expect(make({ name: 7 }).status).toBe(400);
    expect(make({ appProperties: { key: 7 } }).status).toBe(400);
  });

  it('names content-less creation of anything but a folder', () => {
    const body = { name: 'Empty', mimeType: documentType };
    expect(() => world.call('POST', '/drive/v3/files', { body })).toThrow('without content');
  });

  it('needs one parent that the person sees and may write', () => {
    const year = world.folder('2026–27');
    const plan = world.document({ name: 'Plan' }).json.id as string;
    expect(world.document({ parents: ['nowhere'] }).status).toBe(404);
    expect(world.document({ parents: [year] }, 'x', teacher).status).toBe(404);
    expect(world.document({ parents: [year, 'root'] }).reason).toBe('cannotAddParent');
    expect(world.document({ parents: [plan] }).reason).toBe('parentNotAFolder');
    world.share(
      year,
      { role: 'reader', emailAddress: teacher },
      { sendNotificationEmail: 'false' },
    );
    world.drive.grant(year, teacher);
    expect(world.document({ parents: [year] }, 'x', teacher).reason).toBe(
      'insufficientFilePermissions',
    );
    expect(world.document({ parents: [year] }).json.parents).toEqual([year]);
  });

  it('caps appProperties at 124 bytes a pair and 30 pairs', () => {
    const make = (appProperties: object) => world.document({ appProperties }).status;
    expect(make({ key: 'é'.repeat(60) + 'x' })).toBe(200);
    expect(make({ key: 'é'.repeat(61) })).toBe(400);
    const many = (n: number) =>
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, '']));
    expect(make(many(30))).toBe(200);
    expect(make(many(31))).toBe(400);
  });
});

describe('files.get and files.export', () => {
  it('exports a Doc as exactly the stored .docx and nothing else', () => {
    const { id } = world.document({ name: 'Plan' }, 'mine').json;
    const exportAs = (mimeType: string) =>
      world.call('GET', `/drive/v3/files/${id}/export`, { query: { mimeType } });
    expect(exportAs(docxType).bytes).toEqual(docxBytes('mine'));
    expect(() => exportAs('text/plain')).toThrow('as text/plain');
    expect(world.call('GET', `/drive/v3/files/${id}/export`).reason).toBe('required');
  });

  it('exports a Doc as PDF where something makes them, else it knows no such conversion', () => {
    const [mine = ''] = ['mine', 'beside'].map(
      text => world.document({ name: text }, text).json.id as string,
    );
    const exported = () =>
      world.call('GET', `/drive/v3/files/${mine}/export`, {
        query: { mimeType: 'application/pdf' },
      });
    expect([exported().status, exported().reason]).toEqual([400, 'badRequest']);
    let together: readonly Uint8Array[] = [];
    world.pdf = (docx, next) => {
      together = next();
      return Buffer.concat([Buffer.from('%PDF '), docx]);
    };
    const pdf = Buffer.concat([Buffer.from('%PDF '), docxBytes('mine')]);
    expect(Buffer.from(exported().bytes)).toEqual(pdf);
    expect(together).toEqual(['mine', 'beside'].map(docxBytes));
    world.pdf = () => new Uint8Array(10 * 1024 * 1024 + 1);
    expect(exported().reason).toBe('exportSizeLimitExceeded');
  });

  it('does not download a Doc nor export a folder', () => {
    const { id } = world.document({ name: 'Plan' }).json;
    const media = world.call('GET', `/drive/v3/files/${id}`, { query: { alt: 'media' } });
    expect(media.reason).toBe('fileNotDownloadable');
    const folder = world.folder('Year');
    const query = { mimeType: docxType };
    const reply = world.call('GET', `/drive/v3/files/${folder}/export`, { query });
    expect(reply.reason).toBe('fileNotExportable');
  });

  it('shows a file only to a person whose add-on made or opened it, whatever the permissions', () => {
    const { id } = world.document({ name: 'Plan' }).json;
    world.share(id as string, { role: 'writer', emailAddress: teacher });
    const hidden = world.get(id as string, teacher);
    expect([hidden.status, hidden.reason]).toEqual([404, 'notFound']);
    expect(world.names('trashed = false', teacher)).toEqual([]);
    world.drive.grant(id as string, teacher);
    expect(world.get(id as string, teacher).json).toMatchObject({ ownedByMe: false });
  });

  it('hides an opened file again from a person who lost access', () => {
    const id = world.document({ name: 'Plan' }).json.id as string;
    world.drive.grant(id, teacher);
    expect(world.get(id, teacher).status).toBe(404);
  });

  it('tells owner, size, link and times', () => {
    const { json } = world.document({ name: 'Plan' });
    expect(json).toMatchObject({
      owners: [{ emailAddress: leader, displayName: 'Imani Oyelaran', me: true }],
      webViewLink: `https://docs.google.com/document/d/${json.id}/edit?usp=drivesdk`,
      createdTime: '2026-08-31T12:00:00.000Z',
      size: String(docxBytes('plan').length),
    });
  });

  it('answers about.get only with fields', () => {
    expect(world.call('GET', '/drive/v3/about').reason).toBe('required');
    const reply = world.call('GET', '/drive/v3/about', { query: { fields: 'user' } });
    expect(reply.json.user.emailAddress).toBe(leader);
    expect(world.call('GET', '/drive/v3/about', { query: { fields: 'storage' } }).status).toBe(400);
  });
});

describe('files.copy', () => {
  it('copies bytes, description and appProperties beside the source, for the person who copies', () => {
    const year = world.folder('Year');
    const { id } = world.document({
      name: 'Template',
      parents: [year],
      appProperties: { a: '1', b: '2' },
    }).json;
    const body = { appProperties: { b: null, c: '3' } };
    const { json } = world.call('POST', `/drive/v3/files/${id}/copy`, {
      body,
      query: { fields: '*' },
    });
    expect(json).toMatchObject({
      name: 'Copy of Template',
      parents: [year],
      appProperties: { a: '1', c: '3' },
    });
    expect(json.appProperties).not.toHaveProperty('b');
    expect(world.store.read('plans/Year/Copy of Template.docx')).toEqual(docxBytes('plan'));
  });

  it('does not copy a folder', () => {
    const year = world.folder('Year');
    expect(world.call('POST', `/drive/v3/files/${year}/copy`, { body: {} }).status).toBe(403);
  });
});
