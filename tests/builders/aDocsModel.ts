import type { DocsDocument, DocsElement } from '../../src/core/plan/living/documentJson.ts';
import type { DocsRequest } from '../../src/core/plan/living/write.ts';

/** A paragraph that knows of each sign who put it there: `a` the add-on, `p` a person. */
export interface ModelParagraph {
  readonly kind: 'p';
  text: string;
  who: string;
  readonly heading: string;
}

export interface ModelTable {
  readonly kind: 't';
  rows: ModelCell[][];
}

export type ModelBlock = ModelParagraph | ModelTable;
export interface ModelCell {
  blocks: ModelBlock[];
}

/** A living document in memory: what documents.get shows of it, and what batchUpdate does to it. */
export interface DocsModel {
  body: ModelBlock[];
  revision: number;
}

/** The model of a document just made: all of it is the add-on's. */
export function modelOf(json: DocsDocument): DocsModel {
  const blocks = (content: readonly DocsElement[]): ModelBlock[] =>
    content.flatMap((one): ModelBlock[] => {
      if (one.paragraph) {
        const text = (one.paragraph.elements ?? [])
          .map(each => each.textRun?.content ?? '')
          .join('')
          .replace(/\n$/, '');
        const heading = one.paragraph.paragraphStyle?.namedStyleType ?? 'NORMAL_TEXT';
        return [{ kind: 'p', text, who: 'a'.repeat(text.length), heading }];
      }
      if (!one.table) return [];
      const rows = (one.table.tableRows ?? []).map(row =>
        (row.tableCells ?? []).map(cell => ({ blocks: blocks(cell.content ?? []) })),
      );
      return [{ kind: 't', rows }];
    });
  const content = json.tabs?.[0]?.documentTab?.body?.content ?? [];
  return { body: blocks(content), revision: 1 };
}

/** As documents.get answers, every index counted afresh. */
export function jsonOf({ body, revision }: DocsModel): DocsDocument {
  let at = 1;
  const content = (blocks: readonly ModelBlock[]): DocsElement[] =>
    blocks.map((block): DocsElement => {
      const startIndex = at;
      if (block.kind === 'p') {
        at += block.text.length + 1;
        const elements = [{ startIndex, endIndex: at, textRun: { content: block.text + '\n' } }];
        const paragraphStyle = { namedStyleType: block.heading };
        return { startIndex, endIndex: at, paragraph: { elements, paragraphStyle } };
      }
      at += 1;
      const tableRows = block.rows.map(row => {
        const rowStart = at;
        at += 1;
        const tableCells = row.map(cell => {
          const cellStart = at;
          at += 1;
          const inside = content(cell.blocks);
          return { startIndex: cellStart, endIndex: at, content: inside };
        });
        return { startIndex: rowStart, endIndex: at, tableCells };
      });
      at += 1;
      return { startIndex, endIndex: at, table: { tableRows } };
    });
  const documentTab = { body: { content: content(body) } };
  return {
    revisionId: 'r' + revision,
    tabs: [{ tabProperties: { tabId: 't.0' }, documentTab }],
  };
}

/** All paragraphs in order, those in tables included. */
export function paragraphsIn(blocks: readonly ModelBlock[]): ModelParagraph[] {
  return blocks.flatMap(block =>
    block.kind === 'p'
      ? [block]
      : block.rows.flatMap(row => row.flatMap(cell => paragraphsIn(cell.blocks))),
  );
}

export function tablesIn(blocks: readonly ModelBlock[]): ModelTable[] {
  return blocks.flatMap(block =>
    block.kind === 'p'
      ? []
      : [block, ...block.rows.flatMap(row => row.flatMap(cell => tablesIn(cell.blocks)))],
  );
}

/** Every sign that a person put into the document and nobody has taken out, in order. */
export const personsSigns = (model: DocsModel): string =>
  paragraphsIn(model.body)
    .map(({ text, who }) =>
      text.replace(/[\s\S]/g, (sign, at: number) => (who[at] === 'p' ? sign : '')),
    )
    .join('');

interface Place {
  readonly list: ModelBlock[];
  readonly at: number;
  readonly start: number;
}

