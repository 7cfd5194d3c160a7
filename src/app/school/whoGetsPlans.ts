import type { Ledger } from '../../core/ledger/ledger.ts';
import { knownTeachers } from '../../core/roster/knownTeachers.ts';
import { withRowsMerged } from '../../core/roster/mergedRows.ts';
import type { RosterReading } from '../../core/roster/reading.ts';
import {
  whoIsPlanned,
  type PlanDecisions,
  type PlannedPerson,
} from '../../core/roster/whoIsPlanned.ts';
import type { Needs } from '../needs/needs.ts';
import { keyOf } from './keyOf.ts';

/** Everyone in the roster once, by what the ledger knows of them and what the school decided. */
export function whoGetsPlans(
  needs: Needs,
  ledger: Ledger,
  roster: RosterReading,
  choices: Omit<PlanDecisions, 'said'>,
): PlannedPerson[] {
  const merged = withRowsMerged(roster.people, ledger.all('merge'), needs.workbook.id());
  const known = knownTeachers(
    merged.map(({ person }) => person),
    ledger.all('teacher'),
  );
  const decided = ledger.all('decision').length > 0;
  return whoIsPlanned(merged, known, {
    ...choices,
    said(person, met) {
      const entry = decided ? ledger.get('decision', keyOf(needs, ledger, met, person)) : null;
      return entry?.state === 'known' ? entry.note.getsPlan === true : null;
    },
  });
}
