import { headerText, plainWords } from '../../table/cellText.ts';
import type { HeaderRule, Meaning, SensitiveKind } from './headerWords.ts';
import { goalNumber } from './goalNumber.ts';
import { goalRules } from './goalHeaderWords.ts';
import { asideRules, otherRules } from './asideHeaderWords.ts';
import { identityRules } from './identityHeaderWords.ts';
import { sensitiveRules } from './sensitiveHeaderWords.ts';
import { supportRules, workRules } from './workHeaderWords.ts';
import { corrected } from './spelling.ts';

/** What one column's header says by itself, before anyone looked at the values below it. */
export interface HeaderMeaning {
  /** As people are shown it ("upper / lower" for two rows). */
  readonly text: string;
  readonly scores: ReadonlyMap<Meaning, number>;
  /** How surely it is a column that no plan needs, 0 to 1. */
  readonly other: number;
  readonly sensitive: SensitiveKind | null;
  /** The goal it speaks of, from 1, or null where it does not say. */
  readonly goal: number | null;
}

const meaningRules = [...identityRules, ...workRules, ...supportRules, ...goalRules, ...asideRules];
const goalFamily: readonly Meaning[] = [
  'component',
  'focus',
  'looks_like',
  'sounds_like',
  'feels_like',
  'portfolio',
  'action_steps',
];
const aboutPeople: readonly Meaning[] = [
  'name',
  'first_name',
  'last_name',
  'role',
  'subject',
  'grade',
  'department',
  'staff_id',
  'status',
  'home_school',
  'language',
];
const criteria: readonly Meaning[] = ['looks_like', 'sounds_like', 'feels_like'];

// "BaseSalary", "lastEvalRating": words of three letters and more, each with a capital.
const AN_EXPORTS_WORD = /^\p{L}\p{Ll}{2,}(\p{Lu}\p{Ll}{2,})+$/u;

const read = new Map<string, HeaderMeaning>();

/** The meaning of a header; `upper` is the group above it in a two-row header, '' without one. */
export function headerMeaning(upper: string, lower: string): HeaderMeaning {
  const key = upper + '\n' + lower;
  const known = read.get(key);
  if (known) return known;
  if (read.size > 5000) read.clear();
  const meaning = meaningOf(headerText(upper), headerText(lower));
  read.set(key, meaning);
  return meaning;
}

/** The header as a person is shown it. */
export function joinedHeader(upper: string, lower: string): string {
  const above = headerText(upper);
  const below = headerText(lower);
  return above && below && above !== below ? above + ' / ' + below : below || above;
}

function meaningOf(upper: string, lower: string): HeaderMeaning {
  const text = joinedHeader(upper, lower);
  const whole = wordsOf(text);
  let scores = scoresOf(withoutAsides(lower || upper), wordsOf(lower || upper));
  // "Coach / Email" speaks of the coach, "Goal 1 / Statement" of the goal.
  if (upper && lower) {
    const joined = scoresOf(withoutAsides(upper + ' ' + lower), wordsOf(upper + ' ' + lower));
    const alone = best(scores);
    const contact = alone.kind === 'email' || alone.kind === 'name';
    const part = alone.kind?.endsWith('_name');
    // "Who / Last" and "Name / First" are parts of the name that their group speaks of.
    const ownName =
      part && (scoresOf(withoutAsides(upper), wordsOf(upper)).get('name') ?? 0) >= 0.5;
    if (alone.weight < 0.66 || contact || (part && !ownName)) scores = joined;
    else if ((joined.get('coach') ?? 0) > 0.9 && alone.weight < 0.9) scores = joined;
  }
  const main = wordsOf(withoutAsides(text)) || whole;
  const other = strongest(otherRules, main);
  const said = upper && lower ? wordsOf(lower) + ' ' + main : main;
  // An export writes "BaseSalary": a private column must not slip through in one word.
  const forms = AN_EXPORTS_WORD.test(lower) ? [said, wordsOf(apart(lower))] : [said];
  const sensitive = forms
    .map(words => strongest(sensitiveRules, words))
    .reduce((a, b) => (b.weight > a.weight ? b : a));
  return {
    text,
    scores,
    other: other.weight,
    sensitive: sensitive.weight > 0 ? sensitive.kind : null,
    goal: goalNumber(whole),
  };
}

