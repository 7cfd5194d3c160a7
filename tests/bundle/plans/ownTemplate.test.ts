import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Answer, ApiName } from '../../../src/contract/api.ts';
import type { TemplateView } from '../../../src/contract/template.ts';
import { openZip, packed } from '../../../src/document/zip.ts';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { aWorkspace, LEADER, type TestWorkspace } from '../../builders/aWorkspace.ts';
import { quiet } from '../../builders/wholeJob.ts';

const COACH = 'assistant.principal@littlefork.example';

const call = <T>({ world }: TestWorkspace, person: string, name: ApiName, ask: object) =>
  world.run(name, [ask], { person, authMode: 'FULL' }) as Answer<T>;

const live = ({ drive }: TestWorkspace) => drive.documents().filter(one => !one.trashed);
const template = (workspace: TestWorkspace) =>
  live(workspace).find(one => one.name.includes('template'));
const plans = (workspace: TestWorkspace) =>
  live(workspace).filter(one => /Learning plan|Plan de aprendizaje/.test(one.name));
/** Spanish is one teacher's language; the template is in English. */
const inEnglish = (workspace: TestWorkspace) =>
  plans(workspace).filter(one => one.name.includes('Learning plan'));

/** The template as a person changes it in Docs: its main part, as XML. */
function edit(
  workspace: TestWorkspace,
  change: (xml: string) => string,
  more: Readonly<Record<string, Uint8Array>> = {},
): void {
  const path = template(workspace)?.path ?? '';
  const zip = openZip(Buffer.from(workspace.store.read(path) ?? []).toString('base64'));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  expect(change(xml)).not.toBe(xml);
  zip.file('word/document.xml', change(xml));
  for (const [name, bytes] of Object.entries(more)) zip.file(name, bytes);
  workspace.store.write(path, Buffer.from(packed(zip), 'base64'));
}

const atTheEnd = (text: string) => (xml: string) =>
  xml.replace('<w:sectPr>', `<w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:sectPr>`);

async function textOf(workspace: TestWorkspace, path: string | null): Promise<string> {
  const buffer = Buffer.from(workspace.store.read(path ?? '') ?? []);
  return (await mammoth.extractRawText({ buffer })).value;
}

function withOurs(): TestWorkspace {
  const workspace = aWorkspace();
  workspace.server.setUp();
  workspace.server.makeTemplateOurs({});
  return workspace;
}

