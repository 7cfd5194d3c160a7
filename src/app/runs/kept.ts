/** Something that a run leaves as it is, and why: a kind of the catalogue. */
export interface Kept {
  readonly key: string;
  readonly kind:
    'kept_edited' | 'kept_shared' | 'kept_invited' | 'kept_past' | 'kept_before' | 'former_reader';
}

/** Something that stays, and of whom; of a former reader how many plans. */
export type NamedKept = Kept & { readonly name: string; readonly plans?: number };
