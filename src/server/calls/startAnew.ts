import { lookAtCopy, startAnew } from '../../app/recovery/startAnew.ts';
import type { StartAnewApi } from '../../contract/startAnew.ts';
import { answer } from '../answers.ts';
import { wire } from '../wiring.ts';

/** A workbook that was copied with its plans. */
export const startAnewCalls: StartAnewApi = {
  lookAtCopy: () => answer(() => lookAtCopy(wire())),
  startAnew: ({ token }) => answer(() => ({ started: startAnew(wire(), token) })),
};
