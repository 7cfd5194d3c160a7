import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryRubric, rubricLibrary } from '../../../src/core/rubric/library.ts';
import { recogniseComponent } from '../../../src/core/rubric/recogniseComponent.ts';
import type { Rubric } from '../../../src/core/rubric/rubric.ts';

const named =
  (id: string) =>
  (text: string): string => {
    const recognition = recogniseComponent(text, libraryRubric(id) as Rubric);
    return recognition.kind === 'one' ? recognition.id : recognition.kind;
  };

describe('a T-TESS dimension', () => {
  const tTess = named('t-tess');
  it.each([
    '2.3',
    ' 2.3 ',
    '2.3.',
    '(2.3)',
    '2,3',
    '2-3',
    'T-TESS 2.3',
    'TTESS2.3',
    'Domain 2: 3',
    'Domain 2, Dimension 3',
    'Domain 2.3',
    'Domain II Dimension 3',
    'D2.3',
    'Dimension 2.3 Communication',
    'Communication',
    'communication (2.3)',
    '2.3 - Communication: student talk',
    'Domain 2: Communication',
    'Instruction - Communication',
    'Instruction: 2.3',
    'Dominio 2: 3',
    'Dimensión 2.3',
    '2.3Communication',
  ])('%j is 2.3', text => {
    expect(tTess(text)).toBe('2.3');
  });
  it.each([
    '2.3, 2.4',
    '2.3/2.4',
    '2.3 & 4',
    '2.1-2.3',
    'Domain 2',
    '2',
    'II',
    'Instruction',
    'Domain 2: Instruction',
    'Domains 2 and 3',
    '2 & 3',
    'Communication; Differentiation',
    'Communication and Differentiation',
    '2.3 Differentiation',
    'Domain 2: 3 and 4',
    'Learning Environment',
  ])('%j names more than one', text => {
    expect(tTess(text)).toBe('many');
  });
  it.each([
    '',
    '5.1',
    '2.6',
    '2.10',
    '2.30',
    '3b',
    'TEKS 5.4A',
    'Communication skills',
    'N/A',
    'T-TESS',
    'Domain 9',
    'Domain 2: 9',
    'technology',
    '2.3.1',
  ])('%j names none', text => {
    expect(tTess(text)).toBe('none');
  });
  it('keeps names apart that contain "and" and commas', () => {
    expect(tTess('Classroom Environment, Routines and Procedures')).toBe('3.1');
    expect(tTess('Data & Assessment')).toBe('none');
    expect(tTess('Data and Assessment')).toBe('1.2');
  });
  it('offers components whose name is close', () => {
    expect(recogniseComponent('Communication skills', libraryRubric('t-tess') as Rubric)).toEqual({
      kind: 'none',
      near: ['2.3', '4.4'],
    });
  });
});

describe('other rubrics', () => {
  it.each([
    ['danielson-2013', '3B', '3b'],
    ['danielson-2013', '3 b', '3b'],
    ['danielson-2013', 'Component 3b', '3b'],
    ['danielson-2013', 'Domain 3: b', '3b'],
    ['danielson-2013', '3b: Using Questioning/Discussion Techniques', '3b'],
    ['danielson-2013', '3b/3c', 'many'],
    ['danielson-2013', '3b-d', 'many'],
    ['danielson-2013', 'Classroom Environment', 'many'],
    ['danielson-2013', '2.3', 'none'],
    ['danielson-2013', '3f', 'none'],
    ['ma-dese', 'II.A.1', 'II-A-1'],
    ['ma-dese', 'iia1', 'II-A-1'],
    ['ma-dese', 'Standard II, Indicator A, Element 1', 'II-A-1'],
    ['ma-dese', 'II-A', 'many'],
    ['ma-dese', 'III-A', 'III-A-1'],
    ['co-tqs', 'III.C', 'IIIC'],
    ['nc-pts', 'IV.a', 'IVa'],
    ['nysut', 'Standard 3', '3'],
    ['nysut', '3. Instructional Practice', '3'],
    ['nysut', '1, 3', 'many'],
    ['nysut', 'Standards 3 and 4', 'many'],
    ['5d-plus', 'SE', 'SE'],
    ['5d-plus', 'Student Engagement', 'SE'],
    ['niet-tap-2017', 'I10', 'I10'],
    ['niet-tap-2017', 'Environment', 'E3'],
    ['dallas-pl', 'AD-2', 'AD2'],
    ['dallas-pl', 'Student Agency', 'many'],
    ['uk-ts', 'TS 1', 'TS1'],
  ])('%s: %j is %s', (id, text, expected) => {
    expect(named(id)(text)).toBe(expected);
  });

  it('tells "2.10" from "2.1" where a rubric has both', () => {
    const components = ['2.1', '2.10'].map(id => ({
      id,
      domain: 'Two',
      name: `Number ${id}`,
      descriptor: '',
    }));
    const own: Rubric = { id: 'own', title: 'Own', components };
    expect(recogniseComponent('2.10', own)).toEqual({ kind: 'one', id: '2.10' });
    expect(recogniseComponent('2.1', own)).toEqual({ kind: 'one', id: '2.1' });
  });
});

describe('every rubric of the library', () => {
  const all = rubricLibrary.map(({ id }) => libraryRubric(id) as Rubric);
  it.each(all.map(rubric => [rubric.id, rubric] as const))(
    '%s finds its own ids, names and both together',
    (_, rubric) => {
      for (const { id, name } of rubric.components) {
        const one = { kind: 'one', id };
        expect(recogniseComponent(id, rubric)).toEqual(one);
        expect(recogniseComponent(`${id} ${name}`, rubric)).toEqual(one);
        expect(recogniseComponent(`${id}: ${name}`, rubric)).toEqual(one);
        expect(recogniseComponent(name, rubric)).toEqual(one);
        expect(recogniseComponent(name.toUpperCase(), rubric)).toEqual(one);
      }
    },
  );

  it('takes any text without throwing', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom(
        '2.3',
        '3b',
        'II-A-1',
        'Domain',
        'Standard',
        'A',
        '1',
        ' ',
        ':',
        '-',
        ',',
        'and',
        'Communication',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...all), (pieces, rubric) => {
        const recognition = recogniseComponent(pieces.join(''), rubric);
        if (recognition.kind === 'many') expect(recognition.ids.length).toBeGreaterThan(1);
        if (recognition.kind === 'one')
          expect(rubric.components.map(({ id }) => id)).toContain(recognition.id);
      }),
    );
  });
});
