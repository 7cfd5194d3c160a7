import { beforeEach, describe, expect, it } from 'vitest';
import { docxBytes, DriveWorld, folderType, teacher } from './driveWorld.ts';

let world: DriveWorld;
beforeEach(() => {
  world = new DriveWorld();
});

const later = (ms: number) => {
  world.now += ms;
};

describe('files.list q', () => {
  it('finds by parent, type, name, bin and appProperties, combined with and, or, not', () => {
    const year = world.folder('2026–27');
    world.document({ name: `Lee O'Neil`, parents: [year], appProperties: { key: 'k1' } });
    const ada = world.document({
      name: 'Ada\\Park',
      parents: [year],
      appProperties: { key: 'k2' },
    });
    world.document({ name: 'Elsewhere' });
    world.patch(ada.json.id as string, { trashed: true });
    later(10_000);
    const inYear = `'${year}' in parents`;
    expect(world.names(inYear)).toEqual(['Ada\\Park', `Lee O'Neil`]);
    expect(world.names(`${inYear} and trashed = false`)).toEqual([`Lee O'Neil`]);
    expect(world.names(`${inYear} and not trashed=false`)).toEqual(['Ada\\Park']);
    expect(world.names(`name = 'Lee O\\'Neil' or name='Ada\\\\Park'`)).toHaveLength(2);
    expect(world.names(`mimeType = '${folderType}'`)).toEqual(['2026–27']);
    expect(world.names(`mimeType != '${folderType}' and 'root' in parents`)).toEqual(['Elsewhere']);
    expect(world.names(`appProperties has { key='key' and value='k2' }`)).toEqual(['Ada\\Park']);
    expect(world.names(`name = 'Elsewhere' or ${inYear} and trashed = true`)).toHaveLength(2);
    expect(world.names(`name = 'a' or name = 'b' or name = 'Elsewhere'`)).toEqual(['Elsewhere']);
    expect(world.names(`(name = 'Elsewhere' or ${inYear}) and trashed = true`)).toHaveLength(1);
  });

  it.each([
    `fullText contains 'x'`,
    `name contains 'x'`,
    `'a@b.example' in owners`,
    `modifiedTime > '2026-01-01T00:00:00'`,
    `nonsense = 'x'`,
  ])('names a term that it does not know: %s', q => {
    expect(() => world.list(q)).toThrow(/^NotEmulated: q term/);
  });

  it.each([
    `name = `,
    `name = "x"`,
    `name = 'x' and`,
    `name = 'x' trashed = true`,
    `(name = 'x'`,
    `trashed = 'true'`,
    `name = 'unclosed`,
    `name = 'a\\b'`,
    `appProperties has { key='a' }`,
    `and`,
  ])('refuses malformed %s', q => {
    const refused = () => world.list(q);
    if (q === 'and') expect(refused).toThrow('NotEmulated: q term "and"');
    else expect([refused().status, refused().reason]).toEqual([400, 'invalid']);
  });

  it('answers 404 for a parent that does not exist for the person', () => {
    const year = world.folder('Year');
    expect(world.list(`'nowhere' in parents`).status).toBe(404);
    expect(world.list(`'${year}' in parents`, {}, teacher).status).toBe(404);
  });

  it('counts what lies in a trashed folder as trashed', () => {
    const year = world.folder('Year');
    world.document({ name: 'Plan', parents: [year] });
    world.patch(year, { trashed: true });
    expect(world.names('trashed = true')).toEqual(['Plan', 'Year']);
  });
});

describe('files.list freshness', () => {
  it('lists by parent at once, by name or appProperties only after ten seconds', () => {
    const year = world.folder('Year');
    world.document({ name: 'Plan', parents: [year], appProperties: { key: 'k' } });
    const searches = [`name = 'Plan'`, `appProperties has { key='key' and value='k' }`];
    expect(world.names(`'${year}' in parents`)).toEqual(['Plan']);
    later(9_999);
    for (const q of searches) expect(world.names(q)).toEqual([]);
    later(1);
    for (const q of searches) expect(world.names(q)).toEqual(['Plan']);
  });

  it('hides what is younger than the listing lag, and adds the search lag to it', () => {
    world.lag = 30_000;
    const { id } = world.document({ name: 'Plan' }).json;
    later(29_999);
    expect(world.names('trashed = false')).toEqual([]);
    expect(world.get(id as string).status).toBe(200);
    later(1);
    expect(world.names('trashed = false')).toEqual(['Plan']);
    expect(world.names(`name = 'Plan'`)).toEqual([]);
  });
});

