import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';
import { madeByLastRun, type UndoKind } from './takeBack.ts';
import type { MadeKind } from '../runs/takenBack.ts';
import { undoInvites } from './undoInvites.ts';
import { undoPlans } from './undoPlans.ts';
import { undoShares } from './undoShares.ts';

/** Kinds of run that take something back, by name; the latest step of a year's start first. */
export const UNDO_KINDS = { undoInvites, undoShares, undoPlans } as const;

/** A run that this person may undo now, and how much it has made. */
export interface Undoable {
  /** The kind of run that takes it back, by name. */
  readonly name: string;
  readonly kind: UndoKind;
  readonly count: number;
}

/** Of somebody who could open the plan before our share: it stays. */
const isHeld = ({ artefact, note }: LedgerEntry<MadeKind>): boolean =>
  artefact === 'share' && note.held === true;

/** What this person may undo now. */
export function undoable(needs: Needs, ledger: Ledger): Undoable[] {
  return Object.entries(UNDO_KINDS)
    .map(([name, kind]) => {
      const made = madeByLastRun(needs, ledger, kind);
      return { name, kind, count: made.filter(one => !isHeld(one)).length };
    })
    .filter(({ count }) => count > 0);
}
