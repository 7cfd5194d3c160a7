import { HELP_KINDS, helpFor, type HelpKind } from '../../core/insight/help.ts';
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

/** Everyone by the help that they would welcome, each name once a kind. */
export function helpGroups({ people, school }: Facts): HelpGroup[] {
  const waiting = new Set(school.unplaced.map(one => one.key));
  const wanted = new Map(
    people.map(person => {
      const { key } = person.teacher;
      return [person, helpFor(person.teacher, key !== null && waiting.has(key))] as const;
    }),
  );
  return HELP_KINDS.flatMap(kind => {
    const group = people.filter(person => wanted.get(person)?.has(kind));
    return group.length > 0 ? [{ kind, people: group }] : [];
  });
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
