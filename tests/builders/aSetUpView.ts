import type { SchoolView } from '../../src/contract/api.ts';

type SetUpPart = 'columns' | 'who' | 'twice' | 'merged' | 'choices' | 'tests';

/** The set-up part of a school whose columns are all found and whose choices are the defaults. */
export const aSetUpView: Pick<SchoolView, SetUpPart> = {
  columns: { tab: 'Roster', headerRow: 1, fields: [], headers: [], leftOut: [] },
  who: [],
  twice: [],
  merged: [],
  choices: {
    planKind: 'coaching',
    planKindAsked: true,
    planShape: 'structured',
    rubric: 't-tess',
    rubricAsked: true,
    leaderName: '',
    leaderEmail: '',
    why: '',
    timeZone: '',
    coachPerDay: 4,
    coachPerWeek: 12,
    clearOn: '',
    ownFocusAreas: true,
    ownDaysOff: true,
  },
  tests: [],
};
