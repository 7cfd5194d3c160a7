import * as v from 'valibot';
import type { Protection } from './protection.ts';
import type { Workbook } from './workbook.ts';
import { readProperty, writeProperty } from './xlsx/documentProperty.ts';

const property = 'Local Workspace';

const areaSchema = v.object({
  row: v.number(),
  column: v.number(),
  rows: v.number(),
  columns: v.number(),
});

const identitySchema = v.object({
  id: v.string(),
  timeZone: v.string(),
  locale: v.string(),
  /** Rows and columns of each tab's grid, by the tab's id. */
  grids: v.record(v.string(), v.tuple([v.number(), v.number()])),
  protections: v.array(
    v.object({
      tabId: v.number(),
      area: v.nullable(areaSchema),
      editors: v.array(v.string()),
    }),
  ),
});

/** What Sheets knows of a spreadsheet and an .xlsx file has no place for. */
type Identity = v.InferOutput<typeof identitySchema>;

/** What an exported workbook says of itself, null for any other file. */
export function readIdentity(workbook: Workbook): Identity | null {
  const text = readProperty(workbook.parts, property);
  if (text === null) return null;
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    // Somebody edited the property by hand: the file is a foreign one then.
    return null;
  }
  const result = v.safeParse(identitySchema, stored);
  return result.success ? result.output : null;
}

/** Keeps it in a custom document property, which Excel and LibreOffice carry along. */
export function writeIdentity(
  workbook: Workbook,
  own: { readonly id: string; readonly timeZone: string; readonly locale: string },
  protections: readonly Protection[],
): void {
  const grids: Identity['grids'] = {};
  for (const tab of workbook.tabs) {
    if (tab.grid) grids[tab.id] = [tab.grid.rows, tab.grid.columns];
  }
  const { id, timeZone, locale } = own;
  writeProperty(
    workbook.parts,
    property,
    JSON.stringify({ id, timeZone, locale, grids, protections }),
  );
}
