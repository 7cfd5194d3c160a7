import { batch, signal } from '@preact/signals';
import type { CopiedWorkbook } from '../../core/school/copiedWorkbook.ts';
import { wordsFor } from '../language.ts';
import type { PanelServer } from '../server.ts';
import type { Desk } from './desk.ts';

/** A workbook that was copied with its plans: the way to the original, or to start anew. */
export function copied(desk: Desk, server: PanelServer, open: () => Promise<void>) {
  const { view, school, say, notice, during } = desk;
  const seen = signal<CopiedWorkbook | null>(null);
  return {
    seen,
    async look(): Promise<void> {
      const copy = await server.lookAtCopy();
      batch(() => {
        seen.value = copy;
        say.value = wordsFor(copy.language);
        view.value = 'copied';
      });
    },
    start: ({ token }: CopiedWorkbook): Promise<void> =>
      during('startAnew', async () => {
        await server.startAnew({ token });
        // What is in the way of the school now is asked as on the first look.
        await open();
        if (school.value) notice.value = say.value.copied.done;
      }),
  };
}
