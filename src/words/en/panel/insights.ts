import type { HelpKind } from '../../../core/insight/help.ts';
import type { PromiseKind } from '../../../core/insight/promises.ts';
import type { StepKind } from '../../../core/plan/cellLists.ts';
import { counted, type Counted } from '../../counted.ts';

/** What the panel says about the school's work as a whole. */
export interface SidebarInsights {
  readonly insights: {
    readonly title: string;
    readonly reading: string;
    readonly help: string;
    readonly noHelp: string;
    readonly kinds: Readonly<Record<HelpKind, string>>;
    readonly people: Counted;
    readonly components: string;
    readonly focusAreas: string;
    readonly none: Readonly<Record<'components' | 'focusAreas', string>>;
    readonly rest: Readonly<Record<'components' | 'focusAreas', string>>;
    readonly goals: Counted;
    goalsOf(goals: number, teachers: number): string;
    readonly small: string;
    readonly tooFew: string;
    readonly demand: string;
    readonly noDemand: string;
    readonly steps: Readonly<Record<StepKind, string>>;
    readonly otherSteps: string;
    readonly stepCount: Counted;
    hours(count: number): string;
    allHours(count: number): string;
    readonly gaps: string;
    gap(what: string): string;
    readonly openMenu: string;
    readonly promised: string;
    readonly promisedLead: string;
    readonly noPromise: string;
    readonly given: Readonly<Record<PromiseKind, string>>;
    delivered(done: number, of: number): string;
    by(when: string): string;
    readonly deliver: string;
    readonly notNeeded: string;
    readonly isDelivered: string;
    readonly isNotNeeded: string;
    readonly again: string;
    readonly kindred: string;
    readonly kindredLead: string;
    readonly noKindred: string;
    both(words: readonly string[]): string;
    readonly samePractice: string;
  };
}

const one = counted('en-US');
const hours = one('hour', 'hours');

export const sidebarInsights: SidebarInsights = {
  insights: {
    title: 'Insights',
    reading: 'Looking at goals and steps',
    help: 'Where teachers would welcome help',
    noHelp: 'Nothing is open right now. A good moment to say thank you.',
    kinds: {
      time: 'A time to meet',
      coach: 'A coach',
      coach_address: 'Their coach’s address',
      planning: 'A planning period to meet in',
      address: 'An address that reaches them',
      first_goal: 'A talk about a first goal',
      fewer_goals: 'Choosing one or two goals',
      link: 'A rubric link for a goal',
      component: 'Which component is meant',
      compare: 'Comparing two components',
      criteria: 'Picturing success',
      steps: 'First action steps',
      other: 'Something to look at',
    },
    people: one('person', 'people'),
    components: 'Goals by component',
    focusAreas: 'Goals by focus area',
    none: { components: 'No component yet', focusAreas: 'An interest of their own' },
    rest: { components: 'Other components', focusAreas: 'Others' },
    goals: one('goal', 'goals'),
    goalsOf: (goals, teachers) =>
      one('goal', 'goals')(goals) + ' from ' + one('teacher', 'teachers')(teachers) + '.',
    small: 'Groups of fewer than five people are shown together, never alone.',
    tooFew: 'Shown once five people have written goals.',
    demand: 'What teachers plan to do',
    noDemand: 'No action step is written down yet.',
    steps: {
      peerVisit: 'Peer visits',
      coaching: 'Coaching',
      course: 'Self-paced courses',
      plc: 'PLCs',
      reading: 'Reading',
      podcast: 'Podcasts',
      workshop: 'Workshops',
      video: 'Video of a lesson',
      meeting: 'Meetings',
    },
    otherSteps: 'Steps of their own',
    stepCount: one('step', 'steps'),
    hours: count => count.toLocaleString('en-US') + ' h',
    allHours: count => 'About ' + hours(count) + ', by what the PD menu says.',
    gaps: 'Not on the PD menu yet',
    gap: what => 'Nothing for: ' + what,
    openMenu: 'Open PD menu',
    promised: 'School promised',
    promisedLead: 'What teachers’ steps ask of the school, and what it has given.',
    noPromise: 'No step asks anything of the school yet.',
    given: {
      cover: 'Cover for peer visits',
      coaching: 'A coach’s time',
      place: 'Places in courses and workshops',
      book: 'Books and reading',
    },
    delivered: (done, of) => done + ' of ' + of + ' delivered',
    by: when => 'by ' + when,
    deliver: 'Delivered',
    notNeeded: 'Not needed',
    isDelivered: 'Delivered',
    isNotNeeded: 'Not needed after all',
    again: 'Take back',
    kindred: 'Kindred goals',
    kindredLead: 'Ideas for PLCs. Ask the people first: a goal belongs to its teacher.',
    noKindred: 'No three goals are about the same yet.',
    both: words => 'They speak of “' + words.join('”, “') + '”.',
    samePractice: 'They are about the same practice.',
  },
};
