import type { PlanKind } from '../../../core/plan/planContent.ts';
import type { PlanRole } from '../../../core/plan/planRoles.ts';
import type { StepKind } from '../../../core/plan/cellLists.ts';
import { listed } from '../../listed.ts';

/** What page one's sentence on owner and readers is made from. */
export interface PlanAccess {
  readonly firstName: string;
  /** A name, or the address where none is known; null where the file is in a shared drive. */
  readonly owner: string | null;
  readonly kind: PlanKind;
  /** The day of which it speaks, "Sep 3, 2026": what was true then stays true to have been. */
  readonly on: string;
  /** False while the plan has just been made: the readers are those whom it is meant for. */
  readonly shared: boolean;
  /** Everybody besides the owner; of a shared drive nothing is known of its members. */
  readonly readers: readonly { readonly name: string; readonly role: PlanRole }[];
  /** Everyone of a Google domain or (null) whoever has the link, by somebody's own doing. */
  readonly open: { readonly domain: string | null; readonly role: PlanRole } | null;
}

/** Sentences that the add-on puts into a plan, a file name or a folder. */
export interface PlanWords {
  readonly grade: string;
  readonly and: string;
  /** The opening words until the leader has written own ones. */
  readonly why: string;
  /**
   * Whose plan it is, in whose Drive the file is, and who can see what; from the permissions the
   * file has, or (before it is shared) will have. Begins with `accessOpening`. Plain signs only: it
   * is found again sign by sign.
   */
  access(about: PlanAccess): string;
  readonly accessOpening: string;
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

const together = listed('and');

const VERBS = { writer: 'edit', commenter: 'comment on', reader: 'read' };

/** "Maya and Dana can edit it, Jordan can read it". */
function canDo(readers: PlanAccess['readers']): string {
  return (['writer', 'commenter', 'reader'] as const)
    .flatMap(role => {
      const names = readers.filter(one => one.role === role).map(one => one.name);
      return names.length > 0 ? [together(names) + ' can ' + VERBS[role] + ' it'] : [];
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
  accessOpening: 'This plan belongs to ',
  access: ({ firstName, owner, kind, on, shared, readers, open }) => {
    const who = [
      ...(readers.length > 0 ? [canDo(readers)] : []),
      ...(open
        ? [
            (open.domain === null ? 'anyone with the link' : 'everyone at ' + open.domain) +
              ' can ' +
              VERBS[open.role] +
              ' it',
          ]
        : []),
    ].join(', ');
    const end = open ? '.' : who ? ', and nobody else can open it.' : 'nobody else can open it.';
    const begin = shared || !who ? 'As of ' + on + ', ' : 'Made on ' + on + ' to be shared so: ';
    return [
      'This plan belongs to ' + firstName + '.',
      ...(kind === 'coaching' ? ['It is for coaching, not evaluation.'] : []),
      ...(owner === null
        ? [
            'The file is in a shared drive.',
            begin + 'the members of that drive and whoever it is shared with can open it.',
          ]
        : ['The file is in the Drive of ' + owner + '.', begin + who + end]),
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