/** A question's first sentence and nothing in parentheses: what is left is what it asks for. */
function withoutAsides(header: string): string {
  const bare = header.replace(/\([^)]*\)/g, ' ').trim() || header;
  const sentence = /^(.{25,}?[?.!])\s/.exec(bare);
  return sentence?.[1] ?? bare;
}

/** Lower-case words; "goal1", "FirstName" and "email_addr" are set apart. */
function wordsOf(header: string): string {
  return plainWords(header.replace(/#/g, ' no '))
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L}{3,})/gu, '$1 $2');
}

function apart(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

function scoresOf(main: string, whole: string): Map<Meaning, number> {
  const first = scored(wordsOf(main));
  if (best(first).weight >= 0.55) return first;
  const others: readonly (readonly [string, number])[] = [
    [whole, 0.9],
    [wordsOf(apart(main)), 0.95],
    [corrected(wordsOf(main)), 0.85],
  ];
  for (const [words, trust] of others) {
    const scores = scored(words);
    if (best(scores).weight < 0.6) continue;
    for (const [kind, weight] of scores) scores.set(kind, weight * trust);
    return scores;
  }
  return first;
}

function scored(words: string): Map<Meaning, number> {
  const scores = new Map<Meaning, number>();
  for (const { kind, weight, has, not } of meaningRules) {
    if (weight > (scores.get(kind) ?? 0) && has.test(words) && !not?.test(words)) {
      scores.set(kind, weight);
    }
  }
  return moreSpecificFirst(scores);
}

/** "Goal 1 component" is about the component, "Coach email" about the coach. */
function moreSpecificFirst(scores: Map<Meaning, number>): Map<Meaning, number> {
  const weaken = (kinds: readonly Meaning[], by: number): void => {
    for (const kind of kinds) {
      const weight = scores.get(kind);
      if (weight !== undefined) scores.set(kind, weight * by);
    }
  };
  const has = (kind: Meaning, least: number): boolean => (scores.get(kind) ?? 0) >= least;
  if (criteria.filter(kind => has(kind, 0.7)).length > 1) {
    scores.set('looks_like', 0.6);
    scores.delete('sounds_like');
    scores.delete('feels_like');
  }
  if (criteria.some(kind => has(kind, 0.9)))
    weaken(['portfolio', 'component', 'focus', 'action_steps'], 0.6);
  if (has('component', 0.9)) weaken(['focus', 'portfolio', 'action_steps'], 0.6);
  if (has('focus', 0.9)) weaken(['component'], 0.6);
  if (has('goal', 0.7) || goalFamily.some(kind => has(kind, 0.7)))
    weaken([...aboutPeople, 'email'], 0.45);
  if (goalFamily.some(kind => has(kind, 0.6))) weaken(['goal'], 0.5);
  if (has('coach', 0.5)) weaken([...aboutPeople, 'email', 'goal'], 0.4);
  if (has('planning_period', 0.8)) weaken([...aboutPeople, 'goal', 'coach'], 0.5);
  if (has('email', 0.9)) weaken(['name', 'role', 'department', 'home_school', 'grade'], 0.4);
  return scores;
}

function best(scores: ReadonlyMap<Meaning, number>): { kind: Meaning | null; weight: number } {
  let top: { kind: Meaning | null; weight: number } = { kind: null, weight: 0 };
  for (const [kind, weight] of scores) if (weight > top.weight) top = { kind, weight };
  return top;
}

function strongest<Kind>(
  rules: readonly HeaderRule<Kind>[],
  words: string,
): { kind: Kind | null; weight: number } {
  let top: { kind: Kind | null; weight: number } = { kind: null, weight: 0 };
  for (const { kind, weight, has, not } of rules) {
    if (weight > top.weight && has.test(words) && !not?.test(words)) top = { kind, weight };
  }
  return top;
}
