import type { RunView, SchoolView } from '../contract/api.ts';

/** The runs of a year's start, by their names, in its order. */
const YEAR_START = ['createPlans', 'sharePlans', 'sendInvites'] as const;
type YearStartRun = (typeof YEAR_START)[number];

/** What the one blue button does next. */
export type NextAction =
  | { readonly is: 'resume'; readonly run: RunView }
  | { readonly is: 'run'; readonly kind: YearStartRun; readonly count: number }
  | { readonly is: 'planCheckIns' }
  | { readonly is: 'nothing' };

/** What this person has already decided while the panel was open. */
export interface Decided {
  /** Check-ins were planned, and none was due. */
  readonly noneDue: boolean;
}

/** The school's next action, in the order of the year: create, share, invite. */
export function nextAction(school: SchoolView, decided: Decided): NextAction {
  const { run, teachers } = school;
  if (run) return { is: 'resume', run };
  for (const kind of YEAR_START) {
    const count = countFor(school, kind);
    if (count > 0) return { is: 'run', kind, count };
  }
  const planned = teachers.some(teacher => teacher.checkIns.length > 0);
  const anyPlan = teachers.some(teacher => teacher.plan !== null);
  if (anyPlan && !planned && !decided.noneDue) return { is: 'planCheckIns' };
  return { is: 'nothing' };
}

/**
 * How many plans or invites a run of this kind is about, as the panel can tell from the school; the
 * server's forecast has the last word.
 */
function countFor({ teachers, toInvite }: SchoolView, kind: YearStartRun): number {
  switch (kind) {
    case 'createPlans':
      return teachers.filter(teacher => teacher.plan === null).length;
    case 'sharePlans':
      return teachers.filter(
        ({ plan, email, sharedWith }) => plan !== null && email !== null && sharedWith.length === 0,
      ).length;
    case 'sendInvites':
      return toInvite;
  }
}
