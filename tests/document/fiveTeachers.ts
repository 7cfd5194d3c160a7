import type { PlanContent, PlanGoal } from '../../src/core/plan/planContent.ts';

const WHY =
  'Maya, you know your students and your craft best. This plan starts from what you want to grow' +
  ' in, connects it to our two focus areas this year, and gives you time and support to do it in a' +
  ' way that suits you. Please change anything that doesn’t fit.';

/** A goal with nothing around it yet. */
export function aGoal(over: Partial<PlanGoal> = {}): PlanGoal {
  return {
    number: 1,
    text: 'Students explain their reasoning to a partner, using evidence from the text, in every lesson.',
    component: null,
    focus: null,
    looksLike: [],
    soundsLike: [],
    feelsLike: [],
    team: [],
    ...over,
  };
}

/** A typical plan: two goals, criteria, three pieces, five steps, three rounds. */
export function aPlan(over: Partial<PlanContent> = {}): PlanContent {
  return {
    language: 'en',
    shape: 'structured',
    kind: 'coaching',
    schoolName: 'Cedar Hollow Middle School',
    schoolYear: '2026–27',
    teacherName: 'Maya Chen',
    firstName: 'Maya',
    role: 'Grade 6 ELA',
    coachNames: ['Dana Rivera'],
    nextCheckIn: 'Mon, Sep 21, 10:00 AM',
    why: [WHY],
    leader: 'Jordan Ames, Principal',
    ownership:
      'This is Maya Chen’s plan. Dana Rivera keeps the file; Maya and Dana can edit it, and nobody else can open it.',
    focusAreas: ['Student talk', 'Feedback that moves learning'],
    goals: [
      aGoal({
        component: {
          id: '2.3',
          name: 'Communication',
          link: 'https://rubrics.example/t-tess/2.3',
          suggested: false,
        },
        focus: 'Student talk',
        looksLike: ['Pairs turned to each other, text open', 'Sentence stems in use, then fading'],
        soundsLike: ['“I think so because the author says…”', '“Can you show me where?”'],
        feelsLike: ['Safe to be unsure and to change your mind', 'Everyone expects to be asked'],
      }),
      aGoal({
        number: 2,
        text: 'Every student gets one piece of written feedback a week that they act on before the next draft.',
        component: {
          id: '1.2',
          name: 'Data and Assessment',
          link: 'https://rubrics.example/t-tess/1.2',
          suggested: true,
        },
        focus: 'Feedback that moves learning',
        looksLike: ['Drafts with a highlighted change', 'A weekly 10-minute response time'],
        soundsLike: ['“I changed this part because…”'],
        feelsLike: ['Feedback is a next step, not a grade'],
      }),
    ],
    ideas: [],
    portfolio: [
      'A 3-minute clip of partner talk from fall and one from spring',
      'Four drafts with feedback and the change that followed',
      'A note from a colleague who visited',
    ],
    actionSteps: [
      step(1, 'Read the partner-talk guide and pick two moves to try', 'Reading', '–', 'Sep 18'),
      step(1, 'Visit Lucía Castillo’s period 4', 'Peer visit', 'Lucía Castillo', 'Oct 14'),
      step(1, 'Record one lesson and count who speaks', 'Coaching cycle', 'Dana Rivera', 'Nov 6'),
      step(2, 'Finish “Feedback students use”', 'Self-paced course', '–', 'Dec 11'),
      step(2, 'Share two drafts and ask for ideas', 'PLC', 'ELA team', 'Jan 22'),
    ],
    checkIns: [
      checkIn('Goal-setting', 'Mon, Sep 21, 10:00 AM', 'Dana Rivera'),
      checkIn('Mid-year', 'Tue, Jan 26, 10:00 AM', 'Dana Rivera'),
      checkIn('Year-end', null, 'Dana Rivera'),
    ],
    ...over,
  };
}

function step(goal: number | null, text: string, kind: string, withWhom: string, by: string) {
  return { goal, step: text, kind, with: withWhom, by, hours: '2' };
}

function checkIn(round: string, when: string | null, withWhom: string) {
  return { round, when, window: 'May 3 – May 21', with: withWhom };
}

