import { FAMILIES } from './wordFamilies.ts';

function familyByStem(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of FAMILIES.lines.split('\n')) {
    const [family = '', ...stems] = line.split(' ');
    for (const stem of stems) if (!map.has(stem)) map.set(stem, family);
  }
  return map;
}

let known: ReadonlyMap<string, string> | null = null;

/** The family of a stemmed English word, or undefined. A word in two families has the first. */
export function familyOf(stem: string): string | undefined {
  known ??= familyByStem();
  return known.get(stem);
}
