import type { Needs, ReadTab } from '../needs/needs.ts';
import { TABS } from '../school/tabs.ts';
import type { Run } from './run.ts';

const KEPT = 'gp.tabs.';
const NAMES = [
  TABS.settings,
  TABS.schoolCalendar,
  TABS.rounds,
  TABS.focusAreas,
  TABS.rubric,
  TABS.pdMenu,
];
/** A slice that follows the one before this soon works with the same reading of the school's tabs. */
const FRESH_MS = 120_000;
// The cache takes 100 kB a value; a letter may need three bytes.
const MOST_LETTERS = 33_000;

/**
 * Takes the school's own tabs (not the roster) as the slice just before has read them, so that a
 * long run spends its time on plans and invitations; its first slice takes what the start has read.
 * Answers whether `keepTabs` should follow: only a slice that has read some itself keeps them.
 */
export function takeKeptTabs(needs: Needs, run: Run): boolean {
  if (run.state !== 'going' || needs.clock.now() - run.heartbeat > FRESH_MS) return true;
  const text = needs.board.read(KEPT + run.id);
  if (text === null) return true;
  needs.workbook.takeAsRead(JSON.parse(text) as ReadTab[]);
  // The start of a run reads less than its first slice.
  return run.workedMs === 0;
}

/** Keeps what was read of the school's own tabs for the next slice; what is too long is read again. */
export function keepTabs(needs: Needs, run: Run): void {
  let letters = 0;
  const kept = needs.workbook.readSoFar(NAMES).filter(tab => {
    const length = JSON.stringify(tab).length;
    if (letters + length > MOST_LETTERS) return false;
    letters += length;
    return true;
  });
  needs.board.write(KEPT + run.id, JSON.stringify(kept));
}
