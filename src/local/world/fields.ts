/** A partial-response mask: null keeps a value whole. */
export type FieldMask = ReadonlyMap<string, FieldMask> | null;

/**
 * Reads the `fields` parameter ("files(id,name),nextPageToken", "a/b", "*"); null for a text that
 * is not a field selection.
 */
export function readFields(text: string): { readonly mask: FieldMask } | null {
  const tokens = text.match(/[A-Za-z0-9_$.-]+|\*|[(),/]/g) ?? [];
  if (tokens.length === 0 || tokens.join('') !== text.replaceAll(' ', '')) return null;
  let at = 0;
  const list = (): Map<string, FieldMask> | null => {
    const mask = new Map<string, FieldMask>();
    for (;;) {
      if (!item(mask)) return null;
      if (tokens[at] !== ',') return mask;
      at += 1;
    }
  };
  const item = (into: Map<string, FieldMask>): boolean => {
    const name = tokens[at];
    if (name === undefined || /^[(),/]$/.test(name)) return false;
    at += 1;
    if (tokens[at] === '/') {
      at += 1;
      const below = new Map<string, FieldMask>();
      if (!item(below)) return false;
      merge(into, name, below);
      return true;
    }
    if (tokens[at] !== '(') {
      into.set(name, null);
      return true;
    }
    at += 1;
    const below = list();
    if (!below || tokens[at] !== ')') return false;
    at += 1;
    merge(into, name, below);
    return true;
  };
  const mask = list();
  return mask && at === tokens.length ? { mask } : null;
}

function merge(into: Map<string, FieldMask>, name: string, below: Map<string, FieldMask>): void {
  const before = into.get(name);
  if (before === null) return;
  into.set(name, new Map([...(before ?? []), ...below]));
}

/** The value with nothing but what the mask names; a mask reaches through arrays. */
export function applyFields(mask: FieldMask, value: unknown): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(member => applyFields(mask, member));
  const kept: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const below = mask.has(key) ? mask.get(key) : mask.get('*');
    if (below !== undefined) kept[key] = applyFields(below, member);
  }
  return kept;
}
