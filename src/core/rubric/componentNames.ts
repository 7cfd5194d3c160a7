import { plainWords } from '../table/cellText.ts';
import { UNIT } from './componentIds.ts';
import type { Rubric } from './rubric.ts';

export interface NamedInText {
  /** Ids of the components whose exact name stands in the text. */
  readonly ids: readonly string[];
  /** Ids of the domains whose name stands in it (outside of component names). */
  readonly domains: readonly (readonly string[])[];
  /** Numbers left over, such as the 2 of "Domain 2: Communication". */
  readonly numbers: readonly string[];
  /** Whether nothing else is said, so that the names are all of the text. */
  readonly alone: boolean;
}

export interface NameFinder {
  named(text: string): NamedInText;
  /** Up to three components whose names share words with the text, most first. */
  near(text: string): string[];
}

const JOINING = new Set(
  'and or the of in y o de la el los t tess ttess rubric rubrica framework ftt fft tool teacher teaching'.split(
    ' ',
  ),
);

/** Finds components and domains by their names, compared in plain words. */
export function nameFinder(rubric: Rubric): NameFinder {
  const components = new Map<string, string[]>();
  const domains = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, name: string, id: string): void => {
    if (name) map.set(name, [...(map.get(name) ?? []), id]);
  };
  for (const { id, name, domain } of rubric.components) {
    put(components, plainWords(name), id);
    put(domains, plainWords(domain.replace(/^(?:[IVX]+|\d+)[.:]?\s/, '')), id);
  }
  const longestFirst = (map: Map<string, string[]>): string[] =>
    [...map.keys()].sort((a, b) => b.length - a.length);
  const componentNames = longestFirst(components);
  const domainNames = longestFirst(domains);
  const filler = new Set([
    ...JOINING,
    ...plainWords(rubric.id + ' ' + rubric.title)
      .split(' ')
      .filter(word => !/^\d+$/.test(word)),
  ]);
  const unit = new RegExp('^' + UNIT + '$', 'iu');

  const named = (text: string): NamedInText => {
    // Marks stay as " | " so that a name never spans them: "Communication; Differentiation".
    let rest =
      ' ' +
      text
        .split(/[;\n:()|]|\s[-–—]\s/)
        .map(plainWords)
        .join(' | ') +
      ' ';
    const take = (names: readonly string[], map: Map<string, string[]>): string[][] => {
      const found: string[][] = [];
      for (const name of names) {
        const at = rest.indexOf(' ' + name + ' ');
        if (at < 0) continue;
        found.push(map.get(name) ?? []);
        rest = rest.slice(0, at) + ' \u0000 ' + rest.slice(at + name.length + 2);
      }
      return found;
    };
    const whole = components.get(plainWords(text));
    if (whole) return { ids: whole, domains: [], numbers: [], alone: true };
    const ids = take(componentNames, components).reduce((all, list) => all.concat(list), []);
    const inDomains = take(domainNames, domains);
    const parts = rest.split('|').map(part =>
      part
        .trim()
        .split(/\s+/)
        .filter(word => word && !filler.has(word) && !unit.test(word)),
    );
    const said = parts.map(words => words.filter(word => word !== '\u0000'));
    const left = said.reduce((all, words) => all.concat(words), []);
    const numbers = left.filter(word => /^(?:\d{1,2}|[ivx]{1,4}|[a-h])$/.test(word));
    // A name that stands between marks counts even where other words follow.
    const apart = parts.some(
      (words, index) => words.includes('\u0000') && said[index]?.length === 0,
    );
    return {
      ids,
      domains: inDomains,
      numbers,
      alone: left.length === numbers.length || (apart && ids.length > 0),
    };
  };

  const near = (text: string): string[] => {
    const wanted = new Set(
      plainWords(text)
        .split(' ')
        .filter(word => word.length > 3)
        .map(word => word.slice(0, 6)),
    );
    return rubric.components
      .map(({ id, name }) => ({
        id,
        shared: plainWords(name)
          .split(' ')
          .filter(word => word.length > 3 && wanted.has(word.slice(0, 6))).length,
      }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared)
      .slice(0, 3)
      .map(({ id }) => id);
  };
  return { named, near };
}
