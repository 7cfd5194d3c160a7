import { readFileSync } from 'node:fs';

/**
 * A roster as a form leaves it (.csv text): questions as headers under a title row, names in two
 * columns, an answer given twice, an empty row, a total, a private column and coaches without an
 * address.
 */
export function messySchool(): { readonly fileName: string; readonly csv: string } {
  const file = new URL('harbor-point/roster.csv', import.meta.url);
  return { fileName: 'Harbor Point staff.csv', csv: readFileSync(file, 'utf8') };
}
