import { describe, expect, it } from 'vitest';
import { readFocusAreas } from '../../../src/core/rubric/focusAreas.ts';
import { readRubricTable } from '../../../src/core/rubric/rubricTable.ts';
import { aTable } from '../../builders/aTable.ts';

describe('a school’s own rubric', () => {
  it('is read below its guidance row, blank domains as the one above', () => {
    const { rubric, problems } = readRubricTable(
      aTable('Rubric', [
        ['Paste your rubric here.', '', '', '', '', ''],
        ['Id', 'Domain', 'Name', 'Descriptor', 'Link', 'Also covers'],
        [
          'A1',
          'Belonging',
          'Greets every student',
          'By name, at the door',
          'https://oak.test/a1',
          'door, names',
        ],
        ['A2', '', 'Shares the floor', '', '', ''],
      ]),
    );
    expect(problems).toEqual([]);
    expect(rubric).toEqual({
      id: 'own',
      title: 'Rubric',
      components: [
        {
          id: 'A1',
          domain: 'Belonging',
          name: 'Greets every student',
          descriptor: 'By name, at the door',
          link: 'https://oak.test/a1',
          alsoCovers: ['door', 'names'],
        },
        { id: 'A2', domain: 'Belonging', name: 'Shares the floor', descriptor: '' },
      ],
    });
  });

  it('takes ids that stand before the names', () => {
    const { rubric } = readRubricTable(
      aTable('Rubric', [['Dimension'], ['1.1 Plans'], ['1.2: Talks'], ['II-A-1 Works']]),
    );
    expect(rubric.components.map(({ id, name }) => [id, name])).toEqual([
      ['1.1', 'Plans'],
      ['1.2', 'Talks'],
      ['II-A-1', 'Works'],
    ]);
  });

  it('names the cell of repeated ids and of empty ids and names', () => {
    const { rubric, problems } = readRubricTable(
      aTable('Rubric', [
        ['Domain', 'Id', 'Name'],
        ['One', '1a', 'Plans'],
        ['One', '1A', 'Talks'],
        ['One', '', 'Works'],
        ['One', '1d', ''],
      ]),
    );
    expect(rubric.components.map(({ id }) => id)).toEqual(['1a']);
    expect(problems).toEqual([
      { kind: 'repeated_component_id', row: 3, column: 2, text: '1A', firstRow: 2 },
      { kind: 'component_without_id', row: 4, column: 2, text: 'Works' },
      { kind: 'component_without_name', row: 5, column: 3, text: '1d' },
    ]);
  });

  it('stops after 500 components and says where', () => {
    const rows = Array.from({ length: 502 }, (_, at) => [`${at + 1}`, `Part ${at}`]);
    const { rubric, problems } = readRubricTable(aTable('Rubric', [['Id', 'Name'], ...rows]));
    expect(rubric.components).toHaveLength(500);
    expect(problems).toEqual([{ kind: 'too_many_components', row: 502, column: 1, text: '501' }]);
  });

  it('says that a tab without components has none', () => {
    expect(readRubricTable(aTable('Rubric', [])).problems.map(({ kind }) => kind)).toEqual([
      'no_components',
    ]);
    expect(
      readRubricTable(aTable('Rubric', [['Id', 'Name']])).problems.map(({ kind }) => kind),
    ).toEqual(['no_components']);
  });
});

describe('focus areas', () => {
  const header = ['Focus area', 'Description', 'Why it matters'];
  it('are one or two; a third is refused by cell', () => {
    const { areas, problems } = readFocusAreas(
      aTable('Focus areas', [
        ['One or two for the year.', '', ''],
        header,
        ['Talk', 'Students explain.', 'Who talks, learns.'],
        ['Belonging', 'Every name known.', ''],
        ['Data', 'More of it.', ''],
      ]),
    );
    expect(areas).toEqual([
      { name: 'Talk', description: 'Students explain.', why: 'Who talks, learns.' },
      { name: 'Belonging', description: 'Every name known.' },
    ]);
    expect(problems).toEqual([{ kind: 'third_focus_area', row: 5, column: 1, text: 'Data' }]);
  });

  it('are said to be repeated, nameless or without a header', () => {
    const kinds = (rows: string[][]): string[] =>
      readFocusAreas(aTable('Focus areas', rows)).problems.map(({ kind }) => kind);
    expect(kinds([header, ['Talk', '', ''], ['TALK', '', ''], ['', 'something', '']])).toEqual([
      'repeated_focus_area',
      'focus_area_without_name',
    ]);
    expect(kinds([['a', 'b']])).toEqual(['no_focus_area_header']);
    expect(kinds([])).toEqual([]);
  });
});
