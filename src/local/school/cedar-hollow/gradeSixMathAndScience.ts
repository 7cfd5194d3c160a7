import type { SamplePerson } from '../person.ts';
import { MARCUS, SOFIA } from './coaches.ts';

const TALK = 'Student talk';
const FEEDBACK = 'Feedback that moves learning';
const GRADE_SIX = { role: 'Teacher', grade: '6' };

/** Grade 6 math and science. */
export const gradeSixMathAndScience: readonly SamplePerson[] = [
  {
    ...GRADE_SIX,
    name: 'Haddad, Yousef',
    email: 'y.haddad@cedarhollow.example',
    subject: 'Math',
    department: 'Math',
    coach: MARCUS,
    planning: 'A5, B4',
    goals: [
      {
        text: 'I ask more “how do you know?” and fewer “what is the answer?” questions. Two per class to start, half of all my questions by spring.',
        component: '2.1 Achieving Expectations',
        focus: TALK,
        looks: ['Whiteboards with working shown, not only results'],
        sounds: ['“How do you know?” from students to each other'],
        portfolio: ['Tally of my questions, September and April'],
        steps: [
          'Marcus tallies my questions in one lesson a month, coaching',
          'Peer visit to Kavya Iyer, who does this in science, by Nov 13',
        ],
      },
      { text: 'Get better at exit tickets', component: '1.2', focus: FEEDBACK },
    ],
  },
  {
    ...GRADE_SIX,
    name: 'O’Shaughnessy, Niamh',
    email: 'n.oshaughnessy@cedarhollow.example',
    subject: 'Science',
    department: 'Science',
    coach: SOFIA,
    planning: 'A6, B6',
    goals: [
      {
        text: 'Students plan their own fair test in at least four of the six units instead of following my recipe.',
        component: '2.2 Content Knowledge and Expertise',
        looks: ['Planning sheets that differ from group to group'],
        sounds: ['“What are we keeping the same?”'],
        feels: ['A bit messy, and that is all right'],
        portfolio: ['Photos of planning sheets (no faces)', 'My unit plans before and after'],
        steps: [
          'Rewrite unit 2 with one open test by Oct 2',
          'Self-paced course on inquiry labs by Jan 15',
        ],
      },
      {
        text: 'My lab groups settle into roles without me, so that clean-up takes under four minutes by December.',
        component: '3.1',
        sounds: ['Students calling the role names themselves'],
        steps: ['Ask the grade 6 team what roles they use, PLC by Sep 25'],
      },
    ],
  },
  {
    ...GRADE_SIX,
    name: 'Nguyễn, Thảo',
    email: 't.nguyen@cedarhollow.example',
    subject: 'Math',
    department: 'Math',
    coach: MARCUS,
    planning: 'A5, B5',
    goals: [
      {
        text: 'Use the first five minutes to find out what students already know and change the lesson because of it at least once a week.',
        component: '2.5',
        focus: FEEDBACK,
        looks: ['A sorted stack of warm-ups', 'Two versions of the next task ready'],
        sounds: ['“You already have this, try the other sheet.”'],
        portfolio: ['Three lesson plans with my changes in colour'],
        steps: [
          'Co-plan one lesson a month with Marcus Oyelaran',
          'Webinar on number talks by Oct 30',
        ],
      },
      {
        text: 'Students check their own work against worked examples before they ask me.',
        component: '2.4 Differentiation',
        focus: FEEDBACK,
      },
    ],
  },
  {
    ...GRADE_SIX,
    name: 'Brooks, DeShawn',
    email: 'd.brooks@cedarhollow.example',
    subject: 'Science',
    department: 'Science',
    coach: SOFIA,
    planning: 'A6, B1',
    goals: [
      {
        text: '100% of students turn in every lab report',
        component: '3.2 Managing Student Behavior',
        steps: ['Call home when a report is missing', 'Staff meeting on grading'],
      },
      {
        text: 'I want my room to be a place where kids who think they hate science change their minds.',
        component: '3.3',
        feels: ['Curious, loud, kind'],
        portfolio: ['“I used to think… now I think…” cards'],
        steps: ['Podcast on belonging in science by Oct 9', 'Visit the orchestra room by Nov 20'],
      },
    ],
  },
];
