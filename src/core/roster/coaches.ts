import {
  cleanText,
  headerText,
  isPlaceholder,
  isSheetError,
  plainWords,
} from '../table/cellText.ts';
import { wellFormedEmail } from './email.ts';
import { nameFromOneCell } from './personName.ts';
import type { RosterCoach } from './person.ts';

const ADDRESS = /[^\s<>()[\],;:"'/|]+@[^\s<>()[\],;:"'/|]+/;

/**
 * The people one coach cell names, by name, by address or both; "A / B", "A; B", "A & B" and lines
 * are several. Empty for an empty cell, a placeholder or a spreadsheet error.
 */
export function coachesInCell(cell: string): RosterCoach[] {
  const text = cleanText(cell);
  if (!text || isPlaceholder(text) || isSheetError(text)) return [];
  return text
    .split(/\s*(?:[;\n|+&]|\s\/|\/\s|\/|(?:\s(?:and|y|with)\s))\s*/i)
    .reduce<string[]>((parts, part) => parts.concat(byComma(part)), [])
    .map(coachOf)
    .filter((coach): coach is RosterCoach => coach !== null);
}

/** Coach columns side by side: a name column and an address column speak of the same people. */
export function coachesInCells(cells: readonly string[]): RosterCoach[] {
  const found: RosterCoach[] = [];
  const lists = cells.map(coachesInCell);
  const names = lists.filter(list => list.length > 0 && list.every(coach => !coach.email));
  const addresses = lists.filter(
    list => list.length > 0 && list.every(coach => coach.email && !coach.name),
  );
  const [byName, byAddress] = [names[0], addresses[0]];
  if (
    names.length === 1 &&
    addresses.length === 1 &&
    byName &&
    byAddress &&
    byName.length === byAddress.length
  ) {
    byName.forEach((coach, index) =>
      found.push({ name: coach.name, email: byAddress[index]?.email ?? null }),
    );
    return found;
  }
  for (const coach of lists.reduce<RosterCoach[]>((all, list) => all.concat(list), [])) {
    const twice = found.some(
      other =>
        (coach.email !== null && other.email === coach.email) ||
        (!coach.email && plainWords(other.name) === plainWords(coach.name)),
    );
    if (!twice) found.push(coach);
  }
  return found;
}

/** "Last, First" is one person, "Ann Wu, Bo Park" are two, addresses with commas are several. */
function byComma(part: string): string[] {
  const pieces = part.split(/\s*,\s*/).filter(Boolean);
  if (pieces.length < 2) return [part];
  if (pieces.every(piece => ADDRESS.test(piece) || piece.includes(' '))) return pieces;
  return [part];
}

function coachOf(part: string): RosterCoach | null {
  const text = headerText(part);
  if (!text || isPlaceholder(text)) return null;
  const address = ADDRESS.exec(text);
  const email = address ? wellFormedEmail(address[0]) : null;
  const rest = address ? text.replace(address[0], ' ').replace(/mailto:/i, ' ') : text;
  const name = nameFromOneCell(rest.replace(/[<>()[\]"]+/g, ' ').replace(/\s[-–—:]\s*$/, '')).name;
  return name || email ? { name, email } : address ? { name: text, email: null } : null;
}
