/** Every call answers with a value, or with a code for machines and a sentence for people. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly sentence: string };
