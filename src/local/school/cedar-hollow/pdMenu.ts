import type { Cell } from './roster.ts';

const TALK = 'Student talk';
const FEEDBACK = 'Feedback that moves learning';
const site = (path: string) => `https://pd.cedarhollow.example/${path}`;

/** What the school offers beyond all-staff meetings: kinds, hours, links, components, focus areas. */
export const PD_MENU: readonly (readonly Cell[])[] = [
  ['Kind', 'Title', 'Hours', 'Link', 'Components', 'Focus areas'],
  ['Peer visit', 'Visit Kavya Iyer: argument in science', 1, '', '2.3', TALK],
  ['Peer visit', 'Visit Simone Gutiérrez-Bell: student-led circles', 1, '', '2.3, 3.3', TALK],
  ['Peer visit', 'Visit João Ferreira: one task at three levels', 1, '', '2.4', ''],
  ['Coaching cycle', 'Six weeks on questions and wait time', 6, '', '2.1, 2.3, 2.5', TALK],
  ['Coaching cycle', 'Co-plan one unit with feedback built in', 5, '', '1.2, 1.4', FEEDBACK],
  ['Self-paced course', 'Feedback students use', 4, site('feedback'), '1.2, 2.5', FEEDBACK],
  ['Self-paced course', 'Argument in science', 6, site('argument'), '2.2, 2.3', TALK],
  ['Self-paced course', 'Talk moves for every classroom', 3, site('talk-moves'), '2.3', TALK],
  ['Self-paced course', 'Supports for newcomers', 5, site('newcomers'), '1.3, 2.4', TALK],
  ['PLC', 'ELA: student drafts on the table', 8, '', '1.2, 2.5', FEEDBACK],
  ['PLC', 'Math: tasks and student solutions', 8, '', '2.2, 2.4', TALK],
  ['Book', 'Listening to think: a short guide to classroom talk', 4, '', '2.3, 3.3', TALK],
  ['Book', 'The next draft: feedback without grades', 5, '', '1.2, 4.2', FEEDBACK],
  ['Blog', 'Ten warm-ups that get every voice in', 0.5, site('warm-ups'), '3.3', TALK],
  ['Podcast', 'Belonging: three teachers, three rooms', 1.5, site('belonging'), '3.3, 1.3', ''],
  ['Webinar', 'Number talks in middle school', 1, site('number-talks'), '2.3, 2.1', TALK],
  ['Workshop', 'Routines that run themselves', 3, '', '3.1, 3.2', ''],
  ['Workshop', 'Students who set goals and track them', 3, '', '4.2, 1.2', FEEDBACK],
  ['Community visit', 'An afternoon with the county museum', 3, '', '4.4', ''],
];
