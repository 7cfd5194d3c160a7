import type { PlanKind } from './planContent.ts';

/** What a person may do with a plan, in Drive's words. */
export type PlanRole = 'writer' | 'commenter' | 'reader';

/** Who somebody is to a plan. */
type PlanPerson = 'teacher' | 'coach' | 'leader';

/**
 * Who can do what with a plan, by its kind; null: not shared. A coaching plan stays between teacher
 * and coaches. A formal plan is read by the leader who signs for having received it.
 */
const PLAN_ROLES: Readonly<Record<PlanKind, Readonly<Record<PlanPerson, PlanRole | null>>>> = {
  coaching: { teacher: 'writer', coach: 'writer', leader: null },
  formal: { teacher: 'writer', coach: 'writer', leader: 'reader' },
};

/** Whether plans of a kind are shared with whoever is that to them. */
export const sharedWith = (kind: PlanKind, who: PlanPerson): boolean =>
  PLAN_ROLES[kind][who] !== null;

/** Whether plans are shared with the school's leader too; an address is lower-case or ''. */
export const leaderReads = (school: {
  readonly planKind: PlanKind;
  readonly leaderEmail: string;
}): boolean => school.leaderEmail !== '' && sharedWith(school.planKind, 'leader');

export interface PlanReader {
  /** Lower-case. */
  readonly email: string;
  readonly name: string;
  readonly role: PlanRole;
}

/**
 * Whom a plan is shared with: each address once, with the most that it may, without the owner of
 * the file.
 */
export function planReaders(
  kind: PlanKind,
  people: readonly {
    readonly is: PlanPerson;
    readonly email: string | null;
    readonly name: string;
  }[],
  owner: string,
): PlanReader[] {
  const readers = new Map<string, PlanReader>();
  for (const { is, email, name } of people) {
    const role = PLAN_ROLES[kind][is];
    if (!email || !role || email === owner) continue;
    const known = readers.get(email);
    if (!known || (known.role !== 'writer' && role === 'writer')) {
      readers.set(email, { email, name: known?.name || name, role });
    }
  }
  return [...readers.values()];
}
