import type { SchoolView, TeacherView } from '../contract/api.ts';
import { STEPS, type Step } from '../core/plan/steps.ts';
import type { SidebarWords } from '../words/en/panel/panel.ts';

/** Which teachers the list shows. */
export interface Filter {
  readonly kind: 'help' | 'ready' | 'all';
  /** Only teachers for whom this step is still open. */
  readonly step: Step | null;
  /** Part of a name, or ''. */
  readonly name: string;
}

// The first step is the plan document and the last one its check-in: both are the school's to do,
// by the button below, and say nothing about what a teacher would welcome now.
const OWN_STEPS = STEPS.filter(step => step !== 'importance' && step !== 'followUp');

/** Whether this teacher would welcome help with something before the plan is complete. */
export function welcomesHelp(teacher: TeacherView): boolean {
  return teacher.questions.length > 0 || OWN_STEPS.some(step => !teacher.steps[step]);
}

/** The one line under a name: what would help first; null where all is in place. */
export function welcomeLine(teacher: TeacherView, say: SidebarWords): string | null {
  const [question] = teacher.questions;
  if (question) return say.list.questions[question.kind] ?? question.sentence;
  const open = OWN_STEPS.find(step => !teacher.steps[step]);
  return open === undefined ? null : say.steps[open].open;
}

/** The cell to look at first: that of the first question, else the whole row. */
export function cellOf(teacher: TeacherView): { row: number; column: number | null } {
  return { row: teacher.row, column: teacher.questions[0]?.column ?? null };
}

/** The teachers that a filter leaves, in the order of the roster. */
export function filtered(teachers: readonly TeacherView[], filter: Filter): TeacherView[] {
  const { step } = filter;
  const part = folded(filter.name);
  return teachers.filter(teacher => {
    if (part !== '' && !folded(teacher.name).includes(part)) return false;
    if (step !== null) return !teacher.steps[step];
    if (filter.kind === 'all') return true;
    return welcomesHelp(teacher) === (filter.kind === 'help');
  });
}

/** How many teachers each filter and each step holds. */
export interface Counts {
  readonly help: number;
  readonly ready: number;
  readonly all: number;
  /** For how many teachers each step is there. */
  readonly steps: Readonly<Record<Step, number>>;
}

/** Counts the teachers of the school by filter and by step. */
export function countTeachers({ teachers }: SchoolView): Counts {
  const help = teachers.filter(welcomesHelp).length;
  const there = (step: Step): number => teachers.filter(teacher => teacher.steps[step]).length;
  return {
    ...{ help, ready: teachers.length - help, all: teachers.length },
    steps: {
      importance: there('importance'),
      goals: there('goals'),
      links: there('links'),
      criteria: there('criteria'),
      actionSteps: there('actionSteps'),
      followUp: there('followUp'),
    },
  };
}

/** Lower case without accents, so that "tomas" finds Tomás. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
}
