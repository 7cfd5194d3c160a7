import type { SharedField } from '../../../core/roster/mergedRows.ts';
import type { RosterField } from '../../../core/roster/fields.ts';

/** Why a line of pasted days off was not added. */
export type UnreadKind =
  | 'no_date'
  | 'bad_date'
  | 'ends_before_start'
  | 'not_off'
  | 'timed'
  | 'repeating'
  | 'unreadable'
  | 'outside_year';

/** Every sentence about setting up: columns, people, days off, trying things out. */
export interface SetUpWords {
  readonly fields: Readonly<Record<RosterField, string>>;
  readonly shared: Readonly<Record<SharedField, string>>;
  readonly columnGuidance: (field: string) => string;
  readonly planGuidance: string;
  readonly homeElsewhere: string;
  /** A private column was left out. */
  readonly leftOut: (header: string, kind: string) => string;
  readonly unread: Readonly<Record<UnreadKind, (text: string) => string>>;
  readonly twice: Readonly<Record<'email' | 'name' | 'staff_id', (rows: string) => string>>;
  readonly newer: string;
  readonly conflict: (field: string, kept: string, other: string) => string;
  readonly askAgain: (field: string) => string;
  readonly testName: (name: string) => string;
  readonly sample: {
    readonly name: string;
    readonly tabs: readonly {
      readonly name: string;
      readonly rows: readonly (readonly string[])[];
    }[];
  };
}

const quoted = (text: string): string => `“${text.length > 60 ? text.slice(0, 57) + '…' : text}”`;

export const setUpWords: SetUpWords = {
  fields: {
    name: 'Name',
    first_name: 'First name',
    last_name: 'Last name',
    email: 'Email',
    role: 'Role',
    subject: 'Subject',
    grade: 'Grade',
    department: 'Department',
    coach: 'Coach',
    planning_period: 'Planning period',
    goal1: 'Goal 1',
    goal1_component: 'Goal 1: rubric component',
    goal1_focus: 'Goal 1: focus area',
    goal2: 'Goal 2',
    goal2_component: 'Goal 2: rubric component',
    goal2_focus: 'Goal 2: focus area',
    looks_like: 'Success: looks like',
    sounds_like: 'Success: sounds like',
    feels_like: 'Success: feels like',
    portfolio: 'Portfolio pieces',
    action_steps: 'Action steps',
  },
  shared: {
    email: 'Email',
    name: 'Name',
    role: 'Role',
    subject: 'Subject',
    grade: 'Grade',
    department: 'Department',
    coaches: 'Coach',
    planning: 'Planning period',
    goals: 'Goals',
    homeSchool: 'Home school',
    staffId: 'Staff id',
    language: 'Language',
  },
  columnGuidance: field => 'The roster’s column for: ' + field + '. Empty: guessed again',
  planGuidance: 'yes or no. Empty: guessed again',
  homeElsewhere: 'Home school is another one',
  leftOut: (header, kind) => quoted(header) + ' is left out: ' + kind + ' never go into a plan.',
  unread: {
    no_date: text => quoted(text) + ' has no date.',
    bad_date: text => quoted(text) + ' has a date that does not exist.',
    ends_before_start: text => quoted(text) + ' ends before it starts.',
    not_off: text => quoted(text) + ' sounds like a school day.',
    timed: text => quoted(text) + ' has a time of day, so it is no day off.',
    repeating: text => quoted(text) + ' repeats: add its days one by one.',
    unreadable: text => quoted(text) + ' has no date that can be read.',
    outside_year: text => quoted(text) + ' is outside the school year.',
  },
  twice: {
    email: rows => 'Rows ' + rows + ' have the same address: is it one person?',
    name: rows => 'Rows ' + rows + ' have the same name: is it one person?',
    staff_id: rows => 'Rows ' + rows + ' have the same staff id: is it one person?',
  },
  newer: 'The later answer is the newer one.',
  conflict: (field, kept, other) =>
    field + ': ' + quoted(kept) + ' stays, ' + quoted(other) + ' is only in the other row.',
  askAgain: field => 'The column chosen for ' + field + ' has another header now: choose it again.',
  testName: name => 'Test – ' + name,
  sample: {
    name: 'Growth Plans – sample school',
    tabs: [
      {
        name: 'Staff',
        rows: [
          [
            ...['Name', 'Email', 'Role', 'Subject', 'Grade', 'Coach', 'Coach email'],
            ...['Planning period', 'Goal 1', 'Goal 1 rubric component', 'Goal 1 looks like'],
            ...['Goal 1 action steps', 'Goal 2'],
          ],
          [
            ...['Amara Diallo', 'a.diallo@maplebend.example', 'Teacher', 'ELA', '6'],
            ...['Renee Whitlock', 'r.whitlock@maplebend.example', '2'],
            'Students talk about a text in pairs in every lesson and build on what a partner said.',
            ...['2.3', 'Partners turn to each other', 'Visit Tom Birch by Oct 9', ''],
          ],
          [
            ...['Tom Birch', 't.birch@maplebend.example', 'Teacher', 'Math', '6'],
            ...['Renee Whitlock', 'r.whitlock@maplebend.example', '3'],
            'By February, four of five students explain two ways to solve a problem.',
            ...['2.1', 'Two columns on the page', 'Coaching cycle by Nov 6', ''],
          ],
          [
            ...['Lucía Paredes', 'l.paredes@maplebend.example', 'Teacher', 'Science', '7'],
            ...['Renee Whitlock', 'r.whitlock@maplebend.example', '2'],
            'Lab groups plan their own test and say what would change their mind.',
            ...['2.4', '', '', 'Shorter transitions.'],
          ],
          [
            ...['Jun Okafor', 'j.okafor@maplebend.example', 'Teacher', 'Social studies', '7'],
            ...['Sam Lindqvist', 's.lindqvist@maplebend.example', '4', '', '', '', '', ''],
          ],
          [
            ...['Priya Nair', 'p.nair@maplebend.example', 'Teacher', 'Art', '6-8'],
            ...['Sam Lindqvist', 's.lindqvist@maplebend.example', '5'],
            'Every student keeps a sketchbook and chooses one page to explain each month.',
            ...['', '', 'Book: one chapter on critique by Dec 4', ''],
          ],
          [
            ...['Owen Castellano', 'o.castellano@maplebend.example', 'Counselor', '', ''],
            ...['Sam Lindqvist', 's.lindqvist@maplebend.example', '1', 'Improve attendance.'],
            ...['', '', '', ''],
          ],
          [
            ...['Renee Whitlock', 'r.whitlock@maplebend.example', 'Instructional coach'],
            ...['', '', '', '', '', '', '', '', '', ''],
          ],
          [
            ...['Sam Lindqvist', 's.lindqvist@maplebend.example', 'Assistant principal'],
            ...['', '', '', '', '', '', '', '', '', ''],
          ],
        ],
      },
    ],
  },
};
