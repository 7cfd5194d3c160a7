/** One character of a paragraph: the look of its run, for telling a tag that was cut by formatting. */
interface Run {
  readonly look: string;
  readonly text: string;
}

/** A paragraph of a template, with the heading it stands under. */
export interface TemplateParagraph {
  /** '' before the first heading, and in headers and footers. */
  readonly heading: string;
  readonly text: string;
  /** The look (`w:rPr`) of each character of `text`. */
  lookAt(place: number): string;
  /** Ids of the pictures in it. */
  readonly pictures: readonly string[];
}

// The innermost paragraphs: a text box stands in a paragraph and holds some of its own.
const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;
const RUN = /<w:r(?: [^>]*)?>([\s\S]*?)<\/w:r>/g;
const PIECE = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab|cr)\b[^>]*\/>/g;
const HEADING = /<w:pStyle w:val="(?:Title|Subtitle|Heading ?[1-6])"\/>/i;
const PICTURE = /\br:(?:embed|link|id)="([^"]+)"/g;
// What an exporter writes into a run's look by itself; a person sees no difference.
const UNSEEN =
  /<w:(?:lang|rtl|noProof|rFonts|bCs|iCs|szCs|kern|spacing|highlight w:val="none")\b[^>]*\/>/g;

/** Every paragraph of a document part, in order. */
export function templateParagraphs(xml: string): TemplateParagraph[] {
  let heading = '';
  return (xml.match(PARAGRAPH) ?? []).map(paragraph => {
    const runs = runsOf(paragraph);
    const text = runs.map(run => run.text).join('');
    if (HEADING.test(paragraph) && text.trim() !== '') heading = withoutTags(text);
    return {
      heading,
      text,
      lookAt: place => lookAt(runs, place),
      pictures: all(PICTURE, paragraph).map(match => match[1] ?? ''),
    };
  });
}

/** A text as a person may look for it: without tags, at most 60 characters. */
export function withoutTags(text: string): string {
  const plain = text
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > 60 ? plain.slice(0, 57) + '…' : plain;
}

function runsOf(paragraph: string): Run[] {
  return all(RUN, paragraph).map(([, inner = '']) => ({
    look: (/<w:rPr>([\s\S]*?)<\/w:rPr>/.exec(inner)?.[1] ?? '').replace(UNSEEN, ''),
    text: all(PIECE, inner)
      .map(([, text, sign]) => (sign ? ' ' : unescaped(text ?? '')))
      .join(''),
  }));
}

function lookAt(runs: readonly Run[], place: number): string {
  let left = place;
  for (const { look, text } of runs) {
    if (left < text.length) return look;
    left -= text.length;
  }
  return '';
}

function all(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const search = new RegExp(pattern.source, pattern.flags);
  for (let match = search.exec(text); match; match = search.exec(text)) found.push(match);
  return found;
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
