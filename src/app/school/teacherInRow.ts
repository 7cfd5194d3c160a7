import { PlanError } from '../../core/errors.ts';
import type { School } from './readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';

/** The teacher of a row, also of one that was merged into another. Errors: ROW_GONE. */
export function teacherInRow(school: School, row: number): Teacher {
  const found = school.teachers.find(one => one.person.row === row || one.folded.includes(row));
  if (!found) throw new PlanError('ROW_GONE', { row });
  return found;
}
