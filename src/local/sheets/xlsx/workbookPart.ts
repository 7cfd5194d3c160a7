import { attributeText, child, parseXml, prefixed, type XmlElement } from './xml.ts';

/** A tab as the workbook's own part lists it. */
export interface TabEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly relation: string;
}

/** The tabs in their order. */
export function readTabEntries(source: string): TabEntry[] {
  return (child(parseXml(source), 'sheets')?.children ?? []).map(one => ({
    name: one.attributes.get('name') ?? '',
    sheetId: Number(one.attributes.get('sheetId')),
    state: (one.attributes.get('state') ?? 'visible') as TabEntry['state'],
    relation: prefixed(one, 'id') ?? '',
  }));
}

/** True for the 1904 date system, which old Macintosh workbooks use. */
export function uses1904(source: string): boolean {
  const value = child(parseXml(source), 'workbookPr')?.attributes.get('date1904');
  return value === '1' || value === 'true';
}

/** Index of the tab that is shown first. */
export function activeIndex(source: string): number {
  return Number(view(parseXml(source))?.attributes.get('activeTab') ?? 0);
}

const view = (root: XmlElement): XmlElement | undefined => child(root, 'bookViews')?.children[0];

/** The part with these tabs; attributes it does not know of stay. */
export function withTabs(source: string, tabs: readonly TabEntry[]): string {
  const root = parseXml(source);
  const sheets = child(root, 'sheets');
  if (!sheets) return source;
  const p = root.prefix ? root.prefix + ':' : '';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const entries = tabs.map(tab => {
    const old = sheets.children.find(one => one.attributes.get('sheetId') === String(tab.sheetId));
    const attributes = new Map(old?.attributes);
    attributes.set('name', tab.name).set('sheetId', String(tab.sheetId));
    if (tab.state === 'visible') attributes.delete('state');
    else attributes.set('state', tab.state);
    if (!old) attributes.set('xmlns:tab', office).set('tab:id', tab.relation);
    return `<${p}sheet${attributeText(attributes)}/>`;
  });
  const xml = `<${p}sheets>${entries.join('')}</${p}sheets>`;
  return source.slice(0, sheets.start) + xml + source.slice(sheets.end);
}

/** Sets which tab is shown first, where the part has a view at all. */
export function withActiveIndex(source: string, index: number): string {
  const shown = view(parseXml(source));
  if (!shown) return source;
  const attributes = new Map(shown.attributes).set('activeTab', String(index));
  attributes.delete('firstSheet');
  const tag = shown.prefix ? `${shown.prefix}:${shown.name}` : shown.name;
  const inner = shown.innerStart < 0 ? '' : source.slice(shown.innerStart, shown.innerEnd);
  const xml = `<${tag}${attributeText(attributes)}>${inner}</${tag}>`;
  return source.slice(0, shown.start) + xml + source.slice(shown.end);
}

/** Defined names of one tab name it by index; a tab put in before it moves that on. */
export function withNamesMoved(source: string, from: number): string {
  const names = child(parseXml(source), 'definedNames');
  if (!names) return source;
  const text = source
    .slice(names.start, names.end)
    .replace(/(\slocalSheetId=["'])(\d+)/g, (_, head: string, index: string) => {
      return head + String(Number(index) >= from ? Number(index) + 1 : index);
    });
  return source.slice(0, names.start) + text + source.slice(names.end);
}

/** Asks whoever opens the file to calculate anew: values that formulas show may be stale. */
export function withCalculationOnLoad(source: string): string {
  const root = parseXml(source);
  const old = child(root, 'calcPr');
  const attributes = new Map(old?.attributes).set('fullCalcOnLoad', '1');
  const p = root.prefix ? root.prefix + ':' : '';
  const xml = `<${p}calcPr${attributeText(attributes)}/>`;
  if (old) return source.slice(0, old.start) + xml + source.slice(old.end);
  // CT_Workbook (18.2.27) wants it behind these.
  const before = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];
  const ends = before.map(name => child(root, name)?.end ?? 0);
  const at = Math.max(...ends);
  return source.slice(0, at) + xml + source.slice(at);
}
