// Zero-width characters and the byte order mark: pasted along with text, never seen.
const UNSEEN = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const MARKS = /[\u0300-\u036f]/g;
const ERRORS = /^#(n\/a|ref!|name\?|value!|div\/0!|num!|null!|error!|spill!|calc!|getting_data)$/i;

const PLACEHOLDERS = new Set(
  (
    'n/a|na|n.a.|n/a yet|none|none yet|no|nil|null|tbd|t.b.d.|tba|t.b.a.|tbh|pending|to be determined|' +
    'to be decided|to be announced|to be assigned|not assigned|unassigned|not yet assigned|not yet|' +
    'not available|unknown|no email|no email yet|no coach|no goal|no goal yet|no goals yet|undecided|blank|empty|coming soon|' +
    'pendiente|ninguno|ninguna|no tiene|sin asignar|por definir|por asignar|no aplica|s/d|sin meta|x'
  ).split('|'),
);

/** The text without unseen characters, trimmed (non-breaking spaces too). Inner spaces stay. */
export function cleanText(text: string): string {
  return text.replace(UNSEEN, '').trim();
}

/** Header text as people are shown it: trimmed, every run of white space one space. */
export function headerText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Lower-case words without accents or punctuation, one space between: for comparing, not showing. */
export function plainWords(text: string): string {
  // Most cells are plain ASCII, and whole rosters are compared in these words.
  if (!/[^\0-\x7f]/.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "N/A", "none", "TBD", "pending", "?", "-" and their kin: typed where nothing is known yet. */
export function isPlaceholder(text: string): boolean {
  const clean = cleanText(text).toLowerCase();
  if (clean.length > 24) return false;
  return (
    /^[\p{P}\p{S}\s]+$/u.test(clean) || PLACEHOLDERS.has(clean.replace(/^[([]+|[)\].!?]+$/g, ''))
  );
}

/** Whether the cell shows a spreadsheet error such as #N/A or #REF!. */
export function isSheetError(text: string): boolean {
  return ERRORS.test(cleanText(text));
}

/** Whether a cell is one address, well-formed or nearly; headers and sentences with an @ are not. */
export function isAddress(text: string): boolean {
  return text.includes('@') && /^\s*\S+@\S+\.\S+\s*$/.test(text);
}
