import { beforeEach, describe, expect, it } from 'vitest';
import { docxBytes, DriveWorld, leader, teacher } from './driveWorld.ts';

let world: DriveWorld;
beforeEach(() => {
  world = new DriveWorld();
});

const idOf = (metadata: object): string => world.document(metadata).json.id as string;

describe('files.update', () => {
  it('changes name, description and appProperties, null clears a key', () => {
    const id = idOf({ name: 'Plan', appProperties: { a: '1', b: '2' } });
    world.now += 1000;
    const { json } = world.patch(id, {
      name: 'My plan',
      description: 'd',
      appProperties: { a: null },
    });
    expect(json).toMatchObject({ name: 'My plan', description: 'd', appProperties: { b: '2' } });
    expect(json.modifiedTime).toBe('2026-08-31T12:00:01.000Z');
    expect(world.patch(id, { description: null }).json).not.toHaveProperty('description');
  });

  it('leaves version and time alone when nothing changes', () => {
    const { json } = world.document({ name: 'Plan' });
    world.now += 1000;
    expect(world.patch(json.id as string, { name: 'Plan' }).json).toEqual(json);
  });

  it('moves with addParents and removeParents together, never with one alone', () => {
    const [from, to] = [world.folder('From'), world.folder('To')];
    const id = idOf({ name: 'Plan', parents: [from] });
    expect(world.patch(id, {}, { addParents: to }).reason).toBe('cannotAddParent');
    expect(() => world.patch(id, {}, { removeParents: from })).toThrow('NotEmulated');
    expect(world.patch(id, {}, { addParents: to, removeParents: from }).json.parents).toEqual([to]);
    expect(world.store.list()).toEqual(['plans/To/Plan.docx']);
    const stale = world.patch(id, {}, { addParents: from, removeParents: 'root' });
    expect(stale.reason).toBe('cannotAddParent');
  });

  it('does not move a folder into itself', () => {
    const outer = world.folder('Outer');
    const inner = world.folder('Inner', outer);
    const query = { addParents: inner, removeParents: 'root' };
    expect(() => world.patch(outer, {}, query)).toThrow('into itself');
  });

  it('refuses parents in the body, read-only fields and unknown ones', () => {
    const id = idOf({ name: 'Plan' });
    expect(world.patch(id, { parents: ['root'] }).reason).toBe('fieldNotWritable');
    expect(world.patch(id, { version: '9' }).reason).toBe('fieldNotWritable');
    expect(() => world.patch(id, { labels: {} })).toThrow('NotEmulated: file field "labels"');
  });

  it('lets a writer rename but only the owner use the bin or delete', () => {
    const id = idOf({ name: 'Plan' });
    world.share(id, { role: 'writer', emailAddress: teacher }, { sendNotificationEmail: 'false' });
    world.drive.grant(id, teacher);
    expect(world.patch(id, { name: 'Mine' }, {}, teacher).status).toBe(200);
    expect(world.patch(id, { trashed: true }, {}, teacher).reason).toBe(
      'insufficientFilePermissions',
    );
    expect(world.call('DELETE', `/drive/v3/files/${id}`, {}, teacher).status).toBe(403);
    expect(world.call('DELETE', `/drive/v3/files/${id}`).status).toBe(204);
    expect(world.call('DELETE', `/drive/v3/files/${id}`).status).toBe(404);
  });
});

