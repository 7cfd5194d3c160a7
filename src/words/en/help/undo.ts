import { counted } from '../../counted.ts';

export type KeptKind =
  'kept_edited' | 'kept_shared' | 'kept_invited' | 'kept_past' | 'kept_before' | 'former_reader';

/** What the server says about an undo. */
export interface UndoWords {
  readonly kept: Readonly<Record<KeptKind, (name: string, plans: number) => string>>;
}

const plans = counted('en-US')('plan', 'plans');

export const undoWords: UndoWords = {
  kept: {
    kept_edited: name => 'Somebody has written in the plan of ' + name + ' since: it stays.',
    kept_shared: name =>
      'The plan of ' +
      name +
      ' is shared, and may have been opened: it stays. Undo the sharing first if it is to go.',
    kept_invited: name =>
      'Invitations with the link to the plan of ' +
      name +
      ' are out: it stays. Undo the invitations first if it is to go.',
    kept_past: name => 'A check-in of ' + name + ' has begun or is over: it stays.',
    kept_before: name =>
      'Somebody could open the plan of ' + name + ' before that run: that stays.',
    former_reader: (name, number) =>
      name +
      ' can still open ' +
      plans(number) +
      ' shared in an earlier run, and is not one of the people there now. If that is not meant, take the access away in Drive; the add-on does not.',
  },
};
