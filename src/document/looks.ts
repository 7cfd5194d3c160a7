import { TEXT_WIDTH, type CharacterStyle, type ParagraphStyle } from './ooxml.ts';

/** The colours of the plan; each text colour has a contrast of at least 4.5 on its background. */
export const COLOURS = {
  ink: '1F1F1F',
  soft: '5F6368',
  accent: '0B57D0',
  line: 'DADCE0',
  head: 'EEF3FB',
  facts: 'F6F8FB',
  box: 'E8F0FE',
  none: 'FFFFFF',
} as const;

// Arial is in Google Docs and Word, and LibreOffice has a font of the same widths for it.
const FONTS = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>';

/** How letters look; sizes in half points, as Word counts them. */
interface Letters {
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
}

/** How a paragraph stands; spaces in twips, `line` in 240ths of a line. */
interface Standing {
  readonly name: string;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly keepNext?: boolean;
  readonly outline?: number;
  readonly centred?: boolean;
  readonly tabAt?: number;
}

const PARAGRAPHS: Record<ParagraphStyle | 'Footer', Standing & Letters> = {
  Normal: { name: 'Normal', size: 22, colour: COLOURS.ink, line: 249 },
  Title: { name: 'Title', size: 48, before: 20, after: 110, line: 240, keepNext: true },
  Heading1: {
    name: 'heading 1',
    size: 26,
    bold: true,
    colour: COLOURS.accent,
    before: 200,
    after: 0,
    line: 252,
    keepNext: true,
    outline: 0,
  },
  Letterhead: { name: 'Letterhead', size: 19, colour: COLOURS.soft, tabAt: TEXT_WIDTH },
  Hint: { name: 'Hint', size: 19, colour: COLOURS.soft, after: 70, keepNext: true },
  ColumnHead: {
    name: 'Column head',
    size: 18,
    bold: true,
    colour: '3C4043',
    line: 240,
    keepNext: true,
  },
  FactLabel: { name: 'Fact label', size: 18, colour: COLOURS.soft, line: 240 },
  Fact: { name: 'Fact', line: 247 },
  Together: { name: 'Together', keepNext: true },
  RowKey: { name: 'Row key', bold: true, colour: COLOURS.accent, centred: true },
  SmallNote: { name: 'Small note', size: 18, colour: COLOURS.soft, line: 240 },
  Bullet: { name: 'Bullet', after: 10 },
  Checkbox: { name: 'Checkbox', after: 30 },
  Box: { name: 'Box', line: 252, after: 30 },
  Gap: { name: 'Gap', size: 12, line: 240 },
  CardLead: {
    name: 'Card lead',
    size: 36,
    colour: COLOURS.accent,
    before: 2600,
    after: 600,
    centred: true,
  },
  Card: { name: 'Card', size: 80, line: 276, after: 200, centred: true },
  CardMiddle: { name: 'Card middle', size: 56, line: 276, after: 160, centred: true },
  CardSmall: { name: 'Card small', size: 36, line: 276, after: 120, centred: true },
  CardName: { name: 'Card name', size: 36, colour: COLOURS.soft, before: 700, centred: true },
  Footer: { name: 'footer', size: 17, colour: COLOURS.soft, line: 240, tabAt: TEXT_WIDTH },
};

const CHARACTERS: Record<CharacterStyle | 'Hyperlink', Letters> = {
  Strong: { bold: true },
  Soft: { size: 19, colour: COLOURS.soft },
  Hyperlink: { colour: COLOURS.accent, underline: true },
};

/** `word/styles.xml` for a document in the given language (BCP 47). */
export function stylesXml(locale: string): string {
  const paragraphs = Object.entries(PARAGRAPHS).map(([id, look]) => {
    const base = id === 'Normal' ? '<w:qFormat/>' : '<w:basedOn w:val="Normal"/><w:qFormat/>';
    const isDefault = id === 'Normal' ? ' w:default="1"' : '';
    return (
      `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${look.name}"/>` +
      `${base}<w:pPr>${standing(look)}</w:pPr><w:rPr>${letters(look)}</w:rPr></w:style>`
    );
  });
  const characters = Object.entries(CHARACTERS).map(
    ([id, look]) =>
      `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/>` +
      `<w:rPr>${letters(look)}</w:rPr></w:style>`,
  );
  return (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="22"/><w:szCs w:val="22"/>` +
    `<w:lang w:val="${locale}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `${paragraphs.join('')}${characters.join('')}</w:styles>`
  );
}

// The order of elements below is that of the schema (ECMA-376 part 1, §17.3.1 and §17.3.2).
function standing(look: Standing): string {
  const spacing =
    `<w:spacing w:before="${look.before ?? 0}" w:after="${look.after ?? 0}"` +
    ` w:line="${look.line ?? 247}" w:lineRule="auto"/>`;
  return [
    look.keepNext ? '<w:keepNext/>' : '',
    look.tabAt ? `<w:tabs><w:tab w:val="right" w:pos="${look.tabAt}"/></w:tabs>` : '',
    spacing,
    look.centred ? '<w:jc w:val="center"/>' : '',
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('');
}

function letters(look: Letters): string {
  return [
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.colour ? `<w:color w:val="${look.colour}"/>` : '',
    look.size ? `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>` : '',
    look.underline ? '<w:u w:val="single"/>' : '',
  ].join('');
}
