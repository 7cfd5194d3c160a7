import type { Rubric, RubricComponent } from '../rubric/rubric.ts';
import { libraryRubric, rubricLibrary } from '../rubric/library.ts';
import { CONCEPTS } from './concepts.ts';
import { crosswalk } from './crosswalks.ts';
import { lexicalIndex, type LexicalIndex } from './lexical.ts';
import { sense } from './model/classify.ts';
import { plain } from './text/tokens.ts';

/** A rubric with what each component covers, worked out once. */
export interface PreparedRubric {
  readonly ids: readonly string[];
  readonly components: readonly RubricComponent[];
  /** For each component, how far it covers each concept, from 0 to 1. */
  readonly covers: readonly Float64Array[];
  /** Whether the coverage was written by hand rather than read from the component's words. */
  readonly byHand: readonly boolean[];
  readonly words: LexicalIndex;
}

const conceptAt = new Map<string, number>(CONCEPTS.map((code, at) => [code, at]));

function crosswalkOf(id: string): ReadonlyMap<string, Float64Array> {
  const rows = new Map<string, Float64Array>();
  for (const line of (crosswalk(id) ?? '').trim().split('\n')) {
    const [component = '', ...parts] = line.split(' ');
    const row = new Float64Array(CONCEPTS.length);
    for (const part of parts) {
      const match = /^([A-Z]+)([\d.]+)$/.exec(part);
      const at = conceptAt.get(match?.[1] ?? '');
      if (at !== undefined) row[at] = Number(match?.[2]);
    }
    if (component) rows.set(component, row);
  }
  return rows;
}

/** A descriptor's clauses: each may speak of a practice of its own. */
function clauses(text: string): string[] {
  return text.split(/[.;:,()]| and | y /).filter(part => part.trim().split(/\s+/).length >= 2);
}

/** How far a component of a school's own rubric covers each concept, read from its words. */
function readCoverage(component: RubricComponent): Float64Array {
  const total = new Float64Array(CONCEPTS.length);
  const add = (text: string, weight: number): void => {
    if (!text.trim()) return;
    const { shares, known } = sense(text);
    if (!known) return;
    for (let k = 0; k < total.length; k++) total[k]! += weight * (shares[k] ?? 0);
  };
  const { name, descriptor, domain, alsoCovers = [] } = component;
  add(name, 0.8);
  add(name + '. ' + descriptor, 1.5);
  const parts = clauses(descriptor);
  for (const part of parts) add(part, 2.5 / parts.length);
  add(domain, 0.2);
  for (const words of alsoCovers) add(words, 1);
  return total;
}

/** What a concept's best component must have, as a share of the clearest one in the rubric. */
const CLEAR_HOME = 0.1;

/** How much a component that speaks of many concepts gives up beside one that speaks of few. */
const BREADTH_COSTS = 0.4;

/**
 * What each component covers beside its own strongest concept and beside the rubric's best home for
 * a concept: every concept should find a home, and no component should claim all.
 */
function balanced(read: readonly Float64Array[]): Float64Array[] {
  const best = new Float64Array(CONCEPTS.length);
  for (const row of read)
    for (let k = 0; k < best.length; k++) best[k] = Math.max(best[k]!, row[k] ?? 0);
  // A concept that no component speaks of clearly has no home, whoever comes nearest.
  const clear = CLEAR_HOME * best.reduce((most, share) => Math.max(most, share), 0);
  for (let k = 0; k < best.length; k++) best[k] = Math.max(best[k] ?? 0, clear);
  const rows = read.map(row => {
    const top = row.reduce((most, share) => Math.max(most, share), 0);
    return row.map((share, k) =>
      top && best[k] ? Math.sqrt((share / top) * (share / (best[k] ?? 1))) : 0,
    );
  });
  const breadths = rows.map(row => row.reduce((sum, share) => sum + share, 0));
  const least = Math.min(...breadths.filter(breadth => breadth > 0));
  return rows.map((row, at) => {
    const breadth = breadths[at] ?? 0;
    return breadth ? row.map(share => share * Math.pow(least / breadth, BREADTH_COSTS)) : row;
  });
}

const sameName = (one: string, other: string): boolean =>
  plain(one).replace(/[^a-z0-9]+/g, '') === plain(other).replace(/[^a-z0-9]+/g, '');

/** From this share of matching ids and names on, a pasted rubric is a library rubric. */
const KNOWN_FROM = 0.7;

/** The library rubric that this is a copy of, by the ids and names of its components; else its own id. */
function knownAs(rubric: Rubric): string {
  if (crosswalk(rubric.id) !== null) return rubric.id;
  for (const { id } of rubricLibrary) {
    const names = new Map(libraryRubric(id)?.components.map(each => [each.id, each.name]));
    const same = rubric.components.filter(each => sameName(names.get(each.id) ?? '', each.name));
    if (same.length > 1 && same.length >= rubric.components.length * KNOWN_FROM) return id;
  }
  return rubric.id;
}

/** Works out once what each component of a rubric covers: by hand for a library rubric, else by its words. */
export function prepareRubric(rubric: Rubric): PreparedRubric {
  const rows = crosswalkOf(knownAs(rubric));
  const byHand = rubric.components.map(({ id }) => rows.has(id));
  const read = balanced(
    rubric.components.map(c =>
      rows.has(c.id) ? new Float64Array(CONCEPTS.length) : readCoverage(c),
    ),
  );
  const covers = rubric.components.map((component, at) => {
    const row = rows.get(component.id);
    if (!row) return read[at] ?? new Float64Array(CONCEPTS.length);
    const own = (component.alsoCovers ?? []).join('. ');
    if (!own.trim()) return row;
    const extra = readCoverage({
      ...component,
      name: own,
      descriptor: '',
      domain: '',
      alsoCovers: [],
    });
    return row.map((weight, k) => Math.max(weight, 0.9 * (extra[k] ?? 0)));
  });
  const words = lexicalIndex(
    rubric.components.map(component => [
      { text: component.name, weight: 2 },
      { text: component.descriptor, weight: 1 },
      { text: (component.alsoCovers ?? []).join(' '), weight: 2 },
    ]),
  );
  return {
    ids: rubric.components.map(({ id }) => id),
    components: rubric.components,
    covers,
    byHand,
    words,
  };
}
