import type { GoalView, SchoolView, TeacherView } from '../../src/contract/api.ts';
import type { RunJson } from '../../src/local/cli/runJson.ts';
import { aSetUpView } from './aSetUpView.ts';
import { allStepsBut } from './stepsThere.ts';

/** A teacher with a plan, one goal that fits and one check-in. */
export const aTeacherView = (over: Partial<TeacherView> = {}): TeacherView => ({
  key: 'k-' + (over.row ?? 3),
  row: 3,
  name: 'Maya Chen',
  email: 'm.chen@school.example',
  role: 'Teacher',
  subject: 'ELA',
  grade: '6',
  department: 'English',
  coachNames: ['Dana Rivera'],
  mine: false,
  plan: { id: 'doc-1', url: 'https://docs.google.com/document/d/doc-1/edit', name: 'Maya Chen' },
  sharedWith: [],
  goals: [aGoalView()],
  checkIns: [aCheckInView()],
  steps: allStepsBut(),
  questions: [],
  ...over,
});

/** A goal that fits the component it names. */
export const aGoalView = (over: Partial<GoalView> = {}): GoalView => ({
  text: 'Students explain their reasoning to a partner in every lesson.',
  component: '2.3',
  componentName: 'Communication',
  componentText: '2.3',
  suggestedLink: false,
  componentCell: { row: 3, column: 9 },
  verdict: 'agrees',
  suggested: [{ id: '2.3', name: 'Communication', reasons: ['explain', 'partner'] }],
  reasons: ['explain', 'partner'],
  focus: 0,
  questions: [],
  criteriaIdeas: [],
  offers: [],
  ...over,
});

type CheckIn = TeacherView['checkIns'][number];

/** A check-in on Monday, September 21, 2026, that was sent. */
export const aCheckInView = (over: Partial<CheckIn> = {}): CheckIn => ({
  round: 'goal-setting',
  roundName: 'Goal-setting',
  coach: 'd.rivera@school.example',
  coachName: 'Dana Rivera',
  start: '2026-09-21T08:10:00-05:00',
  end: '2026-09-21T08:40:00-05:00',
  eventId: 'event1',
  sent: true,
  agreedWindow: false,
  ...over,
});

/** A school of the teachers given, with nothing else in it. */
export const aSmallSchool = (over: Partial<SchoolView> = {}): SchoolView => ({
  me: 'principal@school.example',
  schoolName: 'Little Fork Elementary',
  schoolYear: '2026–27',
  timeZone: 'America/Chicago',
  today: '2026-09-01',
  language: 'en',
  rubricTitle: 'T-TESS',
  rosterSheet: 'Roster',
  focusAreas: [{ name: 'Student talk', description: 'Students explain their thinking.' }],
  teachers: [aTeacherView()],
  leftOut: [],
  tabQuestions: [],
  missingTabs: [],
  run: null,
  undoable: [],
  toInvite: 0,
  places: { folder: null, links: null, checkIns: 'Check-ins' },
  unplaced: [],
  ...aSetUpView,
  ...over,
});

/** The run that made a school's plans: each plan beside the report, each check-in sent. */
export function aRunJson(school: SchoolView, over: Partial<RunJson> = {}): RunJson {
  const teachers = school.teachers.map((teacher): RunJson['teachers'][number] => ({
    key: teacher.key ?? '',
    name: teacher.name,
    email: teacher.email,
    row: teacher.row,
    plan: teacher.plan && planPath(school, teacher),
    sharedWith: teacher.sharedWith,
    problems: teacher.questions,
    goals: teacher.goals,
    checkIns: teacher.checkIns.filter(one => one.sent),
  }));
  const plans = teachers.filter(one => one.plan !== null).length;
  const events = teachers.reduce((sum, one) => sum + one.checkIns.length, 0);
  const shares = teachers.reduce((sum, one) => sum + one.sharedWith.length, 0);
  return {
    timeZone: school.timeZone,
    teachers,
    leftOut: school.leftOut,
    created: { plans, shares, events, mails: 0 },
    calls: {
      'cache.get': 41,
      'calendar.events.insert': events,
      'calendar.freebusy.query': 6,
      'drive.files.create': plans + 5,
      'drive.permissions.create': shares,
      'execution.start': 9,
      'sheets.flush': 12,
      'sheets.read': 63,
    },
    simulatedSeconds: 124.6,
    ...over,
  };
}

const planPath = (school: SchoolView, teacher: TeacherView): string =>
  [
    'plans',
    `Learning plans ${school.schoolYear}`,
    teacher.coachNames[0] ?? 'No coach yet',
    `${teacher.name} – Learning plan ${school.schoolYear}.docx`,
  ].join('/');
