import { cleanText, isPlaceholder, plainWords } from '../table/cellText.ts';
import { readsAsName } from './personName.ts';
import { namesGroup } from './schoolWords.ts';

/** What a row below the header is. Only persons (and blank rows) are spoken of to people. */
export type RowKind = 'blank' | 'person' | 'label' | 'header' | 'total' | 'legend' | 'vacant';

export interface RowCells {
  /** Filled cells, cleaned, in sheet order; unticked boxes are empty. */
  readonly filled: readonly { readonly column: number; readonly text: string }[];
  readonly name: string;
  readonly email: string;
  readonly role: string;
  /** Filled cells in columns that speak of one person: goals, coach, planning … */
  readonly personal: number;
  /** The row is one merged block over several columns. */
  readonly merged: boolean;
}

const VACANT =
  /^(vacant|vacanc(y|ies)|vacante|open (position|post|role)|position open|open|unfilled|to be (hired|filled|determined|announced)|tbd|tba|tbh|new hire( tbd)?|hiring|posted|sin cubrir|plaza (vacante|libre)|por contratar)\b/;
const VACANT_ANYWHERE =
  /\b(vacant|vacancy|vacante|unfilled|to be hired|position open|open position)\b/;
const TOTAL =
  /^((grand |sub ?)?totals?|totales?|(staff|teacher|head) ?counts?|(count|sum|average|promedio|conteo)( of| de)?|number of (staff|teachers)|total (de|number|staff|teachers|count)\b.*)( \d[\d ]*)?$|^(total|totals|subtotal) |^\d+ (teachers?|staff( members)?|people|employees|total)$/;
const LEGEND =
  /^(key|legend|notes?|nota|notas|leyenda|clave|example|sample|ejemplo|instructions?|instrucciones|source|fuente|prepared by|updated|actualizado|printed|generated|confidential)\b/i;
const FOOTER =
  /^(\*+|†|‡)|^(page \d+|p[aá]gina \d+|report (date|generated)|end of (report|list|roster)|last updated|as of \d|colou?r key)\b/i;

const FAMILY_NAMES =
  /^(hall|house|wing|english|reading|french|german|core|art|section|upper|pod|day|winter|music)$/;

/** Decides what a row is from what it holds; `headers` are the header texts in plain words. */
export function rowKind(row: RowCells, headers: ReadonlyMap<number, readonly string[]>): RowKind {
  const { filled } = row;
  if (!filled.length) return 'blank';
  if (repeatsHeader(filled, headers)) return 'header';
  const address = row.email.includes('@');
  const first = filled[0]?.text ?? '';
  const name = plainWords(row.name);
  if (!address) {
    if (
      filled.some(({ text }) => TOTAL.test(plainWords(text)) && text.length < 60) &&
      row.personal === 0 &&
      !readsAsWholeName(row.name)
    )
      return 'total';
    if (VACANT.test(name) || (!name && vacantElsewhere(row))) return 'vacant';
    if (name && VACANT_ANYWHERE.test(name)) return 'vacant';
    if (filled.length <= 3 && row.personal === 0 && legend(first, filled)) return 'legend';
  }
  if (/^(example|sample|ejemplo)\b/.test(name) || explainsColumns(filled)) return 'legend';
  if (address) return 'person';
  return named(row, first);
}

function named(row: RowCells, first: string): RowKind {
  const { filled } = row;
  const others = filled.filter(({ text }) => text !== row.name && !/^[\d.,()%#-]+$/.test(text));
  if (!row.name || isPlaceholder(row.name)) {
    // Somebody's cells without a name are a person; one stray cell is a label or a note.
    const said = filled.filter(({ text }) => !/^\d+$/.test(text) && !isPlaceholder(text));
    return row.personal > 0 || said.length > 1 ? 'person' : 'label';
  }
  if (row.merged) return 'label';
  if (
    others.length === 0 ||
    (others.length === 1 && filled.length <= 2 && !row.role && row.personal === 0)
  ) {
    if (isLabel(row.name) || (first !== row.name && isLabel(first))) return 'label';
  }
  return 'person';
}

/** "6th Grade Team", "OFFICE:", "--- Math ---": not how a person is called. */
function isLabel(text: string): boolean {
  const words = plainWords(text);
  if (/[:]$/.test(text) || /^[-–—=*_•>#\s]+\S/.test(text) || /\d/.test(text)) return true;
  if (text.includes(',') && readsAsName(text)) return false;
  return (namesGroup(words) && !isPlainName(words)) || !readsAsName(text);
}

/** "Dale Hall", "Grace English": a family name that is also a school word. */
function isPlainName(words: string): boolean {
  const [first = '', last = '', more] = words.split(' ');
  return more === undefined && FAMILY_NAMES.test(last) && !namesGroup(first);
}

function readsAsWholeName(text: string): boolean {
  return readsAsName(text) && text.includes(' ') && !TOTAL.test(plainWords(text));
}

function legend(first: string, filled: RowCells['filled']): boolean {
  const text = cleanText(first);
  if (
    FOOTER.test(text) ||
    (LEGEND.test(text) && (/^\S+\s*[:=–-]/.test(text) || !readsAsName(text) || filled.length === 1))
  )
    return true;
  return (
    filled.length <= 2 && (/\s=\s|^=\s/.test(first) || first.length > 80 || /^\(.*\)$/.test(first))
  );
}

/** A line under the header that says how to fill it in: "(Last, First)", "e.g. 3rd". */
function explainsColumns(filled: RowCells['filled']): boolean {
  const explaining = filled.filter(({ text }) =>
    /^\(.*\)$|^(e\.?g\.?|ex\.|example:|p\. ?ej\.?|ejemplo:)\s?/i.test(text),
  );
  return filled.length > 1 && explaining.length * 2 > filled.length;
}

function vacantElsewhere(row: RowCells): boolean {
  return row.filled.some(({ text }) => text.length < 60 && VACANT_ANYWHERE.test(plainWords(text)));
}

/** At least two cells, and more than half of them, say again what the header says. */
function repeatsHeader(
  filled: RowCells['filled'],
  headers: ReadonlyMap<number, readonly string[]>,
): boolean {
  let same = 0;
  for (const { column, text } of filled) {
    if (text.length < 200 && headers.get(column)?.includes(plainWords(text))) same++;
  }
  return same >= 2 && same * 2 > filled.length;
}
