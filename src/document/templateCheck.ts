import { PlanError } from '../core/errors.ts';
import type { TemplateFinding, TemplateFindingKind } from '../core/plan/templateFinding.ts';
import { fillPlanTemplate } from './planDocx.ts';
import { relationshipsPath } from './relationships.ts';
import { templateParagraphs, withoutTags, type TemplateParagraph } from './templatePlaces.ts';
import { topScope, TRIAL_PLANS, type TagScope } from './templateTags.ts';
import { openZip, type Zip } from './zip.ts';

/** Every plan holds the template's pictures again: beyond this a school's Drive and printer feel it. */
const MOST_BYTES = 400_000;
const MOST_FINDINGS = 12;

/** What keeps a template (.docx, base64) from being filled for every teacher; none: it can be used. */
export function checkTemplate(docx: string): TemplateFinding[] {
  let zip: Zip;
  try {
    zip = openZip(docx);
  } catch {
    return [finding('not_a_document')];
  }
  if (!zip.file('word/document.xml')) return [finding('not_a_document')];
  const size = (docx.length * 3) / 4;
  if (size > MOST_BYTES) return [tooBig(zip, size)];
  const parts = Object.keys(zip.files).filter(path =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(path),
  );
  const found = parts.flatMap(path => checkTags(templateParagraphs(textOf(zip, path))));
  return found.length > 0 ? found.slice(0, MOST_FINDINGS) : tried(docx);
}

const textOf = (zip: Zip, path: string): string => zip.file(path)?.asText() ?? '';

function finding(
  kind: TemplateFindingKind,
  tag = '',
  at: TemplateParagraph | null = null,
  meant = '',
): TemplateFinding {
  const text = at ? withoutTags(at.text) : '';
  return { kind, tag, heading: at?.heading ?? '', text, meant };
}

/** The loops that are open at one place of a part, the innermost last. */
interface OpenLoop {
  readonly name: string;
  readonly tag: string;
  readonly at: TemplateParagraph;
  readonly scope: TagScope;
}

function checkTags(paragraphs: readonly TemplateParagraph[]): TemplateFinding[] {
  const found: TemplateFinding[] = [];
  const open: OpenLoop[] = [];
  const top = topScope();
  for (const at of paragraphs) {
    for (const { tag, place } of tagsOf(at, found)) {
      const [, sign = '', name = ''] = /^\{\s*([#^/]|-w:\w+\s)?\s*([\s\S]*?)\s*\}$/.exec(tag) ?? [];
      const last = open[open.length - 1];
      const scope = last?.scope ?? top;
      if (isSplit(at, place, tag.length)) found.push(finding('split', tag, at));
      if (sign === '/') {
        if (last && (name === '' || name === last.name)) open.pop();
        else found.push(finding('unopened_loop', tag, at, last?.name ?? ''));
        continue;
      }
      const known = scope.names.includes(name);
      if (!known) found.push(finding('unknown', tag, at, meantBy(name, scope.names)));
      if (sign !== '') {
        const inside = sign === '^' || !known ? scope : scope.inside(name);
        open.push({ name, tag, at, scope: inside });
      }
    }
  }
  return [...found, ...open.map(({ tag, at, name }) => finding('unclosed_loop', tag, at, name))];
}

/** The whole tags of a paragraph; braces that are alone become findings. */
function tagsOf(
  at: TemplateParagraph,
  found: TemplateFinding[],
): { readonly tag: string; readonly place: number }[] {
  const tags: { tag: string; place: number }[] = [];
  let from = -1;
  for (let place = 0; place <= at.text.length; place += 1) {
    const sign = at.text[place];
    const ends = sign === undefined || sign === '{';
    if (ends && from >= 0) found.push(finding('unclosed', at.text.slice(from, from + 24), at));
    if (sign === '{') from = place;
    else if (sign === '}') {
      if (from < 0)
        found.push(finding('unopened', at.text.slice(Math.max(0, place - 23), place + 1), at));
      else tags.push({ tag: at.text.slice(from, place + 1), place: from });
      from = -1;
    }
  }
  return tags;
}

function isSplit(at: TemplateParagraph, place: number, length: number): boolean {
  const look = at.lookAt(place);
  for (let i = 1; i < length; i += 1) if (at.lookAt(place + i) !== look) return true;
  return false;
}

/** The known name that differs in capitals, signs or one letter; else ''. */
function meantBy(name: string, names: readonly string[]): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const wanted = plain(name);
  const same = names.find(one => plain(one) === wanted);
  return same ?? names.find(one => one.length > 3 && oneSlip(wanted, plain(one))) ?? '';
}

/** Whether one letter more, less or other makes one text the other. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (end < shorter && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

function tooBig(zip: Zip, size: number): TemplateFinding {
  const sizes = Object.keys(zip.files)
    .filter(path => path.startsWith('word/media/'))
    .map(path => ({ path, bytes: zip.file(path)?.asBytes().length ?? 0 }))
    .sort((a, b) => b.bytes - a.bytes);
  const [biggest] = sizes;
  const at = biggest ? placeOfPicture(zip, biggest.path) : null;
  const megabytes = (biggest?.bytes ?? size) / 1_000_000;
  return finding('too_big', megabytes.toFixed(1), at, biggest ? 'picture' : '');
}

function placeOfPicture(zip: Zip, path: string): TemplateParagraph | null {
  const target = path.slice('word/'.length);
  const links = textOf(zip, relationshipsPath('word/document.xml')).match(/<Relationship [^>]*>/g);
  const link = (links ?? []).find(one => one.includes('"' + target + '"'));
  const id = link && /\bId="([^"]+)"/.exec(link)?.[1];
  const paragraphs = templateParagraphs(textOf(zip, 'word/document.xml'));
  return paragraphs.find(one => id && one.pictures.includes(id)) ?? null;
}

/** Fills the template as a trial: what cannot be seen from outside shows here. */
function tried(docx: string): TemplateFinding[] {
  try {
    for (const plan of TRIAL_PLANS) fillPlanTemplate(docx, plan);
    return [];
  } catch (error) {
    if (error instanceof PlanError)
      return [finding('unknown', '{' + String(error.details['tag']) + '}')];
    const { properties } = error as TemplateFailure;
    const first = properties?.errors?.[0]?.properties ?? properties;
    const tag = String(first?.xtag ?? '');
    return [
      { ...finding('broken', tag && '{' + tag + '}'), text: String(first?.explanation ?? '') },
    ];
  }
}

/** What docxtemplater throws. */
interface TemplateFailure {
  readonly properties?: FailureFacts & {
    readonly errors?: readonly { readonly properties?: FailureFacts }[];
  };
}

interface FailureFacts {
  readonly xtag?: unknown;
  readonly explanation?: unknown;
}