describe('files.list pages and order', () => {
  it('pages through everything once, and refuses a token of another search', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    for (const name of names) world.document({ name });
    const query = { pageSize: '2', orderBy: 'name desc' };
    const seen: string[] = [];
    let pageToken: string | undefined;
    do {
      const { json } = world.list('trashed = false', { ...query, ...(pageToken && { pageToken }) });
      seen.push(...(json.files as { name: string }[]).map(file => file.name));
      pageToken = json.nextPageToken as string | undefined;
      if (pageToken) expect(world.list('trashed = true', { pageToken }).status).toBe(400);
    } while (pageToken);
    expect(seen).toEqual(names.toReversed());
    expect(world.list('trashed = false', { pageToken: 'x' }).status).toBe(400);
  });

  it('gives 100 files by default', () => {
    for (let i = 0; i < 101; i++) world.folder(`f${i}`);
    const { files, nextPageToken } = world.list('trashed = false').json;
    expect(files).toHaveLength(100);
    expect(nextPageToken).toBeTypeOf('string');
    expect(world.list('trashed = false', { pageSize: '5000' }).json.files).toHaveLength(101);
    expect(world.list('trashed = false', { pageSize: '0' }).status).toBe(400);
  });

  it('orders by creation, and names an order that it does not know', () => {
    for (const name of ['b', 'a']) {
      world.folder(name);
      later(1);
    }
    const order = (orderBy: string) =>
      world.list('trashed = false', { orderBy }).json.files.map((f: { name: string }) => f.name);
    expect(order('createdTime')).toEqual(['b', 'a']);
    expect(order('createdTime desc')).toEqual(['a', 'b']);
    expect(() => order('recency')).toThrow('NotEmulated: files.list orderBy "recency"');
    expect(world.list('trashed = false', { orderBy: 'name up' }).status).toBe(400);
  });

  it('answers default fields without a mask, everything known with one', () => {
    world.document({ name: 'Plan' });
    const [bare] = world.list('trashed = false').json.files;
    expect(Object.keys(bare)).toEqual(['kind', 'id', 'name', 'mimeType']);
    const [full] = world.list('trashed = false', { fields: 'files(id,modifiedTime)' }).json.files;
    expect(full.modifiedTime).toBe('2026-08-31T12:00:00.000Z');
  });

  it('accepts the shared-drive parameters only together', () => {
    const includeItemsFromAllDrives = 'true';
    expect(world.list('trashed = false', { includeItemsFromAllDrives }).status).toBe(400);
    const both = { includeItemsFromAllDrives, supportsAllDrives: 'true' };
    expect(world.list('trashed = false', both).status).toBe(200);
    expect(world.list('trashed = false', { corpora: 'allDrives' }).status).toBe(400);
    expect(() => world.list('trashed = false', { ...both, corpora: 'drive' })).toThrow(
      'corpora=drive',
    );
  });
});

describe('changes made on disk', () => {
  it('shows an edit by a person as a new revision with a new modified time', () => {
    const { json: before } = world.document({ name: 'Plan' });
    const path = world.drive.pathOf(before.id as string) as string;
    later(60_000);
    world.store.write(path, docxBytes('edited in Word'));
    const [listed] = world.list('trashed = false', { fields: 'files(id,modifiedTime)' }).json.files;
    expect(listed.modifiedTime).toBe('2026-08-31T12:01:00.000Z');
    expect(Number(listed.version)).toBe(Number(before.version) + 1);
  });

  it('treats a document removed from the disk as deleted for good', () => {
    const { id } = world.document({ name: 'Plan' }).json;
    world.store.remove('plans/Plan.docx');
    expect(world.get(id as string).status).toBe(404);
    expect(world.names('trashed = false')).toEqual([]);
  });
});
