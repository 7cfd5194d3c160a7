import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { buildPlanDocx } from '../../src/document/planDocx.ts';
import { FIVE_TEACHERS } from './fiveTeachers.ts';

// Apps Script has the language and nothing of a browser or of Node; so has a bare context.
async function bareBuilder(): Promise<(plan: unknown) => string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/document/planDocx.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'Plans',
    // Only this platform follows the packages' "browser" maps, which leave Node's modules out.
    platform: 'browser',
    target: 'es2019',
  });
  const context = createContext({});
  runInContext(outputFiles[0]?.text ?? '', context);
  return plan => {
    context['json'] = JSON.stringify(plan);
    return runInContext('Plans.buildPlanDocx(JSON.parse(json))', context) as string;
  };
}

describe('in a context with no host globals', () => {
  it('writes the same documents, byte for byte', async () => {
    const buildBare = await bareBuilder();
    for (const plan of Object.values(FIVE_TEACHERS)) {
      expect(buildBare(plan)).toBe(buildPlanDocx(plan));
    }
  });
});
