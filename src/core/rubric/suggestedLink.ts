// A component that somebody else proposed carries one of these words until the teacher confirms it.
const MARK = /\s*\((?:suggested|sugerid[oa])\)\s*$/i;

/** Whether a component cell says that its link is only suggested ("2.3 Communication (suggested)"). */
export function isSuggestedLink(cell: string): boolean {
  return MARK.test(cell);
}

/** The same cell once the teacher has confirmed the link. */
export function confirmedLink(cell: string): string {
  return cell.replace(MARK, '').trim();
}
