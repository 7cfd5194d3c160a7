import { plainWords } from '../table/cellText.ts';
import { valueAt } from '../table/sheetTable.ts';
import type { FoundRoster } from './findRoster.ts';
import type { PersonCells } from './personCells.ts';
import { saysHasLeft } from './schoolWords.ts';

const NO = /^(no|n|false|0|inactiv[eoa]?|falso)$/;
const YES = /^(yes|y|true|x|1|si|s|verdadero|inactiv[eoa]?|✓|✔)$/;

/**
 * Whether a row's person is no longer at the school: the name is struck through, "INACTIVE" stands
 * with the name or the role, or the status column says so. A leave of absence is not.
 */
export function leaverReader(found: FoundRoster, cells: PersonCells): (row: number) => boolean {
  const column = found.matched.asides.status;
  const header = plainWords(found.cells.find(one => one.column === column)?.meaning.text ?? '');
  const asksActive = /\b(active|activ[oa]|current|still here|currently employed)\b/.test(header);
  const asksInactive = /\binactiv/.test(header);
  const someActive = asksActive && column !== undefined && anyYes(found, column);
  return row => {
    if (cells.nameStruck(row)) return true;
    const nameText = ['name', 'first_name', 'last_name'] as const;
    if (nameText.some(field => besideName(cells.field(row, field)))) return true;
    if (/\binactiv[eoa]\b/.test(plainWords(cells.field(row, 'role')))) return true;
    if (column === undefined) return false;
    const value = valueAt(found.table, row, column);
    const said = typeof value === 'boolean' ? String(value) : plainWords(cells.at(row, column));
    if (asksInactive && YES.test(said)) return true;
    if (asksActive && !asksInactive && someActive && NO.test(said)) return true;
    return saysHasLeft(said);
  };
}

/** "Jo Park (INACTIVE)", "Jo Park – retired". */
function besideName(name: string): boolean {
  if (!name) return false;
  if (/\binactiv[eoa]\b/.test(plainWords(name))) return true;
  const beside = /(?:\(|\[|\s[-–—]\s?|\*+)\s*([^)\]]+)/.exec(name);
  return beside !== null && saysHasLeft(plainWords(beside[1] ?? ''));
}

function anyYes(found: FoundRoster, column: number): boolean {
  return found.table.values.slice(found.headerRow).some((_, below) => {
    const value = valueAt(found.table, found.headerRow + 1 + below, column);
    return (
      value === true ||
      (typeof value === 'string' &&
        /^(yes|y|true|x|si|sí|active|activo|activa)$/i.test(value.trim()))
    );
  });
}
