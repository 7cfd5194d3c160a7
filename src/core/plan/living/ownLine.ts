import type { WritablePlace } from './find.ts';
import type { LivingBlock, LivingDocument } from './livingDocument.ts';
import { exactly } from './text.ts';

/** What the ledger keeps of a line of ours, by which it is known again sign by sign. */
export const lineNote = (text: string): string => text.length + ':' + exactly(text);

/**
 * Where a line of ours stands that still says, sign by sign, one of what we wrote (as `lineNote`
 * keeps it); it begins with `opening`, and other words may stand beside it. Null where people have
 * changed it, or copied it.
 */
export function findOwnLine(
  document: LivingDocument,
  opening: string,
  notes: readonly string[],
): WritablePlace | null {
  const wanted = notes.flatMap(note => {
    const [length, hash] = note.split(':');
    return hash ? [{ length: Number(length), hash }] : [];
  });
  const places: WritablePlace[] = [];
  const look = (tab: string | null, blocks: readonly LivingBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        for (const row of block.rows) row.cells.forEach(cell => look(tab, cell.blocks));
        continue;
      }
      if (!block.plain) continue;
      const { text, start } = block;
      for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
        const found = wanted.find(
          ({ length, hash }) => exactly(text.slice(at, at + length)) === hash,
        );
        if (found) places.push({ tab, start: start + at, end: start + at + found.length });
      }
    }
  };
  document.tabs.forEach(({ id, blocks }) => look(id, blocks));
  const [only] = places;
  return only && places.length === 1 ? only : null;
}
