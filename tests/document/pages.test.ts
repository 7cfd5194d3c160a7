import { describe, expect, it } from 'vitest';
import { buildPlanDocx } from '../../src/document/planDocx.ts';
import { EVERY_PLAN } from './everyPlan.ts';
import { byLibreOffice, hasLibreOffice, textByMammoth, wordsOnly } from './readers.ts';

// LibreOffice takes its time where the machine is busy.
const MINUTES = 4 * 60_000;

// What an ordinary printer makes of each shape; the open page has its ideas on a second one.
const MOST_PAGES = { onePage: 2, structured: 2, formal: 3 };

describe.skipIf(!hasLibreOffice())('a plan on paper', () => {
  const docs = Object.fromEntries(
    Object.entries(EVERY_PLAN).map(([name, plan]) => [name, buildPlanDocx(plan)]),
  );

  const { 'typical onePage coaching': typical } = EVERY_PLAN;
  if (!typical) throw new Error('no such plan');
  const open = buildPlanDocx({ ...typical, ideas: [] });

  it(
    'takes few pages and reads the same in two programs',
    async () => {
      const laidOut = byLibreOffice({ ...docs, open });
      for (const [name, docx] of Object.entries(docs)) {
        const { pages, text } = laidOut.get(name) ?? { pages: 0, text: '' };
        expect(pages, name).toBeGreaterThan(0);
        expect(pages, name).toBeLessThanOrEqual(MOST_PAGES[EVERY_PLAN[name]?.shape ?? 'onePage']);
        expect(wordsOnly(await textByMammoth(docx)), name).toBe(wordsOnly(text));
      }
    },
    MINUTES,
  );

  it(
    'is one page where it is open, once its ideas are gone',
    () => {
      const laidOut = byLibreOffice({ open });
      expect(laidOut.get('open')?.pages).toBe(1);
    },
    MINUTES,
  );
});
