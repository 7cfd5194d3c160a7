import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { readSteps } from '../../core/plan/cellLists.ts';
import type { SheetSide } from '../../core/plan/living/reconcile.ts';
import {
  sentSection,
  stepsCell,
  type GoalPart,
  type SectionId,
} from '../../core/plan/living/sections.ts';
import type { PlanWithoutIdeas } from '../../core/plan/planContent.ts';
import { goalsInCell } from '../../core/roster/goalText.ts';
import type { GoalColumn } from '../../core/roster/reading.ts';
import { isPlainCell, textAt, type CellPlace } from '../../core/table/sheetTable.ts';
import { recogniseComponent } from '../../core/rubric/recogniseComponent.ts';
import { words } from '../../words/index.ts';
import { planWithoutIdeas } from './planContent.ts';
import type { PlanMaking } from './planMaking.ts';
import type { Teacher } from '../../core/roster/teacher.ts';

/** What a cell is to say. */
export interface CellText extends CellPlace {
  readonly text: string;
}

/** One teacher's row, as a plan is compared with it. */
export interface TeacherSheet {
  readonly side: SheetSide;
  readonly content: PlanWithoutIdeas;
  placeOf(id: SectionId): CellPlace | null;
}

const PARTS: Readonly<Record<GoalPart, GoalColumn['part']>> = {
  text: 'text',
  component: 'component',
  focus: 'focus',
  looksLike: 'looks_like',
  soundsLike: 'sounds_like',
  feelsLike: 'feels_like',
  steps: 'action_steps',
};

/**
 * The sheet's own numbers of a teacher's goals, in the order in which a plan numbers them: who
 * filled in only the second goal's column has it as the first in the plan.
 */
export function goalOrder(making: PlanMaking, teacher: Teacher): number[] {
  const { goalColumns } = making.school.roster;
  return goalColumns
    .filter(({ part }) => part === 'text')
    .sort((a, b) => a.goal - b.goal)
    .flatMap(({ goal, column }) =>
      goalsInCell(rawText(making, teacher.person.row, column)).map(() => goal),
    );
}

/**
 * The row of a teacher as the other side of a plan. `order` is how the plan's goals were numbered
 * when it was made; `mayShare` is the teacher's own leave for evidence, `mayWrite` the sheet's.
 */
export function teacherSheet(
  making: PlanMaking,
  teacher: Teacher,
  order: readonly number[],
  leave: { readonly mayShare: boolean; readonly mayWrite: boolean },
  content: PlanWithoutIdeas = planWithoutIdeas(making, teacher),
): TeacherSheet {
  const { school } = making;
  const { row } = teacher.person;
  const { goalColumns } = school.roster;
  const now = goalOrder(making, teacher);
  const elsewhere = teacher.folded.length > 0 && now.length !== teacher.person.goals.length;
  const columnsOf = (part: GoalColumn['part'], goal: number): GoalColumn[] =>
    goalColumns.filter(one => one.part === part && one.goal === goal);
  const sheetGoal = (number: number): number => {
    const said = order[number - 1];
    if (said !== undefined) return said;
    const free = goalColumns.find(one => one.part === 'text' && !order.includes(one.goal));
    return free?.goal ?? number;
  };
  const shared = (goal: number): boolean => now.filter(one => one === goal).length > 1;

  const columnOf = (id: SectionId): number | null => {
    if (id === 'portfolio') {
      // A plan has one list for all goals: it can go back where only one cell holds pieces.
      const all = goalColumns.filter(({ part }) => part === 'portfolio');
      const filled = all.filter(({ column }) => rawText(making, row, column).trim() !== '');
      const [only] = filled.length > 0 ? filled : all.filter(one => one.goal === sheetGoal(1));
      return filled.length > 1 ? null : (only?.column ?? null);
    }
    const [number, part] = id.split('.') as [string, GoalPart];
    return columnsOf(PARTS[part], sheetGoal(Number(number)))[0]?.column ?? null;
  };
  const mayWriteCell = (id: SectionId, column: number): boolean =>
    leave.mayWrite &&
    !elsewhere &&
    !(id !== 'portfolio' && shared(sheetGoal(Number(id.slice(0, 1))))) &&
    isPlainCell(school.rosterTable, row, column);

  const expected = (id: SectionId): string => {
    if (id === 'portfolio') return sentSection(content, id);
    // A plan made now would number its goals by what the sheet holds now.
    const at = now.indexOf(sheetGoal(Number(id.slice(0, 1)))) + 1;
    const part = id.slice(2) as GoalPart;
    return at === 1 || at === 2 ? sentSection(content, `${at}.${part}`) : '';
  };

  const { language } = content;
  const { living, plan } = words(language);
  const say = {
    with: living.with,
    by: living.by,
    kindOf: (step: string): string => {
      const kind = readSteps(step)[0]?.kind;
      return kind ? plan.stepKinds[kind] : '';
    },
  };
  const cell = (id: SectionId): { text: string; writable: boolean } => {
    const column = columnOf(id);
    if (column === null) {
      return { text: elsewhere ? expected(id) : '', writable: false };
    }
    return { text: rawText(making, row, column), writable: mayWriteCell(id, column) };
  };
  return {
    content,
    placeOf: id => {
      const column = columnOf(id);
      return column === null ? null : { row, column };
    },
    side: {
      cell,
      expected,
      asCell(id, text, reading) {
        const [number = '', part] = id.split('.');
        if (part === 'steps') return stepsCell(reading.steps.get(Number(number)) ?? [], say);
        if (part !== 'component') return text;
        const named = recogniseComponent(text.replace(/\n/g, ' '), school.rubric);
        if (named.kind !== 'one') return text;
        // "Communication (2.3)" names the same as "2.3": what stands there stays.
        const before = recogniseComponent(cell(id).text, school.rubric);
        return before.kind === 'one' && before.id === named.id ? cell(id).text : named.id;
      },
      mayFlow: id => id !== 'portfolio' || leave.mayShare,
    },
  };
}

const rawText = ({ school }: PlanMaking, row: number, column: number): string =>
  textAt(school.rosterTable, row, column);

/** The order of goals that a plan's entry in the ledger remembers. */
export function rememberedOrder(plan: LedgerEntry<'plan'> | null): number[] {
  const text = plan?.note.goals ?? '';
  return text === '' ? [] : text.split(',').map(Number);
}
