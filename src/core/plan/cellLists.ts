/** Kinds of action step that the PD menu and the plan know by name. */
export type StepKind =
  | 'peerVisit'
  | 'coaching'
  | 'course'
  | 'plc'
  | 'reading'
  | 'podcast'
  | 'workshop'
  | 'video'
  | 'meeting';

/** One action step taken from a cell. */
export interface ReadStep {
  readonly text: string;
  readonly kind: StepKind | null;
  readonly with: string;
  readonly by: string;
}

const BULLET = /^\s*(?:[-–—*•·▪☐☑✓]|\(?\d{1,2}[.)]|\(?[a-e]\))\s+/;

/**
 * The entries of a cell in which people list things: one a line, or separated by semicolons, with
 * or without bullets or numbers. A comma never separates.
 */
export function listedLines(cell: string): string[] {
  return cell
    .split(/\r\n|[\n\r\u000b\u2028;]/)
    .map(line => line.replace(BULLET, '').trim())
    .filter(line => line !== '');
}

// The first kind whose words stand in the step; English and Spanish.
const KINDS: readonly (readonly [StepKind, RegExp])[] = [
  ['peerVisit', /\b(peer visit|visit\b|observe|walk-?through|shadow|visitar|observar)/i],
  ['plc', /\b(plc|professional learning community|comunidad de aprendizaje)\b/i],
  ['coaching', /\b(coaching|co-?plan|co-?teach|model(l)?ed? lesson|with my coach|con mi coach)/i],
  ['course', /\b(course|self-paced|module|mooc|webinar|curso)\b/i],
  ['podcast', /\b(podcast|episode|episodio)\b/i],
  ['reading', /\b(read|book|chapter|article|blog|leer|libro|art[ií]culo)\b/i],
  ['video', /\b(video|record (a|one|my)|film|grabar)\b/i],
  ['workshop', /\b(workshop|conference|training|institute|taller)\b/i],
  ['meeting', /\b(meeting|faculty|all-staff|reuni[oó]n)\b/i],
];

const BY =
  /[\s,–-]*[([]?\s*\b(?:by|due|before|para el|antes del?)\s+([^()[\]]{2,20}?)\s*[)\]]?\.?\s*$/i;
// "with Lucía Castillo": up to three capitalised words.
const WITH = /\b(?:with|con)\s+((?:\p{Lu}[\p{L}.'’-]+\s?){1,3})/u;

/** The kind of step that words speak of; null where none can be told. */
export function stepKind(text: string): StepKind | null {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The steps of an action-steps cell; what is not said stays ''. */
export function readSteps(cell: string): ReadStep[] {
  return listedLines(cell).map(line => {
    const by = BY.exec(line);
    const date = by && /\d|week|semana/i.test(by[1] ?? '') ? (by[1] ?? '').trim() : '';
    const text = date && by ? line.slice(0, by.index).trim() : line;
    return {
      text,
      kind: stepKind(text),
      with: WITH.exec(text)?.[1]?.trim() ?? '',
      by: date,
    };
  });
}
