import { planFileKey } from '../../core/ledger/eventId.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { Needs, PlanFile } from '../needs.ts';
import { ownFolders } from './folders.ts';
import { outcomeOf } from './outcome.ts';
import type { Work } from './slice.ts';
import { generationOf } from './takenBack.ts';

/**
 * Shares each plan with its people, silently. The folders are listed before the first share of a
 * slice: permissions that are there already are kept, and of two documents made for one teacher
 * after a lost answer the older stays and the newer, which nobody has seen, goes to the bin.
 */
export function sharePlans(needs: Needs, ledger: Ledger, show: () => void): Work {
  let listed: Map<string, PlanFile> | null = null;

  const files = (): Map<string, PlanFile> => {
    if (listed) return listed;
    listed = new Map();
    const found = needs.files.documentsIn(ownFolders(needs, ledger));
    const plans = new Map(
      ledger
        .all('plan')
        .map(one => [planFileKey(needs.workbook.id(), one.key, generationOf(one)), one]),
    );
    const extras: string[] = [];
    for (const file of found.sort((a, b) => a.createdTime.localeCompare(b.createdTime))) {
      const plan = plans.get(file.fileKey);
      if (plan?.state !== 'done') continue;
      if (plan.id === file.id) listed.set(plan.key, file);
      else if (file.permissions.every(one => one.role === 'owner')) extras.push(file.id);
    }
    if (extras.length > 0) needs.files.bin(extras);
    return listed;
  };

  const already = (entry: LedgerEntry): string | null => {
    if (entry.note['undone'] === true) return null;
    const file = files().get(entry.key);
    const role = String(entry.note['role']);
    const held = file?.permissions.find(
      one => one.email === entry.part && (one.role === role || one.role === 'owner'),
    );
    return held ? held.id : null;
  };

  return {
    artefact: 'share',
    wave: 50,
    intents: false,
    settle: entries => entries.map(entry => ({ ...entry, state: 'planned' })),
    send(entries) {
      const now = (): number => needs.clock.now();
      const open: LedgerEntry[] = [];
      const outcomes = new Map<LedgerEntry, ReturnType<typeof outcomeOf>>();
      for (const entry of entries) {
        const held = already(entry);
        if (held)
          outcomes.set(entry, outcomeOf(entry, { kind: 'done', value: held }, 'again', now()));
        else open.push(entry);
      }
      // A plan that the listing lacks may lag, or have been moved by its people: Drive decides.
      const sent = needs.files.share(
        open.map(entry => ({
          file: ledger.get('plan', entry.key)?.id ?? '',
          email: entry.part,
          role: String(entry.note['role']),
        })),
      );
      open.forEach((entry, place) => {
        const answer = sent[place];
        const gone = answer?.kind === 'refused' && answer.reason === 'notFound';
        const told = gone ? { ...answer, reason: 'PLAN_GONE' } : answer;
        outcomes.set(entry, outcomeOf(entry, told, 'again', now()));
      });
      return entries.map(entry => outcomes.get(entry) ?? { entry });
    },
    show,
  };
}
