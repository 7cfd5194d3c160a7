import type { PlanKind } from '../../core/plan/planContent.ts';
import type { PlanRole } from '../../core/plan/planRoles.ts';
import type { StepKind } from '../../core/plan/cellLists.ts';

/** What page one's sentence on owner and readers is made from. */
export interface PlanAccess {
  readonly firstName: string;
  /** A name, or the address where none is known. */
  readonly owner: string;
  readonly kind: PlanKind;
  readonly shared: boolean;
  /** Everybody besides the owner. */
  readonly readers: readonly { readonly name: string; readonly role: PlanRole }[];
}

/** Sentences that the add-on puts into a plan, a file name or a folder. */
export interface PlanWords {
  readonly grade: string;
  readonly and: string;
  /** The opening words until the leader has written own ones. */
  readonly why: string;
  /**
   * Whose plan it is, in whose Drive the file is, and who can see what; from the permissions the
   * file has, or (before it is shared) will have.
   */
  access(about: PlanAccess): string;
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

/** "Maya and Dana can edit it, Jordan can read it". */
function canDo(readers: PlanAccess['readers']): string {
  const verbs = { writer: 'edit', commenter: 'comment on', reader: 'read' };
  return (['writer', 'commenter', 'reader'] as const)
    .flatMap(role => {
      const names = readers.filter(one => one.role === role).map(one => one.name);
      return names.length > 0 ? [together(names) + ' can ' + verbs[role] + ' it'] : [];
    })
    .join(', ');
}

export const planWords: PlanWords = {
  grade: 'Grade',
  and: 'and',
  why:
    '{name}, you know your students and your craft best. This plan starts from what you want to ' +
    'grow in, and gives you time and support to do it in a way that suits you. Please change ' +
    'anything that doesn’t fit.',
  access: ({ firstName, owner, kind, shared, readers }) => {
    const who = readers.length > 0 ? canDo(readers) + ', and nobody else can open it.' : '';
    const now = shared ? who || 'Nobody else can open it.' : 'Once it is shared, ' + who;
    return [
      'This plan belongs to ' + firstName + '.',
      ...(kind === 'coaching' ? ['It is for coaching, not evaluation.'] : []),
      'The file is in the Drive of ' + owner + '.',
      ...(shared || who ? [now] : ['It is shared with nobody yet.']),
    ].join(' ');
  },
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
