/**
 * The text with everything that XML 1.0 (§2.2) cannot hold dropped: control characters, lone
 * surrogates, U+FFFE and U+FFFF. Line ends become "\n" and tabs stay.
 */
export function legalText(text: string): string {
  const lines = text.replace(/\r\n?|\u2028|\u2029|\v|\f/g, '\n');
  let kept = '';
  let from = 0;
  for (let i = 0; i < lines.length; i++) {
    const unit = lines.charCodeAt(i);
    const pair = isHigh(unit) && isLow(lines.charCodeAt(i + 1));
    if (pair) i += 1;
    else if (!isLegalUnit(unit)) {
      kept += lines.slice(from, i);
      from = i + 1;
    }
  }
  return kept + lines.slice(from);
}

/** The text as it stands between tags or in a quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isLegalUnit(unit: number): boolean {
  if (unit < 0x20) return unit === 0x9 || unit === 0xa;
  return !(unit >= 0xd800 && unit <= 0xdfff) && unit !== 0xfffe && unit !== 0xffff;
}
