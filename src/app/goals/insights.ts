import { PlanError } from '../../core/errors.ts';
import { pdDemand, type Demand } from '../../core/insight/demand.ts';
import { shownGroups, type ShownGroup } from '../../core/insight/groups.ts';
import { kindredGoals } from '../../core/insight/kindred.ts';
import {
  promisedSteps,
  type PromisedStep,
  type PromiseState,
} from '../../core/insight/promises.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { newEntry } from '../../core/ledger/entries.ts';
import { readPdMenu } from '../../core/plan/pdMenu.ts';
import type { StepKind } from '../../core/plan/cellLists.ts';
import { focusOf } from '../school/focus.ts';
import { withLock } from '../runs/withLock.ts';
import { meetWorkbook } from '../school/meetTeachers.ts';
import { keyOf } from '../school/keyOf.ts';
import type { Needs } from '../needs/needs.ts';
import { authorNow } from '../needs/author.ts';
import { save } from '../runs/slice.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { TABS } from '../school/tabs.ts';

/** A step of a teacher for which the school gives something, and whether it has. */
export interface SchoolPromise extends PromisedStep {
  readonly key: string;
  readonly teacher: Teacher;
  readonly state: PromiseState;
}

/** What the school can learn from all goals and steps together. */
export interface Insights {
  readonly school: School;
  readonly goals: number;
  /** How many teachers have goals. */
  readonly teachers: number;
  /** By the component's id; null for goals without one. */
  readonly components: readonly ShownGroup<string | null>[];
  /** By the focus area's place; null for goals that serve none. */
  readonly focusAreas: readonly ShownGroup<number | null>[];
  readonly demand: readonly Demand[];
  readonly gaps: {
    readonly kinds: readonly StepKind[];
    readonly components: readonly string[];
    readonly focusAreas: readonly string[];
  };
  readonly promises: readonly SchoolPromise[];
  readonly kindred: readonly {
    readonly teachers: readonly Teacher[];
    readonly words: readonly string[];
  }[];
}

/** Reads goals, steps, PD menu and what was delivered; changes nothing. */
export function readInsights(needs: Needs): Insights {
  const ledger = openLedger(needs);
  const school = readSchool(needs, ledger);
  const menu = readPdMenu(needs.workbook.table(TABS.pdMenu));
  const goals = school.teachers.flatMap(teacher =>
    teacher.person.goals
      .filter(goal => goal.text !== '')
      .map(goal => ({ teacher, person: teacher.person.row, goal, text: goal.text })),
  );
  const components = shownGroups(
    goals.map(({ person, goal }) => ({ person, group: goal.component })),
  );
  const areas = school.focusAreas;
  const focusAreas =
    areas.length === 0
      ? []
      : shownGroups(goals.map(({ person, goal }) => ({ person, group: focusOf(goal, school) })));
  const demand = pdDemand(
    goals.map(({ goal }) => goal.actionSteps),
    menu,
  );
  const plain = (text: string): string => text.trim().toLowerCase();
  return {
    school,
    goals: goals.length,
    teachers: new Set(goals.map(({ person }) => person)).size,
    components,
    focusAreas,
    demand,
    gaps: {
      kinds: demand.flatMap(({ kind, offers }) =>
        kind !== null && kind !== 'meeting' && offers === 0 ? [kind] : [],
      ),
      components: components
        .flatMap(({ groups }) => groups[0] ?? [])
        .filter(id => !menu.some(offer => offer.components.includes(id))),
      focusAreas: focusAreas
        .flatMap(({ groups }) => areas[groups[0] ?? -1]?.name ?? [])
        .filter(name => !menu.some(offer => offer.focusAreas.map(plain).includes(plain(name)))),
    },
    promises: promisesOf(needs, ledger, school),
    kindred: kindredGoals(goals).map(({ goals: alike, words }) => ({
      teachers: alike.map(({ teacher }) => teacher),
      words,
    })),
  };
}

/** Every promise of the school, those still open first. */
function promisesOf(needs: Needs, ledger: Ledger, school: School): SchoolPromise[] {
  const all = school.teachers.flatMap(teacher => {
    const key = keyOf(needs, ledger, teacher.known, teacher.person);
    const steps = promisedSteps(teacher.person.goals.map(goal => goal.actionSteps));
    return steps.map((step): SchoolPromise => ({
      ...step,
      key,
      teacher,
      state: stateOf(ledger, key, step.part),
    }));
  });
  const open = ({ state }: SchoolPromise): boolean => state === 'open';
  return [...all.filter(open), ...all.filter(one => !open(one))];
}

function stateOf(ledger: Ledger, key: string, part: string): PromiseState {
  const kept = ledger.get('promise', key, part);
  if (kept?.state === 'done') return 'delivered';
  return kept?.state === 'refused' ? 'not_needed' : 'open';
}

const STATES = { open: 'gone', delivered: 'done', not_needed: 'refused' } as const;

/**
 * Keeps whether the school has given something, by the teacher's opaque key and the step's hash; the
 * step's words stay in the roster. Errors: BUSY_NOW, ROW_GONE.
 */
export function keepPromise(
  needs: Needs,
  ask: { readonly key: string; readonly part: string; readonly state: PromiseState },
): SchoolPromise[] {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    const school = readSchool(needs, ledger);
    const { key, part, state } = ask;
    const found = promisesOf(needs, ledger, school).find(
      one => one.key === key && one.part === part,
    );
    if (!found) throw new PlanError('ROW_GONE');
    if (found.state !== state) {
      const said = { key, part, state: STATES[state], note: {} };
      ledger.put(newEntry('promise', said, authorNow(needs)));
      meetWorkbook(needs, ledger, school.roster.sheet ?? '');
      save(needs, ledger);
    }
    return promisesOf(needs, ledger, school);
  });
}
