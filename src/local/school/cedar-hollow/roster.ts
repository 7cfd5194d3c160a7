import type { SampleGoal, SamplePerson } from '../person.ts';
import { electives } from './electives.ts';
import { gradeEight } from './gradeEight.ts';
import { gradeSeven } from './gradeSeven.ts';
import { gradeSix } from './gradeSix.ts';
import { gradeSixMathAndScience } from './gradeSixMathAndScience.ts';
import { support } from './support.ts';

/** A cell as it is typed into a sheet. */
export type Cell = string | number;

const PEOPLE: readonly SamplePerson[] = [
  ...gradeSix,
  ...gradeSixMathAndScience,
  ...gradeSeven,
  ...gradeEight,
  ...electives,
  ...support,
];

const PERSON_HEADERS = [
  'Name (Last, First)',
  'School email',
  'Role',
  'Subject',
  'Grade',
  'Dept',
  'Coach',
  'Coach email',
  'Planning period',
  'Status',
  'FTE',
  'Home school',
  'Plan language',
];

const GOAL_HEADERS = [
  '',
  'rubric component',
  'focus area',
  'looks like',
  'sounds like',
  'feels like',
  'portfolio pieces',
  'action steps',
];

/** Cedar Hollow's 42 colleagues as their roster has them: a title, the headers, a row a person. */
export function cedarHollowRoster(): Cell[][] {
  return [
    ['Cedar Hollow Middle School – staff and learning goals, 2026–27'],
    rosterHeaders(),
    ...PEOPLE.map(rosterRow),
  ];
}

/** The header row: the person, then the same eight columns for each of two goals. */
export function rosterHeaders(): string[] {
  const goal = (number: number) => GOAL_HEADERS.map(name => `Goal ${number} ${name}`.trim());
  return [...PERSON_HEADERS, ...goal(1), ...goal(2)];
}

/** One person under `rosterHeaders`. */
export function rosterRow(person: SamplePerson): Cell[] {
  return [
    person.name,
    person.email,
    person.role,
    person.subject,
    person.grade,
    person.department,
    person.coach.name,
    person.coach.email,
    person.planning,
    person.status ?? 'Active',
    person.fte ?? 1,
    person.home ?? '',
    person.language ?? 'English',
    ...goalCells(person.goals[0]),
    ...goalCells(person.goals[1]),
  ];
}

function goalCells(goal: SampleGoal | undefined): string[] {
  if (!goal) return GOAL_HEADERS.map(() => '');
  const lines = (entries: readonly string[] | undefined) => (entries ?? []).join('\n');
  return [
    goal.text,
    goal.component ?? '',
    goal.focus ?? '',
    lines(goal.looks),
    lines(goal.sounds),
    lines(goal.feels),
    lines(goal.portfolio),
    lines(goal.steps),
  ];
}
