import type { FocusArea } from '../rubric/rubric.ts';
import { CONCEPTS } from './concepts.ts';
import { lexicalIndex, lexicalScores, stemmed } from './lexical.ts';
import { reasonsFor } from './reasons.ts';
import { prepareRubric, type PreparedRubric } from './rubricSense.ts';
import { sense } from './model/classify.ts';
import type { Reason } from './types.ts';

/** Least evidence for saying that a goal serves a focus area; chosen on our own cases. */
const LEAST_EVIDENCE = 0.18;
const WORDS_SHARE = 0.35;

const prepared = new WeakMap<readonly FocusArea[], PreparedRubric>();

function areasAsRubric(areas: readonly FocusArea[]): PreparedRubric {
  const known = prepared.get(areas);
  if (known) return known;
  const fresh = prepareRubric({
    id: 'focus areas',
    title: '',
    components: areas.map((area, at) => ({
      id: String(at),
      domain: '',
      name: area.name,
      descriptor: area.description,
    })),
  });
  prepared.set(areas, fresh);
  return fresh;
}

/** Which of the year's focus areas a goal serves, with the words that say so; null for none. */
export function matchFocus(
  text: string,
  areas: readonly FocusArea[],
): { index: number | null; reasons: Reason[] } {
  if (areas.length === 0) return { index: null, reasons: [] };
  const rubric = areasAsRubric(areas);
  const seen = sense(text);
  const stems = stemmed(text);
  // Compared with itself as well, so that the share of words means the same for one area or two.
  const index = lexicalIndex(
    areas.map(area => [
      { text: area.name, weight: 2 },
      { text: area.description, weight: 1 },
    ]),
  );
  const words = lexicalScores(stems, index);
  const evidence = rubric.covers.map((covers, at) => {
    let share = 0;
    for (let k = 0; k < CONCEPTS.length; k++) share += (covers[k] ?? 0) * (seen.shares[k] ?? 0);
    const shared = Math.min(1, (words[at] ?? 0) / 4);
    return share + WORDS_SHARE * shared;
  });
  const best = evidence.indexOf(Math.max(...evidence));
  if ((evidence[best] ?? 0) < LEAST_EVIDENCE || seen.known === 0)
    return { index: null, reasons: [] };
  return { index: best, reasons: reasonsFor(text, seen, stems, rubric, best) };
}