describe('the school’s own template', () => {
  it('is one editable document of the add-on, in the year’s folder, and ready at once', () => {
    const workspace = aWorkspace();
    workspace.server.setUp();
    const made = workspace.server.makeTemplateOurs({});
    expect(made).toMatchObject({
      shape: 'ours',
      own: [{ language: 'en', maker: LEADER, mine: true, ready: true, findings: [] }],
    });
    expect(workspace.server.makeTemplateOurs({})).toEqual(made);
    expect(live(workspace)).toHaveLength(1);
    expect(template(workspace)).toMatchObject({ owner: LEADER, permissions: [{ email: LEADER }] });
  });

  it('is what every plan is filled into, exported once a run', async () => {
    const workspace = withOurs();
    edit(workspace, atTheEnd('Our promise to {firstName}: time on Fridays.'));
    const before = workspace.world.calls.counts()['drive.files.export'] ?? 0;
    startYear(workspace.server, quiet);
    expect(plans(workspace)).toHaveLength(6);
    expect((workspace.world.calls.counts()['drive.files.export'] ?? 0) - before).toBe(1);
    expect(inEnglish(workspace)).toHaveLength(5);
    for (const one of plans(workspace)) {
      const text = await textOf(workspace, one.path);
      expect(/Our promise to \S+: time on Fridays\./.test(text)).toBe(
        one.name.includes('Learning plan'),
      );
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it.each([
    ['an unknown tag', atTheEnd('{salary}'), 'The tag {salary} is not known'],
    ['an unclosed loop', atTheEnd('{#goals}'), '{#goals} is never closed'],
    ['an unclosed tag', atTheEnd('{teacher'), 'A tag has no closing brace'],
    [
      'a tag split by formatting',
      (xml: string) => atTheEnd('{tea</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>cher}')(xml),
      'Parts of the tag {teacher} look different',
    ],
  ])('blocks the run with place and fix, and nothing is made: %s', (_what, change, sentence) => {
    const workspace = withOurs();
    edit(workspace, change);
    const { findings } = workspace.server.checkTemplate().own[0] ?? { findings: [] };
    expect(findings[0]?.sentence).toContain(sentence);
    const { token } = workspace.server.preflight({ kind: 'createPlans' });
    expect(() => workspace.server.startRun({ kind: 'createPlans', token })).toThrow(sentence);
    expect(() => workspace.server.makeTestPlan({ row: 2 })).toThrow('under “Looking back”');
    expect(live(workspace)).toHaveLength(1);
    expect(workspace.server.openSchool().run).toBeNull();
  });

  it('blocks the run where a picture of five megabytes would be in every plan', () => {
    const workspace = withOurs();
    // Noise, since a picture does not compress.
    const noise = Uint8Array.from(
      { length: 5_000_000 },
      (_, at) => (at * at * 2_654_435_761) >>> 24,
    );
    edit(workspace, atTheEnd('Our logo'), { 'word/media/image1.png': noise });
    const { token } = workspace.server.preflight({ kind: 'createPlans' });
    const start = () => workspace.server.startRun({ kind: 'createPlans', token });
    expect(start).toThrow('A picture of 5.0 MB is too large');
    expect(live(workspace)).toHaveLength(1);
  });

  it('does not change in the middle of a run', async () => {
    const workspace = withOurs();
    const { token } = workspace.server.preflight({ kind: 'createPlans' });
    const run = workspace.server.startRun({ kind: 'createPlans', token });
    edit(workspace, atTheEnd('{broken'));
    workspace.server.continueRun({ id: run.id });
    expect(plans(workspace)).toHaveLength(6);
    for (const { path } of plans(workspace)) {
      expect(await textOf(workspace, path)).not.toContain('broken');
    }
  });

  it('serves the runs of others by the copy that was in order, and can be taken over', async () => {
    const workspace = withOurs();
    edit(workspace, atTheEnd('Our promise.'));
    workspace.server.checkTemplate();
    const token = call<{ token: string }>(workspace, COACH, 'preflight', { kind: 'createPlans' });
    if (!token.ok) throw new Error(token.sentence);
    const run = call<{ id: string }>(workspace, COACH, 'startRun', {
      kind: 'createPlans',
      token: token.value.token,
    });
    if (!run.ok) throw new Error(run.sentence);
    call(workspace, COACH, 'continueRun', { id: run.value.id });
    expect(plans(workspace)).toHaveLength(6);
    expect(await textOf(workspace, inEnglish(workspace)[0]?.path ?? null)).toContain(
      'Our promise.',
    );

    const refused = call<TemplateView>(workspace, COACH, 'makeTemplateOurs', {});
    expect(refused).toMatchObject({ ok: false, code: 'TEMPLATE_OF_SOMEONE_ELSE' });
    const taken = call<TemplateView>(workspace, COACH, 'makeTemplateOurs', { takeOver: true });
    expect(taken).toMatchObject({ ok: true, value: { own: [{ maker: COACH, ready: true }] } });
  });

  it('is left alone when a built-in one is chosen again, and found again after', () => {
    const workspace = withOurs();
    expect(workspace.server.useBuiltInTemplate({ shape: 'one page' }).shape).toBe('onePage');
    expect(() => workspace.server.useBuiltInTemplate({ shape: 'ours' })).toThrow('ours');
    expect(workspace.server.makeTemplateOurs({}).shape).toBe('ours');
    expect(live(workspace)).toHaveLength(1);
  });

  it('is one a language', () => {
    const workspace = withOurs();
    const { own } = workspace.server.makeTemplateOurs({ language: 'es' });
    expect(own.map(one => one.language)).toEqual(['en', 'es']);
    expect(live(workspace)).toHaveLength(2);
  });

  it('says so when it is asked for and was never made, or is gone', () => {
    const workspace = aWorkspace();
    workspace.server.setUp();
    workspace.server.makeTemplateOurs({});
    const path = template(workspace)?.path ?? '';
    workspace.store.remove(path);
    expect(() => workspace.server.checkTemplate()).toThrow(/is gone/);
  });

  it('makes no second document after a lost answer', () => {
    const workspace = aWorkspace();
    workspace.server.setUp();
    const create = { op: 'drive.files.create', nth: 2 };
    workspace.world.faults.set([{ at: create, when: 'after', kind: 'serverError' }]);
    expect(() => workspace.server.makeTemplateOurs({})).toThrow();
    expect(workspace.world.faults.unmet()).toEqual([]);
    workspace.server.makeTemplateOurs({});
    expect(live(workspace)).toHaveLength(1);
  });
});
