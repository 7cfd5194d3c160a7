import type { Kept } from '../runs/kept.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';
import { lastRun, UNDOES, type UndoKind } from '../runs/run.ts';
import { ownFolders } from '../plans/folders.ts';

/** What an undo would take back now. Nothing has changed yet. */
export interface UndoItems {
  readonly entries: readonly LedgerEntry[];
  readonly kept: readonly Kept[];
  /** Mails by which Calendar tells guests that an event is cancelled. */
  readonly mails: number;
}

const ARTEFACTS = { undoPlans: 'plan', undoShares: 'share', undoInvites: 'checkIn' } as const;

/** What the person's last run of that kind has made and still stands; empty where none may be undone. */
export function madeByLastRun(needs: Needs, ledger: Ledger, kind: UndoKind): LedgerEntry[] {
  const last = lastRun(ledger, UNDOES[kind], needs.me());
  if (!last || (last.state !== 'done' && last.state !== 'stopped')) return [];
  return ledger
    .all(ARTEFACTS[kind])
    .filter(one => one.run === last.id && one.state === 'done' && one.maker === needs.me());
}

/** The kinds of run that this person may undo now, with how much each has made. */
export function undoable(
  needs: Needs,
  ledger: Ledger,
): { readonly kind: UndoKind; readonly count: number }[] {
  return (['undoInvites', 'undoShares', 'undoPlans'] as const)
    .map(kind => {
      const made = madeByLastRun(needs, ledger, kind);
      return { kind, count: made.filter(({ note }) => note['held'] !== true).length };
    })
    .filter(({ count }) => count > 0);
}

/**
 * Sorts what the last run has made into what goes and what stays: plans that somebody edited or may
 * have opened, or whose invitations are out, people who could open a plan before that run, and
 * check-ins that have begun. Lists Drive's folders for plans.
 */
export function undoItems(needs: Needs, ledger: Ledger, kind: UndoKind, run: string): UndoItems {
  const made = madeByLastRun(needs, ledger, kind);
  if (made.length === 0) return { entries: [], kept: [], mails: 0 };
  const why = reasons(needs, ledger, kind);
  const at = new Date(needs.clock.now()).toISOString();
  const entries: LedgerEntry[] = [];
  const kept: Kept[] = [];
  let mails = 0;
  for (const one of made) {
    const reason = why(one);
    if (reason) {
      kept.push({ key: one.key, kind: reason });
      continue;
    }
    const { artefact, key, part, id, maker } = one;
    const note = { of: artefact, part, ...whereOf(ledger, one) };
    const of = part === '' ? artefact : artefact + ' ' + part;
    entries.push({ artefact: 'undo', key, part: of, state: 'planned', id, maker, run, at, note });
    if (kind === 'undoInvites') mails += guests(needs, ledger, one);
  }
  return { entries, kept, mails };
}

function reasons(
  needs: Needs,
  ledger: Ledger,
  kind: UndoKind,
): (made: LedgerEntry) => Kept['kind'] | null {
  switch (kind) {
    case 'undoPlans': {
      const plans = new Map(
        needs.removals.plansIn(ownFolders(needs, ledger)).map(plan => [plan.id, plan]),
      );
      return ({ key, id }) => {
        const plan = plans.get(id);
        if (plan?.edited) return 'kept_edited';
        const shared = ledger.of('share', key).some(one => one.state === 'done');
        if (plan?.shared || shared) return 'kept_shared';
        const invited = ledger.of('checkIn', key).some(one => one.state === 'done');
        return invited ? 'kept_invited' : null;
      };
    }
    case 'undoShares':
      return ({ note }) => (note['held'] === true ? 'kept_before' : null);
    case 'undoInvites':
      return ({ note }) => (Number(note['start']) <= needs.clock.now() ? 'kept_past' : null);
  }
}

/** Where Google has it: the plan's file of a share, the calendar of an event. */
function whereOf(ledger: Ledger, { artefact, key, maker }: LedgerEntry): LedgerEntry['note'] {
  if (artefact === 'share') return { file: ledger.get('plan', key)?.id ?? '' };
  if (artefact !== 'checkIn') return {};
  const calendars = ledger.all('calendar').filter(one => one.maker === maker && one.id !== '');
  return { calendar: calendars[calendars.length - 1]?.id ?? '' };
}

/** Teacher and coach, without the person who cancels. */
function guests(needs: Needs, ledger: Ledger, { key, note }: LedgerEntry): number {
  const teacher = String(ledger.get('teacher', key)?.note['email'] ?? '');
  return [teacher, String(note['coach'])].filter(one => one !== '' && one !== needs.me()).length;
}
