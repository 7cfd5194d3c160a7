/** A heading and what stands under it. */
export interface Fact {
  readonly title: string;
  readonly text: string;
}

/** The panel's pages of text: when it cannot reach the sheet, help, privacy. */
export interface SidebarPages {
  readonly unreachable: {
    readonly title: string;
    readonly lead: string;
    readonly steps: readonly [Fact, Fact];
    readonly offlineTitle: string;
    readonly offlineLead: string;
    readonly safe: string;
  };
  readonly help: { readonly title: string; readonly facts: readonly Fact[] };
  readonly privacy: { readonly title: string; readonly facts: readonly Fact[] };
}

export const sidebarPages: SidebarPages = {
  unreachable: {
    title: 'This panel can’t reach your sheet',
    lead: 'This usually happens when the browser is signed in to more than one Google account.',
    steps: [
      {
        title: 'Sign out of other accounts',
        text: 'Or open this sheet in a private window with only your school account.',
      },
      { title: 'Open Growth Plans again', text: 'Extensions menu, then Growth Plans.' },
    ],
    offlineTitle: 'You seem to be offline',
    offlineLead: 'The panel opens as soon as the connection is back.',
    safe: 'Nothing was changed. Your roster and plans are safe.',
  },
  help: {
    title: 'How it works',
    facts: [
      {
        title: 'Look',
        text: 'The panel reads your roster and shows where teachers would welcome help. Reading changes nothing.',
      },
      {
        title: 'Create, share, invite',
        text: 'Three runs, each with its numbers first. Nothing is shared when it is created, and nothing is sent before you confirm.',
      },
      {
        title: 'Pause and go on',
        text: 'Close the panel at any time. Open it again and press Resume: nothing is made twice.',
      },
      {
        title: 'Correct the roster',
        text: '“Open row” takes you to the cell. Change it, then press Refresh.',
      },
      {
        title: 'Whose plan it is',
        text: 'A plan belongs to its teacher. Coaching is not evaluation.',
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    facts: [
      {
        title: 'Nothing leaves Google',
        text: 'The add-on works inside your Google account. There is no other server.',
      },
      {
        title: 'Only its own files',
        text: 'It can open this spreadsheet, and the documents and the calendar that it made itself.',
      },
      {
        title: 'Only the people concerned',
        text: 'A plan is shared with its teacher and coach. There is no public link.',
      },
      {
        title: 'What this workbook keeps',
        text: 'Goals, criteria, steps and dates. Portfolio pieces and what is written under “Looking back” only where the teacher typed yes in the plan, and until the date that your school may choose in Settings. Nothing of the check-in log but that a check-in took place.',
      },
      {
        title: 'Busy or free, nothing more',
        text: 'To find a time it asks calendars when people are busy, never what for.',
      },
    ],
  },
};
