const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text made safe for HTML, attributes included. Control characters other than tab and line ends,
 * which HTML does not allow at all, become U+FFFD.
 */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, sign => NAMED[sign] ?? '')
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '\ufffd');
}
