import type { docs_v1 } from '@googleapis/docs';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { deskWith, erase, insert } from './desk.ts';
import type { Desk } from './desk.ts';
import { docxOf, p, para, r, table } from './docxOf.ts';
import { drawn } from '../../builders/cases.ts';

// The model is one string as long as the body: what takes an index but has no text is a marker.
const SECTION = '\ue0f0';
const TABLE = '\ue0f1';
const ROW = '\ue0f2';
const CELL = '\ue0f3';
const TABLE_END = '\ue0f4';
const MARKERS = SECTION + TABLE + ROW + CELL + TABLE_END;

const isMarker = (char: string | undefined) => char !== undefined && MARKERS.includes(char);

/** Writes the content of a document as the model would, from its JSON, checking each index on the way. */
function modelOf(content: readonly docs_v1.Schema$StructuralElement[], from = 0): string {
  let model = '';
  const here = (start: number | null | undefined) => expect(start ?? 0).toBe(from + model.length);
  for (const one of content) {
    here(one.startIndex);
    if (one.sectionBreak) model += SECTION;
    for (const element of one.paragraph?.elements ?? []) {
      here(element.startIndex);
      model += element.textRun?.content ?? '?';
      here(element.endIndex);
    }
    if (one.table) {
      model += TABLE;
      for (const row of one.table.tableRows ?? []) {
        here(row.startIndex);
        model += ROW;
        for (const cell of row.tableCells ?? []) {
          here(cell.startIndex);
          model += CELL;
          model += modelOf(cell.content ?? [], from + model.length);
          here(cell.endIndex);
        }
        here(row.endIndex);
      }
      model += TABLE_END;
    }
    here(one.endIndex);
  }
  return model;
}

const START = [
  para(r('Goal ') + r('1🌱', '<w:b/>') + r('\tread')),
  p(''),
  table([
    [p('When'), p('What'), p('')],
    [table([[p('in'), p('')]]) + p('🌱'), p('') + p('two'), p('x')],
  ]),
  p(''),
  p('Looking back', '<w:pStyle w:val="Kop1"/>'),
].join('');

const splitsPair = (model: string, index: number) =>
  /[\ud800-\udbff]/.test(model.charAt(index - 1)) && /[\udc00-\udfff]/.test(model.charAt(index));

/** Text goes wherever a character of a paragraph, its newline included, stands behind the place. */
function mayInsert(model: string, index: number): boolean {
  return index < model.length && !isMarker(model[index]) && !splitsPair(model, index);
}

/** A range may go if its tables are whole and no newline goes that a table, cell or body needs. */
function mayErase(model: string, start: number, end: number): boolean {
  if (start < 1 || end >= model.length || start >= end) return false;
  if (splitsPair(model, start) || splitsPair(model, end)) return false;
  let depth = 0;
  let newline = false;
  for (const char of model.slice(start, end)) {
    if (char === TABLE) depth += 1;
    else if (depth === 0 && isMarker(char)) return false;
    else if (char === TABLE_END) depth -= 1;
    else if (char === '\n' && depth === 0) newline = true;
  }
  return depth === 0 && !(newline && isMarker(model[end]));
}

const piece = fc.constantFrom('a', 'é', '🌱', ' ', '  ', '\t', '\n', '<', '&', '"', 'ש', 'goal ');
const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map(parts => parts.join(''));
const edit = fc.oneof(
  fc.record({ text, at: fc.nat(120) }),
  fc.record({ from: fc.nat(120), length: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ from: fc.nat(120), length: fc.integer({ min: 10, max: 60 }) }),
);
type Edit = { text: string; at: number } | { from: number; length: number };

/** Asks for the edit; answers the model after it, and checks that a bad one is refused. */
function applied(desk: Desk, model: string, one: Edit): string {
  const request = 'text' in one ? insert(one.at, one.text) : erase(one.from, one.from + one.length);
  const ok =
    'text' in one ? mayInsert(model, one.at) : mayErase(model, one.from, one.from + one.length);
  const before = desk.bytes();
  const { status } = desk.batch({ requests: [request] });
  expect({ one, status }).toEqual({ one, status: ok ? 200 : 400 });
  if (!ok) {
    expect(desk.bytes()).toBe(before);
    return model;
  }
  return 'text' in one
    ? model.slice(0, one.at) + one.text + model.slice(one.at)
    : model.slice(0, one.from) + model.slice(one.from + one.length);
}

/** Paragraph texts of the model in order. */
const linesOf = (model: string) =>
  Array.from(model)
    .filter(one => !isMarker(one))
    .join('')
    .replace(/\n$/, '')
    .split('\n');

describe('any sequence of insertions and deletions', () => {
  it('leaves the JSON as the same edits leave a plain string, and refuses exactly the bad ones', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), edits => {
        const desk = deskWith(docxOf(START));
        let model = modelOf(desk.content());
        for (const one of edits) {
          model = applied(desk, model, one);
          expect(modelOf(desk.content())).toBe(model);
        }
      }),
      { numRuns: drawn(150) },
    );
  });

  it('leaves a .docx whose text another reader (mammoth) reads the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async edits => {
        const desk = deskWith(docxOf(START));
        let model = modelOf(desk.content());
        for (const one of edits) model = applied(desk, model, one);
        const { value } = await mammoth.extractRawText({ buffer: Buffer.from(desk.bytes()) });
        expect(value.replace(/\n\n$/, '').split('\n\n')).toEqual(linesOf(model));
      }),
      { numRuns: drawn(60) },
    );
  });
});
