import { rosterHeaders, rosterRow } from './cedar-hollow/roster.ts';
import type { SamplePerson } from './person.ts';
import type { SampleSchool } from './sampleSchool.ts';

const NADIA = { name: 'Nadia Boateng', email: 'n.boateng@littlefork.example' };
const GUS = { name: 'Gus Halvorsen', email: 'g.halvorsen@littlefork.example' };
const TEACHER = { role: 'Teacher', department: 'All' };

const PEOPLE: readonly SamplePerson[] = [
  {
    ...TEACHER,
    name: 'Quintero, Pilar',
    email: 'p.quintero@littlefork.example',
    subject: 'Reading',
    grade: '3',
    coach: NADIA,
    planning: '2',
    language: 'Spanish',
    goals: [
      {
        text: 'Que mis lectores hablen de un libro con una pareja cada día.',
        component: '2.3',
        focus: 'Student talk',
        looks: ['Libros abiertos entre dos'],
        sounds: ['«A mí me pareció…»'],
        steps: ['Visitar a Obinna Eze antes del 9 de octubre'],
      },
    ],
  },
  {
    ...TEACHER,
    name: 'Eze, Obinna',
    email: 'o.eze@littlefork.example',
    subject: 'Math',
    grade: '4',
    coach: NADIA,
    planning: '3',
    goals: [
      {
        text: 'Students show two ways to solve a problem each day and explain one to a partner.',
        component: '2.3 Communication',
        focus: 'Student talk',
        looks: ['Two columns on each whiteboard'],
        portfolio: ['Photos of whiteboards in October and April'],
        steps: [
          'Read the talk-moves guide by Sep 25',
          'Coaching cycle with Nadia Boateng by Nov 6',
        ],
      },
      { text: 'Shorter transitions.', component: '3.1' },
    ],
  },
  {
    ...TEACHER,
    name: 'Lehtonen, Aino',
    email: 'a.lehtonen@littlefork.example',
    subject: 'Science',
    grade: '5',
    coach: NADIA,
    planning: '3',
    goals: [],
  },
  {
    ...TEACHER,
    name: 'Redcloud, Wes',
    email: 'w.redcloud@littlefork.example',
    subject: 'Writing',
    grade: '3',
    coach: GUS,
    planning: '2',
    goals: [
      {
        text: 'A conference with every writer every week, with one next step the child can say back.',
        component: '1.2',
        sounds: ['“Next I will…”'],
      },
    ],
  },
  {
    ...TEACHER,
    name: 'Choudhury, Anika',
    email: 'a.choudhury@littlefork.example',
    subject: 'Math',
    grade: '5',
    coach: GUS,
    planning: '5',
    goals: [{ text: 'Use exit tickets to change the next day’s start at least twice a week.' }],
  },
  {
    ...TEACHER,
    name: 'Marchetti, Luca',
    email: 'l.marchetti@littlefork.example',
    role: 'Music teacher',
    subject: 'Music',
    grade: '3-5',
    coach: GUS,
    planning: '6',
    goals: [{ text: 'Every child leads one warm-up by May.', component: '3.3' }],
  },
];

/** One weekly meeting in a calendar file. */
function weeklyMeeting(uid: string, title: string, start: string, end: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Little Fork//Staff calendar//EN',
    'BEGIN:VEVENT',
    `UID:${uid}@littlefork.example`,
    'DTSTAMP:20260810T150000Z',
    `DTSTART:${start}`,
    `DTEND:${end}`,
    'RRULE:FREQ=WEEKLY;COUNT=30',
    `SUMMARY:${title}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(line => line + '\r\n').join('');
}

/** Little Fork Elementary: six teachers and two coaches, small enough to stop at every call. */
export function schoolOfSix(): SampleSchool {
  return {
    name: 'Little Fork Elementary',
    timeZone: 'America/Denver',
    roster: { name: 'Roster', rows: [rosterHeaders(), ...PEOPLE.map(rosterRow)] },
    tabs: [
      {
        name: 'Focus areas',
        rows: [
          ['Name', 'Description', 'Why it matters'],
          [
            'Student talk',
            'Students explain their thinking to each other every day.',
            'Talking is how we find out what we think.',
          ],
        ],
      },
      {
        name: 'Settings',
        rows: [
          ['Setting', 'Value'],
          ['School name', 'Little Fork Elementary'],
          ['School year', '2026–27'],
          ['Leader', 'Imani Castellanos, Principal'],
          ['Rubric', 't-tess'],
          ['Time zone', 'America/Denver'],
        ],
      },
    ],
    calendars: {
      // Times in UTC, as many programs write them.
      [NADIA.email]: weeklyMeeting('nadia-1', 'PLC', '20260901T150000Z', '20260901T154500Z'),
      [GUS.email]: weeklyMeeting('gus-1', 'Reading group', '20260902T180000Z', '20260902T190000Z'),
    },
  };
}
