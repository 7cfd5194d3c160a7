import { applyRequests } from '../../src/local/docs/batchUpdate.ts';
import { openDocx } from '../../src/local/docs/docx.ts';
import { documentTab } from '../../src/local/docs/documentJson.ts';
import { contentText, readDocumentText } from '../../src/local/docs/documentText.ts';
import type { docs_v1 } from '@googleapis/docs';
import type { TestWorkspace } from './aWorkspace.ts';

/** What a teacher does in the plan with own hands, not through the add-on. */
export interface TeachersPen {
  /** All text of the plan. */
  text(): string;
  /** Types after the first place where these words stand. */
  typeAfter(words: string, typed: string): void;
  /** Puts other words where these stand; throws where they do not. */
  replace(words: string, typed: string): void;
  /** Types into a cell: the table under this heading, row and column from 0. */
  fill(heading: string, row: number, column: number, typed: string): void;
  /** The text of a cell. */
  cell(heading: string, row: number, column: number): string;
  /** Any change the Docs editor could make. */
  edit(requests: readonly docs_v1.Schema$Request[]): void;
  content(): docs_v1.Schema$StructuralElement[];
}

/** Opens the plan of a teacher as its people do; the file must be there. */
export function aTeachersPen({ drive, store }: TestWorkspace, id: string): TeachersPen {
  const path = (): string => {
    const found = drive.pathOf(id);
    if (!found) throw new Error(`no document ${id}`);
    return found;
  };
  const bytes = (): Uint8Array => store.read(path()) ?? new Uint8Array();
  const content = () => documentTab(bytes()).body?.content ?? [];
  const edit = (requests: readonly docs_v1.Schema$Request[]): void => {
    const docx = openDocx(bytes());
    applyRequests(docx, requests);
    store.write(path(), docx.bytes());
  };
  const cellOf = (heading: string, row: number, column: number) => {
    const all = content();
    const at = all.findIndex(one => one.paragraph && contentText([one]).trim() === heading);
    const table = all.slice(at).find(one => one.table)?.table;
    const cell = table?.tableRows?.[row]?.tableCells?.[column];
    if (at < 0 || !cell) throw new Error(`no cell ${row}, ${column} under ${heading}`);
    return cell;
  };
  const placeOf = (words: string): number => {
    for (const paragraph of paragraphsOf(content())) {
      const at = contentText([paragraph]).indexOf(words);
      if (at >= 0) return (paragraph.startIndex ?? 0) + at;
    }
    throw new Error(`“${words}” is not in the plan`);
  };
  return {
    text: () => readDocumentText(bytes()),
    content,
    edit,
    typeAfter(words, typed) {
      const index = placeOf(words) + words.length;
      edit([{ insertText: { location: { index }, text: typed } }]);
    },
    replace(words, typed) {
      const startIndex = placeOf(words);
      edit([
        { deleteContentRange: { range: { startIndex, endIndex: startIndex + words.length } } },
        ...(typed ? [{ insertText: { location: { index: startIndex }, text: typed } }] : []),
      ]);
    },
    fill(heading, row, column, typed) {
      const cell = cellOf(heading, row, column);
      const index = (cell.endIndex ?? 1) - 1;
      edit([{ insertText: { location: { index }, text: typed } }]);
    },
    cell: (heading, row, column) => contentText(cellOf(heading, row, column).content ?? []).trim(),
  };
}

function paragraphsOf(
  content: readonly docs_v1.Schema$StructuralElement[],
): docs_v1.Schema$StructuralElement[] {
  return content.flatMap(one => {
    if (one.paragraph) return [one];
    const cells = (one.table?.tableRows ?? []).flatMap(row => row.tableCells ?? []);
    return cells.flatMap(cell => paragraphsOf(cell.content ?? []));
  });
}
