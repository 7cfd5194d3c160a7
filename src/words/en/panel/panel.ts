import type { Step } from '../../../core/plan/steps.ts';
import { counted, type Counted } from '../../counted.ts';
import { sidebarPages, type SidebarPages } from './pages.ts';
import { sidebarSetUp, type SidebarSetUp } from './setUp.ts';
import { sidebarRuns, type SidebarRuns } from './runs.ts';
import { sidebarCalendar, type SidebarCalendar } from './calendar.ts';
import { sidebarCopied, type SidebarCopied } from './copied.ts';
import { sidebarRecords, type SidebarRecords } from './records.ts';
import { sidebarReplan, type SidebarReplan } from './replan.ts';
import { sidebarReview, type SidebarReview } from './review.ts';
import { sidebarInsights, type SidebarInsights } from './insights.ts';
import { sidebarSchedule, type SidebarSchedule } from './schedule.ts';

/** One of the six steps of the school's work. */
interface StepWords {
  readonly name: string;
  /** At most 11 letters: two of them stand side by side. */
  readonly short: string;
  /** What a teacher would welcome where this step is still open; one line of 20 letters. */
  readonly open: string;
}

/** Every sentence of the panel at the right of the sheet. */
export interface SidebarWords
  extends
    SidebarRuns,
    SidebarPages,
    SidebarSetUp,
    SidebarReview,
    SidebarSchedule,
    SidebarCalendar,
    SidebarReplan,
    SidebarRecords,
    SidebarCopied,
    SidebarInsights {
  /** BCP 47, for numbers, dates and screen readers. */
  readonly locale: string;
  readonly brand: string;
  readonly opening: string;
  readonly slow: string;
  readonly buttons: {
    readonly back: string;
    readonly cancel: string;
    readonly tryAgain: string;
    readonly lookAgain: string;
    readonly readAgain: string;
    readonly refresh: string;
    readonly openRow: string;
    readonly toRun: string;
    readonly openPlan: string;
    readonly later: string;
    readonly done: string;
    readonly pause: string;
    readonly resume: string;
    readonly stop: string;
    readonly close: string;
    readonly help: string;
    readonly privacy: string;
    readonly copyDetails: string;
    readonly copied: string;
    showMore: Counted;
  };
  /** Labels of the one blue button; "…" where a look at the numbers comes first. */
  readonly next: {
    readonly createPlans: Counted;
    readonly sharePlans: Counted;
    readonly sendInvites: Counted;
    readonly setUp: Counted;
    readonly planCheckIns: string;
  };
  readonly progress: { readonly title: string; ready(count: number, of: number): string };
  readonly steps: Readonly<Record<Step, StepWords>>;
  readonly ofTeachers: (count: number, of: number) => string;
  readonly filters: {
    readonly label: string;
    readonly help: string;
    readonly helpLong: string;
    readonly ready: string;
    readonly all: string;
    readonly find: string;
  };
  readonly list: {
    readonly label: string;
    readonly empty: string;
    readonly allReady: string;
    readonly nobody: string;
    grade(text: string): string;
    readonly questions: Readonly<Record<string, string>>;
    readonly samePerson: {
      about(name: string): string;
      readonly same: string;
      readonly other: string;
      readonly keeps: string;
      readonly getsOwn: string;
    };
    planOf(name: string): string;
    goal: Counted;
    readonly verdicts: Readonly<Record<'agrees' | 'partly' | 'cant_tell', string>>;
    mayAlsoFit(components: readonly string[]): string;
    readonly noComponent: string;
    nextCheckIn(when: string, coach: string): string;
    sharedWith(people: string): string;
    readonly notShared: string;
    readonly noPlan: string;
    notIn: Counted;
    tabs: Counted;
    unplaced: Counted;
  };
  readonly setUp: { added: Counted };
  readonly banner: {
    stopped(done: number, of: number): string;
    readonly saved: string;
    startedBy(person: string): string;
  };
  readonly planned: {
    done(planned: number, unplaced: number): string;
    readonly none: string;
  };
  readonly problem: string;
  readonly noAnswer: string;
}

const one = counted('en-US');
const plans = one('plan', 'plans');
const invites = one('invite', 'invites');

