import type {
  GoalView,
  Preflight,
  RunView,
  SchoolView,
  TeacherView,
} from '../../../src/contract/api.ts';
import { aSetUpView } from '../../builders/aSetUpView.ts';
import { allStepsBut } from '../../builders/stepsThere.ts';

/** A goal that fits its component. */
export const aGoal = (over: Partial<GoalView> = {}): GoalView => ({
  text: 'Students explain their reasoning to a partner in every lesson by the end of March.',
  component: '2.3',
  componentName: 'Communication',
  componentText: '2.3',
  suggestedLink: false,
  componentCell: { row: 3, column: 9 },
  verdict: 'agrees',
  suggested: [],
  reasons: ['explain their reasoning'],
  focus: 0,
  questions: [],
  criteriaIdeas: [],
  offers: [],
  ...over,
});

/** A teacher for whom all is in place but the plan and the check-in. */
export const aTeacher = (over: Partial<TeacherView> = {}): TeacherView => ({
  key: 'k' + (over.row ?? 2),
  row: 2,
  name: 'Amara Oyelowo',
  email: 'a.oyelowo@quarryhill.example',
  role: 'Teacher',
  subject: 'Science',
  grade: '7',
  department: 'Science',
  coachNames: ['Bettina Krause'],
  mine: false,
  plan: null,
  sharedWith: [],
  goals: [aGoal()],
  checkIns: [],
  steps: allStepsBut('importance', 'followUp'),
  questions: [],
  ...over,
});

const FIRST = ['Amara', 'Jun', 'Søren', 'Ximena', 'Tevita', 'Małgorzata', 'Idris', 'Noor'];
const LAST = ['Oyelowo', 'Takahashi', 'Ó Briain', 'Valdés-Quispe', 'Fonoti', 'Wiśniewska', 'Bá'];

/** So many teachers, each third of whom would welcome help with something. */
export function teachers(count: number): TeacherView[] {
  return Array.from({ length: count }, (_, place) => {
    const row = place + 3;
    const name = `${FIRST[place % FIRST.length]} ${LAST[place % LAST.length]} ${place + 1}`;
    if (place % 3 !== 0) return aTeacher({ row, name });
    const question = {
      kind: 'bad_email',
      row,
      column: 2,
      sentence: `Row ${row}: “${name}(at)quarryhill” is not an email address yet.`,
    };
    return aTeacher(
      place % 2 === 0
        ? { row, name, questions: [question], email: null }
        : { row, name, steps: allStepsBut('importance', 'criteria', 'actionSteps', 'followUp') },
    );
  });
}

/** A school of nine with everything there is to show. */
export const aSchool = (over: Partial<SchoolView> = {}): SchoolView => ({ ...NINE, ...over });

const NINE: SchoolView = {
  ...aSetUpView,
  me: 'principal@quarryhill.example',
  who: [
    {
      reason: 'teacher',
      label: 'Teaches',
      count: 9,
      plans: 9,
      getsPlan: true,
      saidBy: 'rule',
      people: [],
    },
  ],
  tests: [{ kind: 'plan', title: 'Test – Amara Oyelowo', url: 'https://docs.google.com/x' }],
  schoolName: 'Quarry Hill Intermediate',
  schoolYear: '2026–27',
  timeZone: 'America/Denver',
  today: '2026-09-01',
  language: 'en',
  rubricTitle: 'A rubric',
  rosterSheet: 'Staff',
  focusAreas: [{ name: 'Student talk', description: '' }],
  teachers: teachers(9),
  leftOut: [
    {
      row: 14,
      name: 'Rosalie Achterberg',
      email: null,
      kind: 'inactive',
      sentence: 'Row 14: Rosalie Achterberg is on leave, so no plan is made now.',
    },
  ],
  tabQuestions: [
    {
      tab: 'Focus areas',
      row: 4,
      column: null,
      sentence: 'Three focus areas are named: choose two.',
    },
  ],
  missingTabs: [],
  run: null,
  undoable: [],
  toInvite: 0,
  places: { folder: null, links: null, checkIns: 'Check-ins' },
  unplaced: [
    {
      key: 'k5',
      name: 'Ximena Valdés-Quispe',
      round: 'goals',
      sentence: 'No planning period is stated: ask when a talk would suit.',
    },
  ],
};

/** The same school with a plan for everyone, made, shared, or with check-ins. */
export function withPlans(
  school: SchoolView,
  have: { readonly shared?: boolean; readonly checkIns?: 'planned' | 'sent' } = {},
): SchoolView {
  return {
    ...school,
    toInvite: have.checkIns === 'planned' ? school.teachers.length : 0,
    places: {
      folder: 'https://drive.google.com/drive/folders/f1',
      links: { tab: 'Staff', row: 3, column: 12 },
      checkIns: 'Check-ins',
    },
    teachers: school.teachers.map(teacher => ({
      ...teacher,
      plan: {
        id: 'doc' + teacher.row,
        url: `https://docs.google.com/document/d/doc${teacher.row}/edit`,
        name: teacher.name,
      },
      sharedWith: have.shared ? [{ email: 'someone@quarryhill.example', role: 'writer' }] : [],
      checkIns: have.checkIns
        ? [
            {
              round: 'goals',
              roundName: 'Goal setting',
              coach: 'b.krause@quarryhill.example',
              coachName: 'Bettina Krause',
              start: '2026-09-14T10:05:00-06:00',
              end: '2026-09-14T10:35:00-06:00',
              eventId: 'e' + teacher.row,
              sent: have.checkIns === 'sent',
              agreedWindow: false,
            },
          ]
        : [],
    })),
  };
}

// What a run is called and does is put in as the page is served (`serverVoice`).
const unsaid = { title: '', confirm: '' };
const unsaidRun = { working: '', label: '', total: null, resume: '', finished: '', after: [] };

export const aPreflight = (over: Partial<Preflight> = {}): Preflight => ({
  ...{ says: unsaid, facts: [], timed: true, asksTwice: false },
  kind: 'createPlans',
  token: 't1',
  items: 9,
  documents: 9,
  shares: 0,
  events: 0,
  invitationMails: 0,
  minutes: 1,
  kept: [],
  today: 9,
  days: 1,
  leftOut: aSchool().leftOut,
  coachMinutes: [],
  lines: [],
  ...over,
});

export const aRun = (over: Partial<RunView> = {}): RunView => ({
  says: unsaidRun,
  id: 'r1',
  kind: 'createPlans',
  state: 'going',
  done: 0,
  total: 9,
  secondsLeft: 40,
  latest: [],
  needsYou: [],
  sentence: null,
  startedBy: 'principal@quarryhill.example',
  goOnAt: null,
  ...over,
});

/** A run that may be undone; its link is put in as the page is served. */
export const aWayBack = (kind: string, count: number): SchoolView['undoable'][number] => ({
  ...{ kind, count, undoes: '', text: '' },
});
