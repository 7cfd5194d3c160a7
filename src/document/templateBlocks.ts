import type { LivingBlock, LivingRow } from '../core/plan/living/livingDocument.ts';

const PIECE =
  /<w:tbl[ >]|<\/w:tbl>|<w:tr[ >]|<\/w:tr>|<w:tc[ >]|<\/w:tc>|<w:p\/>|<w:p[ >]|<\/w:p>|<w:pStyle w:val="([^"]*)"\/>|<w:(gridSpan|vMerge)[ /]|<w:tab\/>|<w:br[ /]|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

interface OpenTable {
  readonly rows: LivingRow[];
  cells: { blocks: LivingBlock[] }[];
  regular: boolean;
}

/**
 * The body of a template (`word/document.xml`) as the blocks that a living plan is read as, so that
 * both are searched by the same rules. Indexes mean nothing here.
 */
export function templateBlocks(xml: string): LivingBlock[] {
  const body: LivingBlock[] = [];
  const tables: OpenTable[] = [];
  let text: string | null = null;
  let heading = 0;
  const into = (): LivingBlock[] => {
    const cells = tables[tables.length - 1]?.cells;
    return cells?.[cells.length - 1]?.blocks ?? body;
  };
  const close = (): void => {
    into().push({
      kind: 'paragraph',
      text: text ?? '',
      heading,
      start: 0,
      end: 0,
      plain: true,
    });
    text = null;
    heading = 0;
  };
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(xml); match; match = PIECE.exec(xml)) {
    const [piece = '', style, merged, words] = match;
    const table = tables[tables.length - 1];
    if (words !== undefined) text = (text ?? '') + unescaped(words);
    else if (style !== undefined) heading = Number(/^Heading([1-6])$/.exec(style)?.[1] ?? 0);
    else if (merged !== undefined) {
      if (table) table.regular = false;
    } else if (piece.startsWith('<w:tbl')) tables.push({ rows: [], cells: [], regular: true });
    else if (piece === '</w:tbl>') {
      tables.pop();
      const rows = table?.rows ?? [];
      into().push({ kind: 'table', rows, start: 0, rowNumbers: rows.map((_, at) => at) });
    } else if (piece.startsWith('<w:tr')) {
      if (table) Object.assign(table, { cells: [], regular: true });
    } else if (piece === '</w:tr>') {
      table?.rows.push({ cells: table.cells, regular: table.regular, end: 0 });
      if (table) table.cells = [];
    } else if (piece.startsWith('<w:tc')) table?.cells.push({ blocks: [] });
    else if (piece === '</w:p>' || piece === '<w:p/>') close();
    else if (piece.startsWith('<w:br')) text = (text ?? '') + '\n';
    else if (piece === '<w:tab/>') text = (text ?? '') + '\t';
  }
  return body;
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
