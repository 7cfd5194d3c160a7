import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { SettingsAsk } from '../../../src/contract/setUp.ts';
import { permissionIdOf } from '../../../src/local/drive/state.ts';
import { sampleSchool } from '../../../src/local/school/sampleSchool.ts';
import { schoolOfSix } from '../../../src/local/school/schoolOfSix.ts';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { documentWords as en } from '../../../src/words/en/plan/document.ts';
import { aWorkspace, LEADER, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { quiet } from '../../builders/wholeJob.ts';
import { send } from '../../contracts/restGate.ts';

const HEAD = 'head@cedarhollow.example';
const COACHING: SettingsAsk = { planKind: 'coaching', leaderEmail: HEAD };
const FORMAL: SettingsAsk = { planKind: 'formal', leaderEmail: HEAD, leaderName: 'Rosa Lind' };
const FREE: SettingsAsk = { planKind: 'coaching', planShape: 'one page' };

function aYear(settings: SettingsAsk, school = schoolOfSix()): TestWorkspace {
  const workspace = aWorkspace({}, school);
  workspace.server.setUp();
  workspace.server.chooseSettings(settings);
  startYear(workspace.server, quiet);
  return workspace;
}

/** The text of every plan in English. */
async function texts({ drive, store }: TestWorkspace): Promise<string[]> {
  const plans = drive.documents().filter(one => one.name.includes('Learning plan'));
  return Promise.all(
    plans.map(async ({ path }) => {
      const buffer = Buffer.from(store.read(path ?? '') ?? []);
      return (await mammoth.extractRawText({ buffer })).value;
    }),
  );
}

const readers = ({ drive }: TestWorkspace) =>
  drive.documents().flatMap(({ permissions }) => permissions.filter(one => one.role === 'reader'));

describe('“Coaching or formal plan?”', () => {
  it('keeps a coaching plan between teacher and coach, and lets both agree', async () => {
    const workspace = aYear(COACHING);
    expect(readers(workspace)).toEqual([]);
    for (const text of await texts(workspace)) {
      expect(text).toContain('for coaching, not evaluation');
      expect(text).toContain(en.agreement.agreedBy);
      expect(text).not.toContain(en.formal.signatures.receivedBy);
      expect(text).not.toMatch(/Rosa Lind can read/);
    }
  });

  it('lets the leader read a formal plan, which is signed as received, and says both', async () => {
    const workspace = aYear(FORMAL);
    const shared = workspace.drive.documents().filter(one => one.permissions.length > 1);
    expect(shared.length).toBeGreaterThan(0);
    for (const { permissions } of shared) {
      expect(permissions).toContainEqual({ email: HEAD, role: 'reader' });
    }
    for (const text of await texts(workspace)) {
      expect(text).not.toContain('not evaluation');
      expect(text).toContain(en.formal.signatures.hint);
      expect(text).not.toContain(en.agreement.agreedBy);
    }
    expect((await texts(workspace)).join('')).toContain('Rosa Lind can read it');
    expect(workspace.server.preflight({ kind: 'sharePlans' }).items).toBe(0);
  });

  it('says whose access is left when formal becomes coaching, until it is taken away', () => {
    const workspace = aYear(FORMAL);
    const { server, drive, world } = workspace;
    const left = () => server.preflight({ kind: 'sharePlans' }).kept;
    expect(left()).toEqual([]);
    server.chooseSettings({ planKind: 'coaching' });
    const shared = drive.documents().filter(one => one.permissions.some(p => p.email === HEAD));
    const sentence = `Rosa Lind (${HEAD}) can still open ${shared.length} plans`;
    expect(left()).toMatchObject([{ sentence: expect.stringContaining(sentence) as string }]);
    expect(server.preflight({ kind: 'readBack' }).kept).toEqual(left());
    for (const { id } of shared) {
      const path = `/drive/v3/files/${id}/permissions/${permissionIdOf(HEAD)}`;
      expect(send(drive, world.timeline.now(), LEADER, 'DELETE', path).status).toBe(204);
    }
    expect(left()).toEqual([]);
    expect(readers(workspace)).toEqual([]);
  });

  it('does not share a plan with its owner a second time', () => {
    const workspace = aYear({ ...FORMAL, leaderEmail: LEADER });
    expect(readers(workspace)).toEqual([]);
  });
});

describe('every shape of plan', () => {
  it.each([
    ['coaching', COACHING],
    ['formal', FORMAL],
    ['free', FREE],
  ])(
    'leaves no tag and nothing of a private column in any plan of 42 people: %s',
    async (_, ask) => {
      const school = sampleSchool();
      const rows = school.roster.rows.map((row, at) => {
        const isHeader = row.includes('School email');
        return [
          ...row,
          isHeader ? 'Salary' : `91${at}77`,
          isHeader ? 'Rating' : `Ineffectual-${at}`,
        ];
      });
      const workspace = aYear(ask, { ...school, roster: { ...school.roster, rows } });
      const all = await texts(workspace);
      expect(all.length).toBeGreaterThan(30);
      for (const text of all) {
        expect(text).not.toMatch(/[{}]/);
        expect(text).not.toMatch(/91\d+77|Ineffectual/);
      }
    },
  );
});
