import { beforeEach, describe, expect, it } from 'vitest';
import { DriveWorld, leader, teacher } from './driveWorld.ts';

let world: DriveWorld;
let plan: string;
beforeEach(() => {
  world = new DriveWorld();
  plan = world.document({ name: 'Plan' }).json.id as string;
});

const quiet = { sendNotificationEmail: 'false' };
const listed = (id = plan, person = leader) =>
  world.call('GET', `/drive/v3/files/${id}/permissions`, { query: { fields: '*' } }, person).json
    .permissions as { id: string; emailAddress: string; role: string }[];
const roles = (id = plan) => Object.fromEntries(listed(id).map(p => [p.emailAddress, p.role]));

describe('permissions.create', () => {
  it('mails the grantee unless told not to', () => {
    world.share(plan, { role: 'writer', emailAddress: teacher }, quiet);
    expect(world.drive.mails).toBe(0);
    world.share(
      plan,
      { role: 'reader', emailAddress: 'kofi@larkfield.example' },
      { emailMessage: 'Hi' },
    );
    expect(world.drive.mails).toBe(1);
    expect(world.drive.sharingMails()[0]).toMatchObject({
      from: leader,
      message: 'Hi',
      fileId: plan,
    });
  });

  it('answers kind, id, type and role without a mask', () => {
    const body = { type: 'user', role: 'writer', emailAddress: teacher };
    const reply = world.call('POST', `/drive/v3/files/${plan}/permissions`, { body, query: quiet });
    expect(Object.keys(reply.json)).toEqual(['kind', 'id', 'type', 'role']);
  });

  it('keeps the permission id when a person gets another role, on every file', () => {
    const first = world.share(plan, { role: 'reader', emailAddress: teacher }, quiet).json;
    const again = world.share(
      plan,
      { role: 'writer', emailAddress: teacher.toUpperCase() },
      quiet,
    ).json;
    expect(again).toMatchObject({ id: first.id, role: 'writer', emailAddress: teacher });
    expect(listed()).toHaveLength(2);
    const other = world.document({ name: 'Other' }).json.id as string;
    expect(world.share(other, { role: 'reader', emailAddress: teacher }, quiet).json.id).toBe(
      first.id,
    );
  });

  it('leaves the owner the owner', () => {
    expect(world.share(plan, { role: 'writer', emailAddress: leader }, quiet).json.role).toBe(
      'owner',
    );
  });

  it.each([
    '',
    'teacher',
    'a@b',
    'two words@x.example',
    'a@@b.example',
    'a@b..example',
    'a,b@c.example',
  ])('refuses the address "%s"', emailAddress => {
    const reply = world.share(plan, { role: 'reader', emailAddress });
    expect([reply.status, reply.reason]).toEqual([400, 'invalid']);
  });

  it('refuses to share silently with an address that has no Google account', () => {
    const emailAddress = 'parent@mail.example';
    world.withoutAccount.add(emailAddress);
    const silent = world.share(plan, { role: 'reader', emailAddress }, quiet);
    expect([silent.status, silent.reason]).toEqual([400, 'invalidSharingRequest']);
    expect(silent.json.error.message).toContain('Notify people');
    expect(world.share(plan, { role: 'reader', emailAddress }).status).toBe(200);
  });

  it('refuses whom the administrator does not let in', () => {
    world.refusedByPolicy.add('coach@partner.example');
    const reply = world.share(plan, { role: 'reader', emailAddress: 'coach@partner.example' });
    expect([reply.status, reply.reason]).toEqual([400, 'invalidSharingRequest']);
    expect(world.drive.mails).toBe(0);
  });

  it('requires its fields and names what it does not know', () => {
    expect(world.share(plan, { role: 'reader' }).reason).toBe('required');
    expect(world.share(plan, { emailAddress: teacher }).reason).toBe('required');
    expect(world.share(plan, { role: 'boss', emailAddress: teacher }).reason).toBe('invalid');
    expect(() => world.share(plan, { role: 'owner', emailAddress: teacher })).toThrow('"owner"');
    expect(() => world.share(plan, { type: 'group', role: 'reader' })).toThrow('type "group"');
    expect(world.share(plan, { type: 'domain', role: 'reader' }).reason).toBe('required');
    const unknown = { role: 'reader', emailAddress: teacher, email: teacher };
    expect(() => world.share(plan, unknown)).toThrow('NotEmulated: permission field "email"');
  });

  it('needs a writer', () => {
    world.share(plan, { role: 'commenter', emailAddress: teacher }, quiet);
    world.drive.grant(plan, teacher);
    const other = { role: 'reader', emailAddress: 'kofi@larkfield.example' };
    expect(world.share(plan, other, quiet, teacher).reason).toBe('insufficientFilePermissions');
  });
});

describe('permissions of a folder', () => {
  it('reach everything in it, the higher role wins', () => {
    const year = world.folder('Year');
    const inside = world.document({ name: 'Inside', parents: [year] }).json.id as string;
    world.share(year, { role: 'writer', emailAddress: teacher }, quiet);
    world.share(inside, { role: 'reader', emailAddress: teacher }, quiet);
    expect(roles(inside)).toEqual({ [leader]: 'owner', [teacher]: 'writer' });
    expect(roles()).toEqual({ [leader]: 'owner' });
  });

  it('cannot be taken away from a single file inside', () => {
    const year = world.folder('Year');
    const inside = world.document({ name: 'Inside', parents: [year] }).json.id as string;
    const { id } = world.share(year, { role: 'writer', emailAddress: teacher }, quiet).json;
    const path = `/drive/v3/files/${inside}/permissions/${id}`;
    expect(() => world.call('DELETE', path)).toThrow('inherited');
  });
});

describe('permissions.update and delete', () => {
  it('change and take away a role', () => {
    const { id } = world.share(plan, { role: 'reader', emailAddress: teacher }, quiet).json;
    const path = `/drive/v3/files/${plan}/permissions/${id}`;
    world.call('PATCH', path, { body: { role: 'commenter' } });
    expect(roles()[teacher]).toBe('commenter');
    expect(() => world.call('PATCH', path, { body: { expirationTime: 'x' } })).toThrow(
      'expirationTime',
    );
    expect(world.call('DELETE', path).status).toBe(204);
    expect(world.call('DELETE', path).status).toBe(404);
    expect(roles()).toEqual({ [leader]: 'owner' });
  });

  it('let a reader give up the own access and nobody else’s', () => {
    const { id } = world.share(plan, { role: 'reader', emailAddress: teacher }, quiet).json;
    const kofi = world.share(
      plan,
      { role: 'reader', emailAddress: 'kofi@larkfield.example' },
      quiet,
    ).json;
    world.drive.grant(plan, teacher);
    const path = `/drive/v3/files/${plan}/permissions/`;
    expect(world.call('DELETE', path + kofi.id, {}, teacher).status).toBe(403);
    expect(world.call('DELETE', path + id, {}, teacher).status).toBe(204);
  });
});
