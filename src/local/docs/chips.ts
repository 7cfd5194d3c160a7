import type { Element } from '@xmldom/xmldom';
import type { docs_v1 } from '@googleapis/docs';
import type { Docx } from './docx.ts';
import { linkOfHyperlink } from './links.ts';
import type { SegmentPlace } from './segments.ts';
import { attr, child, path, val } from './xml.ts';

/**
 * Smart chips. A Word date picker is the one standard form: `w:sdt` with `w:date`. For people and
 * rich links .docx has none, so a chip that someone put into the living document is kept on disk as
 * a content control tagged "person" or "richLink" around an ordinary hyperlink, which every word
 * processor shows as such. Assumption: Google's import makes no chip of a plain hyperlink.
 */
export function chipOf(
  docx: Docx,
  place: SegmentPlace,
  control: Element,
): docs_v1.Schema$ParagraphElement | undefined {
  const properties = child(control, 'w:sdtPr');
  const content = child(control, 'w:sdtContent');
  const text = wordsOf(content);
  const id = 'kix.chip' + (val(properties, 'w:id') ?? '');
  const date = child(properties, 'w:date');
  if (date) {
    const instant = attr(date, 'w:fullDate');
    return {
      dateElement: {
        dateId: id,
        dateElementProperties: {
          ...(instant ? { timestamp: instant } : {}),
          locale: val(date, 'w:lid')?.split('-')[0] ?? 'en',
          dateFormat: 'DATE_FORMAT_CUSTOM',
          displayText: text,
        },
      },
    };
  }
  const tag = val(properties, 'w:tag');
  const hyperlink = path(content, 'w:hyperlink');
  const url = hyperlink && linkOfHyperlink(docx, place, hyperlink)?.url;
  if (!url) return undefined;
  if (tag === 'person') {
    const email = url.replace(/^mailto:/, '');
    return {
      person: {
        personId: id,
        personProperties: { ...(text && text !== email ? { name: text } : {}), email },
      },
    };
  }
  if (tag === 'richLink')
    return { richLink: { richLinkId: id, richLinkProperties: { title: text, uri: url } } };
  return undefined;
}

function wordsOf(content: Element | undefined): string {
  if (!content) return '';
  const found = Array.from(content.getElementsByTagName('w:t'));
  return found.map(one => one.textContent ?? '').join('');
}
