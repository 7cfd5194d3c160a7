import type { Cell } from './roster.ts';

/** Days off, testing, the A/B rotation, the bells and the working day of 2026–27. */
export const SCHOOL_CALENDAR: readonly (readonly Cell[])[] = [
  ['What', 'Name', 'From', 'To', 'Grades', 'Day types'],
  ['School year', '2026–27', '2026-08-17', '2027-05-28', '', ''],
  ['Rotation', 'A and B days', '2026-08-17', '', '', 'A, B'],
  ['Day off', 'Labor Day', '2026-09-07', '', '', ''],
  ['Day off', 'District PD day', '2026-10-12', '', '', ''],
  ['Day off', 'Thanksgiving break', '2026-11-23', '2026-11-27', '', ''],
  ['Day off', 'Winter break', '2026-12-21', '2027-01-04', '', ''],
  ['Day off', 'Martin Luther King Jr. Day', '2027-01-18', '', '', ''],
  ['Day off', 'Presidents’ Day', '2027-02-15', '', '', ''],
  ['Day off', 'Spring break', '2027-03-15', '2027-03-19', '', ''],
  ['Day off', 'Spring holiday', '2027-03-26', '', '', ''],
  ['Testing', 'Fall benchmarks', '2026-09-23', '2026-09-24', '', ''],
  ['Testing', 'Winter benchmarks', '2027-01-20', '2027-01-21', '', ''],
  ['Testing', 'State tests: reading', '2027-04-20', '2027-04-22', '', ''],
  ['Testing', 'State tests: math', '2027-04-27', '2027-04-29', '', ''],
  ['Early release', 'Parent conferences', '2026-10-22', '', '', ''],
  ['Period', '1', '8:10', '8:54', '', ''],
  ['Period', '2', '8:58', '9:42', '', ''],
  ['Period', '3', '9:46', '10:30', '', ''],
  ['Period', '4', '10:34', '11:18', '', ''],
  ['Period', '5', '11:22', '12:06', '', ''],
  ['Lunch', 'Lunch', '12:06', '12:40', '', ''],
  ['Period', '6', '12:40', '13:24', '', ''],
  ['Period', '7', '13:28', '14:12', '', ''],
  ['Period', '8', '14:16', '15:00', '', ''],
  ['Contract hours', '', '7:45', '15:30', '', ''],
];

const questions = (...lines: readonly string[]) => lines.join('\n');

/** The year's three rounds. */
export const CHECK_IN_ROUNDS: readonly (readonly Cell[])[] = [
  ['Round', 'From', 'To', 'Target', 'Minutes', 'Questions'],
  [
    'Goal-setting',
    '2026-09-08',
    '2026-10-09',
    '2026-09-21',
    30,
    questions(
      'What would you like to get better at?',
      'How will it look, sound and feel when it works?',
      'What help would be welcome?',
    ),
  ],
  [
    'Mid-year',
    '2027-01-11',
    '2027-02-12',
    '2027-01-27',
    30,
    questions(
      'What did you try?',
      'What changed for students?',
      'Carry on, change it, or done for now?',
    ),
  ],
  [
    'Year-end',
    '2027-04-12',
    '2027-05-14',
    '2027-05-03',
    30,
    questions('What are you proud of?', 'What do you want to carry into next year?'),
  ],
];

/** What the school decided once. */
export const SETTINGS: readonly (readonly Cell[])[] = [
  ['Setting', 'Value'],
  ['School name', 'Cedar Hollow Middle School'],
  ['School year', '2026–27'],
  ['Leader', 'Jordan Ames, Principal'],
  [
    'Why',
    '{name}, you know your students and your craft best. This plan starts from what you want to grow in, connects it to our two focus areas this year, {focus areas}, and gives you time and support to do it in a way that suits you. Please change anything that doesn’t fit.',
  ],
  ['Rubric', 't-tess'],
  ['Coaching or formal', 'coaching'],
  ['Language', 'en'],
  ['Time zone', 'America/Chicago'],
  ['Check-ins per coach and day', 4],
  ['Check-ins per coach and week', 12],
];
