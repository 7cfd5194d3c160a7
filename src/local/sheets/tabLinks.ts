import { holds, type Area } from './cellRef.ts';
import type { SheetLink } from './xlsx/links.ts';

/** The links of a tab. Most lie on one cell; those are found without a search. */
export class TabLinks {
  changed = false;
  private readonly single = new Map<string, SheetLink>();
  private wide: SheetLink[];

  constructor(links: readonly SheetLink[]) {
    const alone = (area: Area): boolean => area.rows === 1 && area.columns === 1;
    this.wide = links.filter(link => !alone(link.area));
    for (const link of links) {
      if (alone(link.area)) this.single.set(key(link.area.row, link.area.column), link);
    }
  }

  at(row: number, column: number): string | null {
    const own = this.single.get(key(row, column));
    const found = own ?? this.wide.find(link => holds(link.area, row, column));
    return found?.url ?? null;
  }

  /** Sets or (null) takes away the link of one cell. */
  set(row: number, column: number, url: string | null): void {
    const area = { row, column, rows: 1, columns: 1 };
    const kept = this.wide.filter(link => !holds(link.area, row, column));
    if (kept.length < this.wide.length) this.changed = true;
    this.wide = kept;
    if (this.single.delete(key(row, column))) this.changed = true;
    if (url === null) return;
    this.single.set(key(row, column), { area, url, source: '' });
    this.changed = true;
  }

  all(): SheetLink[] {
    return [...this.single.values(), ...this.wide];
  }
}

const key = (row: number, column: number): string => `${row} ${column}`;
