import { createSpreadsheet } from '../../src/local/sheets/spreadsheet.ts';
import { openedAt } from './aCheckInYear.ts';
import type { Snapshot, TestWorkspace } from './aWorkspace.ts';

const ZONE = 'America/Denver';

/** File, Make a copy: the same cells under another id, in the same Drive. */
export function aCopyOf({ workbook, ...rest }: Snapshot): Snapshot {
  const copy = createSpreadsheet({
    bytes: workbook,
    id: 'copy-of-little-fork',
    name: 'Copy of Little Fork Elementary',
    timeZone: ZONE,
    locale: 'en_US',
    identity: 'new',
  });
  return { ...rest, workbook: copy.save() };
}

/** 3 August 2027, 08:00 in Denver. */
const NEXT_AUGUST = Date.parse('2027-08-03T14:00:00Z');

/** The copy as it is opened before the next school year. */
export const openedNextAugust = (copy: Snapshot): TestWorkspace => openedAt(copy, NEXT_AUGUST);
