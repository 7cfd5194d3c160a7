import { overlaps, type Area } from './cellRef.ts';
import type { Tab } from './tab.ts';

/** A block (or with `area` null a whole tab) that only its editors may change. */
export interface Protection {
  readonly tabId: number;
  readonly area: Area | null;
  /** Lower-case emails. */
  readonly editors: readonly string[];
}

/** True where the person may change every cell of the block. */
export function mayEdit(
  person: string,
  tab: Tab,
  area: Area,
  protections: readonly Protection[],
  fileEditors: readonly string[],
): boolean {
  const email = person.toLowerCase();
  const barred = protections.some(
    one =>
      one.tabId === tab.id &&
      (one.area === null || overlaps(one.area, area)) &&
      !one.editors.includes(email),
  );
  if (barred) return false;
  // Protection that came with the file names no people; the spreadsheet's own editors pass it.
  return fileEditors.includes(email) || !tab.protects(area);
}
