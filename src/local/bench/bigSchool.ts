import { rosterHeaders, rosterRow, type Cell } from '../school/cedar-hollow/roster.ts';
import { CHECK_IN_ROUNDS, SCHOOL_CALENDAR, SETTINGS } from '../school/cedar-hollow/schoolYear.ts';
import { FOCUS_AREAS } from '../school/cedar-hollow/focusAreas.ts';
import { PD_MENU } from '../school/cedar-hollow/pdMenu.ts';
import type { SampleGoal, SamplePerson } from '../school/person.ts';
import type { SampleSchool } from '../school/sampleSchool.ts';

/** Teachers whom one coach supports; assumed. */
const CASELOAD = 15;

const FIRST =
  'Amara Bao Chidi Delphine Esra Farid Greta Hollis Ines Jarek Kalea Lior Maribel Nikhil Oona Paolo Quyen Rasheeda Soren Tuyet Ulises Vesna Wanjiru Xiomara Yusuf'.split(
    ' ',
  );
const LAST =
  'Abara Brandvold Castellon Dziedzic Ekström Fairweather Gutierrez Hashimoto Iwu Jankauskas Kealoha Lindberg Mbeki Nakai Ospina Petrossian Quispe Ravndal Szabo Tamayo'.split(
    ' ',
  );
const SUBJECTS = ['Math', 'English Language Arts', 'Science', 'Social Studies', 'Art', 'Spanish'];

const GOALS: readonly SampleGoal[] = [
  {
    text: 'By March, every student explains a solution to a partner at least once in each lesson.',
    component: '2.3',
    looks: ['Pairs face each other', 'Sentence starters on the table'],
    sounds: ['“I agree, and …”', '“How did you get that?”'],
    portfolio: ['Two short recordings, October and March'],
    steps: ['Visit a colleague’s discussion by October 9', 'Try talk moves twice a week'],
  },
  {
    text: 'Use exit tickets to change the next day’s start at least twice a week.',
    component: '2.5',
    looks: ['Three groups at the start of class'],
    steps: ['Coaching cycle by November 6'],
  },
  {
    text: 'Students set a reading goal each month and choose the evidence that shows it.',
    component: '1.2',
    feels: ['Proud of the page they chose'],
  },
  { text: 'Calmer transitions between stations.' },
];

/** The nth of the school's people, from 0; no two share a name. */
function nameOf(n: number): { first: string; last: string } {
  const first = FIRST[n % FIRST.length] ?? '';
  const rest = Math.floor(n / FIRST.length);
  const last = LAST[rest % LAST.length] ?? '';
  const second = Math.floor(rest / LAST.length);
  return { first, last: second === 0 ? last : last + '-' + (LAST[second - 1] ?? second) };
}

/** One person of the bench's school, with everything the row-by-row way needs as well. */
function personOf(n: number): SamplePerson {
  const { first, last } = nameOf(n);
  const coach = Math.floor(n / CASELOAD);
  const goal = GOALS[n % GOALS.length];
  return {
    name: last + ', ' + first,
    email: 't' + (n + 1) + '@longmeadow.example',
    role: 'Teacher',
    subject: SUBJECTS[n % SUBJECTS.length] ?? '',
    grade: String((n % 3) + 6),
    department: 'All',
    coach: {
      name: 'Coach Number ' + (coach + 1),
      email: 'c' + (coach + 1) + '@longmeadow.example',
    },
    planning: String((n % 8) + 1),
    goals: goal ? [goal] : [],
  };
}

/** A made-up district of any size: everyone has an address, a coach and a planning period. */
export function bigSchool(teachers: number): SampleSchool {
  const people = Array.from({ length: teachers }, (_, n) => personOf(n));
  return {
    name: 'Long Meadow Schools',
    timeZone: 'America/Chicago',
    roster: { name: 'Staff', rows: [rosterHeaders(), ...people.map(rosterRow)] },
    tabs: [
      { name: 'Focus areas', rows: FOCUS_AREAS },
      { name: 'PD menu', rows: PD_MENU },
      { name: 'School calendar', rows: SCHOOL_CALENDAR },
      { name: 'Check-in rounds', rows: CHECK_IN_ROUNDS },
      { name: 'Settings', rows: SETTINGS },
    ],
    calendars: {},
  };
}

const SHEET_HEADER: readonly Cell[] = [
  'Name',
  'Email',
  'Coach',
  'Goal',
  'Component',
  'Check-in 1',
  'Check-in 2',
  'Check-in 3',
  'Plan',
];

/** The same people as the row-by-row script's sheet has them: three times are given, a link is not. */
export function rowByRowSheet(teachers: number): readonly (readonly Cell[])[] {
  const days = ['2026-09-21', '2027-01-27', '2027-05-03'];
  const rows = Array.from({ length: teachers }, (_, n) => {
    const { name, email, coach, goals } = personOf(n);
    const times = days.map(day => day + 'T' + String(14 + (n % 6)) + ':00:00Z');
    return [name, email, coach.email, goals[0]?.text ?? '', goals[0]?.component ?? '', ...times];
  });
  return [SHEET_HEADER, ...rows];
}
