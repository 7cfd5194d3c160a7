import type { GoalView, Question, SchoolView, TeacherView } from '../../src/contract/api.ts';
import { alignGoal, matchFocus, prepareRubric } from '../../src/core/alignment/index.ts';
import { day } from '../../src/core/day.ts';
import { stepsOf } from '../../src/core/plan/steps.ts';
import type { PersonRow } from '../../src/core/roster/person.ts';
import { planningPeriods } from '../../src/core/roster/planning.ts';
import { readRoster } from '../../src/core/roster/readRoster.ts';
import type { SheetTable } from '../../src/core/table/sheetTable.ts';
import { libraryRubric } from '../../src/core/rubric/library.ts';
import { readSchoolCalendar } from '../../src/core/schedule/year/calendarTab.ts';
import { windowsAroundLunch } from '../../src/core/schedule/defaultWindows.ts';
import type { CheckInProposal } from '../../src/core/schedule/proposal.ts';
import { proposeCheckIns } from '../../src/core/schedule/proposeCheckIns.ts';
import { readRounds } from '../../src/core/schedule/year/roundsTab.ts';
import { offsetText } from '../../src/core/schedule/year/time.ts';
import { readBusyFile } from '../../src/local/calendar/busyFile.ts';
import { sampleSchool, type SampleTab } from '../../src/local/school/sampleSchool.ts';
import { aTable } from './aTable.ts';
import { aSetUpView } from './aSetUpView.ts';

type CheckIn = TeacherView['checkIns'][number];

const TODAY = day('2026-09-01');

const FLAG_QUESTIONS = {
  vague: 'What would you see students do when this goal is met?',
  no_measure: 'How will you notice that it works?',
  no_deadline: 'By when would you like to look at it together?',
  attendance_only: 'What will change for students after you have been there?',
  hundred_percent: 'Would most students be a good start?',
} as const;

/** Cedar Hollow as the add-on sees it after its first run, worked out with the real rules. */
export function aSchoolView(over: Partial<SchoolView> = {}): SchoolView {
  const sample = sampleSchool();
  const rubric = libraryRubric('t-tess');
  if (!rubric) throw new Error('the library has no t-tess');
  const roster = readRoster([tableOf(sample.roster)], { rubric });
  const areas = tableOf(tabOf(sample.tabs, 'Focus areas'))
    .display.slice(1)
    .map(row => ({ name: row[0] ?? '', description: row[1] ?? '' }));
  const { staff, away } = whoIsIn(roster.people);
  const { proposal, names } = proposed(staff, sample);
  const prepared = prepareRubric(rubric);
  const componentNames = new Map(rubric.components.map(one => [one.id, one.name]));
  const goalView = (goal: PersonRow['goals'][number]): GoalView => {
    const aligned = alignGoal(goal.text, prepared, goal.component);
    const named = areas.findIndex(area => area.name === goal.focusText);
    const phrases = (reasons: readonly { phrase: string }[]) => [
      ...new Set(reasons.map(each => each.phrase)),
    ];
    return {
      text: goal.text,
      component: goal.component,
      componentName: goal.component ? (componentNames.get(goal.component) ?? null) : null,
      componentText: goal.componentText,
      suggestedLink: goal.suggested,
      componentCell: goal.componentCell,
      verdict: aligned.verdict,
      suggested: aligned.suggested.map(({ id, reasons }) => ({
        id,
        name: componentNames.get(id) ?? id,
        reasons: phrases(reasons),
      })),
      reasons: phrases(aligned.reasons),
      focus: named >= 0 ? named : matchFocus(goal.text, areas).index,
      questions: aligned.flags.map(flag => FLAG_QUESTIONS[flag]),
      criteriaIdeas: [],
      offers: [],
    };
  };
  const teachers = staff.map((person): TeacherView => {
    const goals = person.goals.filter(goal => goal.text !== '');
    const checkIns = proposal.checkIns
      .filter(one => one.teacherKey === keyOf(person))
      .map((one): CheckIn => ({
        round: one.round,
        roundName: names.get(one.round) ?? one.round,
        coach: one.coachEmail,
        coachName: person.coaches.find(each => each.email === one.coachEmail)?.name ?? '',
        start: offsetText(one.startInstant, sample.timeZone),
        end: offsetText(one.endInstant, sample.timeZone),
        eventId: 'e' + person.row + one.round,
        sent: true,
        agreedWindow: one.flags.includes('default_window'),
      }));
    return {
      key: keyOf(person),
      row: person.row,
      name: person.name,
      email: person.email,
      role: person.role,
      subject: person.subject,
      grade: person.grade,
      department: person.department,
      coachNames: person.coaches.map(coach => coach.name),
      mine: false,
      plan: { id: 'd' + person.row, url: 'https://docs.google.com/d/' + person.row, name: '' },
      sharedWith: person.email
        ? [person, ...person.coaches].map(one => ({ email: one.email ?? '', role: 'writer' }))
        : [],
      goals: goals.map(goalView),
      checkIns,
      steps: stepsOf({ hasPlan: true, goals, checkIns: checkIns.length }),
      questions: questionsOf(person, roster.problems),
    };
  });
  return {
    me: '',
    undoable: [],
    toInvite: 0,
    places: { folder: null, links: null, checkIns: 'Check-ins' },
    schoolName: sample.name,
    schoolYear: '2026–27',
    timeZone: sample.timeZone,
    today: TODAY,
    language: 'en',
    rubricTitle: rubric.title,
    rosterSheet: sample.roster.name,
    focusAreas: areas,
    teachers,
    leftOut: away,
    tabQuestions: [],
    missingTabs: [],
    run: null,
    unplaced: proposal.unplaced.map(one => ({
      key: one.teacherKey,
      name: staff.find(person => keyOf(person) === one.teacherKey)?.name ?? '',
      round: names.get(one.round) ?? one.round,
      sentence: UNPLACED[one.reason] ?? 'Ask which times of the week suit.',
    })),
    ...aSetUpView,
    ...over,
  };
}

