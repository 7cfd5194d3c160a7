import type { Ledger } from '../../core/ledger/ledger.ts';
import type { FollowUp } from '../../core/plan/living/followUp.ts';
import {
  BACK_COLUMNS,
  backRows,
  planOfRow,
  shortened,
  type BackRow,
} from '../../core/plan/living/kept.ts';
import { words } from '../../words/index.ts';
import type { Language } from '../../core/language.ts';
import { lookingBackTab, makeLookingBackTab } from '../school/ownPlaces.ts';
import type { Needs } from '../needs/needs.ts';

/** The rows of the tab "Looking back"; none where there is no such tab. */
export function shownBack(needs: Needs, ledger: Ledger): BackRow[] {
  const tab = lookingBackTab(needs, ledger);
  const rows = tab === null ? [] : (needs.workbook.table(tab)?.display.slice(1) ?? []);
  // What people typed to the right of it is not ours to carry along.
  const ours = rows.map(row => Array.from({ length: BACK_COLUMNS }, (_, at) => row[at] ?? ''));
  return ours.filter(row => row.some(cell => cell.trim() !== ''));
}

/** What a teacher wrote under "Looking back", as rows of the tab. */
export function rowsOfPlan(
  name: string,
  url: string,
  { lookingBack }: FollowUp,
  language: Language,
): BackRow[] {
  const { moreInPlan } = words(language).living;
  return lookingBack.map(({ goal, changed, carry }) => [
    name,
    goal,
    shortened(changed, moreInPlan),
    shortened(carry, moreInPlan),
    url,
  ]);
}

/**
 * Brings the tab up to the plans just read, by their address; rows of plans without leave go. Nothing
 * is written where it says so already. Answers whether the tab says it now: false where it is protected.
 */
export function showBack(
  needs: Needs,
  ledger: Ledger,
  language: Language,
  read: ReadonlyMap<string, readonly BackRow[]>,
): boolean {
  const shown = shownBack(needs, ledger);
  const leave = new Set(
    ledger
      .all('reading')
      .filter(one => one.note.share === true)
      .map(one => ledger.get('plan', one.key)?.note.url ?? ''),
  );
  const rows = backRows(shown, read, plan => leave.has(plan));
  if (JSON.stringify(rows) === JSON.stringify(shown)) return true;
  return writeBack(needs, ledger, language, rows);
}

/** Rewrites the tab; false where it is protected. */
export function writeBack(
  needs: Needs,
  ledger: Ledger,
  language: Language,
  rows: readonly BackRow[],
): boolean {
  const tab = lookingBackTab(needs, ledger) ?? makeLookingBackTab(needs, language);
  if (!needs.workbook.canWrite(tab, 1)) return false;
  needs.workbook.writeRows(tab, words(language).living.lookingBack, rows, true);
  needs.workbook.forget(tab);
  return true;
}

/** How many rows of the tab are from this plan. */
export const rowsFrom = (rows: readonly BackRow[], url: string): number =>
  rows.filter(row => planOfRow(row) === url).length;