/** Where each paragraph stands, by the same count as `jsonOf`. */
function placesOf(model: DocsModel): { paragraphs: Place[]; tables: Map<number, ModelTable> } {
  const paragraphs: Place[] = [];
  const tables = new Map<number, ModelTable>();
  let at = 1;
  const walk = (list: ModelBlock[]): void => {
    list.forEach((block, place) => {
      if (block.kind === 'p') {
        paragraphs.push({ list, at: place, start: at });
        at += block.text.length + 1;
        return;
      }
      tables.set(at, block);
      at += 1;
      for (const row of block.rows) {
        at += 1;
        for (const cell of row) {
          at += 1;
          walk(cell.blocks);
        }
      }
      at += 1;
    });
  };
  walk(model.body);
  return { paragraphs, tables };
}

/**
 * documents.batchUpdate as the add-on sends it. Throws where an index is none, and where a sign
 * that a person put there would go: `mayTake` says that a person has just agreed to that.
 */
export function applyRequests(
  model: DocsModel,
  requests: readonly DocsRequest[],
  mayTake: (signs: string) => boolean,
): void {
  for (const request of requests) {
    if ('insertTableRow' in request) insertRow(model, request.insertTableRow.tableCellLocation);
    else if ('insertText' in request) {
      const { location, text } = request.insertText;
      insertAt(model, (location as { index: number }).index, text);
    } else {
      const range = request.deleteContentRange.range as { startIndex: number; endIndex: number };
      deleteFrom(model, range.startIndex, range.endIndex, mayTake);
    }
  }
  if (requests.length > 0) model.revision += 1;
}

function insertAt(model: DocsModel, index: number, text: string): void {
  const place = placesOf(model).paragraphs.find(({ list, at, start }) => {
    const block = list[at] as ModelParagraph;
    return start <= index && index <= start + block.text.length;
  });
  if (!place) throw new Error(`no paragraph at ${index}`);
  const block = place.list[place.at] as ModelParagraph;
  const cut = index - place.start;
  const lines = text.split('\n');
  const made = lines.map((line, number): ModelParagraph => {
    const [before, after] = [number === 0, number === lines.length - 1];
    return {
      ...block,
      text: (before ? block.text.slice(0, cut) : '') + line + (after ? block.text.slice(cut) : ''),
      who:
        (before ? block.who.slice(0, cut) : '') +
        'a'.repeat(line.length) +
        (after ? block.who.slice(cut) : ''),
    };
  });
  place.list.splice(place.at, 1, ...made);
}

function deleteFrom(
  model: DocsModel,
  from: number,
  end: number,
  mayTake: (signs: string) => boolean,
): void {
  const inside = placesOf(model).paragraphs.filter(({ list, at, start }) => {
    const block = list[at] as ModelParagraph;
    return start < end && start + block.text.length + 1 > from;
  });
  const [first] = inside;
  const last = inside[inside.length - 1];
  if (!first || !last || inside.some(({ list }) => list !== first.list)) {
    throw new Error(`${from}–${end} reaches over a cell's edge`);
  }
  const [head, tail] = [
    first.list[first.at] as ModelParagraph,
    last.list[last.at] as ModelParagraph,
  ];
  const [a, b] = [from - first.start, end - last.start];
  if (b > tail.text.length) throw new Error(`${end} is past the last newline`);
  const taken = inside
    .map(({ list, at, start }) => {
      const { text, who } = list[at] as ModelParagraph;
      const [x, y] = [Math.max(0, from - start), Math.min(text.length, end - start)];
      return text
        .slice(x, y)
        .replace(/[\s\S]/g, (sign, k: number) => (who[x + k] === 'p' ? sign : ''));
    })
    .join('');
  if (taken !== '' && !mayTake(taken)) throw new Error(`“${taken}” was typed by a person`);
  const joined: ModelParagraph = {
    ...head,
    text: head.text.slice(0, a) + tail.text.slice(b),
    who: head.who.slice(0, a) + tail.who.slice(b),
  };
  first.list.splice(first.at, last.at - first.at + 1, joined);
}

function insertRow(model: DocsModel, location: object): void {
  const { tableStartLocation, rowIndex } = location as {
    tableStartLocation: { index: number };
    rowIndex: number;
  };
  const table = placesOf(model).tables.get(tableStartLocation.index);
  const row = table?.rows[rowIndex];
  if (!table || !row) throw new Error(`no row ${rowIndex} at ${tableStartLocation.index}`);
  const empty = row.map((): ModelCell => ({
    blocks: [{ kind: 'p', text: '', who: '', heading: 'NORMAL_TEXT' }],
  }));
  table.rows.splice(rowIndex + 1, 0, empty);
}
