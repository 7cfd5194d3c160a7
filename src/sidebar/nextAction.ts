import type { MakingKind, RunView, SchoolView } from '../contract/api.ts';

/** What the one blue button does next. */
export type NextAction =
  | { readonly is: 'resume'; readonly run: RunView; readonly count: number }
  | { readonly is: 'run'; readonly kind: MakingKind; readonly count: number }
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
  if (run) return { is: 'resume', run, count: run.total - run.done };
  const kinds: readonly MakingKind[] = ['createPlans', 'sharePlans', 'sendInvites'];
  for (const kind of kinds) {
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
function countFor({ teachers, toInvite }: SchoolView, kind: MakingKind): number {
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
