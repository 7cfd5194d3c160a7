import { archivePlans as archive } from '../../app/records/archivePlans.ts';
import { makeHandwritingCopy as byHand, makeWallCard as card } from '../../app/records/records.ts';
import { answer } from '../answers.ts';
import { wire } from '../wiring.ts';
import type { RecordsApi } from '../../contract/records.ts';

/** Wall card, handwriting copy and archives, answered. */
export const recordCalls: RecordsApi = {
  makeWallCard: ask => answer(() => card(wire(), ask.row, ask.goal)),
  makeHandwritingCopy: ask => answer(() => byHand(wire(), ask.row)),
  archivePlans: ask => answer(() => archive(wire(), ask.type, ask.next ?? null)),
};
