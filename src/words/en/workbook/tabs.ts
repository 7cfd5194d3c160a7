/** What set-up writes into the tabs it adds; schools read it once, then overwrite it. */
export interface TabWords {
  readonly settings: {
    readonly guidance: string;
    readonly header: readonly string[];
  };
  readonly focusAreas: {
    readonly guidance: string;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly rubric: { readonly guidance: string; readonly header: readonly string[] };
  readonly pdMenu: {
    readonly guidance: string;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

export const tabWords: TabWords = {
  settings: {
    guidance: 'Change the second column. Empty means the default.',
    header: ['Setting', 'Value', 'What it means'],
  },
  focusAreas: {
    guidance: 'One or two focus areas for the year. These are examples: overwrite them.',
    header: ['Focus area', 'Description', 'Why it matters'],
    rows: [
      [
        'Student talk',
        'Students explain, question and build on each other’s ideas, aloud and in writing.',
        'Who talks, learns.',
      ],
    ],
  },
  rubric: {
    guidance:
      'Only for a rubric of your own: paste it here and write “own” beside Rubric in Settings.',
    header: ['Id', 'Domain', 'Name', 'Descriptor', 'Link', 'Also covers'],
  },
  pdMenu: {
    guidance: 'What your school offers beyond all-staff meetings. Change, add and delete freely.',
    header: ['Kind', 'Title', 'Hours', 'Link', 'Components', 'Focus areas'],
    rows: [
      ['Peer visit', 'Visit a colleague for half a period', '0.5', '', '', ''],
      ['Coaching cycle', 'Three visits and talks with your coach', '3', '', '', ''],
      ['PLC', 'Look at student work together', '1', '', '', ''],
      ['Self-paced course', 'A short course of your choice', '5', '', '', ''],
      ['Book, blog or podcast', 'One chapter or episode, and one thing to try', '2', '', '', ''],
      ['Video', 'Film ten minutes of a lesson and watch it yourself', '1', '', '', ''],
    ],
  },
};
