import { beforeEach, describe, expect, it } from 'vitest';
import { docxType, documentType, DriveWorld, leader, teacher } from './driveWorld.ts';

const coach = 'noor.haddad@larkfield.example';
const all = { supportsAllDrives: 'true' };
const drive = {
  id: '0ASharedDriveOfOurs',
  name: 'Larkfield plans',
  members: [
    { email: leader, role: 'fileOrganizer' },
    { email: coach, role: 'writer' },
  ],
} as const;

let world: DriveWorld;
let year: string;
let plan: string;
beforeEach(() => {
  world = new DriveWorld();
  year = world.folder('2026–27');
  plan = world.document({ name: 'Plan', parents: [year], appProperties: { gp: 'k' } }).json
    .id as string;
  world.share(plan, { role: 'writer', emailAddress: teacher }, { sendNotificationEmail: 'false' });
  world.drive.moveToSharedDrive(year, drive);
});

const get = (id: string, person = leader) =>
  world.call('GET', `/drive/v3/files/${id}`, { query: { fields: '*', ...all } }, person);

describe('a folder that a person has moved into a shared drive', () => {
  it('keeps ids, keys, text and direct permissions, and has no owner any more', () => {
    const { json } = get(plan);
    expect(json).toMatchObject({ id: plan, driveId: drive.id, appProperties: { gp: 'k' } });
    for (const field of ['owners', 'ownedByMe', 'permissions', 'shared']) {
      expect(json).not.toHaveProperty(field);
    }
    expect(world.drive.documents()[0]?.permissions).toEqual([
      { email: teacher, role: 'writer' },
      ...drive.members,
    ]);
  });

  it('is not found by who does not say that it knows shared drives', () => {
    expect(world.get(plan).status).toBe(404);
    expect(world.patch(plan, { name: 'x' }).status).toBe(404);
    expect(world.patch(plan, { name: 'x' }, all).status).toBe(200);
  });

  it('is listed by its parent, or by a search of all drives, never by a search of one’s own', () => {
    const named = (q: string, query = {}) => world.list(q, query).json.files.length;
    const both = { ...all, includeItemsFromAllDrives: 'true' };
    expect(named(`'${year}' in parents`)).toBe(0);
    expect(named(`'${year}' in parents`, both)).toBe(1);
    expect(named(`mimeType = '${documentType}'`, both)).toBe(0);
    expect(named(`mimeType = '${documentType}'`, { ...both, corpora: 'allDrives' })).toBe(1);
  });

  it('takes new files, which belong to the drive', () => {
    const made = world.document({ name: 'New', parents: [year] }, 'x', leader);
    expect(get(made.json.id as string).json).toMatchObject({ driveId: drive.id });
    expect(get(made.json.id as string).json).not.toHaveProperty('owners');
  });

  it('lets a content manager put files into the bin, a contributor not, and neither delete them', () => {
    world.drive.grant(plan, coach);
    expect(world.patch(plan, { trashed: true }, all, coach).status).toBe(403);
    expect(world.patch(plan, { trashed: true }, all).status).toBe(200);
    const deleted = world.call('DELETE', `/drive/v3/files/${plan}`, { query: all });
    expect(deleted.status).toBe(403);
  });

  it('is closed to its maker’s add-on once the maker is no member', () => {
    world.drive.moveToSharedDrive(year, {
      ...drive,
      members: [{ email: coach, role: 'organizer' }],
    });
    expect(get(plan).status).toBe(404);
  });
});

describe('who may open a file without being named', () => {
  it('is everybody for a link, and the people of a domain for a domain', () => {
    const other = world.document({ name: 'Poster' }).json.id as string;
    world.drive.grant(other, 'somebody@elsewhere.example');
    expect(world.get(other, 'somebody@elsewhere.example').status).toBe(404);
    world.share(other, { type: 'domain', domain: 'elsewhere.example', role: 'reader' });
    expect(world.get(other, 'somebody@elsewhere.example').status).toBe(200);
    const link = world.share(other, { type: 'anyone', role: 'reader' });
    expect(link.json).toMatchObject({ id: 'anyoneWithLink', type: 'anyone' });
    expect(world.get(other).json.permissions).toHaveLength(3);
  });
});

describe('an owner who hands a file over', () => {
  it('may still edit it', () => {
    const other = world.document({ name: 'Mine' }).json.id as string;
    world.drive.transfer(other, coach);
    expect(world.get(other).json.owners[0].emailAddress).toBe(coach);
    expect(world.patch(other, { name: 'Still' }).status).toBe(200);
    expect(world.patch(other, { trashed: true }).reason).toBe('insufficientFilePermissions');
  });
});

describe('files.export', () => {
  it('hands out ten megabytes at most', () => {
    const big = world.document({ name: 'Big' }, '').json.id as string;
    const path = world.drive.pathOf(big) ?? '';
    world.store.write(path, new Uint8Array(10 * 1024 * 1024 + 1));
    const query = { mimeType: docxType };
    const reply = world.call('GET', `/drive/v3/files/${big}/export`, { query });
    expect([reply.status, reply.reason]).toEqual([403, 'exportSizeLimitExceeded']);
  });
});
