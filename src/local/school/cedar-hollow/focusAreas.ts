import type { Cell } from './roster.ts';

/** The two focus areas of the year. */
export const FOCUS_AREAS: readonly (readonly Cell[])[] = [
  ['Name', 'Description', 'Why it matters'],
  [
    'Student talk',
    'Students explain, question and build on each other’s ideas in discussions, partner conversations and academic conversations in every class, in any language they bring. Teachers listen, wait and ask for evidence.',
    'Our students told us that they learn most when they talk it through. Last year most of the talking in our rooms was ours.',
  ],
  [
    'Feedback that moves learning',
    'Timely, specific feedback that students act on: comments, conferences, peer feedback, self-assessment, second tries and checks for understanding that change the next lesson.',
    'A grade ends the work. Feedback starts the next try.',
  ],
];
