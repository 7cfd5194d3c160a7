import type { Ledger } from '../../core/ledger/ledger.ts';
import { withRowsMerged, type MergedPerson } from '../../core/roster/mergedRows.ts';
import { knownTeachers, type KnownTeacher } from '../../core/roster/knownTeachers.ts';
import { plainWords } from '../../core/table/cellText.ts';
import type { PersonRow } from '../../core/roster/person.ts';
import type { RosterReading } from '../../core/roster/reading.ts';
import { whoGetsAPlan, type PlanReason } from '../../core/roster/whoGetsAPlan.ts';
import { keyOf } from './keyOf.ts';
import type { Needs } from '../needs/needs.ts';

/** Why someone gets a plan or not; `home_elsewhere` is said of itinerants who would get one. */
export type WhyPlan = PlanReason | 'home_elsewhere';

/** Every kind of person a school can decide about at once, in the order in which it is asked. */
export const PLAN_REASONS: readonly WhyPlan[] = [
  'teacher',
  'co_teacher',
  'specialist',
  'counselor',
  'librarian',
  'part_time',
  'home_elsewhere',
  'role_unknown',
  'paraprofessional',
  'on_leave',
  'substitute',
  'student_teacher',
  'coach',
  'administrator',
  'office',
  'custodial',
  'nutrition',
  'health_and_safety',
];

/** One person, whether they get a plan, and who said so. */
export interface PlannedPerson extends MergedPerson {
  readonly known: KnownTeacher | null;
  readonly why: WhyPlan;
  readonly getsPlan: boolean;
  readonly saidBy: 'guess' | 'rule' | 'person';
}

/** What the school decided about its people. */
export interface PeopleChoices {
  readonly schoolName: string;
  /** By kind of person, from the Settings tab. */
  readonly rules: Readonly<Record<string, boolean>>;
}

/**
 * Everyone in the roster once, with the guess or decision about a plan: what was said about the
 * person goes before what was said about the kind, and that before the guess. Someone marked as no
 * longer here gets none, whatever was said when they were.
 */
export function decideAboutPeople(
  needs: Needs,
  ledger: Ledger,
  roster: RosterReading,
  { schoolName, rules }: PeopleChoices,
): PlannedPerson[] {
  const merged = withRowsMerged(roster.people, ledger.all('merge'), needs.workbook.id());
  const people = merged.map(({ person }) => person);
  const known = knownTeachers(people, ledger.all('teacher'));
  const decided = ledger.all('decision').length > 0;
  const home = homeOf(people, schoolName);
  return merged.map((one): PlannedPerson => {
    const { person } = one;
    const guess = whoGetsAPlan(person);
    const elsewhere = guess.getsPlan && home(person);
    const why: WhyPlan = elsewhere ? 'home_elsewhere' : guess.reason;
    const met = known.get(person.row) ?? null;
    const entry = decided ? ledger.get('decision', keyOf(needs, ledger, met, person)) : null;
    const own = entry?.state === 'known' ? entry.note['getsPlan'] === true : null;
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
 * Whether somebody's home school is another one. Ours is what the school is called, or what more
 * than half of the roster has in that column.
 */
function homeOf(people: readonly PersonRow[], schoolName: string): (person: PersonRow) => boolean {
  const counts = new Map<string, number>();
  for (const { homeSchool } of people) {
    const home = plainWords(homeSchool);
    if (home) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  const ours = plainWords(schoolName);
  const isOurs = (home: string): boolean =>
    (counts.get(home) ?? 0) * 2 > people.length ||
    (ours !== '' && (home.includes(ours) || ours.includes(home)));
  return person => {
    const home = plainWords(person.homeSchool);
    return home !== '' && !isOurs(home);
  };
}
