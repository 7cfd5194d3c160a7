import { isPlaceholder, isSheetError } from '../table/cellText.ts';
import { domainOf } from './email.ts';
import type { ComponentProblem } from './goalsOfRow.ts';
import type { PersonCells } from './personCells.ts';
import type { PersonRow } from './person.ts';
import type { ProblemKind, RosterProblem } from './reading.ts';

export interface ProblemContext {
  readonly cells: PersonCells;
  readonly componentProblems: readonly ComponentProblem[];
  /** The earlier row with the same email, if any. */
  readonly firstRow: number | undefined;
  readonly homeDomain: string | null;
  readonly goalColumn: number | null;
  /** The roster is a form's answers. */
  readonly form: boolean;
}

/** What is to be looked at in one person's row; an inactive row has only that. */
export function rowProblems(person: PersonRow, context: ProblemContext): RosterProblem[] {
  const { cells, homeDomain } = context;
  const problems: RosterProblem[] = [];
  const { name } = person;
  const add = (
    kind: ProblemKind,
    column: number | null,
    text: string,
    more: Partial<RosterProblem['details']> = {},
  ): void => {
    problems.push({ kind, row: person.row, column, details: { name, text, ...more } });
  };
  const nameColumn =
    cells.columnOf('name') ?? cells.columnOf('last_name') ?? cells.columnOf('first_name');
  if (!person.active) {
    add('inactive', nameColumn, person.status);
    return problems;
  }
  if (!name) add('missing_name', nameColumn, '');
  const emailColumn = cells.columnOf('email');
  if (person.email === null) {
    const missing = person.emailText === '' || isPlaceholder(person.emailText);
    add(missing ? 'missing_email' : 'bad_email', emailColumn, person.emailText);
  } else {
    if (context.firstRow !== undefined) {
      const more = { firstRow: context.firstRow };
      add(
        'duplicate_email',
        emailColumn,
        person.email,
        context.form ? { ...more, laterAnswer: true } : more,
      );
    }
    if (homeDomain !== null && domainOf(person.email) !== homeDomain) {
      add('off_domain_email', emailColumn, person.email, { domain: homeDomain });
    }
  }
  if (cells.has('coach') && noCoach(person, cells))
    add('missing_coach', cells.columnOf('coach'), cells.field(person.row, 'coach'));
  if (context.goalColumn !== null && person.goals.length === 0)
    add('no_goal', context.goalColumn, '');
  if (person.goals.length > 2)
    add('too_many_goals', context.goalColumn, '', { goals: person.goals.length });
  for (const { kind, column, text, ids } of context.componentProblems)
    add(kind, column, text, { ids });
  return problems;
}

function noCoach(person: PersonRow, cells: PersonCells): boolean {
  return cells
    .fields(person.row, 'coach')
    .every(text => text === '' || isPlaceholder(text) || isSheetError(text));
}
