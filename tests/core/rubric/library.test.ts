import { describe, expect, it } from 'vitest';
import { libraryRubric, rubricLibrary } from '../../../src/core/rubric/library.ts';

const components: Readonly<Record<string, number>> = {
  't-tess': 16,
  'danielson-2013': 22,
  'ma-dese': 33,
  'dallas-pl': 20,
  'cstp-2009': 38,
  'co-tqs': 17,
  'nc-pts': 25,
  nysut: 7,
  'otes-2': 6,
  'intasc-2013': 10,
  'tntp-core': 5,
  'niet-tap-2017': 19,
  'marzano-ftem': 23,
  '5d-plus': 6,
  'dallas-tei-2014': 19,
  'iste-educators': 7,
  'uk-ts': 8,
};
// Their owners allow no text beyond names, or gave no permission that we know of.
const namesOnly = [
  'niet-tap-2017',
  'marzano-ftem',
  '5d-plus',
  'dallas-tei-2014',
  'otes-2',
  'nysut',
  'iste-educators',
  'nc-pts',
  'co-tqs',
];

describe('the rubric library', () => {
  it('has seventeen rubrics with their components', () => {
    expect(
      Object.fromEntries(rubricLibrary.map(({ id }) => [id, libraryRubric(id)?.components.length])),
    ).toEqual(components);
  });

  it('says of each its edition, source, licence and what was checked', () => {
    for (const { id } of rubricLibrary) {
      const rubric = libraryRubric(id);
      expect(
        [rubric?.edition, rubric?.source, rubric?.licence, rubric?.checked].every(Boolean),
        id,
      ).toBe(true);
    }
  });

  it('has unique ids and a name for each component', () => {
    for (const { id } of rubricLibrary) {
      const all = libraryRubric(id)?.components ?? [];
      expect(new Set(all.map(each => each.id)).size, id).toBe(all.length);
      expect(
        all.every(each => each.name && each.domain),
        id,
      ).toBe(true);
    }
  });

  it('ships no descriptor where only names may be shipped, and says so where descriptions are ours', () => {
    for (const { id } of rubricLibrary) {
      const rubric = libraryRubric(id);
      const described = rubric?.components.some(({ descriptor }) => descriptor !== '');
      expect(described, id).toBe(!namesOnly.includes(id));
      if (described) expect(rubric?.licence, id).toMatch(/our own words/);
    }
  });

  it('has no rubric of an unknown id', () => {
    expect(libraryRubric('constructor')).toBeNull();
  });
});