const typical = aPlan({
  ideas: [
    {
      goalNumber: 2,
      kind: 'component',
      text: '2.5 Monitor and Adjust',
      reason: 'your words “act on”, “feedback” are near it',
    },
    {
      goalNumber: 1,
      kind: 'component',
      text: '3.1 Classroom Environment, Routines and Procedures',
      reason: 'your words “in every lesson”, “to a partner” are close to what it describes',
    },
    {
      goalNumber: 1,
      kind: 'step',
      text: 'Book: a short guide to talk moves (4 hours)',
      reason: 'it belongs to 2.3 and to Student talk',
    },
    {
      goalNumber: 2,
      kind: 'question',
      text: 'By when would you like to see it in most drafts?',
      reason: '',
    },
  ],
});

const noGoalYet = aPlan({
  teacherName: 'Björn Þórsson',
  firstName: 'Björn',
  role: '',
  coachNames: [],
  nextCheckIn: null,
  goals: [],
  portfolio: [],
  actionSteps: [],
  checkIns: [checkIn('Goal-setting', null, ''), checkIn('Mid-year', null, '')],
});

const spanish = aPlan({
  language: 'es',
  teacherName: 'Lucía Ñáñez de la Cruz',
  firstName: 'Lucía',
  role: 'Lenguaje dual, 7.º grado',
  nextCheckIn: 'lun., 21 sept., 10:00',
  why: ['Lucía, usted conoce mejor que nadie a sus estudiantes. Cambie lo que no le sirva.'],
  leader: 'Jordan Ames, directora',
  ownership:
    'Este plan es de Lucía Ñáñez de la Cruz. Dana Rivera guarda el archivo; nadie más lo puede abrir.',
  focusAreas: ['Conversación entre estudiantes'],
  goals: [
    aGoal({
      text: 'Que cada estudiante explique su razonamiento en los dos idiomas por lo menos una vez al día.',
      focus: 'Conversación entre estudiantes',
      component: { id: '2.3', name: 'Communication', suggested: true },
      looksLike: ['Parejas con el texto abierto'],
      soundsLike: ['«Lo pienso porque el texto dice…»'],
    }),
  ],
  portfolio: ['Un audio de octubre y otro de abril'],
  actionSteps: [step(1, 'Visitar una clase de ciencias', 'Visita entre pares', '–', '9 oct.')],
  checkIns: [checkIn('Definir metas', 'lun., 21 sept., 10:00', 'Dana Rivera')],
});

const rightToLeft = aPlan({
  teacherName: 'ליאת בן־דוד',
  firstName: 'ליאת',
  role: 'Hebrew and world languages',
  coachNames: ['محمد العلي', 'Dana Rivera'],
  goals: [
    aGoal({
      text: 'כל תלמידה ותלמיד ישאלו שאלה אחת בעברית בכל שיעור (עד חנוכה).',
      looksLike: ['ידיים מורמות', 'زميل يسأل زميله'],
      soundsLike: ['“?למה את חושבת כך”'],
    }),
    aGoal({ number: 2, text: '学生用完整的句子说明理由，每周至少两次。日本語も한국어도 함께.' }),
  ],
});

const wordy = aPlan({
  teacherName: 'Oluwaseun “Seun” Adébáyọ̀-MacGregor 🎻',
  firstName: 'Seun',
  role: 'Orchestra, grades 6–8, and itinerant strings at Birch Creek Elementary',
  goals: [
    aGoal({
      text:
        'I want the kids at the back desks to hear themselves.\nNot “play in tune” in general: in each' +
        ' rehearsal every section listens to another section for two minutes and says ONE thing that' +
        ' they would keep and one that they would try. {#goals} stays {teacher}, $& and $1 stay, and so' +
        ' do <b>this</b>, <img src=x onerror=alert(1)>, =HYPERLINK("http://x.test","y") & 5 < 6. 🎶',
      component: {
        id: '3.3',
        name: 'Classroom Culture',
        link: 'javascript:alert(1)',
        suggested: false,
      },
      looksLike: ['Bows down, eyes on the other section', 'A card with “keep / try”'],
      soundsLike: ['“I heard the violas first.”'],
      feelsLike: ['Brave'],
    }),
  ],
});

/** Five very different teachers, by the name of what is special about them. */
export const FIVE_TEACHERS: Readonly<Record<string, PlanContent>> = {
  typical,
  noGoalYet,
  spanish,
  rightToLeft,
  wordy,
};