describe('documents on disk', () => {
  it('lie in the folders below My Drive, under names that any file system takes', () => {
    const year = world.folder('Growth: 2026/27');
    const coach = world.folder('..', year);
    idOf({ name: 'CON', parents: [coach] });
    idOf({ name: 'A<b>"c"|d?*. ', parents: [coach] });
    idOf({ name: 'é'.repeat(200), parents: [coach] });
    expect(world.store.list()).toEqual([
      'plans/Growth- 2026-27/Untitled/A-b--c--d--.docx',
      'plans/Growth- 2026-27/Untitled/_CON.docx',
      `plans/Growth- 2026-27/Untitled/${'é'.repeat(60)}.docx`,
    ]);
  });

  it('get a number when two would have one name, in any case of letters, and keep it', () => {
    const first = idOf({ name: 'Ada Park' });
    const second = idOf({ name: 'ADA PARK' });
    expect(world.drive.pathOf(second)).toBe('plans/ADA PARK (2).docx');
    world.patch(first, { trashed: true });
    world.patch(second, { description: 'd' });
    expect(world.drive.pathOf(second)).toBe('plans/ADA PARK (2).docx');
  });

  it('never land on a file that a person put there', () => {
    world.store.write('plans/Plan.docx', docxBytes('not ours'));
    const id = idOf({ name: 'Plan' });
    expect(world.drive.pathOf(id)).toBe('plans/Plan (2).docx');
    expect(world.store.read('plans/Plan.docx')).toEqual(docxBytes('not ours'));
  });

  it('move when a folder above is renamed', () => {
    const year = world.folder('Old');
    const id = idOf({ name: 'Plan', parents: [world.folder('Coach', year)] });
    world.patch(year, { name: 'New' });
    expect(world.drive.pathOf(id)).toBe('plans/New/Coach/Plan.docx');
    expect(world.store.list()).toEqual(['plans/New/Coach/Plan.docx']);
  });

  it('leave the disk in the bin and come back from it, alone or with their folder', () => {
    const year = world.folder('Year');
    const id = idOf({ name: 'Plan', parents: [year] });
    for (const binned of [id, year]) {
      world.patch(binned, { trashed: true });
      expect(world.store.list()).toEqual([]);
      expect(world.get(id).json.trashed).toBe(true);
      world.patch(binned, { trashed: false });
      expect(world.store.read('plans/Year/Plan.docx')).toEqual(docxBytes('plan'));
    }
  });

  it('go for good with files.delete, with everything of the same owner below a folder', () => {
    const year = world.folder('Year');
    world.share(
      year,
      { role: 'writer', emailAddress: teacher },
      { sendNotificationEmail: 'false' },
    );
    world.drive.grant(year, teacher);
    const own = idOf({ name: 'Plan', parents: [year] });
    const theirs = world.document({ name: 'Notes', parents: [year] }, 'n', teacher).json
      .id as string;
    world.call('DELETE', `/drive/v3/files/${year}`);
    expect(world.get(own).status).toBe(404);
    expect(world.get(theirs, teacher).status).toBe(200);
    expect(world.store.list()).toEqual(['plans/Notes.docx']);
  });

  it('are told to the command line', () => {
    const id = idOf({ name: 'Plan', appProperties: { key: 'k' } });
    expect(world.drive.documents()).toEqual([
      expect.objectContaining({ id, name: 'Plan', path: 'plans/Plan.docx', trashed: false }),
    ]);
    world.patch(id, { trashed: true });
    expect(world.drive.documents()).toEqual([
      expect.objectContaining({ id, path: null, trashed: true, appProperties: { key: 'k' } }),
    ]);
  });
});

describe('documentFiles', () => {
  it('opens and saves a document under a new revision', () => {
    const id = idOf({ name: 'Plan' });
    const files = world.drive.documentFiles;
    const before = files.open(id, leader);
    if (typeof before === 'string') throw new Error(before);
    expect(before).toMatchObject({ bytes: docxBytes('plan'), writable: true });
    const revisionId = files.save(id, leader, docxBytes('edited'));
    expect(revisionId).not.toBe(before.revisionId);
    expect(files.open(id, leader)).toMatchObject({ revisionId, bytes: docxBytes('edited') });
    expect(world.store.read('plans/Plan.docx')).toEqual(docxBytes('edited'));
  });

  it('gives a new revision after an edit on disk, the same one otherwise', () => {
    const id = idOf({ name: 'Plan' });
    const revision = () => {
      const opened = world.drive.documentFiles.open(id, leader);
      return typeof opened === 'string' ? opened : opened.revisionId;
    };
    const first = revision();
    world.patch(id, { name: 'Renamed' });
    expect(revision()).toBe(first);
    world.store.write('plans/Renamed.docx', docxBytes('by hand'));
    expect(revision()).not.toBe(first);
  });

  it('knows no document without a grant, forbids one without access, locks one in the bin', () => {
    const id = idOf({ name: 'Plan' });
    const files = world.drive.documentFiles;
    world.share(id, { role: 'reader', emailAddress: teacher }, { sendNotificationEmail: 'false' });
    expect(files.open(id, teacher)).toBe('notFound');
    world.drive.grant(id, teacher);
    expect(files.open(id, teacher)).toMatchObject({ writable: false });
    expect(() => files.save(id, teacher, docxBytes('x'))).toThrow('NotEmulated');
    const [, permission] = world.call('GET', `/drive/v3/files/${id}/permissions`).json.permissions;
    world.call('DELETE', `/drive/v3/files/${id}/permissions/${permission.id}`);
    expect(files.open(id, teacher)).toBe('forbidden');
    world.patch(id, { trashed: true });
    expect(files.open(id, leader)).toMatchObject({ writable: false, bytes: docxBytes('plan') });
    expect(files.open(world.folder('Year'), leader)).toBe('notFound');
  });
});
