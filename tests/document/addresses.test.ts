import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '../../src/document/planDocx.ts';
import { documentWords as en } from '../../src/words/en/plan/document.ts';
import { documentWords as es } from '../../src/words/es/plan/document.ts';
import { SHAPES } from './everyPlan.ts';
import { partOf } from './readers.ts';

// A place in a plan is found again by its address: heading, header row, row. See planTemplate.ts.

interface Table {
  readonly heading: string;
  readonly head: readonly string[];
  readonly keys: readonly string[];
}

const kids = (of: Element, name: string): Element[] =>
  Array.from(of.childNodes).filter(
    (one): one is Element => one.nodeType === 1 && one.nodeName === name,
  );
const textOf = (of: Element): string =>
  Array.from(of.getElementsByTagName('w:t'))
    .map(one => one.textContent ?? '')
    .join('');

/** Headings and tables of a template, in order. */
function outline(docx: string): { headings: string[]; tables: Table[] } {
  const xml = partOf(docx, 'word/document.xml');
  const body = new DOMParser()
    .parseFromString(xml, 'application/xml')
    .getElementsByTagName('w:body')[0];
  if (!body) throw new Error('no body');
  const headings: string[] = [];
  const tables: Table[] = [];
  for (const block of Array.from(body.childNodes) as Element[]) {
    const style = block.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val');
    if (block.nodeName === 'w:p' && style === 'Heading1') headings.push(textOf(block));
    if (block.nodeName !== 'w:tbl') continue;
    const rows = kids(block, 'w:tr').map(row => kids(row, 'w:tc').map(textOf));
    tables.push({
      heading: headings[headings.length - 1] ?? '',
      head: rows[0] ?? [],
      keys: rows.slice(1).map(cells => cells[0] ?? ''),
    });
  }
  return { headings, tables };
}

describe.each(['en', 'es'] as const)('the addresses of a template (%s)', language => {
  const say = { en, es }[language];

  it.each(SHAPES)('are clear: $shape, $kind', which => {
    const { headings, tables } = outline(builtInTemplate({ ...which, language }));
    expect(new Set(headings).size).toBe(headings.length);
    const written = tables.filter(one => one.heading !== '');
    expect(new Set(written.map(one => one.heading)).size).toBe(written.length);
    for (const { head, keys } of written) {
      expect(head.every(name => name !== '')).toBe(true);
      expect(new Set(head).size).toBe(head.length);
      const named = keys.filter(key => key !== '');
      expect(new Set(named).size).toBe(named.length);
    }
  });

  it.each(SHAPES)('are shared by all shapes for the goals: $shape, $kind', which => {
    const { tables } = outline(builtInTemplate({ ...which, language }));
    const goals = tables.find(one => one.heading === say.goals.heading);
    expect(goals?.head).toEqual([
      say.goals.number,
      say.goals.text,
      say.goals.component,
      say.goals.focus,
    ]);
  });

  it('keep a receipt apart from an agreement', () => {
    for (const which of SHAPES) {
      const { headings, tables } = outline(builtInTemplate({ ...which, language }));
      const formal = which.kind === 'formal';
      expect(headings.includes(say.agreement.heading)).toBe(!formal);
      expect(headings.includes(say.formal.signatures.heading)).toBe(formal);
      const heads = tables.flatMap(one => one.head);
      expect(heads.includes(say.agreement.agreedBy)).toBe(!formal);
    }
  });
});
