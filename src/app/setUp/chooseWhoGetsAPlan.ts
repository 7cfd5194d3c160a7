import { PlanError } from '../../core/errors.ts';
import { planLabel } from '../../core/school/settingsChoices.ts';
import { withLock } from '../runs/withLock.ts';
import { meetWorkbook } from '../school/meetTeachers.ts';
import { keyOf } from '../school/keyOf.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import { PLAN_REASONS } from '../../core/roster/whoGetsAPlan.ts';
import { save } from '../runs/slice.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import { writeSettings } from '../school/settingsTab.ts';
import { newEntry } from '../../core/ledger/entries.ts';

/** About a kind of person, or about the person in a row; null takes the decision back. */
export interface PlanDecision {
  readonly reason?: string | null;
  readonly row?: number | null;
  readonly getsPlan: boolean | null;
}

/**
 * Keeps who gets a plan: kinds of people in the Settings tab, single people in the ledger by their
 * opaque key. Errors: UNKNOWN_FIELD, ROW_GONE, STILL_INACTIVE, TAB_PROTECTED; then nothing is kept.
 */
export function chooseWhoGetsAPlan(
  needs: Needs,
  decisions: readonly PlanDecision[],
  guidance: (reason: string) => string,
): { people: number } {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    const school = readSchool(needs, ledger);
    const settings = decisions.flatMap(({ reason, getsPlan }) => {
      if (!reason) return [];
      if (!PLAN_REASONS.some(one => one === reason)) {
        throw new PlanError('UNKNOWN_FIELD', { field: reason });
      }
      const value = getsPlan === null ? '' : getsPlan ? 'yes' : 'no';
      return [{ label: planLabel(reason), value, guidance: guidance(reason) }];
    });
    for (const { reason, row, getsPlan } of decisions) {
      if (reason) continue;
      const { known, person } = personIn(school, row ?? 0);
      if (getsPlan === true && !person.active) {
        throw new PlanError('STILL_INACTIVE', { name: person.name, row: person.row });
      }
      const key = keyOf(needs, ledger, known, person);
      const before = ledger.get('decision', key);
      if ((before?.state === 'known' ? before.note.getsPlan : null) === getsPlan) continue;
      const said =
        getsPlan === null
          ? ({ key, state: 'gone', note: {} } as const)
          : ({ key, state: 'known', note: { getsPlan } } as const);
      ledger.put(newEntry('decision', said, authorNow(needs)));
      meetWorkbook(needs, ledger, school.roster.sheet ?? '');
    }
    writeSettings(needs, settings);
    save(needs, ledger);
    return { people: readSchool(needs, ledger).teachers.length };
  });
}

function personIn(school: School, row: number): School['people'][number] {
  const found = school.people.find(one => one.person.row === row || one.folded.includes(row));
  if (!found) throw new PlanError('ROW_GONE', { row });
  return found;
}
