// Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan,
// Mandaic, their presentation forms, and the right-to-left planes U+10800–10FFF and U+1E800–1EFFF
// (as surrogate pairs). From the Bidi_Class values R and AL of the Unicode Character Database.
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803][\udc00-\udfff]|\ud83a[\udc00-\udfff]|\ud83b[\udc00-\udfff]/;
const LEFT_TO_RIGHT =
  /[A-Za-z\u00c0-\u02ff\u0370-\u0482\u048a-\u058f\u0904-\u1fff\u2c00-\ud7ff\uf900-\ufaff]/;

const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;
const RUN = /<w:r(?: [^>]*)?>[\s\S]*?<\/w:r>/g;
const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
// Elements that the schema (ECMA-376 part 1, §17.3.1.26) puts after w:bidi in a paragraph's look.
const AFTER_BIDI =
  /<w:(?:adjustRightInd|snapToGrid|spacing|ind|contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange)[ />]/;
// A fact stands under its label and a row's number in the middle, whatever its letters.
const FIXED_STYLES = /<w:pStyle w:val="(?:Title|Heading\d|Fact|FactLabel|RowKey|ColumnHead)"\/>/;

/**
 * The part with paragraphs that begin from the right turned to the right, and runs that hold only
 * right-to-left letters marked so. A name inside a left-to-right sentence keeps the sentence's side.
 */
export function withDirections(xml: string): string {
  if (!RIGHT_TO_LEFT.test(xml)) return xml;
  return xml.replace(PARAGRAPH, paragraph => {
    if (!RIGHT_TO_LEFT.test(paragraph)) return paragraph;
    const marked = paragraph.replace(RUN, run => (isRightToLeft(run) ? markedRun(run) : run));
    return beginsFromTheRight(paragraph) ? turned(marked) : marked;
  });
}

function textOf(xml: string): string {
  const texts: string[] = [];
  xml.replace(TEXT, (whole, text: string) => {
    texts.push(text);
    return whole;
  });
  return texts.join('').replace(/&[a-z]+;/g, ' ');
}

function isRightToLeft(run: string): boolean {
  const text = textOf(run);
  return RIGHT_TO_LEFT.test(text) && !LEFT_TO_RIGHT.test(text);
}

function beginsFromTheRight(paragraph: string): boolean {
  if (FIXED_STYLES.test(paragraph)) return false;
  const text = textOf(paragraph);
  const right = text.search(RIGHT_TO_LEFT);
  const left = text.search(LEFT_TO_RIGHT);
  return right >= 0 && (left < 0 || right < left);
}

function markedRun(run: string): string {
  if (run.includes('<w:rPr>')) return run.replace('</w:rPr>', '<w:rtl/></w:rPr>');
  return run.replace(/^<w:r(?: [^>]*)?>/, start => `${start}<w:rPr><w:rtl/></w:rPr>`);
}

function turned(paragraph: string): string {
  const look = /<w:pPr>([\s\S]*?)<\/w:pPr>/.exec(paragraph);
  if (!look) {
    return paragraph.replace(/^<w:p(?: [^>]*)?>/, start => `${start}<w:pPr><w:bidi/></w:pPr>`);
  }
  const inner = look[1] ?? '';
  const at = inner.search(AFTER_BIDI);
  const cut = at < 0 ? inner.length : at;
  const changed = `<w:pPr>${inner.slice(0, cut)}<w:bidi/>${inner.slice(cut)}</w:pPr>`;
  return paragraph.slice(0, look.index) + changed + paragraph.slice(look.index + look[0].length);
}
