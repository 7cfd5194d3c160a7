import { whoMadeWhat } from '../../app/handover.ts';
import type { HandoverApi } from '../../contract/handover.ts';
import { answer, ownWords } from '../answers.ts';
import { wire } from '../wiring.ts';

const FOLDERS = 'https://drive.google.com/drive/folders/';

/** Who made what, and what to do when somebody leaves. */
export const handoverCalls: HandoverApi = {
  lookAtHandover: () =>
    answer(() => {
      const { handover } = ownWords();
      const made = whoMadeWhat(wire());
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
