import type { StepKind } from '../../core/plan/cellLists.ts';

/** Sentences that the add-on puts into a plan, a file name or a folder. */
export interface PlanWords {
  readonly grade: string;
  readonly and: string;
  /** The opening words until the leader has written own ones. */
  readonly why: string;
  /** Whose plan it is, whom it is made for, and in whose Drive the file is. */
  ownership(firstName: string, coaches: readonly string[], owner: string): string;
  because(phrases: readonly string[]): string;
  fileName(teacher: string, schoolYear: string): string;
  /** Why an offer of the PD menu may fit. */
  readonly offers: {
    component(component: string): string;
    focus(focus: string): string;
    readonly practice: string;
    words(word: string): string;
  };
  readonly stepKinds: Readonly<Record<StepKind, string>>;
}

const together = (names: readonly string[]): string =>
  names.length < 2
    ? names.join()
    : names.slice(0, -1).join(', ') + ' and ' + String(names[names.length - 1]);

export const planWords: PlanWords = {
  grade: 'Grade',
  and: 'and',
  why:
    '{name}, you know your students and your craft best. This plan starts from what you want to ' +
    'grow in, and gives you time and support to do it in a way that suits you. Please change ' +
    'anything that doesn’t fit.',
  ownership: (firstName, coaches, owner) =>
    'This plan belongs to ' +
    firstName +
    '. It is for coaching, not evaluation. It is made to be shared with ' +
    together([firstName, ...coaches]) +
    ', and nobody else. The file is kept in the Drive of ' +
    owner +
    '.',
  because: phrases =>
    phrases.length > 0 ? 'Your goal says “' + phrases.slice(0, 3).join('”, “') + '”' : '',
  fileName: (teacher, schoolYear) => teacher + ' – Learning plan ' + schoolYear,
  offers: {
    component: component => 'Our PD menu lists it for ' + component,
    focus: focus => 'Our PD menu lists it for ' + focus,
    practice: 'About the same practice as your goal',
    words: word => 'Your goal says “' + word + '” too',
  },
  stepKinds: {
    peerVisit: 'Peer visit',
    coaching: 'Coaching cycle',
    course: 'Self-paced course',
    plc: 'PLC',
    reading: 'Reading',
    podcast: 'Podcast',
    workshop: 'Workshop',
    video: 'Video',
    meeting: 'Meeting',
  },
};
