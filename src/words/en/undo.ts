import { counted } from '../counted.ts';

/** Kinds of run that take something back. */
export type UndoName = 'undoPlans' | 'undoShares' | 'undoInvites';
export type KeptKind =
  'kept_edited' | 'kept_shared' | 'kept_invited' | 'kept_past' | 'kept_before' | 'former_reader';

export interface UndoNumbers {
  readonly kind: UndoName;
  readonly items: number;
  /** How many things stay as they are. */
  readonly kept: number;
  readonly invitationMails: number;
}

/** What the server says about an undo. */
export interface UndoWords {
  /** The forecast in lines: what goes, what cannot be undone, what stays. */
  lines(numbers: UndoNumbers): readonly string[];
  readonly kept: Readonly<Record<KeptKind, (name: string, plans: number) => string>>;
}

const one = counted('en-US');
const plans = one('plan', 'plans');
const shares = one('share', 'shares');
const invites = one('check-in', 'check-ins');

const stay = (kept: number): string[] =>
  kept > 0 ? [one('thing stays', 'things stay')(kept) + '; the list says why.'] : [];

export const undoWords: UndoWords = {
  lines({ kind, items, kept, invitationMails }) {
    if (items === 0) return ['There is nothing to take back.', ...stay(kept)];
    switch (kind) {
      case 'undoPlans':
        return [plans(items) + ' to the bin of your Drive. Nobody gets a mail.', ...stay(kept)];
      case 'undoShares':
        return [
          shares(items) + ' taken away. Nobody gets a mail.',
          'Whoever has opened a plan has seen it: that cannot be taken back.',
          ...stay(kept),
        ];
      case 'undoInvites':
        return [
          invites(items) + ' off both calendars, one by one.',
          'Calendar sends ' + one('cancellation', 'cancellations')(invitationMails) + '.',
          'The invitations that were mailed before cannot be taken back.',
          ...stay(kept),
        ];
    }
  },
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
