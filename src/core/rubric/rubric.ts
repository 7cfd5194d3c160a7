/** One thing a rubric describes (a T-TESS dimension, a Danielson component, an MA element …). */
export interface RubricComponent {
  /** As the school writes it: "2.3", "3b", "II-A-1". Unique in its rubric. */
  readonly id: string;
  readonly domain: string;
  readonly name: string;
  /** Our own words or the school's; may be empty. */
  readonly descriptor: string;
  readonly link?: string;
  /** Words the school says this component also covers. */
  readonly alsoCovers?: readonly string[];
}

/** A teaching rubric, from the library or pasted by the school. */
export interface Rubric {
  /** Library id ("t-tess") or "own". */
  readonly id: string;
  readonly title: string;
  readonly edition?: string;
  readonly licence?: string;
  readonly source?: string;
  readonly components: readonly RubricComponent[];
}

/** A school's focus area for the year. */
export interface FocusArea {
  readonly name: string;
  readonly description: string;
  readonly why?: string;
}

/** Which component a text names. `near` are components whose name shares words with the text. */
export type Recognition =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'none'; readonly near: readonly string[] }
  | { readonly kind: 'many'; readonly ids: readonly string[] };
