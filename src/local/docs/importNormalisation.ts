import type { Element } from '@xmldom/xmldom';
import type { Docx } from './docx.ts';
import { openDocx } from './docx.ts';
import { numberingRoot } from './lists.ts';
import { segmentPlaces } from './segments.ts';
import { attr, child, elements, setChars } from './xml.ts';

/**
 * No page of Google's says in full what its import of .docx keeps or changes, and nothing here was
 * compared with the real import. The stand-in takes the .docx as it is; this simulates what an
 * import *might* change, so that the add-on is shown to bear it. All of this is assumption:
 *  - Kept: paragraphs, built-in heading styles, tables with shading and header rows, lists, links,
 *    bold, italic, colours, pictures in line with the text, headers, footers, footnotes, tracked
 *    changes (as suggestions), comments.
 *  - Lost: content controls but for dates (their text stays), text boxes, floating shapes, WordArt,
 *    macros, the hiddenness of hidden text, headings below level six.
 *  - May change (this function): runs of blanks, no-break spaces, quotes, bullet glyphs, Unicode
 *    normal form.
 */
export interface ImportChanges {
  /** Several blanks become one, no-break spaces become blanks, blanks at a paragraph's end go. */
  readonly whiteSpace?: boolean;
  /** Straight quotes and apostrophes become typographic ones. */
  readonly quotes?: boolean;
  /** Every bullet becomes "●". */
  readonly bullets?: boolean;
  /** Accents as combining marks become precomposed letters (NFC), or the other way about. */
  readonly unicode?: 'NFC' | 'NFD';
}

/** The .docx bytes as an import with these changes would leave them. Pure: bytes in, bytes out. */
export function importNormalisation(bytes: Uint8Array, changes: ImportChanges): Uint8Array {
  const docx = openDocx(bytes);
  for (const place of segmentPlaces(docx)) {
    for (const paragraph of Array.from(place.root.getElementsByTagName('w:p')))
      changeParagraph(paragraph, changes);
    docx.touch(place.part);
  }
  if (changes.bullets) changeBullets(docx);
  return docx.bytes();
}

function changeParagraph(paragraph: Element, changes: ImportChanges): void {
  const texts = Array.from(paragraph.getElementsByTagName('w:t'));
  let before = '';
  texts.forEach((one, at) => {
    let text = one.textContent ?? '';
    if (attr(one, 'xml:space') !== 'preserve') text = text.trim();
    if (changes.whiteSpace) {
      text = text.replace(/[\u00a0\u202f]/g, ' ').replace(/ {2,}/g, ' ');
      if (before.endsWith(' ')) text = text.replace(/^ +/, '');
      if (at === texts.length - 1) text = text.replace(/ +$/, '');
    }
    if (changes.quotes) text = typographic(text, before);
    if (changes.unicode) text = text.normalize(changes.unicode);
    before = text === '' ? before : text;
    setChars(one, text);
  });
}

function typographic(text: string, before: string): string {
  return text.replace(/["']/g, (quote, at: number) => {
    const previous = at > 0 ? text.charAt(at - 1) : before.slice(-1);
    const opens = previous === '' || /[\s([{\u2014-]/.test(previous);
    if (quote === '"') return opens ? '\u201c' : '\u201d';
    return opens ? '\u2018' : '\u2019';
  });
}

function changeBullets(docx: Docx): void {
  const numbering = numberingRoot(docx);
  if (!numbering) return;
  for (const level of Array.from(numbering.root.getElementsByTagName('w:lvl'))) {
    const text = child(level, 'w:lvlText');
    if (attr(child(level, 'w:numFmt'), 'w:val') === 'bullet' && text)
      text.setAttribute('w:val', '●');
    for (const one of elements(level)) if (one.nodeName === 'w:rPr') level.removeChild(one);
  }
  docx.touch(numbering.name);
}
