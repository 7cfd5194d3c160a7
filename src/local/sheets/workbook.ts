import { emptyWorksheet } from './xlsx/emptyPackage.ts';
import { Tab, type TabSurroundings } from './tab.ts';
import { mapLinks } from './xlsx/links.ts';
import {
  openParts,
  partText,
  putText,
  readable,
  saveParts,
  WorkbookUnreadable,
  type Parts,
} from './xlsx/container.ts';
import {
  addRelationship,
  declarePart,
  dropRelationships,
  readRelationships,
  removePart,
  resolveTarget,
} from './xlsx/relationships.ts';
import { readSharedStrings, type TextItem } from './xlsx/sharedStrings.ts';
import { emptyStyles, Styles } from './xlsx/styles.ts';
import * as book from './xlsx/workbookPart.ts';

const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An open .xlsx file that is patched: parts that nobody touched keep their bytes. */
export class Workbook implements TabSurroundings {
  readonly tabs: Tab[] = [];
  readonly date1904: boolean;
  private readonly main: string;
  private readonly entries = new Map<Tab, book.TabEntry>();
  private listChanged = false;
  private knownStrings: readonly TextItem[] | null = null;
  private knownStyles: Styles | null = null;

  constructor(readonly parts: Parts) {
    const main = readRelationships(parts, '').find(one => one.type === 'officeDocument');
    this.main = resolveTarget('', main?.target ?? '');
    if (!main || !/\.xml$/i.test(this.main) || !parts.has(this.main)) {
      throw new WorkbookUnreadable('NOT_XLSX', 'no workbook in it');
    }
    const source = partText(parts, this.main);
    const entries = readable(() => book.readTabEntries(source));
    if (entries.length === 0) throw new WorkbookUnreadable('NOT_XLSX', 'no tab in it');
    this.date1904 = book.uses1904(source);
    const relations = readRelationships(parts, this.main);
    for (const entry of entries) {
      const relation = relations.find(one => one.id === entry.relation);
      const part = resolveTarget(this.main, relation?.target ?? '');
      if (!parts.has(part)) throw new WorkbookUnreadable('TRUNCATED', `no part for ${entry.name}`);
      const hidden = entry.state !== 'visible';
      const cells = relation?.type === 'worksheet';
      // Google's first tab has the id 0.
      const tab = new Tab(entry.sheetId - 1, entry.name, part, this, hidden, cells);
      this.tabs.push(tab);
      this.entries.set(tab, entry);
    }
  }

  strings(): readonly TextItem[] {
    if (this.knownStrings) return this.knownStrings;
    const part = this.related('sharedStrings');
    this.knownStrings = part === null ? [] : readSharedStrings(partText(this.parts, part));
    return this.knownStrings;
  }

  styles(): Styles {
    if (this.knownStyles) return this.knownStyles;
    const part = this.related('styles');
    this.knownStyles = readable(
      () => new Styles(part === null ? emptyStyles : partText(this.parts, part)),
    );
    return this.knownStyles;
  }

  /** The tab that the file shows first. */
  firstShown(): Tab {
    const tab = this.tabs[book.activeIndex(partText(this.parts, this.main))];
    const visible = this.tabs.filter(one => one.hasCells && !one.hidden);
    const shown = tab && visible.includes(tab) ? tab : (visible[0] ?? this.tabs[0]);
    if (!shown) throw new Error('a workbook has at least one tab');
    return shown;
  }

  /** A new tab that is not in the workbook yet; `attach` puts it there. */
  prepareTab(name: string): Tab {
    const used = Array.from(this.tabs, tab => tab.id);
    const id = Math.max(0, ...used, this.prepared) + 1;
    this.prepared = id;
    let number = this.tabs.length + 1;
    const folder = this.main.slice(0, this.main.lastIndexOf('/') + 1);
    const part = (): string => `${folder}worksheets/sheet${number}.xml`;
    while (this.parts.has(part()) || this.taken.has(part())) number += 1;
    this.taken.add(part());
    const tab = new Tab(id, name, part(), this, false, true);
    tab.grid = { rows: 1000, columns: 26 };
    return tab;
  }

  private prepared = 0;
  private readonly taken = new Set<string>();

