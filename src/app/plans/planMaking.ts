import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Needs } from '../needs/needs.ts';
import type { School } from '../school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { TABS } from '../school/tabs.ts';
import { readYear, type Year } from '../school/year.ts';
import { teamsOf } from '../../core/plan/teamGoals.ts';
import { type PdOffer, readPdMenu } from '../../core/plan/pdMenu.ts';
import { type PreparedRubric, prepareRubric } from '../../core/alignment/index.ts';

/** Everything that the plans of one execution share. */
export interface PlanMaking {
  readonly school: School;
  readonly year: Year;
  readonly ledger: Ledger;
  readonly rubric: PreparedRubric;
  readonly pdMenu: readonly PdOffer[];
  /** In whose Drive the files are. */
  readonly owner: string;
  /** Names of those who share a teacher's goal as a team's. */
  readonly teamOf: (teacher: Teacher, goal: string) => string[];
}

/** What plans are made from, for files in the Drive of whoever runs this. */
export function planMaking(needs: Needs, ledger: Ledger, school: School): PlanMaking {
  const holders = new Map(
    school.teachers.map(teacher => {
      const { name, goals } = teacher.person;
      return [teacher, { name, goals: goals.map(goal => goal.text) }];
    }),
  );
  const teams = teamsOf([...holders.values()]);
  let rubric: PreparedRubric | null = null;
  return {
    school,
    year: readYear(needs, school),
    ledger,
    // Prepared when a document is to hold ideas: reading plans takes none.
    get rubric() {
      return (rubric ??= prepareRubric(school.rubric));
    },
    pdMenu: readPdMenu(needs.workbook.table(TABS.pdMenu)),
    owner: needs.me(),
    teamOf(teacher, goal) {
      const holder = holders.get(teacher);
      return holder ? teams(holder, goal) : [];
    },
  };
}
