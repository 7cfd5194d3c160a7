const longestBytes = 120;
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/**
 * A name for one path segment that Windows, macOS and Linux all accept, as near to `name` as can
 * be: no separators, control characters or `<>:"|?*`, no dot or blank at its ends, no device name
 * (learn.microsoft.com "Naming Files, Paths, and Namespaces"), NFC, at most 120 bytes of UTF-8 so
 * that a suffix and an extension still fit into the usual 255.
 */
export function safeName(name: string): string {
  const clean = trimEnds(
    name
      .normalize('NFC')
      .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
      .replace(/[<>:"/\\|?*]/g, '-')
      .replace(/\s+/g, ' '),
  );
  const short = trimEnds(firstBytes(clean, longestBytes));
  if (short === '') return 'Untitled';
  const [stem] = short.split('.');
  return stem !== undefined && reserved.test(stem) ? '_' + short : short;
}

function trimEnds(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/g, '');
}

function firstBytes(text: string, most: number): string {
  let kept = '';
  let bytes = 0;
  for (const letter of text) {
    bytes += Buffer.byteLength(letter);
    if (bytes > most) break;
    kept += letter;
  }
  return kept;
}
