import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/contract/api.ts';
import { aRosterSchool, settingOf, shown } from '../../builders/aRosterSchool.ts';
import { aWorkspace, LEADER, type TestWorkspace } from '../../builders/aWorkspace.ts';

const ROSTER = [
  ['Name', 'Email', 'Role', 'Coach', 'Goal 1'],
  ['Itzel Barrera', 'itzel@fork.example', 'Teacher', 'Gus', ''],
];
const NOTES = [
  ['Ideas', 'Who'],
  ['A garden', 'everyone'],
];

const opened = (
  language: string,
  rows: typeof ROSTER,
  tabs: Parameters<typeof aRosterSchool>[1] = [],
) => aWorkspace({ language }, aRosterSchool(rows, tabs));

const sentenceOf = (workspace: TestWorkspace, name: string, ask: unknown): string => {
  const as = { person: LEADER, authMode: 'FULL' } as const;
  const answer = workspace.world.run(name, ask === null ? [] : [ask], as) as Answer<unknown>;
  return answer.ok ? '' : answer.sentence;
};

describe('before a school has chosen its language', () => {
  it('the panel speaks that of whoever looks, and set-up begins with it', () => {
    const workspace = opened('es-419', ROSTER);
    expect(workspace.server.openSchool().language).toBe('es');
    workspace.server.setUp();
    expect(settingOf(workspace, 'Language')).toBe('es');
    expect(shown(workspace, 'Focus areas').flat().join(' ')).toContain('estudiantes');
    expect(workspace.server.openSchool().language).toBe('es');
  });

  it('what cannot be shown is said in that language too', () => {
    const workspace = opened('es', NOTES);
    expect(sentenceOf(workspace, 'openSchool', null)).toContain('lista');
    const english = opened('fr', NOTES);
    expect(sentenceOf(english, 'openSchool', null)).toContain('roster');
  });
});

describe('once it has', () => {
  const settings = { name: 'Settings', rows: [['Language', 'es']] };

  it('everyone reads it, whatever language they use Google in, also in a refusal', () => {
    const workspace = opened('en', ROSTER, [settings]);
    expect(workspace.server.openSchool().language).toBe('es');
    const { fields } = workspace.server.openColumns();
    expect(fields.map(one => one.label)).toContain('Acompañante');
    expect(sentenceOf(workspace, 'startRun', { kind: 'createPlans', token: 'old' })).toMatch(
      /\b(los|las|el|la)\b/,
    );
  });
});
