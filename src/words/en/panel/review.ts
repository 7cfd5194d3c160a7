import { counted, type Counted } from '../../counted.ts';

/** What the panel says while a coach goes through goals. */
export interface SidebarReview {
  readonly tabs: {
    readonly label: string;
    readonly plans: string;
    readonly review: string;
    readonly schedule: string;
    readonly insights: string;
    /** For screen readers, after "Review". */
    readonly toLookAt: Counted;
  };
  readonly review: {
    readonly title: string;
    place(place: number, of: number): string;
    readonly before: string;
    readonly after: string;
    readonly whose: string;
    readonly mine: string;
    readonly everyone: string;
    row(row: number): string;
    readonly linkedTo: (component: string) => string;
    readonly serves: (focus: string) => string;
    readonly servesNone: string;
    readonly suggested: string;
    goalSays(phrases: readonly string[]): string;
    readonly another: string;
    readonly choose: string;
    readonly noCell: string;
    readonly waits: (teacher: string) => string;
    readonly agrees: (teacher: string) => string;
    readonly takeBack: string;
    readonly questions: string;
    readonly criteria: string;
    readonly offers: string;
    readonly rest: string;
    readonly suggest: (id: string) => string;
    readonly goOn: string;
    readonly skip: string;
    readonly suggesting: (id: string) => string;
    readonly didSuggest: (id: string, teacher: string) => string;
    readonly undo: string;
    readonly undone: string;
    readonly ideasOnly: string;
    readonly doneTitle: string;
    didLook(looked: number, suggested: number): string;
    readonly nothing: string;
    readonly toPlans: string;
  };
}

const one = counted('en-US');

export const sidebarReview: SidebarReview = {
  tabs: {
    label: 'Views',
    plans: 'Plans',
    review: 'Review',
    schedule: 'Schedule',
    insights: 'Insights',
    toLookAt: one('goal to look at', 'goals to look at'),
  },
  review: {
    title: 'Review',
    place: (place, of) => place + ' of ' + of,
    before: 'Goal before',
    after: 'Next goal',
    whose: 'Whose goals',
    mine: 'My caseload',
    everyone: 'Everyone',
    row: row => 'Row ' + row,
    linkedTo: component => 'Linked to ' + component,
    serves: focus => 'Serves ' + focus,
    servesNone: 'Serves neither focus area by its words',
    suggested: 'Components that may fit',
    goalSays: phrases => 'The goal says ' + phrases.map(one => '“' + one + '”').join(', '),
    another: 'Another component',
    choose: 'Choose a component',
    noCell:
      'The roster has no cell of its own for this goal’s component. Add a column such as “Goal 1 component”, or write it by hand.',
    waits: teacher => 'Suggested: ' + teacher + ' has not said yes yet.',
    agrees: teacher => teacher + ' agrees',
    takeBack: 'Take back',
    questions: 'Questions you could ask',
    criteria: 'Ideas for what it looks, sounds, feels like',
    offers: 'Ideas for action steps',
    rest: 'Rest of this plan',
    suggest: id => 'Suggest ' + id + ' and go on',
    goOn: 'Go on',
    skip: 'Skip',
    suggesting: id => 'Suggesting ' + id + '…',
    didSuggest: (id, teacher) => id + ' is suggested to ' + teacher + '.',
    undo: 'Undo',
    undone: 'Taken back. The cell is as it was.',
    ideasOnly: 'Ideas to talk about. The teacher decides.',
    doneTitle: 'That was the last goal',
    didLook: (looked, suggested) =>
      'You looked at ' +
      one('goal', 'goals')(looked) +
      ' and suggested ' +
      one('component', 'components')(suggested) +
      '. Each stays marked as suggested until the teacher says yes.',
    nothing: 'No goal needs a look: each names a component that fits.',
    toPlans: 'Back to plans',
  },
};
