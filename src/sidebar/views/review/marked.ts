/** A stretch of a goal's text. */
interface Stretch {
  readonly text: string;
  /** True where these words decided. */
  readonly mark: boolean;
}

/** A text cut where phrases begin and end; each phrase is marked where it stands first. */
export function marked(text: string, phrases: readonly string[]): Stretch[] {
  const lower = text.toLowerCase();
  const spans = phrases
    .map(phrase => ({ from: lower.indexOf(phrase.toLowerCase()), length: phrase.length }))
    .filter(({ from, length }) => from >= 0 && length > 0)
    .sort((a, b) => a.from - b.from);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { from, length } of spans) {
    const end = from + length;
    if (end <= at) continue;
    if (from > at) stretches.push({ text: text.slice(at, from), mark: false });
    stretches.push({ text: text.slice(Math.max(at, from), end), mark: true });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), mark: false });
  return stretches;
}
