import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiNames, type Preflight, type RunView } from '../../../src/contract/api.ts';
import { readBuilt } from '../../../src/local/built.ts';
import type { Built } from '../../../src/local/workspace.ts';
import { aWorkspace, type TestWorkspace } from '../../builders/aWorkspace.ts';

const LIST = 'src/app/runKinds.ts';
const KIND = '../../tests/bundle/runs/aNewKind/thankTeachers.ts';

/** The add-on with one more line in its list of kinds, and nothing else changed. */
async function withOneMoreLine(): Promise<Built> {
  const result = await build({
    entryPoints: ['src/server/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Gp',
    platform: 'browser',
    plugins: [
      {
        name: 'one more kind of run',
        setup({ onLoad }) {
          onLoad({ filter: /[\\/]src[\\/]app[\\/]runKinds\.ts$/ }, async ({ path }) => {
            const { readFile } = await import('node:fs/promises');
            const source = await readFile(path, 'utf8');
            const listed = source.replace('  createPlans,\n', '  createPlans,\n  thankTeachers,\n');
            expect(listed, LIST).not.toBe(source);
            return {
              contents: `import { thankTeachers } from '${KIND}';\n${listed}`,
              loader: 'ts',
            };
          });
        },
      },
    ],
    footer: {
      js: apiNames.map(name => `function ${name}(ask) { return Gp.api.${name}(ask); }`).join('\n'),
    },
  });
  return { ...readBuilt(), server: result.outputFiles[0]?.text ?? '' };
}

describe('a kind of run that is new', () => {
  let built: Built;
  beforeAll(async () => {
    built = await withOneMoreLine();
  });

  const preflight = ({ server }: TestWorkspace): Preflight =>
    server.preflight({ kind: 'thankTeachers' });

  it('has its numbers and sentences with two files and one line in the list', () => {
    const seen = preflight(aWorkspace({ built }));
    expect(seen).toMatchObject({
      items: 6,
      says: { title: 'Thank 6 teachers', confirm: 'Thank all 6' },
      facts: [{ about: 'people', title: '6 kind words', text: '' }],
      timed: true,
    });
  });

  it('runs in slices, is told in the panel’s words, stands in the history and is not run twice', () => {
    const workspace = aWorkspace({ built });
    const { server } = workspace;
    const { token } = preflight(workspace);
    const started: RunView = server.startRun({ kind: 'thankTeachers', token });
    expect(started.says).toMatchObject({ working: 'Thanking teachers', total: null });
    expect(server.runProgress()).toMatchObject({ kind: 'thankTeachers', total: 6, done: 0 });
    const ended = server.continueRun({ id: started.id });
    expect(ended).toMatchObject({ state: 'done', done: 6, needsYou: [] });
    expect(ended.says).toMatchObject({ finished: '6 teachers thanked' });
    expect(server.listRuns().runs).toMatchObject([
      { kind: 'thankTeachers', title: '6 teachers thanked', undo: null },
    ]);
    expect(preflight(workspace).items).toBe(0);
  });

  it('can be paused, stopped and begun again', () => {
    const workspace = aWorkspace({ built });
    const { server } = workspace;
    const { id } = server.startRun({ kind: 'thankTeachers', token: preflight(workspace).token });
    expect(server.pauseRun({ id })).toMatchObject({ state: 'paused' });
    expect(server.openSchool().run).toMatchObject({ says: { resume: 'Go on thanking 6' } });
    expect(server.stopRun({ id })).toMatchObject({ state: 'stopped' });
    expect(preflight(workspace).items).toBe(6);
  });

  it('is refused with a sentence where no list names it', () => {
    expect(() => preflight(aWorkspace())).toThrow('thankTeachers');
  });
});
