import type { SamplePerson } from '../person.ts';
import { DANA, NOBODY, PRIYA } from './coaches.ts';

const TALK = 'Student talk';
const FEEDBACK = 'Feedback that moves learning';
const SUPPORT = { grade: '6-8', department: 'Student support' };

/** Colleagues who work across grades. */
export const support: readonly SamplePerson[] = [
  {
    ...SUPPORT,
    name: 'Holloway, Grace',
    email: 'g.holloway@cedarhollow.example',
    role: 'Counselor',
    subject: 'Counseling',
    coach: PRIYA,
    planning: 'A2, B3',
    goals: [
      {
        text: 'Visit every advisory twice and leave the advisor one routine for hard days that students run themselves.',
        component: '3.3',
        looks: ['A calm corner that students use and leave'],
        sounds: ['“I need five minutes.”'],
        feels: ['Someone noticed'],
        portfolio: ['The routine cards', 'Short notes from advisors'],
        steps: ['Book club with three advisors by Nov 13', 'First visits by Oct 30'],
      },
    ],
  },
  {
    ...SUPPORT,
    name: 'Abernathy, Colm',
    email: 'c.abernathy@cedarhollow.example',
    role: 'Librarian',
    subject: 'Library',
    coach: PRIYA,
    planning: 'A3, B5',
    goals: [
      {
        text: 'Plan one research lesson with a teacher of each grade each quarter; students name where a fact comes from.',
        component: '2.2 Content Knowledge and Expertise',
        looks: ['Source slips on every poster'],
        sounds: ['“Who says so?”'],
        portfolio: ['Lesson plans with the teachers’ notes'],
        steps: ['Ask each PLC for one unit by Sep 25', 'Webinar on lateral reading by Oct 23'],
      },
      {
        text: 'Students recommend books to each other on the shelf, in any language.',
        focus: TALK,
      },
    ],
  },
  {
    ...SUPPORT,
    name: 'Mbeki-Ross, Thandiwe',
    email: 't.mbekiross@cedarhollow.example',
    role: 'Special education teacher',
    subject: 'Resource',
    coach: NOBODY,
    planning: 'A7, B4',
    goals: [
      {
        text: 'Each student on my caseload leads part of their own meeting this year.',
        component: '4.2',
        looks: ['A student with slides, adults listening'],
        sounds: ['“Here is what helps me.”'],
        feels: ['Proud'],
        portfolio: ['Student slides (names off)'],
        steps: ['Course on student-led meetings by Oct 16', 'Practise with two students by Nov 6'],
      },
      {
        text: 'Goal notes that teachers can use the next day.',
        component: '1.2',
        focus: FEEDBACK,
        steps: ['Ask Miriam Kaplan what she needs from them by Sep 25'],
      },
    ],
  },
  {
    ...SUPPORT,
    name: 'Yılmaz, Deniz',
    email: 'd.yilmaz@cedarhollow.example',
    role: 'ESL teacher',
    subject: 'ESL',
    coach: DANA,
    planning: 'A5, B8',
    goals: [
      {
        text: 'Newcomers speak to a partner in the first ten minutes of every class I push into, with a stem they can keep.',
        component: '2.3',
        focus: TALK,
        looks: ['A strip of stems on the desk'],
        sounds: ['Whole sentences, any accent'],
        feels: ['I can start'],
        portfolio: ['Stems by month', 'A short audio of three pairs'],
        steps: [
          'Plan with Beatriz Duarte every other week',
          'Visit Lucía Castillo by Oct 9',
          'Read two articles on oracy by Nov 6',
        ],
      },
    ],
  },
  {
    ...SUPPORT,
    name: 'Fontaine, Marguerite',
    email: 'm.fontaine@cedarhollow.example',
    role: 'Speech-language pathologist',
    subject: 'Speech',
    coach: DANA,
    planning: 'B1',
    fte: 0.4,
    home: 'Cedar Hollow and Birch Creek',
    goals: [],
  },
];
