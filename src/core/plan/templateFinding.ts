/**
 * unknown: no such tag here · split: parts of the tag look different · unclosed, unopened: a brace
 * without its other one · unclosed_loop, unopened_loop: `{#goals}` without `{/goals}`, or the other
 * way about · too_big: the file, mostly a picture · not_a_document · broken: something else that
 * keeps it from being filled.
 */
export type TemplateFindingKind =
  | 'unknown'
  | 'split'
  | 'unclosed'
  | 'unopened'
  | 'unclosed_loop'
  | 'unopened_loop'
  | 'too_big'
  | 'not_a_document'
  | 'broken';

/** One thing to put right in a template, and where. */
export interface TemplateFinding {
  readonly kind: TemplateFindingKind;
  /** As it stands there, braces included; of a picture its size in MB. */
  readonly tag: string;
  /** The nearest heading above, or ''. */
  readonly heading: string;
  /** The words around it, or ''. */
  readonly text: string;
  /** The tag that may be meant, without braces, or ''. */
  readonly meant: string;
}
