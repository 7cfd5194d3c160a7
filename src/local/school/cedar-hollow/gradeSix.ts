import type { SamplePerson } from '../person.ts';
import { DANA, DANA_AND_SOFIA, SOFIA } from './coaches.ts';

const TALK = 'Student talk';
const FEEDBACK = 'Feedback that moves learning';
const GRADE_SIX = { role: 'Teacher', grade: '6' };

/** The grade 6 team but for math and science. */
export const gradeSix: readonly SamplePerson[] = [
  {
    ...GRADE_SIX,
    name: 'Chen, Maya',
    email: 'm.chen@cedarhollow.example',
    subject: 'ELA',
    department: 'English',
    coach: DANA,
    planning: 'A3, B7',
    goals: [
      {
        text: 'Students explain their reasoning to a partner, using evidence from the text, in every lesson by the end of March.',
        component: '2.3 Communication',
        focus: TALK,
        looks: ['Pairs turned to each other, text open', 'Sentence stems in use, then fading'],
        sounds: ['“I think so because the author says…”', '“Can you show me where?”'],
        feels: ['Safe to be unsure and to change your mind', 'Everyone expects to be asked'],
        portfolio: [
          'A 3-minute clip of partner talk from fall and one from spring',
          'A note from a colleague who visited',
        ],
        steps: [
          'Read the partner-talk guide and pick two moves to try by Sep 18',
          'Visit Lucía Castillo’s period 4 and note how pairs start talking by Oct 14',
          'Record one lesson and count who speaks, with Dana Rivera by Nov 6',
        ],
      },
      {
        text: 'Every student gets one piece of written feedback a week that they act on before the next draft.',
        component: '1.2',
        focus: FEEDBACK,
        looks: ['Drafts with a highlighted change', 'A weekly 10-minute response time'],
        sounds: ['“I changed this part because…”'],
        feels: ['Feedback is a next step, not a grade'],
        portfolio: ['Four drafts with feedback and the change that followed'],
        steps: [
          'Finish the self-paced course “Feedback students use” by Dec 11',
          'Share two drafts at the ELA PLC and ask for ideas by Jan 22',
        ],
      },
    ],
  },
  {
    ...GRADE_SIX,
    name: 'Castillo, Lucía',
    email: 'l.castillo@cedarhollow.example',
    subject: 'Dual language ELA',
    department: 'English',
    coach: DANA,
    planning: 'A3, B2',
    language: 'Spanish',
    goals: [
      {
        text: 'Que cada estudiante participe en una conversación académica en español al menos tres veces por semana.',
        component: '2.3',
        focus: TALK,
        looks: ['Parejas con tarjetas de inicio de frase'],
        sounds: ['«Estoy de acuerdo porque…»', '«¿Qué quieres decir con eso?»'],
        feels: ['Se vale equivocarse en los dos idiomas'],
        portfolio: ['Un audio de octubre y otro de abril'],
        steps: [
          'Leer dos capítulos del libro sobre conversación académica antes del 9 de octubre',
          'Grabar una clase y escucharla con Dana Rivera antes del 20 de noviembre',
        ],
      },
    ],
  },
  {
    ...GRADE_SIX,
    name: 'van der Berg, Tessa',
    email: 't.vanderberg@cedarhollow.example',
    subject: 'Social studies',
    department: 'Social studies',
    coach: SOFIA,
    planning: 'A2, B3',
    goals: [
      {
        text: 'Run a Socratic circle every unit where at least 80% of students speak at least twice.',
        component: 'Dimension 3.3',
        focus: TALK,
        looks: ['An inner and an outer circle, talk maps on clipboards'],
        sounds: ['Students naming the classmate they build on'],
        feels: ['Quiet students are waited for'],
        portfolio: ['Talk maps from three circles'],
        steps: [
          'Read the chapter on discussion norms by Sep 30',
          'Visit Simone Gutiérrez-Bell’s circle by Oct 23',
          'Workshop on structured academic controversy by Feb 5',
        ],
      },
    ],
  },
  {
    ...GRADE_SIX,
    name: 'Kaplan, Miriam',
    email: 'm.kaplan@cedarhollow.example',
    role: 'Special education co-teacher',
    subject: 'ELA and science inclusion',
    department: 'Special education',
    coach: DANA_AND_SOFIA,
    planning: 'A4, B7',
    goals: [
      {
        text: 'In my co-taught classes I lead at least one third of the lesson instead of standing at the side, and we plan who does what.',
        component: '1.4 Activities',
        looks: ['Two adults teaching, not one teaching and one helping'],
        sounds: ['Students asking either of us'],
        feels: ['Nobody can tell whose class it is'],
        portfolio: ['Our shared planning page, one a month'],
        steps: [
          'Plan with Niamh and Maya, 20 minutes every other week',
          'Visit a co-taught class at another school by Nov 30',
        ],
      },
      {
        text: 'Students with IEPs can say in their own words what they are working on.',
        component: '4.2 Goal Setting',
        focus: FEEDBACK,
        sounds: ['“My goal is… and I know I am getting there when…”'],
      },
    ],
  },
  {
    ...GRADE_SIX,
    name: 'Petrović, Ana',
    email: 'a.petrovic@cedarhollow.example',
    subject: 'ELA',
    department: 'English',
    coach: DANA,
    planning: 'A1, B2',
    goals: [],
  },
  {
    ...GRADE_SIX,
    name: 'Begay, Shandiin',
    email: 's.begay@cedarhollow.example',
    subject: 'Social studies',
    department: 'Social studies',
    coach: SOFIA,
    planning: 'A2, B6',
    goals: [
      {
        text: 'Bring a community voice (elder, parent, museum) into three units so that students hear history from people who live it.',
        component: '4.4 School Community Involvement',
        looks: ['Students greeting the visitor with questions they wrote'],
        sounds: ['“My grandmother says…” as evidence'],
        feels: ['Home and school are not two worlds'],
        portfolio: ['Question sheets', 'A thank-you letter written by the class'],
        steps: [
          'Ask the librarian for the local archive contacts by Sep 25',
          'Plan the first visit by Oct 16',
        ],
      },
      {
        text: 'Students back up opinions with a source when they talk, not just when they write.',
        focus: TALK,
      },
    ],
  },
];
