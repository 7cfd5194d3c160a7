/** What the values of a note may be, by the names that `typeof` gives them. */
interface Values {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

/** The properties of one kind of note. The type and the check at reading both come from it. */
export type Shape = Readonly<Record<string, keyof Values>>;

/** What any entry may say about its last request. */
export const ANY_NOTE = {
  /** Error code of why it was refused or is gone. */
  code: 'string',
  /** What Google said about it, at most 200 characters. */
  message: 'string',
  /** Tries without a certain answer. */
  tries: 'number',
} as const;

/**
 * A note of that shape. Every property may be missing: an older version did not write it, or a
 * person edited the row. Undefined is the same as missing; it is never written.
 */
export type NoteOf<S extends Shape> = Maybe<S> & Maybe<typeof ANY_NOTE>;
type Maybe<S extends Shape> = { readonly [P in keyof S]?: Values[S[P]] | undefined };

/** The shape that a note was made from. */
export type ShapeOf<N> = {
  readonly [P in Exclude<keyof N, keyof typeof ANY_NOTE>]-?: NameOf<NonNullable<N[P]>>;
};
type NameOf<V> = V extends string ? 'string' : V extends number ? 'number' : 'boolean';

/** Properties as they stand in the cell, of whatever type. */
export type RawNote = Readonly<Record<string, unknown>>;

/** A note as its shape wants it, and what of it cannot be that. */
export interface CheckedNote {
  readonly note: RawNote;
  /** By their names, the values of another type: they count as missing. Null for none. */
  readonly unread: RawNote | null;
}

/**
 * Holds a note against a shape. A number that stands there as text is a number, and the other way
 * round. Properties that no shape names are a later version's and stay.
 */
export function checkNote(raw: RawNote, own: Shape): CheckedNote {
  const any: Shape = ANY_NOTE;
  let unread: Record<string, unknown> | null = null;
  let note: Record<string, unknown> | null = null;
  for (const name of Object.keys(raw)) {
    const wanted = own[name] ?? any[name];
    const value = raw[name];
    // A property may have the name of something that every object has, such as "constructor".
    if (typeof wanted !== 'string' || typeof value === wanted) continue;
    note ??= { ...raw };
    const said = turned(value, wanted);
    if (said !== undefined) note[name] = said;
    else delete note[name];
    // Null says nothing, and nothing is lost with it.
    if (said === undefined && value !== null) (unread ??= {})[name] = value;
  }
  return { note: note ?? raw, unread };
}

/** A number as text, and a text that is a number as that. */
function turned(value: unknown, wanted: Shape[string]): string | number | undefined {
  if (typeof value === 'number' && wanted === 'string') return String(value);
  if (typeof value !== 'string' || wanted !== 'number' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
