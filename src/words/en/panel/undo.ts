import type { UndoKind } from '../../../core/ledger/runKinds.ts';
import { counted, type Counted } from '../../counted.ts';
import type { Fact } from './pages.ts';

/** What the panel says about an undo. */
export interface SidebarUndo {
  readonly link: Readonly<Record<UndoKind, Counted>>;
  readonly title: Readonly<Record<UndoKind, Counted>>;
  readonly confirm: Readonly<Record<UndoKind, Counted>>;
  readonly doing: Readonly<Record<UndoKind, string>>;
  readonly label: Readonly<Record<UndoKind, string>>;
  readonly finished: Readonly<Record<UndoKind, Counted>>;
  readonly resume: Readonly<Record<UndoKind, Counted>>;
  /** What will happen, and what cannot be taken back. */
  readonly facts: Readonly<Record<UndoKind, (count: number) => Fact>>;
  readonly seen: Fact;
  cancellations(count: number): Fact;
  readonly noMail: Fact;
  readonly stays: Counted;
  readonly done: Fact;
}

const one = counted('en-US');
const plans = one('plan', 'plans');
const shares = one('permission', 'permissions');
const invites = one('check-in', 'check-ins');

export const sidebarUndo: SidebarUndo = {
  link: {
    undoPlans: count => 'Undo ' + one('new plan', 'new plans')(count) + '…',
    undoShares: count => 'Undo ' + shares(count) + '…',
    undoInvites: count => 'Undo ' + one('invite', 'invites')(count) + '…',
  },
  title: {
    undoPlans: count => 'Take back ' + plans(count),
    undoShares: count => 'Take back ' + shares(count),
    undoInvites: count => 'Cancel ' + invites(count),
  },
  confirm: {
    undoPlans: count => 'Move ' + plans(count) + ' to the bin',
    undoShares: count => 'Remove ' + shares(count),
    undoInvites: count => 'Cancel ' + invites(count),
  },
  doing: {
    undoPlans: 'Taking plans back',
    undoShares: 'Taking permissions back',
    undoInvites: 'Cancelling check-ins',
  },
  label: {
    undoPlans: 'Plans taken back',
    undoShares: 'Permissions taken back',
    undoInvites: 'Check-ins cancelled',
  },
  finished: {
    undoPlans: count => plans(count) + ' taken back',
    undoShares: count => shares(count) + ' taken back',
    undoInvites: count => invites(count) + ' cancelled',
  },
  resume: {
    undoPlans: count => 'Resume taking back ' + plans(count),
    undoShares: count => 'Resume taking back ' + shares(count),
    undoInvites: count => 'Resume cancelling ' + invites(count),
  },
  facts: {
    undoPlans: count => ({
      title: plans(count) + ' to the bin',
      text: 'Drive keeps what is in the bin for 30 days',
    }),
    undoShares: count => ({
      title: shares(count) + ' taken away',
      text: 'The plans stay where they are, for you alone',
    }),
    undoInvites: count => ({
      title: invites(count) + ' off both calendars',
      text: 'One by one; the times stay proposed',
    }),
  },
  seen: {
    title: 'What was seen stays seen',
    text: 'Whoever has opened a plan may remember or have copied it',
  },
  cancellations: count => ({
    title: one('cancellation', 'cancellations')(count) + ' by mail',
    text: 'Google Calendar writes to the guests. The invitations mailed before cannot be taken back',
  }),
  noMail: { title: 'No mail is sent', text: 'Nobody is told' },
  stays: one('thing stays', 'things stay'),
  done: { title: 'The roster shows it', text: 'You can run it again at any time' },
};
