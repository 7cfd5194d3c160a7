import { keptPastDate } from '../../app/living/clearing.ts';
import { placesOf, type Places } from '../../app/plans/places.ts';
import { openRuns } from '../../app/runs/run.ts';
import type { Needs } from '../../app/needs/needs.ts';
import {
  openLedger,
  readSchool,
  readSchoolSettings,
  schoolRubric,
  type School,
} from '../../app/school/readSchool.ts';
import type { Teacher } from '../../core/roster/teacher.ts';
import { missingTabs } from '../../app/school/schoolTabs.ts';
import { testsOf } from '../../app/plans/makeOnce.ts';
import { sendInvites } from '../../app/checkIns/sendInvites.ts';
import { undoable } from '../../app/undo/undoable.ts';
import { readYear, type Year } from '../../app/school/year.ts';
import type { CheckInView, SchoolView, TeacherView } from '../../contract/api.ts';
import type { ComponentChoice } from '../../contract/review.ts';
import { PlanError } from '../../core/errors.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { timeOf } from '../../core/schedule/sync/published.ts';
import { offsetText } from '../../core/schedule/year/time.ts';
import { words, type Words } from '../../words/index.ts';
import { TABS } from '../../app/school/tabs.ts';
import { readPdMenu } from '../../core/plan/pdMenu.ts';
import { stepsOf } from '../../core/plan/steps.ts';
import { goalViews } from './goalView.ts';
import { leftOutView } from './preflightView.ts';
import { FOLDERS } from '../../google/folderAddress.ts';
import { problemsByRow, questionsFor } from './questions.ts';
import { clearingText } from './livingView.ts';
import { undoableView } from './runSays.ts';
import { openRunView } from './runView.ts';
import { choicesView, columnsView, mergedView, twiceView, whoView } from './setUpView.ts';
import { tabQuestions } from './tabQuestions.ts';
import { wire } from '../wiring.ts';

/** Everything the panel shows first. Reads the whole school, changes nothing. */
export function schoolView(needs: Needs): SchoolView {
  const seen = readAll(needs);
  const { ledger, school, year, say } = seen;
  const [run] = openRuns(ledger).sort(
    (a, b) => Number(b.by === needs.me()) - Number(a.by === needs.me()),
  );
  const clears = run ? null : keptPastDate(needs, ledger, school);
  return {
    me: needs.me(),
    schoolName: school.settings.schoolName,
    schoolYear: school.settings.schoolYear,
    timeZone: school.timeZone,
    today: school.today,
    language: school.language,
    rubricTitle: school.rubric.title,
    rosterSheet: school.roster.sheet ?? '',
    focusAreas: school.focusAreas.map(({ name, description }) => ({ name, description })),
    teachers: school.teachers.map(teacher => teacherView(teacher, seen)),
    leftOut: school.leftOut.map(one => leftOutView(one, say)),
    tabQuestions: tabQuestions(school, year, say),
    missingTabs: missingTabs(needs),
    ...(clears ? { clears: clearingText(clears, school) } : {}),
    run: run ? openRunView(needs, run, ledger) : null,
    undoable: undoable(needs, ledger).map(one => undoableView(one, school.language)),
    toInvite: sendInvites.items(needs, ledger, school, '').entries.length,
    places: placesView(placesOf(needs, ledger, school)),
    unplaced: unplaced(school, ledger, year, say),
    columns: columnsView(school, say),
    who: whoView(school, say),
    twice: twiceView(school, say),
    merged: mergedView(school),
    choices: choicesView(school, year),
    tests: testsOf(needs, ledger),
  };
}

const placesView = ({ folder, ...rest }: Places): SchoolView['places'] => ({
  ...rest,
  folder: folder ? FOLDERS + folder : null,
});

/** Does something to a teacher's row (answered from 1) and shows the teacher as the sheet has it then. */
export function teacherInRow(work: (needs: Needs) => number): TeacherView {
  const needs = wire();
  const row = work(needs);
  const seen = readAll(needs);
  const teacher = seen.school.teachers.find(({ person }) => person.row === row);
  if (!teacher) throw new PlanError('ROW_GONE');
  return teacherView(teacher, seen);
}

