import type { SampleGoal } from './person.ts';

const TALK = 'Student talk';
const FEEDBACK = 'Feedback that moves learning';

/** Goals as teachers of a large roster write them: long and short, linked and not. */
export const DISTRICT_GOALS: readonly SampleGoal[] = [
  {
    text: 'By March, students explain their reasoning to a partner at least twice in every lesson.',
    component: '2.3',
    focus: TALK,
    looks: ['Pairs face each other', 'Stems on the table'],
    sounds: ['“I see it another way, because …”'],
    feels: ['Safe to think aloud'],
    portfolio: ['Two short recordings'],
    steps: ['Peer visit to a number talk by Oct 16', 'Try two talk moves by Oct 2'],
  },
  {
    text: 'Give written feedback within three days that students answer before the next draft.',
    component: '2.5 Monitor and Adjust',
    focus: FEEDBACK,
    looks: ['Answers in the margin'],
    steps: ['Self-paced course on feedback by Dec 4'],
  },
  { text: 'Shorter transitions.', component: '3.1' },
  {
    text: 'Use exit tickets to change the start of the next lesson at least twice a week.',
    component: '2.5',
    sounds: ['“Yesterday you told me …”'],
    steps: ['Coaching cycle by Nov 20', 'Read the chapter on hinge questions'],
  },
  {
    text: 'Students set a reading goal each month and choose the page that shows it.',
    focus: FEEDBACK,
    feels: ['Proud of the page they chose'],
  },
  {
    text: 'Every group has one task at three levels, so that nobody waits and nobody is lost.',
    component: '2.4 Differentiation',
    looks: ['Three colours on the table'],
    steps: ['Visit a colleague who uses stations by Nov 6', 'Workshop on low-floor tasks'],
  },
  {
    text: 'Que mis estudiantes hablen la mitad de la clase en español, con apoyos que ellos eligen.',
    component: '2.3',
    focus: TALK,
    looks: ['Parejas que conversan'],
    steps: ['Visitar otra clase antes del 30 de octubre'],
  },
  {
    text: 'Wait five seconds after I ask something, and ask the quiet half of the room first.',
    component: '2.1',
    focus: TALK,
    steps: ['Film ten minutes once a month'],
  },
  { text: 'Attend the summer institute on inquiry.', component: '4.3 Professional Development' },
  {
    text: 'Students lead one discussion a unit with questions of their own; I keep time.',
    component: '3.3',
    focus: TALK,
    looks: ['A student with the question cards'],
    sounds: ['Names of classmates, not mine'],
    portfolio: ['Question cards in October and April'],
    steps: ['PLC on student-led talk', 'Podcast on belonging by Sep 30'],
  },
  {
    text: 'Call three families a week with something their child did well.',
    component: '4.4',
    feels: ['Families who know me before there is a problem'],
  },
  {
    text: '100 % of students pass the unit test the first time.',
    component: '1.2 Data and Assessment',
    steps: ['Department meeting'],
  },
  {
    text: 'Plan each unit backwards from one piece of work that students would show at home.',
    component: '1.1',
    looks: ['A model on the wall on the first day'],
    steps: ['Co-plan one unit with my coach by Oct 9'],
  },
];