export const sidebarWords: SidebarWords = {
  ...sidebarRuns,
  ...sidebarPages,
  ...sidebarSetUp,
  ...sidebarReview,
  ...sidebarSchedule,
  ...sidebarCalendar,
  ...sidebarReplan,
  ...sidebarRecords,
  ...sidebarCopied,
  ...sidebarInsights,
  locale: 'en-US',
  brand: 'Growth Plans',
  opening: 'Opening your school',
  slow: 'This takes longer than usual. Google may be busy; nothing has changed.',
  buttons: {
    back: 'Back to plans',
    cancel: 'Cancel',
    tryAgain: 'Try again',
    lookAgain: 'See the new numbers',
    readAgain: 'Look again',
    refresh: 'Refresh',
    openRow: 'Open row',
    toRun: 'To the open run',
    openPlan: 'Open plan',
    later: 'Later',
    done: 'Done',
    pause: 'Pause',
    resume: 'Resume',
    stop: 'Stop here',
    close: 'Close',
    help: 'Help',
    privacy: 'Privacy',
    copyDetails: 'Copy details',
    copied: 'Copied',
    showMore: count => 'Show ' + count.toLocaleString('en-US') + ' more',
  },
  next: {
    createPlans: count => 'Create ' + plans(count) + '…',
    sharePlans: count => 'Share ' + plans(count) + '…',
    sendInvites: count => 'Send ' + invites(count) + '…',
    setUp: count => 'Add ' + one('tab', 'tabs')(count),
    planCheckIns: 'Plan check-ins…',
  },
  progress: { title: 'Our progress', ready: (count, of) => count + ' of ' + of + ' ready' },
  steps: {
    importance: { name: 'Importance', short: 'Importance', open: 'A plan to start from' },
    goals: { name: 'Goals', short: 'Goals', open: 'Goals to talk over' },
    links: { name: 'Rubric links', short: 'Rubric', open: 'Rubric link to choose' },
    criteria: { name: 'Success criteria', short: 'Success', open: 'Criteria to add' },
    actionSteps: { name: 'Action steps', short: 'Actions', open: 'Action steps to add' },
    followUp: { name: 'Follow-up', short: 'Follow-up', open: 'A check-in to plan' },
  },
  ofTeachers: (count, of) => count + ' of ' + of + ' teachers',
  filters: {
    label: 'Show teachers',
    help: 'Help welcome',
    helpLong: 'Teachers who would welcome help',
    ready: 'Ready',
    all: 'All',
    find: 'Find a name',
  },
  list: {
    label: 'Teachers',
    empty: 'No teacher was found in the roster yet.',
    allReady: 'Everyone has what they need for now.',
    nobody: 'Nobody here with that name.',
    grade: text => (/^\d/.test(text) ? 'Grade ' + text : text),
    questions: {
      missing_email: 'An email to add',
      bad_email: 'An email to check',
      duplicate_email: 'Email is used twice',
      off_domain_email: 'Email from elsewhere',
      missing_name: 'A name to add',
      missing_coach: 'A coach to choose',
      too_many_goals: 'More than two goals',
      unknown_component: 'Rubric link to check',
      ambiguous_component: 'May fit two places',
      no_goal: 'Goals to talk over',
      coach_without_email: 'Coach’s email to add',
      no_planning_period: 'Planning time to add',
      changed_email: 'New email to confirm',
      changed_name: 'New name to confirm',
    },
    samePerson: {
      about: name => 'Who is ' + name + '?',
      same: 'Same person',
      other: 'Someone else',
      keeps: 'Plan and check-ins stay theirs.',
      getsOwn: 'They get a plan of their own. The one before is kept as it is.',
    },
    planOf: name => 'Open plan: ' + name + ' (new tab)',
    goal: number => 'Goal ' + number,
    verdicts: { agrees: 'Fits', partly: 'Fits partly', cant_tell: 'Can’t tell yet' },
    mayAlsoFit: components => 'May also fit ' + components.join(' or '),
    noComponent: 'No rubric link yet',
    nextCheckIn: (when, coach) => 'Check-in ' + when + ' with ' + coach,
    sharedWith: people => 'Shared with ' + people,
    notShared: 'Not shared yet',
    noPlan: 'No plan document yet',
    notIn: count => one('row gets', 'rows get')(count) + ' no plan',
    tabs: count => one('question', 'questions')(count) + ' about your tabs',
    unplaced: count => one('check-in has', 'check-ins have')(count) + ' no time yet',
  },
  setUp: {
    added: count => one('tab', 'tabs')(count) + ' added.',
  },
  banner: {
    stopped: (done, of) => 'Stopped at ' + done + ' of ' + of + '.',
    saved: 'What is finished is saved.',
    startedBy: person => 'Started by ' + person + '.',
  },
  planned: {
    done: (planned, unplaced) =>
      one('check-in', 'check-ins')(planned) +
      ' planned, nothing sent yet.' +
      (unplaced > 0 ? ' ' + one('has', 'have')(unplaced) + ' no time so far.' : ''),
    none: 'No check-in is due in the next three weeks.',
  },
  problem: 'This needs a look',
  noAnswer: 'No answer came from Google. Nothing is lost: try again.',
};
