import type { School } from '../../app/school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import type { Question } from '../../contract/api.ts';
import type { RosterProblem } from '../../core/roster/reading.ts';
import type { RosterField } from '../../core/roster/fields.ts';
import { planningPeriods } from '../../core/roster/planning.ts';
import type { Words } from '../../words/index.ts';

/** The roster's problems by row, once for all teachers. */
export function problemsByRow(school: School): ReadonlyMap<number, readonly RosterProblem[]> {
  const rows = new Map<number, RosterProblem[]>();
  for (const problem of school.roster.problems) {
    const of = rows.get(problem.row);
    if (of) of.push(problem);
    else rows.set(problem.row, [problem]);
  }
  return rows;
}

/** What a person may want to look at in one teacher's row, most helpful first. */
export function questionsFor(
  teacher: Teacher,
  school: School,
  problems: ReadonlyMap<number, readonly RosterProblem[]>,
  say: Words,
): Question[] {
  const { person, coaches, known } = teacher;
  const own = (problems.get(person.row) ?? []).filter(({ kind }) => kind !== 'blank');
  const folded = teacher.folded.flatMap(row => problems.get(row) ?? []);
  const fromRoster = [...own, ...folded]
    .filter(({ kind }) => teacher.folded.length === 0 || !settledBy(kind, teacher))
    .map(problem => ({
      kind: problem.kind as string,
      row: problem.row,
      column: problem.column,
      sentence: say.problem(problem),
    }));
  const notes: Question[] = [];
  const ask = (kind: string, field: RosterField, details: Record<string, string> = {}): void => {
    const match = school.roster.columns.find(one => one.field === field);
    notes.push({
      kind,
      row: person.row,
      column: match?.column ?? null,
      sentence: say.person(kind, { name: person.name, row: person.row, ...details }),
    });
  };
  for (const coach of coaches) {
    if (!coach.email) ask('coach_without_email', 'coach', { coach: coach.name });
  }
  if (planningPeriods(person.planning).length === 0) ask('no_planning_period', 'planning_period');
  if (known?.oldEmail) ask('changed_email', 'email', { old: known.oldEmail });
  if (known?.oldName) ask('changed_name', 'name', { old: known.oldName });
  return [...fromRoster, ...notes];
}

/** What two rows that were merged say together: one row has what the other lacks. */
function settledBy(kind: RosterProblem['kind'], { person }: Teacher): boolean {
  switch (kind) {
    case 'duplicate_email':
      return true;
    case 'missing_email':
      return person.email !== null;
    case 'missing_coach':
      return person.coaches.length > 0;
    case 'no_goal':
      return person.goals.length > 0;
    default:
      return false;
  }
}
