import type { Notes } from '../../core/ledger/notes.ts';
import { writeBaseline, type Baseline } from '../../core/plan/living/baseline.ts';
import type { LogBase, WantedCheckIn } from '../../core/plan/living/write.ts';
import { sectionIds, sentSections } from '../../core/plan/living/sections.ts';
import { lineNote } from '../../core/plan/living/ownLine.ts';
import { exactly, fingerprint } from '../../core/plan/living/text.ts';
import type { PlanContent, PlanWithoutIdeas } from '../../core/plan/planContent.ts';
import type { PlanMaking } from './planMaking.ts';
import type { Needs } from '../needs/needs.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { formOf, keepBook } from './addressBooks.ts';
import { goalOrder, teacherSheet } from './sheetSide.ts';

/**
 * What the ledger remembers of a plan on the day it is made: fingerprints of what each section of
 * plan and sheet said, the order of the goals, the dates in the log. No word of anyone's.
 */
export function sentNote(
  needs: Needs,
  making: PlanMaking,
  teacher: Teacher,
  content: PlanContent,
  template: string | null,
): Notes['plan'] {
  const order = goalOrder(making, teacher);
  const leave = { mayShare: true, mayWrite: true };
  const { side } = teacherSheet(making, teacher, order, leave, content);
  const sections = sentSections(content);
  const sent: Baseline = new Map(
    sectionIds.map(id => {
      const document = fingerprint(sections.get(id) ?? '');
      return [
        id,
        { base: { document, sheet: fingerprint(side.cell(id).text), ours: true }, open: null },
      ];
    }),
  );
  const log: Record<string, string> = {};
  content.checkIns.forEach((one, at) => {
    const round = making.year.rounds[at];
    if (round) log[round.id] = exactly(one.when ?? one.window);
  });
  return {
    sent: writeBaseline(sent),
    goals: order.join(','),
    log: writeLogBase(log),
    line: lineNote(content.ownership),
    form: template === null ? formOf(content) : keepBook(needs, making.ledger, content, template),
  };
}

/** The dates that the add-on wrote last, as one short text for the ledger. */
export const writeLogBase = (base: LogBase): string => JSON.stringify(base);

/** The dates again. */
export const readLogBase = (text: string): LogBase =>
  text === '' ? {} : (JSON.parse(text) as LogBase);

/** Check-ins that stand on the calendar, as the log should say them. */
export function wantedCheckIns(
  making: PlanMaking,
  key: string,
  content: PlanWithoutIdeas,
): WantedCheckIn[] {
  return making.year.rounds.flatMap((round, at): WantedCheckIn[] => {
    const said = content.checkIns[at];
    const invited = making.ledger.get('checkIn', key, round.id)?.state === 'done';
    if (!said?.when || !invited) return [];
    return [{ round: round.id, name: said.round, when: said.when, with: said.with }];
  });
}