/** The rubric's components, to choose from. */
export function componentChoices(needs: Needs): ComponentChoice[] {
  const { rubric } = schoolRubric(needs, readSchoolSettings(needs).settings);
  return rubric.components.map(({ id, name, domain }) => ({ id, name, domain }));
}

function readAll(needs: Needs): Seen {
  const ledger = openLedger(needs);
  const school = readSchool(needs, ledger);
  const say = words(school.language);
  const pdMenu = readPdMenu(needs.workbook.table(TABS.pdMenu));
  return {
    ...{ ledger, school, say, me: needs.me() },
    year: readYear(needs, school),
    goals: goalViews(school, pdMenu, say),
    problems: problemsByRow(school),
  };
}

interface Seen {
  readonly ledger: Ledger;
  readonly school: School;
  readonly year: Year;
  readonly say: Words;
  readonly me: string;
  readonly goals: ReturnType<typeof goalViews>;
  readonly problems: ReturnType<typeof problemsByRow>;
}

function teacherView(teacher: Teacher, seen: Seen): TeacherView {
  const { ledger } = seen;
  const { person, coaches, known } = teacher;
  const plan = known ? ledger.get('plan', known.key) : null;
  const shares = known ? ledger.of('share', known.key) : [];
  const checkIns = known ? checkInViews(teacher, known.key, seen) : [];
  return {
    key: known?.key ?? null,
    row: person.row,
    name: person.name,
    email: person.email,
    role: person.role,
    subject: person.subject,
    grade: person.grade,
    department: person.department,
    coachNames: coaches.map(coach => coach.name || (coach.email ?? '')),
    mine: coaches.some(coach => coach.email === seen.me),
    plan:
      plan?.state === 'done' ? { id: plan.id, url: plan.note.url ?? '', name: person.name } : null,
    sharedWith: shares
      .filter(one => one.state === 'done')
      .map(one => ({ email: one.part, role: one.note.role ?? '' })),
    goals: seen.goals(teacher),
    checkIns,
    steps: stepsOf({
      hasPlan: plan?.state === 'done',
      goals: person.goals,
      checkIns: checkIns.length,
    }),
    questions: questionsFor(teacher, seen.school, seen.problems, seen.say),
  };
}

function checkInViews(
  teacher: Teacher,
  key: string,
  { ledger, school, year, say }: Seen,
): CheckInView[] {
  return ledger
    .of('checkIn', key)
    .filter(one => one.state === 'done' || one.state === 'planned')
    .map((one): CheckInView => {
      const round = year.rounds.find(each => each.id === one.part);
      const coach = one.note.coach ?? '';
      return {
        round: one.part,
        roundName: round ? say.roundName(round) : one.part,
        coach,
        coachName: teacher.coaches.find(each => each.email === coach)?.name ?? coach,
        start: offsetText(timeOf(one).start, school.timeZone),
        end: offsetText(timeOf(one).end, school.timeZone),
        eventId: one.id,
        sent: one.state === 'done',
        agreedWindow: one.note.window === true,
      };
    })
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

function unplaced(school: School, ledger: Ledger, year: Year, say: Words): SchoolView['unplaced'] {
  const byKey = new Map(school.teachers.map(teacher => [teacher.known?.key, teacher]));
  return ledger
    .all('checkIn')
    .filter(one => one.state === 'refused')
    .map(one => {
      const teacher = byKey.get(one.key);
      const name = teacher?.person.name ?? ledger.get('teacher', one.key)?.note.name ?? '';
      const round = year.rounds.find(each => each.id === one.part);
      const roundName = round ? say.roundName(round) : one.part;
      const sentence = one.note.reason
        ? say.unplaced(one.note, name, roundName)
        : say.error(one.note.code ?? '', {});
      return { key: one.key, name, round: roundName, sentence };
    });
}
