import type { Settings } from '../../core/school/settings.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { type PlanReader, planReaders } from '../../core/plan/planRoles.ts';

/** Whom a plan is shared with, besides whoever owns the file; nobody before its teacher has an address. */
export function readersOf(
  { planKind, leaderName, leaderEmail }: Settings,
  { person, coaches }: Teacher,
  owner: string,
): PlanReader[] {
  if (!person.email) return [];
  const people = [
    { is: 'teacher' as const, email: person.email, name: person.firstName || person.name },
    ...coaches.map(({ email, name }) => ({ is: 'coach' as const, email, name })),
    { is: 'leader' as const, email: leaderEmail, name: leaderName },
  ];
  return planReaders(planKind, people, owner);
}
