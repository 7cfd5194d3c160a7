import type { docs_v1 } from '@googleapis/docs';
import { escaped } from '../escaped.ts';
import { documentTab } from './documentJson.ts';
import { elementText } from './documentText.ts';
import { colorHex } from './textStyle.ts';

/** Only addresses that a reader may safely follow. */
function safeUrl(url: string | null | undefined): string | undefined {
  return url && /^(https?:|mailto:)/i.test(url) ? url : undefined;
}

const TAGS: Readonly<Record<string, string>> = {
  TITLE: 'h1',
  SUBTITLE: 'p',
  HEADING_1: 'h2',
  HEADING_2: 'h3',
  HEADING_3: 'h4',
  HEADING_4: 'h5',
  HEADING_5: 'h6',
  HEADING_6: 'h6',
};

/**
 * A .docx as simple HTML for a preview: headings, paragraphs, lists, links, tables with shading,
 * suggestions left out. A fragment without scripts, styles or addresses other than the document's
 * http(s) and mailto links; everything else is escaped text.
 */
export function documentHtml(bytes: Uint8Array): string {
  const tab = documentTab(bytes, 'PREVIEW_WITHOUT_SUGGESTIONS');
  return contentHtml(tab.body?.content ?? [], tab.lists ?? {});
}

type Lists = Readonly<Record<string, docs_v1.Schema$List>>;

function contentHtml(content: readonly docs_v1.Schema$StructuralElement[], lists: Lists): string {
  const out: string[] = [];
  const open: string[] = [];
  const closeTo = (depth: number): void => {
    while (open.length > depth) out.push(`</li></${open.pop() ?? 'ul'}>`);
  };
  for (const one of content) {
    const bullet = one.paragraph?.bullet;
    if (one.paragraph && bullet) {
      const level = bullet.nestingLevel ?? 0;
      const type = lists[bullet.listId ?? '']?.listProperties?.nestingLevels?.[level];
      const tag = type?.glyphType && /ALPHA|DECIMAL|ROMAN/.test(type.glyphType) ? 'ol' : 'ul';
      closeTo(level + 1);
      if (open.length === level + 1) out.push('</li>');
      while (open.length < level + 1) {
        out.push(open.length < level ? `<${tag}><li>` : `<${tag}>`);
        open.push(tag);
      }
      out.push(`<li>${inlineHtml(one.paragraph)}`);
      continue;
    }
    closeTo(0);
    if (one.paragraph) out.push(paragraphHtml(one.paragraph));
    else if (one.table) out.push(tableHtml(one.table, lists));
  }
  closeTo(0);
  return out.join('');
}

function paragraphHtml(paragraph: docs_v1.Schema$Paragraph): string {
  const style = paragraph.paragraphStyle;
  const tag = TAGS[style?.namedStyleType ?? ''] ?? 'p';
  const rtl = style?.direction === 'RIGHT_TO_LEFT' ? ' dir="rtl"' : '';
  const align = { CENTER: 'center', END: 'end', JUSTIFIED: 'justify' }[style?.alignment ?? ''];
  const shade = colorHex(style?.shading?.backgroundColor);
  const css = [align ? `text-align:${align}` : '', shade ? `background:#${shade}` : ''];
  return `<${tag}${rtl}${styleAttribute(css)}>${inlineHtml(paragraph)}</${tag}>`;
}

function styleAttribute(css: readonly string[]): string {
  const kept = css.filter(one => one !== '');
  return kept.length > 0 ? ` style="${kept.join(';')}"` : '';
}

function inlineHtml(paragraph: docs_v1.Schema$Paragraph): string {
  return (paragraph.elements ?? []).map(elementHtml).join('');
}

function elementHtml(element: docs_v1.Schema$ParagraphElement): string {
  if (element.horizontalRule) return '<hr>';
  const text = elementText(element).replace(/\n$/, '');
  if (text === '') return '';
  const style = element.textRun?.textStyle ?? {};
  const foreground = colorHex(style.foregroundColor);
  const background = colorHex(style.backgroundColor);
  const size = style.fontSize?.magnitude;
  const css = [
    foreground ? `color:#${foreground}` : '',
    background ? `background:#${background}` : '',
    size ? `font-size:${size}pt` : '',
  ];
  let html = text
    .split('\u000b')
    .map(line => escaped(line).split('\t').join('&emsp;'))
    .join('<br>');
  if (style.bold) html = `<b>${html}</b>`;
  if (style.italic) html = `<i>${html}</i>`;
  if (style.strikethrough) html = `<s>${html}</s>`;
  const attribute = styleAttribute(css);
  if (attribute) html = `<span${attribute}>${html}</span>`;
  const email = element.person?.personProperties?.email;
  const url = safeUrl(
    style.link?.url ??
      element.richLink?.richLinkProperties?.uri ??
      (email ? `mailto:${email}` : undefined),
  );
  return url ? `<a href="${escaped(url)}" rel="noopener noreferrer">${html}</a>` : html;
}

function tableHtml(table: docs_v1.Schema$Table, lists: Lists): string {
  const rows = (table.tableRows ?? []).map(row => {
    const tag = row.tableRowStyle?.tableHeader ? 'th' : 'td';
    const cells = (row.tableCells ?? []).map(cell => {
      const style = cell.tableCellStyle;
      const shade = colorHex(style?.backgroundColor);
      const span = (style?.columnSpan ?? 1) > 1 ? ` colspan="${style?.columnSpan ?? 1}"` : '';
      const css = styleAttribute([shade ? `background:#${shade}` : '']);
      return `<${tag}${span}${css}>${contentHtml(cell.content ?? [], lists)}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}
