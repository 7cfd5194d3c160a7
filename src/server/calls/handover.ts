import { whoMadeWhat } from '../../app/recovery/handover.ts';
import type { HandoverApi } from '../../contract/handover.ts';
import { answer, panelWords } from '../answers.ts';
import { FOLDERS } from '../../google/folderAddress.ts';
import { wire } from '../wiring.ts';

/** Who made what, and what to do when somebody leaves. */
export const handoverCalls: HandoverApi = {
  lookAtHandover: () =>
    answer(() => {
      const needs = wire();
      const { handover } = panelWords(needs);
      const made = whoMadeWhat(needs);
      const steps = handover.steps.map(step => ({ ...step, url: null }));
      return {
        facts: [
          ...made.map(one => ({
            title: one.maker || handover.somebody,
            text: handover.made(one),
            url: one.folder ? FOLDERS + one.folder : null,
          })),
          ...steps,
        ],
      };
    }),
};