const UNPLACED: Readonly<Record<string, string>> = {
  no_email: 'There is no address to invite: add one to the roster.',
  no_coach: 'No coach is named yet: ask who would like to.',
  no_planning_period: 'No planning period is stated: ask which times suit.',
  no_free_slot: 'No planning period is free for both: ask for another time that suits.',
  times_taken: 'Colleagues have the times that both are free: a second coach would help.',
  coach_at_cap: 'The coach’s weeks are full: ask for a higher cap, or a second coach.',
};

const keyOf = (person: PersonRow): string => 'k' + person.row;

function whoIsIn(people: readonly PersonRow[]): {
  staff: PersonRow[];
  away: SchoolView['leftOut'];
} {
  const onLeave = (person: PersonRow) => /leave/i.test(person.status);
  const covers = (person: PersonRow) => /substitute/i.test(person.role);
  const isIn = (person: PersonRow) => person.active && !onLeave(person) && !covers(person);
  return {
    staff: people.filter(isIn),
    away: people
      .filter(person => !isIn(person))
      .map(person => ({
        row: person.row,
        name: person.name,
        email: person.email,
        kind: onLeave(person) ? 'on_leave' : 'substitute',
        sentence: onLeave(person)
          ? `${person.name} is on leave: a plan is made when the status says Active.`
          : `${person.name} is a long-term substitute: say in Settings if substitutes get plans.`,
      })),
  };
}

function proposed(
  staff: readonly PersonRow[],
  sample: ReturnType<typeof sampleSchool>,
): { proposal: CheckInProposal; names: Map<string, string> } {
  const context = { timeZone: sample.timeZone, today: TODAY };
  const { calendar } = readSchoolCalendar(tableOf(tabOf(sample.tabs, 'School calendar')), context);
  const { rounds } = readRounds(tableOf(tabOf(sample.tabs, 'Check-in rounds')), calendar);
  const year = { start: Date.parse('2026-08-01'), end: Date.parse('2027-07-01') };
  const emails = staff.flatMap(one => [one.email, ...one.coaches.map(coach => coach.email)]);
  const busy = new Map(
    emails.flatMap(email => {
      if (!email) return [];
      const ics = sample.calendars[email];
      return [[email, ics ? readBusyFile(ics, sample.timeZone).busy(year, email) : []] as const];
    }),
  );
  const proposal = proposeCheckIns({
    people: staff.map(person => ({
      key: keyOf(person),
      email: person.email,
      coaches: person.coaches.flatMap(coach => coach.email ?? []),
      planning: planningPeriods(person.planning),
      grade: person.grade,
    })),
    calendar,
    rounds,
    busy,
    agreedWindows: { withoutPlanning: windowsAroundLunch(calendar) },
  });
  return { proposal, names: new Map(rounds.map(round => [round.id, round.name ?? round.id])) };
}

function questionsOf(
  person: PersonRow,
  problems: ReturnType<typeof readRoster>['problems'],
): Question[] {
  return problems
    .filter(problem => problem.row === person.row && problem.kind !== 'blank')
    .map(problem => ({
      kind: problem.kind,
      row: problem.row,
      column: problem.column,
      sentence: SENTENCES[problem.kind] ?? `“${problem.details.text}” may need a look.`,
    }));
}

const SENTENCES: Readonly<Record<string, string>> = {
  missing_email: 'There is no address yet: add one, then the plan can be shared.',
  bad_email: 'The address is not complete: correct it, then the plan can be shared.',
  missing_coach: 'No coach is named yet: choose one together.',
  no_goal: 'No goal yet: the plan has room to write one together.',
};

function tabOf(tabs: readonly SampleTab[], name: string): SampleTab {
  const found = tabs.find(each => each.name === name);
  if (!found) throw new Error(`the sample school has no tab ${name}`);
  return found;
}

const tableOf = (tab: SampleTab): SheetTable =>
  aTable(
    tab.name,
    tab.rows.map(row => row.map(String)),
  );

/** Cedar Hollow over and over, with other names, until it has that many teachers. */
export function aLargeSchool(teachers: number): SchoolView {
  const school = aSchoolView();
  const many = Array.from({ length: teachers }, (_, at): TeacherView => {
    const one = school.teachers[at % school.teachers.length];
    if (!one) throw new Error('the sample school is empty');
    const turn = Math.floor(at / school.teachers.length);
    return {
      ...one,
      key: `k${at}`,
      row: at + 3,
      name: turn === 0 ? one.name : `${one.name} ${turn + 1}`,
      coachNames: one.coachNames.map(name => (turn === 0 ? name : `${name} ${turn + 1}`)),
      checkIns: one.checkIns.map(each => ({
        ...each,
        coach: turn === 0 ? each.coach : `${turn + 1}.${each.coach}`,
        coachName: turn === 0 ? each.coachName : `${each.coachName} ${turn + 1}`,
      })),
    };
  });
  return { ...school, teachers: many };
}