  attach(tab: Tab, index: number): void {
    const shown = this.firstShown();
    putText(this.parts, tab.partName, emptyWorksheet);
    declarePart(this.parts, tab.partName, `${contentTypes}.worksheet+xml`);
    const relation = addRelationship(this.parts, this.main, 'worksheet', '/' + tab.partName);
    const entry = { name: tab.name, sheetId: tab.id + 1, state: 'visible' as const, relation };
    this.entries.set(tab, entry);
    this.tabs.splice(index, 0, tab);
    const moved = book.withNamesMoved(partText(this.parts, this.main), index);
    putText(this.parts, this.main, book.withActiveIndex(moved, this.tabs.indexOf(shown)));
    this.listChanged = true;
  }

  hide(tab: Tab): void {
    tab.hidden = true;
    const shown = this.tabs.indexOf(this.firstShown());
    putText(this.parts, this.main, book.withActiveIndex(partText(this.parts, this.main), shown));
    this.listChanged = true;
  }

  rename(tab: Tab, name: string): void {
    tab.name = name;
    this.listChanged = true;
  }

  /** True where a formula or a defined name refers to cells: moving cells would have to follow. */
  refersToCells(): boolean {
    if (/<(?:\w+:)?definedName[\s>]/.test(partText(this.parts, this.main))) return true;
    this.store();
    return this.hasFormulas();
  }

  /** The file's bytes. `linkFor` gives each address the target it has in the file. */
  save(linkFor: (url: string) => string): Uint8Array {
    this.store();
    const parts = new Map(this.parts);
    mapLinks(parts, linkFor);
    return saveParts(parts);
  }

  private store(): void {
    const changed = this.tabs.filter(tab => tab.isLoaded && tab.part.changed);
    for (const tab of this.tabs) tab.store();
    if (this.knownStyles?.changed) {
      putText(this.parts, this.stylesPart(), this.knownStyles.write());
      this.knownStyles.changed = false;
    }
    if (this.tabs.some(tab => tab.formulasChanged)) {
      const chain = this.related('calcChain');
      if (chain !== null) removePart(this.parts, chain);
      dropRelationships(this.parts, this.main, one => one.type === 'calcChain');
      for (const tab of this.tabs) tab.formulasChanged = false;
    }
    let source = partText(this.parts, this.main);
    if (this.listChanged) {
      source = book.withTabs(
        source,
        this.tabs.map(tab => this.entryOf(tab)),
      );
      this.listChanged = false;
    }
    if (changed.length > 0 && this.hasFormulas()) source = book.withCalculationOnLoad(source);
    if (source !== partText(this.parts, this.main)) putText(this.parts, this.main, source);
  }

  private hasFormulas(): boolean {
    return this.tabs.some(tab => /<(?:\w+:)?f[\s/>]/.test(partText(this.parts, tab.partName)));
  }

  private entryOf(tab: Tab): book.TabEntry {
    const entry = this.entries.get(tab);
    if (!entry) throw new Error(`the tab ${tab.name} is not in the workbook`);
    const hidden = entry.state === 'visible' ? 'hidden' : entry.state;
    return { ...entry, name: tab.name, state: tab.hidden ? hidden : 'visible' };
  }

  private stylesPart(): string {
    const part = this.related('styles');
    if (part !== null) return part;
    const made = resolveTarget(this.main, 'styles.xml');
    addRelationship(this.parts, this.main, 'styles', '/' + made);
    declarePart(this.parts, made, `${contentTypes}.styles+xml`);
    return made;
  }

  private related(type: string): string | null {
    const one = readRelationships(this.parts, this.main).find(found => found.type === type);
    const part = one && resolveTarget(this.main, one.target);
    return part !== undefined && this.parts.has(part) ? part : null;
  }
}

/**
 * Opens an .xlsx file. `linkBack` turns the targets of links into the addresses they stand for.
 * Throws WorkbookUnreadable; cells of a tab are read at its first use, and may throw it then.
 */
export function openWorkbook(bytes: Uint8Array, linkBack?: (target: string) => string): Workbook {
  return readable(() => {
    const parts = openParts(bytes);
    if (linkBack) mapLinks(parts, linkBack);
    return new Workbook(parts);
  });
}
