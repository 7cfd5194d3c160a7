import { csvTab, plainCsv, type MessyRoster } from './messyRoster.ts';

/** Odd headers, groups without merges, and workbooks without a roster. */
export const oddHeaderRosters: readonly MessyRoster[] = [
  {
    name: 'headers with line breaks, non-breaking spaces, random capitals and slips of typing',
    tabs: [
      {
        name: 'Sheet1',
        rows: [
          [
            '  TEACHER\u00a0\u00a0name ',
            'E-MAIL\naddress',
            'deparment',
            'Planing Period',
            'instructional  COACH',
            'Goal\n#1',
            'Componant',
          ],
          [
            'Al By',
            'alby@reef.test',
            'ELA',
            '7',
            'Cy Dee',
            'Longer wait time for everyone in the room',
            '3b',
          ],
          [
            'Ed Fu',
            'edfu@reef.test',
            'ELA',
            '8',
            'Cy Dee',
            'Peer feedback that students use to revise',
            '3d',
          ],
        ],
      },
    ],
    rubric: 'danielson-2013',
    expected: {
      sheet: 'Sheet1',
      header: 1,
      columns: {
        name: 'TEACHER name',
        email: 'E-MAIL address',
        department: 'deparment',
        planning_period: 'Planing Period',
        coach: 'instructional COACH',
        goal1: 'Goal #1',
        goal1_component: 'Componant',
      },
      staff: 2,
      problems: [],
    },
  },
  {
    name: 'a group row without merges in a .csv',
    csv: plainCsv,
    tabs: csvTab([
      ['', '', '', 'Goal 1', '', '', 'Goal 2', '', ''],
      [
        'Name',
        'Email',
        'Coach',
        'Statement',
        'Component',
        'Focus area',
        'Statement',
        'Component',
        'Focus area',
      ],
      ['Al By', 'alby@reef.test', 'Cy Dee', 'Longer wait time', '3b', 'Talk', '', '', ''],
      [
        'Ed Fu',
        'edfu@reef.test',
        'Cy Dee',
        'Peer feedback',
        '3d',
        'Talk',
        'Grade less',
        '1f',
        'Time',
      ],
    ]),
    expected: {
      sheet: null,
      header: 2,
      columns: {
        name: 'Name',
        email: 'Email',
        coach: 'Coach',
        goal1: 'Goal 1 / Statement',
        goal1_component: 'Goal 1 / Component',
        goal1_focus: 'Goal 1 / Focus area',
        goal2: 'Goal 2 / Statement',
        goal2_component: 'Goal 2 / Component',
        goal2_focus: 'Goal 2 / Focus area',
      },
      staff: 2,
      problems: [],
    },
  },
  {
    name: 'a header that says nothing over addresses, and a rating without a name',
    csv: plainCsv,
    tabs: csvTab([
      ['Teacher', 'Contact', 'Team', '2025-26'],
      ['Al By', 'alby@reef.test', 'Blue', 'Proficient'],
      ['Ed Fu', 'edfu@reef.test', 'Blue', 'Accomplished'],
      ['Gi Ho', 'giho@reef.test', 'Red', 'Developing'],
    ]),
    expected: {
      sheet: null,
      header: 1,
      columns: { name: 'Teacher', email: 'Contact', department: 'Team' },
      staff: 3,
      problems: [],
    },
  },
  {
    name: 'an empty workbook',
    tabs: [{ name: 'Sheet1', rows: [] }],
    expected: { sheet: null, header: null, columns: {}, staff: 0, problems: [] },
  },
  {
    name: 'a workbook without a roster',
    tabs: [
      {
        name: 'Budget',
        rows: [
          ['Item', 'Cost'],
          ['Paper', 120],
          ['Toner', 340],
        ],
      },
    ],
    expected: { sheet: null, header: null, columns: {}, staff: 0, problems: [] },
  },
];
