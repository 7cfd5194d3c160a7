import type { SchoolView } from '../../../src/contract/api.ts';
import type { ColumnField, ColumnsView, FieldName } from '../../../src/contract/setUp.ts';
import { aSetUpView } from '../../builders/aSetUpView.ts';
import { aSchool } from './aSchool.ts';

const field = (name: FieldName, label: string, over: Partial<ColumnField> = {}): ColumnField => ({
  field: name,
  label,
  headers: [],
  columns: [],
  certainty: 'none',
  alternatives: [],
  several: false,
  askAgain: null,
  ...over,
});

/** A roster with a doubtful column, one whose header has changed, and private ones. */
export const doubtfulColumns: ColumnsView = {
  tab: 'Staff 2026–27 (do not edit!!)',
  headerRow: 3,
  fields: [
    field('name', 'Name', { headers: ['Last, First'], columns: [1], certainty: 'sure' }),
    field('email', 'Email', { headers: ['Work mail'], columns: [2], certainty: 'sure' }),
    field('coach', 'Coach', { certainty: 'none', several: true }),
    field('planning_period', 'Planning period', {
      headers: ['Prep A', 'Prep B'],
      columns: [5, 6],
      certainty: 'sure',
      several: true,
    }),
    field('goal1_component', 'Goal 1: rubric component', {
      headers: ['What would somebody who visits your room see students do?'],
      columns: [8],
      certainty: 'doubtful',
      alternatives: ['Eval link'],
    }),
    field('sounds_like', 'Success: sounds like', {
      askAgain: 'The column chosen for Success: sounds like has another header now.',
      several: true,
    }),
    field('subject', 'Subject', { certainty: 'chosen' }),
  ],
  headers: [
    { column: 1, header: 'Last, First' },
    { column: 2, header: 'Work mail' },
    { column: 5, header: 'Prep A' },
    { column: 6, header: 'Prep B' },
    { column: 8, header: 'What would somebody who visits your room see students do?' },
    { column: 29, header: 'Eval link' },
  ],
  leftOut: [
    {
      column: 3,
      header: 'Rating 25-26',
      kind: 'rating',
      sentence: '“Rating 25-26” is left out: ratings and scores never go into a plan.',
    },
  ],
};

/** A school whose workbook nobody has prepared yet. */
export const aRawSchool = (over: Partial<SchoolView> = {}): SchoolView =>
  aSchool({
    missingTabs: ['Focus areas', 'Rubric', 'PD menu', 'School calendar', 'Settings'],
    columns: doubtfulColumns,
    tests: [],
    who: [
      {
        reason: 'teacher',
        label: 'Teaches',
        count: 9,
        plans: 9,
        getsPlan: true,
        saidBy: 'guess',
        people: [],
      },
      {
        reason: 'paraprofessional',
        label: 'Supports in classrooms; gets a plan once a goal is written',
        count: 2,
        plans: 1,
        getsPlan: null,
        saidBy: 'guess',
        people: [
          { row: 21, name: 'Wes Redcloud', getsPlan: true, saidBy: 'guess', homeSchool: '' },
          {
            row: 22,
            name: 'Oluwaseun Bartholomew-Featherstonehaugh',
            getsPlan: false,
            saidBy: 'guess',
            homeSchool: 'Birch Creek',
          },
        ],
      },
    ],
    twice: [
      {
        rows: [
          { row: 5, name: 'Idris Bá', email: 'i.ba@quarryhill.example' },
          { row: 9, name: 'Idris Bá', email: 'i.ba@quarryhill.example' },
        ],
        keep: 5,
        newer: false,
        sentence: 'Rows 5, 9 have the same address: is it one person?',
        conflicts: ['Subject: “Math” stays, “Science” is only in the other row.'],
      },
    ],
    merged: [{ row: 11, name: 'Noor Valdés-Quispe', others: [15] }],
    choices: {
      ...aSetUpView.choices,
      planKindAsked: false,
      rubricAsked: false,
      ownFocusAreas: false,
      ownDaysOff: false,
    },
    ...over,
  });

/** What listRubrics answers. */
export const aLibrary = [
  {
    id: 't-tess',
    title: 'Texas Teacher Evaluation and Support System (T-TESS)',
    edition: '16 dimensions',
    licence: 'Descriptions are our own words.',
  },
  { id: 'danielson', title: 'Framework for Teaching', edition: '2022', licence: 'Names only.' },
];
