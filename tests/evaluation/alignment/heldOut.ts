import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignGoal, matchFocus, prepareRubric } from '../../../src/core/alignment/index.ts';
import { libraryRubric } from '../../../src/core/rubric/library.ts';
import type { FocusArea, Rubric } from '../../../src/core/rubric/rubric.ts';
import { bm25Ranker } from './bm25.ts';
import { areaUnderCurve, percent, Tally } from './figures.ts';

/** A goal kept apart from the bank, with the components that fit it, by rubric id. */
export interface HeldOutGoal {
  readonly id: string;
  readonly text: string;
  readonly voice?: string;
  readonly labels_all: Readonly<Record<string, readonly string[]>>;
}

/** A goal with the school's focus areas and the one it serves. */
export interface FocusCase {
  readonly text: string;
  readonly focus_areas: readonly FocusArea[];
  readonly focus: number | null;
}

function lines<T>(name: string): T[] {
  const text = readFileSync(join(import.meta.dirname, 'goals', name), 'utf8');
  return text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T);
}

export const mixedVoices = (): HeldOutGoal[] => lines('mixed-voices.jsonl');
/** Written in other voices, later, without looking at the bank. */
export const secondVoices = (): HeldOutGoal[] => lines('second-voices.jsonl');
export const ownRubricGoals = (): HeldOutGoal[] => lines('own-rubric.jsonl');
export const focusCases = (): FocusCase[] => lines('focus.jsonl');

/** Invented schools whose rubrics the product does not know. */
export const OWN_RUBRICS = ['hollow-creek', 'tide-rock', 'ironworks-tech'] as const;

/** The rubric of an invented school. */
export function ownRubric(id: string): Rubric {
  const path = join(import.meta.dirname, 'rubrics', id + '.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Rubric;
}

/**
 * How each fitting pair is judged, and as many pairs drawn from the components that do not fit, half
 * of them from the same domain.
 */
class Verdicts {
  readonly fitting: number[] = [];
  readonly others: number[] = [];
  different = 0;
  wronglyDifferent = 0;
  agreed = 0;
  wronglyAgreed = 0;

  add(fits: boolean, align: number, verdict: string): void {
    (fits ? this.fitting : this.others).push(align);
    if (verdict === 'different' && fits) this.wronglyDifferent += 1;
    if (verdict === 'different' && !fits) this.different += 1;
    if (verdict === 'agrees' && fits) this.agreed += 1;
    if (verdict === 'agrees' && !fits) this.wronglyAgreed += 1;
  }

  toString(): string {
    return [
      `AUC ${areaUnderCurve(this.fitting, this.others).toFixed(3)}`,
      `"different" right ${percent(this.different, this.different + this.wronglyDifferent)}, found ${percent(this.different, this.others.length)}`,
      `"agrees" right ${percent(this.agreed, this.agreed + this.wronglyAgreed)}, found ${percent(this.agreed, this.fitting.length)}`,
    ].join('; ');
  }
}

/** Ranks and judges goals kept apart; `asOwn` hides that the rubrics are known. */
export function heldOutReport(
  title: string,
  goals: readonly HeldOutGoal[],
  rubricById: (id: string) => Rubric,
  asOwn: boolean,
): string[] {
  const all = new Tally();
  const keywords = new Tally();
  const byVoice = new Map<string, Tally>();
  const verdicts = new Verdicts();
  const prepared = new Map<string, ReturnType<typeof prepareRubric>>();
  let draw = 7;
  for (const goal of goals)
    for (const [id, right] of Object.entries(goal.labels_all)) {
      const rubric = rubricById(id);
      const hidden = asOwn
        ? {
            ...rubric,
            id: 'own',
            components: rubric.components.map(c => ({ ...c, id: '~' + c.id })),
          }
        : rubric;
      const ready = prepared.get(id) ?? prepareRubric(hidden);
      prepared.set(id, ready);
      const named = (component: string): string => (asOwn ? '~' : '') + component;
      const ranking = alignGoal(goal.text, ready, null).ranking.map(each => each.id);
      all.add(ranking, right.map(named));
      keywords.add(bm25Ranker(rubric)(goal.text), right);
      const voice = byVoice.get(goal.voice ?? '') ?? new Tally();
      byVoice.set(goal.voice ?? '', voice);
      voice.add(ranking, right.map(named));
      const domains = rubric.components.filter(c => right.includes(c.id)).map(c => c.domain);
      const wrong = rubric.components.filter(c => !right.includes(c.id));
      const near = wrong.filter(c => domains.includes(c.domain));
      const far = wrong.filter(c => !domains.includes(c.domain));
      for (const component of right) {
        draw = (Math.imul(draw, 1103515245) + 12345) & 0x7fffffff;
        const asked = draw & 0x10000 ? near : far;
        const drawn = asked.length > 0 ? asked : wrong;
        for (const [each, fits] of [
          [component, true],
          [drawn[(draw >> 8) % drawn.length]?.id ?? '', false],
        ] as const) {
          const { align, verdict } = alignGoal(goal.text, ready, named(each));
          verdicts.add(fits, align ?? 0, verdict ?? '');
        }
      }
    }
  const voices = [...byVoice]
    .filter(([voice]) => voice)
    .map(([voice, tally]) => `    ${voice}: ${tally}`);
  return [
    `${title} (${all.of} rankings): ${all}   keyword search: ${keywords}`,
    ...voices,
    `  ${verdicts}`,
  ];
}

/** The library rubric of that id; throws where there is none. */
export function known(id: string): Rubric {
  const rubric = libraryRubric(id);
  if (!rubric) throw new Error('the library has no ' + id);
  return rubric;
}

/** How often the right focus area, or rightly none, is found. */
export function focusReport(): string {
  const cases = focusCases();
  const right = cases.filter(each => matchFocus(each.text, each.focus_areas).index === each.focus);
  return `Focus area right (${cases.length} cases): ${percent(right.length, cases.length)}`;
}
