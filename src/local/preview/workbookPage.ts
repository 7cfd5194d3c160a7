import { escaped } from '../escaped.ts';
import { createSpreadsheet } from '../sheets/spreadsheet.ts';

/** A workbook (.xlsx) that the add-on made, as HTML to look at: a table for each of its tabs. */
export function workbookHtml(bytes: Uint8Array, id: string, name: string): string {
  const spreadsheet = createSpreadsheet({ bytes, id, name, timeZone: 'UTC', locale: 'en_US' });
  const tabs = spreadsheet.tables().map(({ name: tab, display }) => {
    const rows = display.map(cells => {
      const shown = cells.map(cell => `<td>${escaped(cell)}</td>`);
      return `<tr>${shown.join('')}</tr>`;
    });
    return `<h2>${escaped(tab)}</h2><table>${rows.join('')}</table>`;
  });
  return `<div class="tabs">${tabs.join('')}</div>`;
}
