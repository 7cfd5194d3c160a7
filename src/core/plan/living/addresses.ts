import type { LivingBlock, LivingCell, LivingTable } from './livingDocument.ts';
import { textOf } from './livingDocument.ts';
import { canonical, label } from './text.ts';

/**
 * Where a tag of the template stands, and so where its text is found again in the living plan: under
 * the nearest heading, and in a table by the names of its column and of the column that tells rows
 * apart. All names as `label` makes them.
 */
export interface Address {
  readonly heading: string;
  readonly column: string | null;
  readonly key: string | null;
  /** Fixed words of the template beside the tag in its paragraph. */
  readonly before: string;
  readonly after: string;
  /**
   * Fixed lines of the template in the same cell, in rows of their own in the same table, or under
   * the same heading; canonical. One that ends in "…" is how a line begins.
   */
  readonly fixed: readonly string[];
}

/** Addresses by loop and tag: "goals.text", "steps.by", "portfolio". */
export type AddressBook = Readonly<Record<string, Address>>;

/** Tags by which a row is told from its neighbours. */
const KEY_TAGS = /^(?:number|goal|round)$/;
const TAG = /\{(-[\w:]+ +|[#^/@]?)([^{}]*)\}/g;

/** Whether a line of a plan is one that the template put there. */
export function isFixed(line: string, fixed: readonly string[]): boolean {
  const same = canonical(line);
  return fixed.some(
    one => one === same || (one.endsWith('…') && same.startsWith(one.slice(0, -1))),
  );
}

interface Tag {
  /** With the loop it stands in: "goals.text". */
  readonly name: string;
  readonly isKey: boolean;
  readonly before: string;
  readonly after: string;
}

/** Derives the addresses from a template, read as blocks; tags that stand under no heading have none. */
export function addressesIn(blocks: readonly LivingBlock[]): AddressBook {
  const book: Record<string, Address> = {};
  const loops: string[] = [];
  let heading = '';
  const fixed = new Map<string, string[]>();
  const free: { readonly heading: string; readonly tag: Tag }[] = [];
  const add = (name: string, address: Address): void => {
    if (!(name in book)) book[name] = address;
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (heading) tableAddresses(block, heading, loops, add);
    } else if (block.heading > 0) {
      heading = label(block.text.replace(TAG, ''));
      tagsOf(block.text, loops);
    } else {
      const tags = tagsOf(block.text, loops);
      if (tags.length === 0 && heading) {
        const line = canonical(block.text.replace(TAG, ''));
        if (line) fixed.set(heading, [...(fixed.get(heading) ?? []), line]);
      }
      if (heading) free.push(...tags.map(tag => ({ heading, tag })));
    }
  }
  for (const { heading: under, tag } of free) {
    const { before, after } = tag;
    add(tag.name, {
      heading: under,
      column: null,
      key: null,
      before,
      after,
      fixed: fixed.get(under) ?? [],
    });
  }
  return book;
}

function tableAddresses(
  table: LivingTable,
  heading: string,
  loops: string[],
  add: (name: string, address: Address) => void,
): void {
  const names = (table.rows[0]?.cells ?? []).map(cell => label(textOf(cell.blocks)));
  const read = table.rows.map(row => row.cells.map(cell => cellTags(cell, loops)));
  const tagless = read.slice(1).filter(cells => cells.every(({ tags }) => tags.length === 0));
  const ownRows = tagless.flatMap(cells => cells.flatMap(({ fixed }) => fixed));
  for (const cells of read) {
    const keyAt = cells.findIndex(({ tags }) => tags.some(tag => tag.isKey));
    cells.forEach(({ tags, fixed }, at) => {
      for (const { name, before, after } of tags) {
        const column = names[at] ?? null;
        const key = names[keyAt] ?? null;
        add(name, { heading, column, key, before, after, fixed: [...fixed, ...ownRows] });
      }
    });
  }
}

function cellTags(cell: LivingCell, loops: string[]): { tags: Tag[]; fixed: string[] } {
  const tags: Tag[] = [];
  const fixed: string[] = [];
  for (const line of textOf(cell.blocks).split('\n')) {
    const found = tagsOf(line, loops);
    tags.push(...found);
    const listed = line.indexOf('{.}');
    const rest = canonical((listed < 0 ? line : line.slice(0, listed)).replace(TAG, ''));
    if (found.length === 0 && rest !== '') fixed.push(listed < 0 ? rest : rest + '…');
  }
  return { tags, fixed };
}

/** The value tags of one paragraph; `loops` is what is open before it, and after it. */
function tagsOf(text: string, loops: string[]): Tag[] {
  const tags: Tag[] = [];
  const ends: number[] = [];
  let from = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(text); match; match = TAG.exec(text)) {
    const [whole, sign = '', said = ''] = match;
    const name = said.trim();
    const before = text.slice(from, match.index);
    from = match.index + whole.length;
    if (sign === '/') loops.pop();
    else if (sign === '#' || sign === '^' || sign[0] === '-') loops.push(name);
    else if (name !== '.') {
      const loop = loops[0];
      const full = loop ? loop + '.' + name : name;
      tags.push({ name: full, isKey: KEY_TAGS.test(name), before: before.trim(), after: '' });
      ends.push(from);
    }
  }
  return tags.map((tag, at) => {
    const rest = text.slice(ends[at] ?? 0).replace(TAG, '\u0000');
    return { ...tag, after: (rest.split('\u0000')[0] ?? '').trim() };
  });
}
