/** A TEXT value (RFC 5545 §3.3.11). Control characters other than line ends have no place in it. */
export function icsText(text: string): string {
  return text
    .replace(/\r\n|\r|\n/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A parameter value, quoted where it must be; a quote itself cannot be written (§3.2). */
export function icsParameter(text: string): string {
  const clean = text.replace(/\p{Cc}/gu, ' ').replace(/"/g, "'");
  return /[,;:]/.test(clean) ? `"${clean}"` : clean;
}

/** "20260901T140000Z" */
export function icsUtc(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** "20260901T090000" from "2026-09-01T09:00:00" and whatever follows. */
export function icsLocal(text: string): string {
  return text.slice(0, 19).replace(/[-:]/g, '');
}

const longestLine = 75;

/** One content line, folded after at most 75 octets, never inside a letter (§3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > longestLine) {
      lines.push(current);
      // The blank that marks a continuation counts.
      [current, octets] = [' ', 1];
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** The file from its content lines: folded, CRLF after each. */
export function icsFile(lines: readonly string[]): string {
  return lines.map(line => folded(line) + '\r\n').join('');
}
