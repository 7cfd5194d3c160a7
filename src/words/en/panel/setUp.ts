import { counted, type Counted } from '../../counted.ts';
import { sidebarSchool, type SidebarSchool } from './school.ts';

/** One step of the set-up; `todo` says what it is for. */
interface StepWords {
  readonly name: string;
  readonly todo: string;
  /** The blue button while this step is the next one. */
  readonly action: string;
}

export type SetUpStepName =
  'columns' | 'tabs' | 'who' | 'kind' | 'school' | 'focus' | 'daysOff' | 'tryOut';

interface KindWords {
  readonly name: string;
  readonly text: string;
}

/** Every sentence of the set-up in the panel. */
export interface SidebarSetUp extends SidebarSchool {
  readonly settingUp: {
    readonly link: string;
    readonly title: string;
    readonly titleDone: string;
    readonly lead: string;
    readonly back: string;
    done(count: number, of: number): string;
    readonly progress: string;
    readonly waiting: Counted;
    readonly goOn: string;
    readonly ready: string;
    readonly steps: Readonly<Record<SetUpStepName, StepWords>>;
    readonly states: Readonly<Record<'done' | 'now' | 'waits' | 'later', string>>;
    readonly tabsThere: string;
    readonly toTeachers: string;
    readonly lookAgain: string;
    readonly showCell: string;
    readonly openTab: string;
    readonly sample: {
      readonly ask: string;
      readonly make: string;
      readonly made: string;
      readonly open: string;
    };
  };
  readonly columns: {
    readonly title: string;
    lead(tab: string, row: number): string;
    matched(count: number, open: number): string;
    people(tab: string, count: number): string;
    readonly guess: string;
    readonly none: string;
    readonly later: string;
    readonly noMore: string;
    readonly again: string;
    readonly all: string;
    readonly also: string;
    readonly leftOut: Counted;
    readonly confirm: string;
    readonly kept: string;
    readonly missing: string;
  };
  readonly who: {
    readonly title: string;
    readonly lead: string;
    plans(count: number, of: number): string;
    some(count: number, of: number): string;
    readonly twice: Counted;
    mergeInto(row: number): string;
    row(row: number): string;
    readonly twoPeople: string;
    merged(row: number, taken: readonly string[]): string;
    mergedList: Counted;
    mergedLine(name: string, row: number, others: readonly number[]): string;
    readonly undo: string;
    readonly undone: string;
    readonly named: Counted;
    homeSchool(school: string): string;
    keep: Counted;
    readonly kept: Counted;
  };
  readonly kind: {
    readonly title: string;
    readonly coaching: KindWords;
    readonly formal: KindWords;
    readonly notAsked: string;
  };
}

const one = counted('en-US');
const people = one('person', 'people');

export const sidebarSetUp: SidebarSetUp = {
  ...sidebarSchool,
  settingUp: {
    link: 'Set-up',
    title: 'Set up in about 4 minutes',
    titleDone: 'Your set-up',
    lead: 'Growth Plans works only in this spreadsheet and the files it creates.',
    back: 'Back to set-up',
    done: (count, of) => count + ' of ' + of,
    progress: 'Steps of the set-up that are done',
    waiting: count => 'Set-up: ' + one('step waits', 'steps wait')(count) + '.',
    goOn: 'Go on',
    ready: 'Everything is set up. You can change each step at any time.',
    steps: {
      columns: {
        name: 'Roster columns',
        todo: 'Say what your columns mean',
        action: 'Confirm columns',
      },
      tabs: {
        name: 'Tabs for the school',
        todo: 'One click adds them with guidance. Nothing of yours is touched.',
        action: 'Add the tabs',
      },
      who: {
        name: 'Who gets a plan?',
        todo: 'Check our guess',
        action: 'Check who gets a plan',
      },
      kind: {
        name: 'Coaching or formal plan?',
        todo: 'Asked once',
        action: 'Keep this choice',
      },
      school: {
        name: 'School and rubric',
        todo: 'Name, rubric, your words on why',
        action: 'Choose school and rubric',
      },
      focus: {
        name: 'Focus areas',
        todo: 'One or two priorities for this year',
        action: 'Open Focus areas',
      },
      daysOff: {
        name: 'Days off',
        todo: 'Usual days are in; paste your own',
        action: 'Paste days off',
      },
      tryOut: {
        name: 'One test plan',
        todo: 'Only you can see it',
        action: 'Try one plan',
      },
    },
    states: { done: 'Done', now: 'Next', waits: 'To do', later: 'Later' },
    tabsThere: 'All of them are there',
    toTeachers: 'Go to the teachers',
    lookAgain: 'Look again',
    showCell: 'Show cell',
    openTab: 'Open tab',
    sample: {
      ask: 'Just looking?',
      make: 'Make a sample school',
      made: 'A sample school is in your Drive.',
      open: 'Open the sample school',
    },
  },
  columns: {
    title: 'Match columns',
    lead: (tab, row) => 'Tab “' + tab + '”, headers in row ' + row + '. Only doubts are asked.',
    matched: (count, open) =>
      one('column', 'columns')(count) +
      ' matched.' +
      (open > 0 ? ' ' + one('needs', 'need')(open) + ' you.' : ''),
    people: (tab, count) => tab + ' · ' + people(count),
    guess: 'best guess',
    none: 'Not in our sheet',
    later: 'Later',
    noMore: 'No other column',
    again: 'Guess again',
    all: 'All columns',
    also: 'and also',
    leftOut: count => one('private column is', 'private columns are')(count) + ' left out',
    confirm: 'Confirm columns',
    kept: 'Columns are remembered.',
    missing: 'Names and emails are needed before plans can be made.',
  },
  who: {
    title: 'Who gets a plan?',
    lead: 'This is our guess. Change what does not fit; nothing is made yet.',
    plans: (count, of) => count + ' of ' + of + ' get a plan',
    some: (count, of) => count + ' of ' + of,
    twice: count => (count === 1 ? 'One person in two rows?' : count + ' people in two rows?'),
    mergeInto: row => 'Merge into row ' + row,
    row: row => 'Row ' + row,
    twoPeople: 'Two people? Give each their own address in the roster.',
    merged: (row, taken) =>
      'Merged into row ' +
      row +
      '.' +
      (taken.length > 0 ? ' Taken over: ' + taken.join(', ') + '.' : '') +
      ' No cell has changed.',
    mergedList: count => one('person was', 'people were')(count) + ' merged',
    mergedLine: (name, row, others) => name + ': row ' + row + ' stands for ' + others.join(', '),
    undo: 'Take apart',
    undone: 'The rows stand alone again.',
    named: count => 'Decide for ' + (count === 1 ? 'this person' : 'each of ' + count),
    homeSchool: school => 'Home school: ' + school,
    keep: count => 'Keep: ' + one('plan', 'plans')(count),
    kept: count => people(count) + (count === 1 ? ' gets' : ' get') + ' a plan.',
  },
  kind: {
    title: 'Coaching or formal plan?',
    coaching: {
      name: 'Coaching plan',
      text: 'Teacher and coach write it. Coaching is not evaluation.',
    },
    formal: {
      name: 'Formal plan',
      text: 'For a district form: hours and signatures that say “received”.',
    },
    notAsked: 'Coaching, until you choose',
  },
};
