import type { DXT } from 'docxtemplater';
import { linkId } from './relationships.ts';
import { LinkedText } from './templateData.ts';
import { escapeXml } from './xmlText.ts';

type Read = Pick<DXT.Part, 'tag' | 'position' | 'value'>;

/**
 * What docxtemplater does not do by itself: a tag whose value is a `LinkedText` becomes a real
 * hyperlink, and one whose value is a list repeats its paragraph for every entry, as it looks (a
 * bullet stays a bullet). `targets` collects, for each part of the document, the addresses in the
 * order of their relationship ids.
 */
export function richTags(targets: Map<string, string[]>): DXT.Module {
  const paragraphLook = lookOf('w:p', 'w:pPr');
  const runLook = lookOf('w:r', 'w:rPr');
  return {
    name: 'RichTags',
    // Before docxtemplater's own rendering, whose modules have priority 0.
    priority: 1,
    render(part, { scopeManager, filePath }) {
      paragraphLook.read(part);
      runLook.read(part);
      if (part.type !== 'placeholder' || part.module) return null;
      const value: unknown = scopeManager.getValue(part.value, { part });
      if (value instanceof LinkedText) {
        const id = linkId(placeOf(value.url, filePath, targets));
        return { value: hyperlink(value.text, id, runLook.text()), errors: [] };
      }
      if (!Array.isArray(value)) return null;
      const looks = { paragraph: paragraphLook.text(), run: runLook.text() };
      return { value: paragraphs(value as readonly string[], looks), errors: [] };
    },
  };
}

/** Follows the look (`w:pPr`, `w:rPr`) of the paragraph or run that is being written. */
function lookOf(owner: string, look: string) {
  let text = '';
  let inside = false;
  return {
    text: () => text,
    read(part: Read): void {
      if (part.tag === owner && part.position === 'start') text = '';
      const isEdge = part.tag === look;
      if (isEdge && part.position === 'start') inside = true;
      if (inside || isEdge) text += part.value;
      if (isEdge && part.position !== 'start') inside = false;
    },
  };
}

function placeOf(url: string, filePath: string, targets: Map<string, string[]>): number {
  const known = targets.get(filePath) ?? [];
  targets.set(filePath, known);
  if (known.indexOf(url) < 0) known.push(url);
  return known.indexOf(url);
}

const TEXT_START = '<w:t xml:space="preserve">';

function hyperlink(text: string, id: string, look: string): string {
  return (
    `</w:t></w:r><w:hyperlink r:id="${id}"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>` +
    `${TEXT_START}${escapeXml(text)}</w:t></w:r></w:hyperlink><w:r>${look}${TEXT_START}`
  );
}

function paragraphs(
  texts: readonly string[],
  looks: { readonly paragraph: string; readonly run: string },
): string {
  const next = `</w:t></w:r></w:p><w:p>${looks.paragraph}<w:r>${looks.run}${TEXT_START}`;
  const lineBreak = `</w:t></w:r><w:r><w:br/></w:r><w:r>${looks.run}${TEXT_START}`;
  return texts.map(text => text.split('\n').map(escapeXml).join(lineBreak)).join(next);
}
