/** The fixed words of a plan document; `{…}` are the template's tags. */
export interface DocumentWords {
  /** BCP 47, for spelling and for screen readers. */
  readonly locale: string;
  readonly kind: string;
  readonly schoolYear: string;
  readonly title: string;
  readonly facts: {
    readonly teacher: string;
    readonly role: string;
    readonly coach: string;
    readonly nextCheckIn: string;
    readonly focusAreas: string;
  };
  /** Where a fact is still open. */
  readonly open: string;
  /** Where a fact does not apply. */
  readonly none: string;
  readonly whyLead: string;
  readonly goals: {
    readonly heading: string;
    readonly hint: string;
    readonly number: string;
    readonly text: string;
    readonly component: string;
    readonly focus: string;
    readonly suggested: string;
    /** Before the names of those who share a team goal. */
    readonly team: string;
  };
  readonly success: {
    readonly heading: string;
    readonly hint: string;
    readonly looksLike: string;
    readonly soundsLike: string;
    readonly feelsLike: string;
  };
  readonly portfolio: { readonly heading: string; readonly hint: string };
  readonly ideas: {
    readonly heading: string;
    readonly hint: string;
    readonly component: string;
    readonly criterion: string;
    readonly step: string;
    readonly question: string;
  };
  readonly steps: {
    readonly heading: string;
    readonly hint: string;
    readonly step: string;
    readonly kind: string;
    readonly with: string;
    readonly by: string;
    /** The formal form's two columns more. */
    readonly hours: string;
    readonly support: string;
    readonly hoursInAll: string;
  };
  readonly checkIns: {
    readonly heading: string;
    readonly hint: string;
    readonly date: string;
    readonly with: string;
    readonly tried: string;
    readonly changed: string;
    readonly next: string;
  };
  readonly agreement: {
    readonly heading: string;
    readonly hint: string;
    readonly who: string;
    readonly agreedBy: string;
    readonly on: string;
    readonly teacher: string;
    readonly coach: string;
    /** The row in which the teacher may let own words go into the school's sheet. */
    readonly share: string;
    /** The same row as plans made earlier have it. */
    readonly earlierShare: readonly string[];
  };
  readonly lookingBack: {
    readonly heading: string;
    readonly hint: string;
    readonly state: string;
    readonly changed: string;
    readonly carry: string;
  };
  /** The parts that only the formal form has. */
  readonly formal: {
    readonly kind: string;
    readonly facts: {
      readonly leader: string;
      readonly type: string;
      readonly starts: string;
      readonly ends: string;
    };
    readonly basis: {
      readonly heading: string;
      readonly hint: string;
      readonly noticed: string;
      readonly source: string;
    };
    readonly midYear: {
      readonly heading: string;
      readonly hint: string;
      readonly going: string;
      readonly changes: string;
      readonly on: string;
    };
    /** A signature says that the plan was received, never that both agree. */
    readonly signatures: {
      readonly heading: string;
      readonly hint: string;
      readonly receivedBy: string;
      readonly leader: string;
    };
  };
  /** The parts that only the free-form page has. */
  readonly free: {
    readonly goals: string;
    readonly success: string;
    readonly steps: string;
    readonly talks: { readonly heading: string; readonly hint: string };
  };
  readonly footer: string;
  /** Around the page numbers: "Page 1 of 2". */
  readonly page: { readonly before: string; readonly between: string };
}

export const documentWords: DocumentWords = {
  locale: 'en-US',
  kind: 'Personalized learning plan',
  schoolYear: 'School year {schoolYear}',
  title: '{teacher}’s learning plan',
  facts: {
    teacher: 'Teacher',
    role: 'Role',
    coach: 'Coach',
    nextCheckIn: 'Next check-in',
    focusAreas: 'School focus this year',
  },
  open: 'to be agreed',
  none: '–',
  whyLead: 'Why this plan is yours.',
  goals: {
    heading: 'Goals',
    hint: 'One or two are plenty. No goal yet? Write it here together.',
    number: 'Goal',
    text: 'What I want to get better at',
    component: 'Rubric component',
    focus: 'School focus area',
    suggested: 'Suggested – keep or change',
    team: 'Team goal, shared with',
  },
  success: {
    heading: 'What success looks, sounds and feels like',
    hint: 'Think of walking into the room when the goal is met. What are students doing and saying?',
    looksLike: 'Looks like',
    soundsLike: 'Sounds like',
    feelsLike: 'Feels like',
  },
  portfolio: {
    heading: 'Portfolio pieces',
    hint: 'Two or three things that will let us celebrate. Link them; leave students’ names and faces out.',
  },
  ideas: {
    heading: 'Ideas to keep or delete',
    hint: 'Offered, not decided. Copy what fits into the plan and delete the rest, or this whole part.',
    component: 'Rubric component',
    criterion: 'Success',
    step: 'Action step',
    question: 'A question',
  },
  steps: {
    heading: 'Action steps',
    hint: 'How I will get there, beyond all-staff meetings. Add a row for each new step.',
    step: 'Step',
    kind: 'Type',
    with: 'With',
    by: 'By',
    hours: 'Hours',
    support: 'What the school provides',
    hoursInAll: 'Hours in all',
  },
  checkIns: {
    heading: 'Check-ins',
    hint: 'Short and regular. Dates match the calendar.',
    date: 'Date',
    with: 'With',
    tried: 'What I tried',
    changed: 'What changed for students',
    next: 'Next step',
  },
  agreement: {
    heading: 'Agreed',
    hint: 'Type your name and the date when you both want to start. It is yours to change later.',
    who: 'Who',
    agreedBy: 'Agreed by',
    on: 'On',
    teacher: 'Teacher',
    coach: 'Coach',
    share:
      'My portfolio pieces and reflections (“Looking back”) may go into the school’s sheet: type yes',
    earlierShare: ['My reflections may go into the school’s sheet (type yes)'],
  },
  lookingBack: {
    heading: 'Looking back',
    hint: 'For the last check-in.',
    state: 'In progress, done for now or carried on',
    changed: 'What changed for students',
    carry: 'What I want to carry into next year',
  },
  formal: {
    kind: 'Professional growth plan',
    facts: { leader: 'Leader', type: 'Type of plan', starts: 'Starts on', ends: 'Ends on' },
    basis: {
      heading: 'Why these goals',
      hint: 'What led here: students’ work, data, an observation, what you would like to know.',
      noticed: 'What I noticed',
      source: 'Where it shows',
    },
    midYear: {
      heading: 'Mid-year review',
      hint: 'A plan may change: say what and why.',
      going: 'How it is going',
      changes: 'What changes in the plan',
      on: 'On',
    },
    signatures: {
      heading: 'Signatures',
      hint: 'Signing says that you received this plan and talked about it, not that you agree with every word.',
      receivedBy: 'Received by',
      leader: 'Leader',
    },
  },
  free: {
    goals: 'One or two are plenty. No goal yet? Leave it open and write it together.',
    success:
      'What will students do and say when it works? What will it feel like to be in the room?',
    steps: 'What you will try, with whom, by when, and what would help.',
    talks: {
      heading: 'Our conversations',
      hint: 'What I tried, what changed for students, next step.',
    },
  },
  footer: 'Edit anything. This plan is {firstName}’s own; teacher and coach write it together.',
  page: { before: 'Page ', between: ' of ' },
};
