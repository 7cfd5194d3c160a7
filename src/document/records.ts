import type { Language } from '../core/language.ts';
import { withDirections } from './direction.ts';
import { paragraph, run, type ParagraphStyle } from './ooxml.ts';
import { docxParts } from './parts.ts';
import { legalText } from './xmlText.ts';
import { bytesOf } from './base64.ts';
import { openZip, packed, Zip, zipOf } from './zip.ts';

/** What hangs on a wall: one goal in the teacher's own words, and nothing else of the plan. */
export interface WallCard {
  readonly language: Language;
  /** "What I am working on". */
  readonly lead: string;
  readonly goal: string;
  /** The teacher's, as it stands on the door. */
  readonly name: string;
}

// Up to so many characters a size still fills the page without breaking it.
const SIZES: readonly (readonly [number, ParagraphStyle])[] = [
  [130, 'Card'],
  [320, 'CardMiddle'],
  [Infinity, 'CardSmall'],
];

/** One page to hang up: a .docx, base64. */
export function wallCard({ language, lead, goal, name }: WallCard): string {
  const style = SIZES.find(([most]) => goal.length <= most)?.[1] ?? 'CardSmall';
  const lines = legalText(goal).split('\n');
  const body = [
    paragraph('CardLead', literal(lead)),
    ...lines.map(line => paragraph(style, literal(line))),
    paragraph('CardName', literal(name)),
  ].join('');
  const parts = docxParts({ locale: language, title: lead, body, footer: '', page: null });
  parts['word/document.xml'] = withDirections(parts['word/document.xml'] ?? '');
  return packed(zipOf(parts));
}

const literal = (text: string): string => run(legalText(text));

// An inch for what a hand writes, in twips.
const ROOM = 1_300;
const ROW = /<w:tr(?: [^>]*)?>(?:(?!<w:tr[ >])[\s\S])*?<\/w:tr>/g;
const CELL = /<w:tc(?: [^>]*)?>(?:(?!<w:tc[ >])[\s\S])*?<\/w:tc>/g;

/**
 * The plan (.docx, base64) to be written in by hand: the same words, and every table row that has
 * an open cell at least nine tenths of an inch high.
 */
export function withRoomToWrite(docx: string): string {
  const zip = openZip(docx);
  const path = 'word/document.xml';
  const xml = zip.file(path)?.asText() ?? '';
  zip.file(
    path,
    xml.replace(ROW, row => (hasOpenCell(row) ? roomy(row) : row)),
  );
  return packed(zip);
}

function hasOpenCell(row: string): boolean {
  if (row.includes('<w:tblHeader')) return false;
  return (row.match(CELL) ?? []).some(cell => !/<w:t(?: [^>]*)?>[^<]*\S[^<]*<\/w:t>/.test(cell));
}

function roomy(row: string): string {
  const height = `<w:trHeight w:val="${ROOM}" w:hRule="atLeast"/>`;
  if (/<w:trHeight\b[^>]*\/>/.test(row)) return row.replace(/<w:trHeight\b[^>]*\/>/, height);
  if (row.includes('<w:trPr>')) return row.replace('<w:trPr>', '<w:trPr>' + height);
  return row.replace(/^<w:tr(?: [^>]*)?>/, start => `${start}<w:trPr>${height}</w:trPr>`);
}

/** Files (base64) as one .zip, base64. Documents are compressed in themselves, so nothing is again. */
export function zipped(files: readonly { readonly name: string; readonly file: string }[]): string {
  const zip = new Zip();
  const taken = new Set<string>();
  for (const { name, file } of files) {
    const dot = name.lastIndexOf('.');
    let free = name;
    for (let turn = 2; taken.has(free.toLowerCase()); turn += 1) {
      free = name.slice(0, dot) + ' (' + turn + ')' + name.slice(dot);
    }
    taken.add(free.toLowerCase());
    zip.file(free, bytesOf(file));
  }
  return packed(zip, 'STORE');
}
