import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { undoPlansWords } from '../../words/runs/undoPlans.ts';
import type { Sent } from '../needs/needs.ts';
import { ownFolders } from '../plans/folders.ts';
import { refused } from '../runs/outcome.ts';
import type { Outcome } from '../runs/work.ts';
import { takeBack, type Back } from './takeBack.ts';

/** Plans that nobody has touched, to the bin. */
export const undoPlans = takeBack({
  undoes: 'createPlans',
  of: 'plan',
  paceMs: 400,
  words: undoPlansWords,
  counts: ({ length }) => ({ documents: length }),
  /** Plans that somebody edited or may have opened, or whose invitations are out. */
  stays(needs, ledger) {
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
  },
  where: () => ({}),
  send: binPlans,
});

/** Looked at right before: what somebody has written in or may have opened stays. */
function binPlans(
  { needs, outcome }: Back,
  entries: readonly LedgerEntry<'undo'>[],
): Outcome<LedgerEntry<'undo'>>[] {
  const looks = needs.removals.look(entries.map(entry => entry.id));
  const kept = (place: number): string | null => {
    const look = looks[place];
    if (look?.kind !== 'done' || look.value === null) return null;
    return look.value.edited ? 'KEPT_EDITED' : look.value.shared ? 'KEPT_SHARED' : null;
  };
  const goes = (place: number): boolean => {
    const look = looks[place];
    return look?.kind === 'done' && look.value !== null && kept(place) === null;
  };
  const going = entries.filter((_, place) => goes(place));
  const binned = needs.files.bin(going.map(entry => entry.id));
  return entries.map((entry, place) => {
    const why = kept(place);
    if (why) return { entry: refused(entry, why, needs.clock.now()) };
    const look = looks[place];
    if (goes(place)) return outcome(entry, gone(binned[going.indexOf(entry)], entry.id));
    return outcome(entry, look?.kind === 'done' ? { ...look, value: entry.id } : look);
  });
}

/** A file that somebody deleted for good is as gone as one in the bin. */
function gone(sent: Sent<string> | undefined, id: string): Sent<string> | undefined {
  const away = sent?.kind === 'refused' && /^(notFound|404)$/.test(sent.reason);
  return away ? { kind: 'done', value: id } : sent;
}
