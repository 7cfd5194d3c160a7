import { withAddress } from './coachAddress.ts';
import { homeElsewhere } from './homeSchool.ts';
import type { KnownTeacher } from './knownTeachers.ts';
import type { MergedPerson } from './mergedRows.ts';
import type { PersonRow } from './person.ts';
import type { RosterReading } from './reading.ts';
import type { NotPlanned, Teacher } from './teacher.ts';
import { whoGetsAPlan, type WhyPlan } from './whoGetsAPlan.ts';

/** One person, whether they get a plan, and who said so. */
export interface PlannedPerson extends MergedPerson {
  readonly known: KnownTeacher | null;
  readonly why: WhyPlan;
  readonly getsPlan: boolean;
  readonly saidBy: 'guess' | 'rule' | 'person';
}

/** What the school decided about its people. */
export interface PlanDecisions {
  readonly schoolName: string;
  /** Yes or no by kind of person (`WhyPlan`); a kind that is missing follows the guess. */
  readonly rules: Readonly<Record<string, boolean>>;
  /** What was said about this one person; null where nobody said anything. */
  said(person: PersonRow, known: KnownTeacher | null): boolean | null;
}

/**
 * Everyone once, with the guess or decision about a plan: what was said about the person goes before
 * what was said about the kind, and that before the guess. Someone marked as no longer here gets
 * none, whatever was said when they were. `known` is by row.
 */
export function whoIsPlanned(
  people: readonly MergedPerson[],
  known: ReadonlyMap<number, KnownTeacher>,
  { schoolName, rules, said }: PlanDecisions,
): PlannedPerson[] {
  const elsewhere = homeElsewhere(
    people.map(({ person }) => person),
    schoolName,
  );
  return people.map((one): PlannedPerson => {
    const { person } = one;
    const guess = whoGetsAPlan(person);
    const why: WhyPlan = guess.getsPlan && elsewhere(person) ? 'home_elsewhere' : guess.reason;
    const met = known.get(person.row) ?? null;
    const own = said(person, met);
    const rule = rules[why] ?? null;
    return {
      ...one,
      known: met,
      why,
      getsPlan: person.active && (own ?? rule ?? guess.getsPlan),
      saidBy: own !== null ? 'person' : rule !== null ? 'rule' : 'guess',
    };
  });
}

/**
 * Everyone who gets a plan, and everyone else with the reason; a person is in one of the two. A row
 * without name, one whose address stands further up, and people whom nothing tells apart get none
 * whatever was decided.
 */
export function teachersAndLeftOut(
  roster: RosterReading,
  people: readonly PlannedPerson[],
): { readonly teachers: Teacher[]; readonly leftOut: NotPlanned[] } {
  const repeated = new Set(
    roster.problems.filter(one => one.kind === 'duplicate_email').map(one => one.row),
  );
  const namesakes = indistinct(people.map(one => one.person));
  const teachers: Teacher[] = [];
  const leftOut: NotPlanned[] = [];
  for (const { person, folded, known, why, getsPlan } of people) {
    const again = repeated.has(person.row) && folded.length === 0;
    if (!person.active) leftOut.push({ person, kind: 'inactive' });
    else if (again) leftOut.push({ person, kind: 'duplicate_email' });
    else if (person.name === '') leftOut.push({ person, kind: 'missing_name' });
    else if (namesakes.has(person.row)) leftOut.push({ person, kind: 'same_name' });
    else if (!getsPlan) leftOut.push({ person, kind: why });
    else {
      const colleagues = roster.people.filter(one => one.row !== person.row);
      const coaches = person.coaches.map(coach => withAddress(coach, colleagues));
      teachers.push({ known, person, coaches, folded });
    }
  }
  return { teachers, leftOut };
}

/** Rows of active people who share a name and have no address: nothing tells their plans apart. */
function indistinct(people: readonly PersonRow[]): ReadonlySet<number> {
  const rows = new Map<string, number[]>();
  for (const person of people) {
    if (!person.active || person.email !== null || person.name === '') continue;
    const name = person.name.toLowerCase();
    rows.set(name, [...(rows.get(name) ?? []), person.row]);
  }
  return new Set([...rows.values()].filter(all => all.length > 1).flat());
}
