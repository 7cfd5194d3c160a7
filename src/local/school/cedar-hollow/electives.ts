import type { SamplePerson } from '../person.ts';
import { DANA, MARCUS, PRIYA, SOFIA } from './coaches.ts';

const TALK = 'Student talk';
const FEEDBACK = 'Feedback that moves learning';
const ELECTIVES = { role: 'Teacher', grade: '6-8', department: 'Electives' };

/** Arts, languages, technology and movement. */
export const electives: readonly SamplePerson[] = [
  {
    ...ELECTIVES,
    name: 'Adébáyọ̀, Olúwaṣeun “Seun”',
    email: 's.adebayo@cedarhollow.example',
    role: 'Itinerant teacher',
    subject: 'Orchestra',
    coach: PRIYA,
    planning: 'A1',
    fte: 0.5,
    home: 'Birch Creek Elementary',
    goals: [
      {
        text: 'In each rehearsal every section listens to another section for two minutes and says one thing to keep and one to try.',
        component: '3.3 Classroom Culture',
        focus: FEEDBACK,
        looks: ['Bows down, eyes on the other section', 'A card with “keep / try”'],
        sounds: ['“I heard the violas first.”'],
        feels: ['Brave enough to be heard'],
        portfolio: ['Recordings of the same eight bars, month by month'],
        steps: [
          'Visit Tomasz Wójcik’s band rehearsal by Oct 9',
          'Share cards with students by Sep 25',
        ],
      },
    ],
  },
  {
    ...ELECTIVES,
    name: 'Moreau, Élodie',
    email: 'e.moreau@cedarhollow.example',
    subject: 'French',
    coach: PRIYA,
    planning: 'A5, B1',
    goals: [
      {
        text: 'Ninety percent of class time in French by February, with students speaking for half of it.',
        component: '2.3',
        focus: TALK,
        looks: ['Gestures, pictures, very little English on the board'],
        sounds: ['“Comment dit-on… ?”'],
        feels: ['Funny mistakes are welcome'],
        portfolio: ['Two recordings of the same conversation task'],
        steps: [
          'Self-paced course on comprehensible input by Oct 30',
          'Track my French with a tally app for a week by Sep 18',
        ],
      },
      {
        text: 'Give back speaking feedback the same week.',
        component: '2.5 Monitor and Adjust',
        focus: FEEDBACK,
      },
    ],
  },
  {
    ...ELECTIVES,
    name: 'Santos, Inês',
    email: 'i.santos@cedarhollow.example',
    subject: 'Visual art',
    coach: PRIYA,
    planning: 'A4, B5',
    goals: [
      {
        text: 'Critique days where students talk about each other’s work with “I notice” and “I wonder”, once every project.',
        component: '2.3 Communication',
        focus: TALK,
        looks: ['Work on the wall, students in front of it'],
        sounds: ['“I notice the shadow is blue.”'],
        feels: ['My work is taken seriously'],
        portfolio: ['A photo of each critique wall', 'Artist statements'],
        steps: [
          'Visit a critique at the high school by Nov 20',
          'Read two blog posts on critique by Sep 25',
        ],
      },
      {
        text: 'Set up the room so that students find every material without asking me.',
        component: '3.1',
        looks: ['Labels with pictures'],
      },
    ],
  },
  {
    ...ELECTIVES,
    name: 'Wójcik, Tomasz',
    email: 't.wojcik@cedarhollow.example',
    subject: 'Band',
    coach: PRIYA,
    planning: 'A6, B7',
    goals: [
      {
        text: 'Students set a practice goal each week and hear the difference themselves when they play it back.',
        component: '4.2 Goal Setting',
        focus: FEEDBACK,
        looks: ['Practice cards with one goal'],
        sounds: ['“Bar 12 is cleaner.”'],
        portfolio: ['One student’s recordings across ten weeks (with a yes from home)'],
        steps: ['Try a recording app with grade 8 by Oct 2', 'Share at the arts PLC by Nov 6'],
      },
    ],
  },
  {
    ...ELECTIVES,
    name: 'Keaʻau, Leilani',
    email: 'l.keaau@cedarhollow.example',
    subject: 'Dance and PE',
    coach: DANA,
    planning: 'A2, B2',
    goals: [
      {
        text: 'Students choreograph in groups and use our dance words to give each other feedback.',
        component: '2.1',
        focus: FEEDBACK,
        looks: ['Groups watching groups, then a huddle'],
        sounds: ['“Your levels changed, try a slower ending.”'],
        steps: ['Make a word wall by Sep 18', 'Video two showings by Dec 11'],
      },
    ],
  },
  {
    ...ELECTIVES,
    name: 'Johansson, Mats',
    email: 'm.johansson@cedarhollow.example',
    subject: 'PE and health',
    coach: MARCUS,
    planning: 'A8, B8',
    goals: [
      {
        text: 'Attendance and dress-out at 100%.',
        component: '3.2',
        steps: ['Faculty meeting on attendance'],
      },
      {
        text: 'More moving, less waiting: everyone is active for 35 of 45 minutes.',
        component: '3.1 Classroom Environment, Routines and Procedures',
        looks: ['No lines of waiting students'],
        portfolio: ['Three weeks of activity minutes, fall and spring'],
        steps: ['Marcus times one lesson by Oct 9', 'Visit Leilani Keaʻau by Oct 30'],
      },
    ],
  },
  {
    ...ELECTIVES,
    name: 'Bautista, Marisol',
    email: 'm.bautista@cedarhollow.example',
    subject: 'Theatre',
    coach: SOFIA,
    planning: 'B6',
    fte: 0.5,
    goals: [
      {
        text: 'Use warm-ups that get every voice in the room in the first three minutes.',
        component: '3.3',
        focus: TALK,
        sounds: ['All names said once'],
        feels: ['We have all already spoken'],
        portfolio: ['A list of warm-ups with what they did for us'],
        steps: ['Swap warm-ups with Daniel Whitehorse by Oct 16'],
      },
    ],
  },
  {
    ...ELECTIVES,
    name: 'Zhou, Wen',
    email: 'w.zhou@cedarhollow.example',
    subject: 'Technology and robotics',
    coach: MARCUS,
    planning: 'A7, B2',
    goals: [],
  },
];
