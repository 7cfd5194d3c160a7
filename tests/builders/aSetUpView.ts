import type { SchoolView } from '../../src/contract/api.ts';

/** The set-up part of a school whose columns are all found and whose choices are the defaults. */
export const aSetUpView: Pick<SchoolView, 'columns' | 'who' | 'twice' | 'choices' | 'tests'> = {
  columns: { tab: 'Roster', headerRow: 1, fields: [], headers: [], leftOut: [] },
  who: [],
  twice: [],
  choices: {
    planKind: 'coaching',
    planKindAsked: true,
    planShape: 'structured',
    rubric: 't-tess',
    leaderName: '',
    leaderEmail: '',
    why: '',
  },
  tests: [],
};
