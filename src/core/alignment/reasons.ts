import { CONCEPTS } from './concepts.ts';
import type { Stemmed } from './lexical.ts';
import type { Sense } from './model/classify.ts';
import type { PreparedRubric } from './rubricSense.ts';
import { isSmallWord } from './text/features.ts';
import type { Reason } from './types.ts';

interface Span {
  readonly first: number;
  readonly last: number;
  readonly gain: number;
}

/** A phrase gets shown with at most this many words. */
const LONGEST_PHRASE = 5;
const MOST_REASONS = 3;

const spansBySense = new WeakMap<Sense, Map<number, readonly Span[]>>();

/** The words of the goal that pulled it most towards a concept, best first; found once a goal. */
function conceptSpans(seen: Sense, concept: number): readonly Span[] {
  const known = spansBySense.get(seen) ?? new Map<number, readonly Span[]>();
  spansBySense.set(seen, known);
  const spans = known.get(concept) ?? findSpans(seen, concept);
  known.set(concept, spans);
  return spans;
}

function findSpans(seen: Sense, concept: number): Span[] {
  const spans: Span[] = [];
  for (const { feature, line, value } of seen.seen) {
    if (feature.kind === 'letters' || feature.last - feature.first >= LONGEST_PHRASE) continue;
    const gain = value * (line.weights[line.concepts.indexOf(concept)] ?? 0);
    if (gain > 0.05) spans.push({ first: feature.first, last: feature.last, gain });
  }
  return joined(spans, seen);
}

/** Spans that touch become one; its ends never stand on small words. */
function joined(spans: readonly Span[], seen: Sense): Span[] {
  const small = (at: number): boolean => isSmallWord(seen.reading.tokens[at]?.word ?? '');
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => b.gain - a.gain)) {
    let { first, last } = span;
    while (first < last && small(first)) first++;
    while (last > first && small(last)) last--;
    if (small(first)) continue;
    const near = kept.findIndex(old => first <= old.last && last >= old.first);
    const old = kept[near];
    if (!old) {
      kept.push({ first, last, gain: span.gain });
      continue;
    }
    const wide = { first: Math.min(first, old.first), last: Math.max(last, old.last) };
    const fits = wide.last - wide.first < LONGEST_PHRASE;
    kept[near] = { ...(fits ? wide : old), gain: old.gain + span.gain };
  }
  return kept.sort((a, b) => b.gain - a.gain || a.first - b.first);
}

function phraseOf(text: string, seen: Sense, { first, last }: Span): string {
  const { tokens } = seen.reading;
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

/** Why a goal points to a component: its practice phrases first, then words shared with the component. */
export function reasonsFor(
  text: string,
  seen: Sense,
  stems: readonly Stemmed[],
  rubric: PreparedRubric,
  at: number,
): Reason[] {
  const covers = rubric.covers[at];
  const shared = rubric.words.texts[at];
  const found: Reason[] = [];
  const best = [...CONCEPTS.keys()]
    .map(k => ({ k, part: (covers?.[k] ?? 0) * (seen.shares[k] ?? 0) }))
    .filter(({ part }) => part > 0.1)
    .sort((a, b) => b.part - a.part);
  for (const { k } of best.slice(0, 2))
    for (const span of conceptSpans(seen, k).slice(0, 2))
      found.push({
        kind: 'concept',
        phrase: phraseOf(text, seen, span),
        concept: CONCEPTS[k] ?? '',
      });
  for (const { token, stem } of stems)
    if (shared?.has(stem))
      found.push({ kind: 'component', phrase: text.slice(token.start, token.end) });
  const said = new Set<string>();
  return found
    .filter(({ phrase }) => {
      const low = phrase.toLowerCase();
      if ([...said].some(old => old.includes(low))) return false;
      said.add(low);
      return true;
    })
    .slice(0, MOST_REASONS);
}
