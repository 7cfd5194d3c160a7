import type {
  DocsCell,
  DocsDocument,
  DocsElement,
  DocsInline,
  DocsParagraph,
  DocsRow,
  DocsTab,
  DocsTable,
} from './documentJson.ts';

/** A paragraph as a person reads it. */
export interface LivingParagraph {
  readonly kind: 'paragraph';
  /** Without its newline; a soft line break is "\n". */
  readonly text: string;
  /** 1–6 for a heading, 0 for everything else. */
  readonly heading: number;
  /** Indexes of the text, its newline left out. */
  readonly start: number;
  readonly end: number;
  /** False where it holds more than plain text (a chip, a picture, a suggestion): never rewritten. */
  readonly plain: boolean;
}

export interface LivingCell {
  readonly blocks: readonly LivingBlock[];
}

export interface LivingRow {
  readonly cells: readonly LivingCell[];
  /** False where cells of the row are merged: which column a cell stands in is then a guess. */
  readonly regular: boolean;
  readonly end: number;
}

export interface LivingTable {
  readonly kind: 'table';
  readonly rows: readonly LivingRow[];
  readonly start: number;
  /** Where the table stands among all rows of Google's, those suggested included. */
  readonly rowNumbers: readonly number[];
}

export type LivingBlock = LivingParagraph | LivingTable;

/** One tab's body. */
export interface LivingTab {
  readonly id: string | null;
  readonly blocks: readonly LivingBlock[];
}

/**
 * A plan as it stands now. Suggested insertions are not text yet and suggested deletions still are;
 * comments are nowhere in it.
 */
export interface LivingDocument {
  readonly revision: string | null;
  readonly tabs: readonly LivingTab[];
}

/** Reads documents.get with `includeTabsContent` or without, suggestions inline. */
export function readDocument(json: DocsDocument): LivingDocument {
  const tabs = json.tabs ? json.tabs.reduce(withChildren, []) : [];
  const bodies = json.tabs
    ? tabs.map(tab => ({
        id: tab.tabProperties?.tabId ?? null,
        blocks: blocksOf(tab.documentTab?.body?.content ?? []),
      }))
    : [{ id: null, blocks: blocksOf(json.body?.content ?? []) }];
  return { revision: json.revisionId ?? null, tabs: bodies };
}

function withChildren(all: DocsTab[], tab: DocsTab): DocsTab[] {
  return (tab.childTabs ?? []).reduce(withChildren, [...all, tab]);
}

const isSuggested = (one: { readonly suggestedInsertionIds?: readonly string[] }): boolean =>
  (one.suggestedInsertionIds?.length ?? 0) > 0;

const isTouched = (one: {
  readonly suggestedInsertionIds?: readonly string[];
  readonly suggestedDeletionIds?: readonly string[];
}): boolean => isSuggested(one) || (one.suggestedDeletionIds?.length ?? 0) > 0;

function blocksOf(content: readonly DocsElement[]): LivingBlock[] {
  const blocks: LivingBlock[] = [];
  /** A paragraph whose newline is only suggested: it goes on in the next. */
  let open: LivingParagraph | null = null;
  for (const element of content) {
    if (element.paragraph) {
      const { paragraph, ends } = readParagraph(element.paragraph, element);
      const whole: LivingParagraph = open ? joined(open, paragraph) : paragraph;
      open = ends ? null : whole;
      if (ends) blocks.push(whole);
    } else {
      if (open) blocks.push(open);
      open = null;
      if (element.table && !isSuggested(element.table)) {
        blocks.push(readTable(element.table, element.startIndex ?? 0));
      }
    }
  }
  if (open) blocks.push(open);
  return blocks;
}

function joined(first: LivingParagraph, second: LivingParagraph): LivingParagraph {
  return { ...first, text: first.text + second.text, end: second.end, plain: false };
}

function readParagraph(
  { elements, paragraphStyle }: DocsParagraph,
  { startIndex, endIndex }: DocsElement,
): { paragraph: LivingParagraph; ends: boolean } {
  const pieces = (elements ?? []).map(readInline);
  const last = elements?.[elements.length - 1]?.textRun;
  const named = /^HEADING_([1-6])$/.exec(paragraphStyle?.namedStyleType ?? '');
  const start = startIndex ?? 0;
  const text = pieces.map(piece => piece.text).join('');
  return {
    ends: !(last && isSuggested(last) && (last.content ?? '').endsWith('\n')),
    paragraph: {
      kind: 'paragraph',
      text: text.replace(/\n$/, '').replace(/\u000b/g, '\n'),
      heading: named ? Number(named[1]) : 0,
      start,
      end: Math.max(start, (endIndex ?? start + 1) - 1),
      plain: pieces.every(piece => piece.plain),
    },
  };
}

/** What one element shows; chips read as their text. */
function readInline(inline: DocsInline): { text: string; plain: boolean } {
  const { textRun, person, richLink, dateElement } = inline;
  if (textRun) {
    const text = isSuggested(textRun) ? '' : (textRun.content ?? '');
    return { text, plain: !isTouched(textRun) };
  }
  const chip = person ?? richLink ?? dateElement;
  if (!chip || isSuggested(chip)) return { text: '', plain: false };
  const text =
    dateElement?.dateElementProperties?.displayText ??
    (person?.personProperties?.name || person?.personProperties?.email) ??
    (richLink?.richLinkProperties?.title || richLink?.richLinkProperties?.uri) ??
    '';
  return { text, plain: false };
}

function readTable({ tableRows }: DocsTable, start: number): LivingTable {
  const rows = (tableRows ?? []).map((row, number) => ({ row, number }));
  const real = rows.filter(({ row }) => !isSuggested(row));
  return {
    kind: 'table',
    start,
    rows: real.map(({ row }) => readRow(row)),
    rowNumbers: real.map(({ number }) => number),
  };
}

function readRow({ tableCells, endIndex }: DocsRow): LivingRow {
  const cells = (tableCells ?? []).filter(cell => !isSuggested(cell));
  return {
    cells: cells.map(readCell),
    regular: cells.every(
      ({ tableCellStyle }) =>
        (tableCellStyle?.columnSpan ?? 1) === 1 && (tableCellStyle?.rowSpan ?? 1) === 1,
    ),
    end: endIndex ?? 0,
  };
}

const readCell = ({ content }: DocsCell): LivingCell => ({ blocks: blocksOf(content ?? []) });

/** The text of blocks, one line a paragraph; tables row by row, cells beside each other. */
export function textOf(blocks: readonly LivingBlock[]): string {
  return blocks
    .map(block =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map(row => row.cells.map(cell => textOf(cell.blocks)).join('\t')).join('\n'),
    )
    .join('\n');
}
