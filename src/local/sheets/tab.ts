import { holds, overlaps, type Area } from './cellRef.ts';
import { formulaOf, readSharedFormulas, spellOut, type SharedFormulas } from './sharedFormulas.ts';
import { TabLinks } from './tabLinks.ts';
import { hasContent, type Cell, type CellContent, type FontLine } from './xlsx/cell.ts';
import { partText, putText, readable, type Parts } from './xlsx/container.ts';
import { columnStyles, declaredColumns, readMerges, readProtection } from './xlsx/features.ts';
import {
  readSheetPart,
  cellAt,
  restyleCell,
  touchCell,
  writeDimension,
  writeSheetPart,
} from './xlsx/sheetPart.ts';
import type { SheetPart } from './xlsx/sheetPart.ts';
import { readLinks, writeLinks, type SheetLink } from './xlsx/links.ts';
import type { StyleChange } from './xlsx/styleChange.ts';
import type { Styles } from './xlsx/styles.ts';
import type { TextItem } from './xlsx/sharedStrings.ts';

/** What a tab needs of the workbook that it is in. */
export interface TabSurroundings {
  readonly parts: Parts;
  strings(): readonly TextItem[];
  styles(): Styles;
}

/** How many rows and columns a tab has; Sheets has a fixed grid, a file has not. */
export interface Grid {
  rows: number;
  columns: number;
}

/** One tab: its cells and what lies over them. Read from its part at the first use. */
export class Tab {
  hidden: boolean;
  grid: Grid | null = null;
  /** True once a formula was overwritten or written: the file's calculation order is void. */
  formulasChanged = false;
  private loaded: SheetPart | null = null;
  private knownLinks: TabLinks | null = null;
  private shared: SharedFormulas | null = null;
  private merges: Area[] | null = null;
  private emptyStyle: ((column: number) => number) | null = null;

  constructor(
    readonly id: number,
    public name: string,
    readonly partName: string,
    private readonly around: TabSurroundings,
    hidden: boolean,
    /** False for a chart sheet, which has no cells. */
    readonly hasCells: boolean,
  ) {
    this.hidden = hidden;
  }

  /** The worksheet's parts. Throws WorkbookUnreadable where its XML is damaged. */
  get part(): SheetPart {
    this.loaded ??= readable(() =>
      readSheetPart(partText(this.around.parts, this.partName), this.around.strings()),
    );
    return this.loaded;
  }

  get isLoaded(): boolean {
    return this.loaded !== null;
  }

  cell(row: number, column: number): Cell | undefined {
    return cellAt(this.part, row, column);
  }

  /** The size of the grid; a file says it only by what it describes. */
  size(): Grid {
    this.grid ??= {
      rows: Math.max(1, ...this.part.rows.keys()),
      columns: Math.max(
        1,
        this.widest(() => true),
        declaredColumns(this.part),
      ),
    };
    return this.grid;
  }

  lastRow(): number {
    let last = 0;
    for (const [number, row] of this.part.rows) {
      if (number > last && row.cells.some(hasContent)) last = number;
    }
    return last;
  }

  lastColumn(): number {
    return this.widest(hasContent);
  }

  mergedBlocks(): readonly Area[] {
    return (this.merges ??= readMerges(this.part));
  }

  /** True for a cell that a merge covers: only the first cell of a block holds anything. */
  covered(row: number, column: number): boolean {
    return this.mergedBlocks().some(
      area => holds(area, row, column) && (area.row !== row || area.column !== column),
    );
  }

  /** The format of a cell, also of one that the file does not mention. */
  style(row: number, column: number): number {
    const line = this.part.rows.get(row);
    const own = line?.cells[column - 1]?.style;
    if (own !== undefined) return own;
    const rowStyle = /customFormat=["'](?:1|true)["']/.test(line?.attributes ?? '')
      ? /\ss=["'](\d+)["']/.exec(line?.attributes ?? '')?.[1]
      : undefined;
    if (rowStyle !== undefined) return Number(rowStyle);
    return (this.emptyStyle ??= columnStyles(this.part))(column);
  }

  /** Puts content into a cell; its format stays, its formula, runs and link go. */
  write(row: number, column: number, content: CellContent, formula: string | null = null): void {
    const before = this.cell(row, column);
    if (!before && content === null && formula === null) return;
    const group = before?.formula?.text === '' ? null : (before?.formula?.shared ?? null);
    const origin = group === null ? undefined : this.sharedFormulas().get(group);
    if (group !== null && origin) {
      spellOut(this.part, group, origin);
      this.shared = null;
    }
    if (before?.formula || formula !== null) this.formulasChanged = true;
    const cell = touchCell(this.part, row, column, this.style(row, column));
    cell.content = content === '' ? null : content;
    cell.formula = formula === null ? null : { text: formula, shared: null, calculated: false };
    cell.runs = null;
    this.links.set(row, column, null);
  }

  restyle(row: number, column: number, change: StyleChange): void {
    const style = this.around.styles().derive(this.style(row, column), change);
    restyleCell(this.part, row, column, style);
  }

  /** The formula as Sheets shows it, '' for none. */
  formula(row: number, column: number): string {
    return formulaOf(this.cell(row, column), row, column, () => this.sharedFormulas());
  }

  /** The line through or under a cell's text; null where parts of it differ. */
  line(row: number, column: number): FontLine | null {
    const own = this.around.styles().line(this.style(row, column));
    const runs = this.cell(row, column)?.runs;
    if (!runs || runs.length === 0) return own;
    const lines = new Set(runs.map(line => line ?? own));
    return lines.size === 1 ? ([...lines][0] ?? own) : null;
  }

  get links(): TabLinks {
    this.knownLinks ??= new TabLinks(readLinks(this.part, this.around.parts, this.partName));
    return this.knownLinks;
  }

  replaceLinks(links: readonly SheetLink[]): void {
    this.knownLinks = new TabLinks(links);
    this.knownLinks.changed = true;
  }

  /** Forgets what was derived from the part, after a change of its structure. */
  structureChanged(): void {
    this.merges = null;
    this.emptyStyle = null;
    this.shared = null;
  }

  /** True where the block has a cell that protection locks for people who are no editors. */
  protects(area: Area): boolean {
    const { on, open } = readProtection(this.part);
    if (!on) return false;
    const styles = this.around.styles();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (open.some(block => holds(block, row, column))) continue;
        if (styles.locked(this.style(row, column))) return true;
      }
    }
    return false;
  }

  mergesIn(area: Area): readonly Area[] {
    return this.mergedBlocks().filter(block => overlaps(block, area));
  }

  /** Writes the worksheet's part where anything in it changed. */
  store(): void {
    if (!this.loaded) return;
    if (this.knownLinks?.changed) {
      writeLinks(this.loaded, this.around.parts, this.partName, this.knownLinks.all());
      this.knownLinks.changed = false;
    }
    if (!this.loaded.changed) return;
    writeDimension(this.loaded, this.lastRow(), this.lastColumn());
    putText(this.around.parts, this.partName, writeSheetPart(this.loaded));
    this.loaded.changed = false;
  }

  private widest(counts: (cell: Cell | undefined) => boolean): number {
    let last = 0;
    for (const { cells } of this.part.rows.values()) {
      for (let i = cells.length; i > last; i--) {
        if (!counts(cells[i - 1])) continue;
        last = i;
        break;
      }
    }
    return last;
  }

  private sharedFormulas(): SharedFormulas {
    return (this.shared ??= readSharedFormulas(this.part));
  }
}
