import type { Language } from '../../core/language.ts';
import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { timeOf } from '../../core/schedule/sync/published.ts';
import type { PlanContent, PlanGoal, PlanWithoutIdeas } from '../../core/plan/planContent.ts';
import type { PlanMaking } from './planMaking.ts';
import type { RosterGoal } from '../../core/roster/person.ts';
import type { School } from '../school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { builtInShape } from '../../core/school/settings.ts';
import { dateText, whenText, windowText } from '../../words/dates.ts';
import { firstNameOf, roleLine, whyParagraphs } from '../../core/plan/opening.ts';
import { focusOf } from '../school/focus.ts';
import { listedLines, readSteps } from '../../core/plan/cellLists.ts';
import { planIdeas } from './planIdeas.ts';
import { planLanguage } from '../../core/plan/planLanguage.ts';
import { readersOf } from '../school/readers.ts';
import { words } from '../../words/index.ts';

/** What one teacher's plan says on the day it is made. */
export function planContent(making: PlanMaking, teacher: Teacher): PlanContent {
  const plan = planWithoutIdeas(making, teacher);
  const ideas = teacher.person.goals
    .slice(0, 2)
    .flatMap((goal, at) =>
      planIdeas(making, goal, plan.goals[at]?.focus ?? null, at + 1, plan.language),
    );
  return { ...plan, ideas };
}

/** The same without the ideas, for which every goal would be compared with the whole rubric. */
export function planWithoutIdeas(making: PlanMaking, teacher: Teacher): PlanWithoutIdeas {
  const { school } = making;
  const { person, coaches } = teacher;
  const language = planLanguage(person.language, school.settings.language);
  const say = words(language).plan;
  const coachNames = coaches.map(coach => coach.name || (coach.email ?? ''));
  const checkIns = planCheckIns(making, teacher, language, coachNames);
  const next = checkIns.find(one => one.when !== null);
  const firstName = firstNameOf(teacher);
  const focusNames = school.focusAreas.map(area => area.name);
  const goals = person.goals
    .slice(0, 2)
    .map((goal, at) => planGoal(making, goal, at + 1, making.teamOf(teacher, goal.text)));
  return {
    language,
    shape: builtInShape(school.settings),
    kind: school.settings.planKind,
    schoolName: school.settings.schoolName,
    schoolYear: school.settings.schoolYear,
    teacherName: person.name,
    firstName,
    role: roleLine(person.role, person.grade, person.subject, say.grade),
    coachNames,
    nextCheckIn: next?.when ?? null,
    why: whyParagraphs(school.settings.why || say.why, firstName, focusNames, say.and),
    leader: school.settings.leaderName,
    ownership: say.access({
      firstName,
      owner: nameOf(school, teacher, making.owner) ?? making.owner,
      kind: school.settings.planKind,
      on: dateText(school.today, language),
      shared: false,
      readers: readersOf(school.settings, teacher, making.owner),
      open: null,
    }),
    focusAreas: focusNames,
    goals,
    portfolio: person.goals.flatMap(goal => listedLines(goal.portfolio)),
    actionSteps: person.goals.slice(0, 2).flatMap((goal, at) =>
      readSteps(goal.actionSteps).map(step => ({
        goal: at + 1,
        step: step.text,
        kind: step.kind ? say.stepKinds[step.kind] : '',
        with: step.with,
        by: step.by,
        hours: making.pdMenu.find(one => names(step.text, one.title))?.hours ?? '',
      })),
    ),
    checkIns,
  };
}

/** What somebody who can open a plan is called; null where the school does not say. */
export function nameOf(
  { settings, roster }: School,
  { coaches }: Teacher,
  email: string,
): string | null {
  const known = [
    ...coaches,
    ...roster.people,
    { email: settings.leaderEmail, name: settings.leaderName },
  ];
  return known.find(one => one.email === email && one.name !== '')?.name ?? null;
}

/** Whether a step names an offer of the PD menu. */
const names = (step: string, title: string): boolean =>
  step.toLowerCase().includes(title.toLowerCase());

function planGoal(
  making: PlanMaking,
  goal: RosterGoal,
  number: number,
  team: readonly string[],
): PlanGoal {
  const { school } = making;
  const component = school.rubric.components.find(one => one.id === goal.component);
  return {
    number,
    // With its mark, as it was typed: it is compared with the sheet again when plans are read.
    text: goal.text,
    component: component
      ? {
          id: component.id,
          name: component.name,
          ...(component.link ? { link: component.link } : {}),
          suggested: goal.suggested,
        }
      : null,
    // Where the roster names none, the goal's words decide: read only where somebody asks.
    get focus() {
      const place = focusOf(goal, school);
      return place === null ? null : (school.focusAreas[place]?.name ?? null);
    },
    looksLike: listedLines(goal.looksLike),
    soundsLike: listedLines(goal.soundsLike),
    feelsLike: listedLines(goal.feelsLike),
    team,
  };
}

function planCheckIns(
  making: PlanMaking,
  teacher: Teacher,
  language: Language,
  coachNames: readonly string[],
): PlanContent['checkIns'] {
  const { year, ledger, school } = making;
  const say = words(language);
  return year.rounds.map(round => {
    const found = teacher.known ? ledger.get('checkIn', teacher.known.key, round.id) : null;
    const entry = found?.state === 'planned' || found?.state === 'done' ? found : null;
    return {
      round: say.roundName(round),
      when: entry ? whenText(timeOf(entry).start, school.timeZone, language) : null,
      window: windowText(round.windowStart, round.windowEnd, language),
      with: entry ? coachName(teacher, entry) : (coachNames[0] ?? ''),
    };
  });
}

function coachName(teacher: Teacher, entry: LedgerEntry<'checkIn'>): string {
  const email = entry.note.coach ?? '';
  return teacher.coaches.find(coach => coach.email === email)?.name ?? email;
}
