import { describe, expect, it } from 'vitest';
import { buildPlanDocx } from '../../src/document/planDocx.ts';
import { FIVE_TEACHERS } from './fiveTeachers.ts';
import { byLibreOffice, hasLibreOffice, textByMammoth, wordsOnly } from './readers.ts';

describe.skipIf(!hasLibreOffice())('a plan on paper', () => {
  const docs = Object.fromEntries(
    Object.entries(FIVE_TEACHERS).map(([name, plan]) => [name, buildPlanDocx(plan)]),
  );

  it('takes at most two pages and reads the same in two programs', async () => {
    const laidOut = byLibreOffice(docs);
    for (const [name, docx] of Object.entries(docs)) {
      const { pages, text } = laidOut.get(name) ?? { pages: 0, text: '' };
      expect(pages, name).toBeGreaterThan(0);
      expect(pages, name).toBeLessThanOrEqual(2);
      expect(wordsOnly(await textByMammoth(docx)), name).toBe(wordsOnly(text));
    }
  });
});
