import type { Verdict } from '../../core/alignment/types.ts';
import type { HelpKind } from '../../core/insight/help.ts';
import type { Step } from '../../core/plan/steps.ts';

/** What is counted and said with its number: "1 person", "1,204 people". */
export type Counted = (count: number) => string;

/** A kind of help that a teacher would welcome: what it is, and what the school can do. */
interface HelpWords {
  readonly title: string;
  readonly what: string;
}

/** Where a call goes. */
export type Service = 'drive' | 'docs' | 'calendar' | 'sheets' | 'mail' | 'script';

const number = new Intl.NumberFormat('en-US');
const counted =
  (one: string, many: string): Counted =>
  count =>
    number.format(count) + ' ' + (count === 1 ? one : many);
const people = counted('person', 'people');
const checkIns = counted('check-in', 'check-ins');
const goals = counted('goal', 'goals');

/** Everything that the local report (report.html) says. */
export const reportWords = {
  // BCP 47, for dates, numbers and screen readers.
  locale: 'en-US',
  title: (school: string) => school + ' – learning plans',
  brand: 'Growth Plans',
  headline: {
    plans: (having: number, of: number) =>
      number.format(having) + ' of ' + people(of) + (having === 1 ? ' has a plan' : ' have a plan'),
    plansMade: counted('plan made', 'plans made'),
    sharesMade: counted('share', 'shares'),
    invitesMade: counted('check-in put on calendars', 'check-ins put on calendars'),
    mailsMade: counted('mail sent', 'mails sent'),
    nothingNew: 'nothing new was needed',
    thisRun: 'This time:',
    promise:
      'Each plan belongs to its teacher, and coaching is not evaluation. This page is about the school’s own work: what is ready, and where help would be welcome.',
    contents: 'On this page',
  },
  steps: {
    heading: 'The school’s work',
    hint: 'The six steps of a plan, for everyone who gets one. Until there is a goal, steps 2 to 5 are open together.',
    names: {
      importance: ['Importance', 'A plan that opens with why'],
      goals: ['Goals', 'One or two, in their own words'],
      links: ['Rubric links', 'Each goal with its component'],
      criteria: ['Success criteria', 'Looks, sounds and feels like'],
      actionSteps: ['Action steps', 'More than all-staff meetings'],
      followUp: ['Follow-up', 'Check-ins on the calendar'],
    } as Readonly<Record<Step, readonly [name: string, what: string]>>,
    step: 'Step',
    there: 'In place',
    welcome: 'Would welcome help',
    of: (done: number, all: number) => number.format(done) + ' of ' + number.format(all),
    allThere: 'none',
  },
  help: {
    heading: 'Where teachers would welcome help',
    hint: 'A name may appear more than once; each opens its plan.',
    none: 'Nothing is open right now. A good moment to say thank you.',
    kinds: {
      time: {
        title: 'A time to meet',
        what: 'Some check-ins have no time yet. Why, and what to ask, is under “No time yet”.',
      },
      coach: { title: 'A coach', what: 'Choose one together, then write the name in the roster.' },
      coach_address: {
        title: 'Their coach’s address',
        what: 'The roster names a coach without an email: add it, so that both are invited.',
      },
      planning: {
        title: 'A planning period to meet in',
        what: 'Ask which period suits, then write it in the roster.',
      },
      address: {
        title: 'An address that reaches them',
        what: 'Look at the email in the roster. The plan is made; sharing waits for the address.',
      },
      first_goal: {
        title: 'A conversation about a first goal',
        what: 'Their plan is ready and has room to write a goal together.',
      },
      fewer_goals: {
        title: 'Choosing one or two goals',
        what: 'More than two are written down. Which ones matter most this year?',
      },
      link: {
        title: 'Linking a goal to the rubric',
        what: 'A goal names no component yet. Ideas are in the plan and under “Components to consider”.',
      },
      component: {
        title: 'Which component is meant',
        what: 'What the roster says could mean several components, or none of this rubric.',
      },
      compare: {
        title: 'Comparing two components',
        what: 'A goal may also fit another component. Teacher and coach choose.',
      },
      criteria: {
        title: 'Picturing success',
        what: 'What will it look, sound and feel like when the goal is met?',
      },
      steps: {
        title: 'First action steps',
        what: 'A peer visit, a coaching cycle, a course, a book: what would help to begin?',
      },
      other: { title: 'Something to look at', what: 'The row says what; see “By row”.' },
    } satisfies Record<HelpKind, HelpWords>,
    questions: 'A question to think about together',
    questionsHint: 'Offered for the next conversation. None of them holds a plan up.',
    showAll: (count: number) => 'Show all ' + number.format(count),
    who: 'Who would welcome which help',
    people,
  },
  calendar: {
    heading: 'Check-ins',
    summary: (all: number, of: number) =>
      checkIns(all) + ' for ' + people(of) + ', each with a coach.',
    details: 'Check-ins, person by person',
    none: 'No check-in is planned yet.',
    perDay: 'This is how many there are each day:',
    weekOf: 'Week of',
    checkIns,
    notSent: (count: number) => checkIns(count) + ' planned, invitation not sent yet.',
    notSentMark: 'not sent yet',
    coaches: 'What this asks of each coach',
    coachesHint: 'Time in the room; preparing and writing down come on top.',
    coach: 'Coach',
    people: 'Teachers',
    inYear: 'Check-ins',
    hours: 'Hours in all',
    busiestWeek: 'Busiest week',
    everyone: 'Everyone',
    byDate: 'By date',
    withCoach: (coach: string) => 'with ' + coach,
    noTime: 'No time yet',
    noTimeHint: 'Why, and what to ask.',
    lunch: 'Please ask whether this time suits',
    lunchHint:
      'No planning period is stated for these colleagues, so their check-ins lie in the stated default window, the periods right before and right after lunch. Another time is just as good.',
  },
  alignment: {
    heading: 'Goals and rubric',
    hint: 'Compared by words alone, the same each time. Teacher and coach decide what a goal is about.',
    summary: (all: number, of: number) => goals(all) + ' from ' + people(of) + '.',
    none: 'No goal is written down yet. Every plan has room for one.',
    verdicts: {
      agrees: 'fits',
      partly: 'partly',
      different: 'may also fit another',
      cant_tell: 'can’t tell',
      open: 'no component yet',
    } satisfies Record<Verdict | 'open', string>,
    mayFit: (component: string) => 'may also fit ' + component,
    byComponent: 'Goals by component',
    byComponentHint: (rubric: string) => rubric + '. The more goals, the darker the cell.',
    component: 'Component',
    departments: 'Goals by department',
    together: 'Other departments',
    noDepartment: 'No department',
    all: 'All',
    hidden: 'Departments with fewer than five people are shown together, never alone.',
    noComponent: 'No component yet',
    focus: 'Focus areas served',
    noFocus: 'An interest of their own',
    goals,
    ideas: 'Components to consider',
    ideasHint:
      'Where the words of a goal point to other components. The ideas are in the plans too, to keep or delete.',
    teacher: 'Teacher',
    goal: 'Goal',
    named: 'Named',
    mayAlsoFit: 'May also fit, because the goal says',
    because: (phrases: string) => '“' + phrases + '”',
  },
  prep: {
    title: (coach: string) => 'Before the next conversations: ' + coach,
    heading: 'Before the next conversations',
    hint: 'Ideas to bring along, never to decide: the teacher keeps or drops each of them. Compared by words alone, the same each time.',
    link: (coach: string) => 'Page for ' + coach,
    all: 'For coaches: a page each before the next conversations',
    next: (when: string) => 'Next check-in: ' + when,
    noNext: 'No check-in yet',
    goal: (number: number) => 'Goal ' + number,
    noGoal: 'No goal yet: there is room in the plan to write one together.',
    named: 'Named',
    because: 'the goal says',
    mayAlsoFit: 'Components that may fit',
    ask: 'Worth asking',
    success: 'Success could look, sound and feel like',
    offers: 'From the PD menu',
    openPlan: 'Open plan',
  },
  people: {
    heading: 'Everyone’s plan',
    hint: 'Each name opens the plan.',
    teacher: 'Teacher',
    work: 'Works in',
    goals: 'Goals and components',
    checkIns: 'Check-ins',
    noGoal: 'To be written together',
    noPlan: 'plan not made yet',
    noTime: 'No time yet',
  },
  notIn: {
    heading: 'Not in it this time, and why',
    none: 'Everyone on the roster is in it.',
    row: 'Row',
    who: 'Who',
    why: 'Why',
    noName: 'No name',
  },
  rows: {
    heading: 'By row in the roster',
    hint: (sheet: string) => 'Rows of the tab “' + sheet + '” that someone may want to look at.',
    none: 'No row has a question.',
    question: 'What to look at',
    tabs: 'Other tabs',
  },
  cost: {
    heading: 'What this took',
    intro: (time: string, calls: string) =>
      'A simulation on this computer: ' +
      time +
      ' of Google’s time and ' +
      calls +
      ' calls. Google was not contacted, and nothing was sent to anyone.',
    assumptions: (create: string, share: string, invite: string, atOnce: number) =>
      'Assumed, since Google publishes no such figures: ' +
      create +
      ' to make a document, ' +
      share +
      ' to share it, ' +
      invite +
      ' for an invitation, ' +
      number.format(atOnce) +
      ' requests side by side. In your own Google Workspace it may take more or less.',
    calls: 'Calls',
    services: {
      drive: 'Drive',
      docs: 'Docs',
      calendar: 'Calendar',
      sheets: 'Sheets',
      mail: 'Mail',
      script: 'Apps Script itself',
    } satisfies Record<Service, string>,
    files: (folder: string) => 'In the folder “' + folder + '” beside this page:',
  },
};

/** The report in any language has every entry of the English one. */
export type ReportWords = typeof reportWords;
