import { CONCEPTS, type Concept } from './concepts.ts';
import { lexicalIndex, lexicalScores, stemmed } from './lexical.ts';
import { sense } from './model/classify.ts';
import type { CriteriaCell } from './questions.ts';

/** A sentence of the criteria bank. */
export interface CriteriaSuggestion {
  readonly cell: CriteriaCell;
  readonly concept: Concept;
}

/** An offer of the school's PD menu. */
export interface PdMenuItem {
  readonly title: string;
  readonly kind: string;
  /** Ids of the rubric components it serves; may be empty. */
  readonly components: readonly string[];
  /** Names of the focus areas it serves; may be empty. */
  readonly focusAreas: readonly string[];
}

/** One offer for a goal, by its place in the menu, with what speaks for it. */
export interface PdSuggestion {
  readonly index: number;
  /** `component` and `focus`: the menu says so; `practice`: about the same practice; `words`: shared words. */
  readonly reason: 'component' | 'focus' | 'practice' | 'words';
  /** The component id, focus area, concept code or word behind the reason. */
  readonly because: string;
}

const MOST_PD = 5;
const MOST_CONCEPTS = 2;
const LEAST_SHARE = 0.2;

/** The goal's leading concepts, best first; none when the text says too little. */
function leading(text: string): { concept: Concept; share: number }[] {
  const { shares, known } = sense(text);
  if (known < 2) return [];
  return CONCEPTS.map((concept, k) => ({ concept, share: shares[k] ?? 0 }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_CONCEPTS);
}

/** For which practices the bank of success criteria has sentences worth offering for this goal. */
export function suggestCriteria(text: string): CriteriaSuggestion[] {
  const cells: readonly CriteriaCell[] = ['looks', 'sounds', 'feels'];
  return leading(text).flatMap(({ concept }) => cells.map(cell => ({ cell, concept })));
}

/**
 * Up to five offers of the PD menu for a goal, best first: those that the menu itself ties to the
 * goal's component or focus area, then those about the same practice. Kinds are mixed.
 */
export function suggestPd(
  goal: {
    readonly text: string;
    readonly component: string | null;
    readonly focusArea: string | null;
  },
  menu: readonly PdMenuItem[],
): PdSuggestion[] {
  const goalSense = sense(goal.text);
  const stems = stemmed(goal.text);
  const words = lexicalScores(
    stems,
    lexicalIndex(menu.map(({ title }) => [{ text: title, weight: 1 }])),
  );
  const scored = menu.map((item, index) => {
    const about = sense(item.title);
    let alike = 0;
    let top = 0;
    let topAt = 0;
    for (let k = 0; k < CONCEPTS.length; k++) {
      const both = Math.sqrt((about.shares[k] ?? 0) * (goalSense.shares[k] ?? 0));
      alike += both;
      if (both > top) [top, topAt] = [both, k];
    }
    if (!about.known || !goalSense.known) alike = 0;
    const byComponent = goal.component !== null && item.components.includes(goal.component);
    const byFocus = goal.focusArea !== null && item.focusAreas.includes(goal.focusArea);
    const shared = stems.find(({ stem }) => stemmed(item.title).some(word => word.stem === stem));
    const score =
      (byComponent ? 1 : 0) + (byFocus ? 0.4 : 0) + alike + 0.05 * Math.min(4, words[index] ?? 0);
    const reason: PdSuggestion | null = byComponent
      ? { index, reason: 'component', because: goal.component ?? '' }
      : alike >= 0.35
        ? { index, reason: 'practice', because: CONCEPTS[topAt] ?? '' }
        : byFocus
          ? { index, reason: 'focus', because: goal.focusArea ?? '' }
          : shared
            ? { index, reason: 'words', because: shared.token.word }
            : null;
    return { reason, score, kind: item.kind };
  });
  return mixed(scored);
}

/** Best first, where a kind that was already taken counts for less. */
function mixed(
  scored: readonly { reason: PdSuggestion | null; score: number; kind: string }[],
): PdSuggestion[] {
  const left = scored.filter(({ reason }) => reason !== null);
  const taken = new Map<string, number>();
  const found: PdSuggestion[] = [];
  while (found.length < MOST_PD && left.length > 0) {
    let best = 0;
    const worth = (at: number): number =>
      (left[at]?.score ?? 0) - 0.15 * (taken.get(left[at]?.kind ?? '') ?? 0);
    for (let at = 1; at < left.length; at++) if (worth(at) > worth(best)) best = at;
    const [chosen] = left.splice(best, 1);
    if (!chosen?.reason) break;
    taken.set(chosen.kind, (taken.get(chosen.kind) ?? 0) + 1);
    found.push(chosen.reason);
  }
  return found;
}
