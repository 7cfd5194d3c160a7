import type { HelpKind } from '../../words/en/report.ts';
import type { Facts, ReportPerson } from './facts.ts';

/** People who would welcome the same kind of help. */
export interface HelpGroup {
  readonly kind: HelpKind;
  readonly people: readonly ReportPerson[];
}

/** People whose goals raise the same question. */
export interface QuestionGroup {
  readonly question: string;
  readonly people: readonly ReportPerson[];
}

/** Which help answers which question about a row. */
const HELP_FOR: Readonly<Record<string, HelpKind>> = {
  missing_email: 'address',
  bad_email: 'address',
  off_domain_email: 'address',
  duplicate_email: 'address',
  changed_email: 'address',
  changed_name: 'address',
  missing_coach: 'coach',
  coach_without_email: 'coach_address',
  no_planning_period: 'planning',
  no_goal: 'first_goal',
  too_many_goals: 'fewer_goals',
  unknown_component: 'component',
  ambiguous_component: 'component',
};

/** Everyone by the help that they would welcome, in the order of the catalogue; each name once a kind. */
export function helpGroups({ people, school, words }: Facts): HelpGroup[] {
  const waiting = new Set(school.unplaced.map(one => one.key));
  const wanted = new Map(people.map(person => [person, helpFor(person, waiting)]));
  return (Object.keys(words.help.kinds) as HelpKind[]).flatMap(kind => {
    const group = people.filter(person => wanted.get(person)?.has(kind));
    return group.length > 0 ? [{ kind, people: group }] : [];
  });
}

function helpFor({ teacher }: ReportPerson, waiting: ReadonlySet<string>): Set<HelpKind> {
  const kinds = new Set<HelpKind>();
  if (teacher.key !== null && waiting.has(teacher.key)) kinds.add('time');
  for (const { kind } of teacher.questions) kinds.add(HELP_FOR[kind] ?? 'other');
  const { goals, steps } = teacher;
  if (goals.length === 0) {
    kinds.add('first_goal');
    return kinds;
  }
  if (goals.some(goal => goal.component === null)) kinds.add('link');
  if (goals.some(goal => goal.verdict === 'different')) kinds.add('compare');
  if (steps[3] === false) kinds.add('criteria');
  if (steps[4] === false) kinds.add('steps');
  return kinds;
}

/** The gentle questions about goals, the most frequent first. */
export function questionGroups({ people }: Facts): QuestionGroup[] {
  const groups = new Map<string, Set<ReportPerson>>();
  for (const person of people) {
    for (const question of person.teacher.goals.flatMap(goal => goal.questions)) {
      const group = groups.get(question) ?? new Set();
      groups.set(question, group.add(person));
    }
  }
  return [...groups]
    .map(([question, asked]) => ({ question, people: [...asked] }))
    .sort((a, b) => b.people.length - a.people.length);
}

/** Everyone to whom at least one question may be put. */
export function askedPeople(groups: readonly QuestionGroup[]): number {
  return new Set(groups.flatMap(group => group.people)).size;
}
