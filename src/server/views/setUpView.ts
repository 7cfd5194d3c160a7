import { headersIn } from '../../app/setUp/chooseColumns.ts';
import { twiceInRoster, type MergedRows } from '../../app/setUp/mergeRows.ts';
import { PLAN_REASONS } from '../../core/roster/whoGetsAPlan.ts';
import type { RosterTab, School } from '../../app/school/readSchool.ts';
import type { Year } from '../../app/school/year.ts';
import type { AddedDaysOff } from '../../app/setUp/addDaysOff.ts';
import type {
  ChoicesView,
  ColumnsView,
  DaysOffView,
  MergedView,
  MergeView,
  PlanGroup,
  RubricChoice,
  TwiceView,
} from '../../contract/setUp.ts';
import type { FieldOfTwo } from '../../core/roster/mergedRows.ts';
import { rosterFields, severalColumnFields } from '../../core/roster/fields.ts';
import { defaultSchoolYear, schoolYearOf } from '../../core/schedule/year/defaultYear.ts';
import { libraryRubric, rubricLibrary } from '../../core/rubric/library.ts';
import { planShapeOf } from '../../core/school/settings.ts';
import { words, type Words } from '../../words/index.ts';

/** The roster's columns as the panel shows and asks about them. */
export function columnsView(
  { roster, rosterTable, choices }: RosterTab,
  { setUp, problems }: Words,
): ColumnsView {
  const fields = rosterFields.map((field): ColumnsView['fields'][number] => {
    const found = roster.columns
      .filter(one => one.field === field)
      .sort((a, b) => a.column - b.column);
    const alternatives = found.flatMap(one => one.alternatives.map(({ header }) => header));
    const doubtful = found.some(one => one.certainty === 'doubtful');
    const saidNone = choices[field] === null;
    return {
      field,
      label: setUp.fields[field],
      headers: found.map(({ header }) => header),
      columns: found.map(({ column }) => column),
      certainty: doubtful ? 'doubtful' : (found[0]?.certainty ?? (saidNone ? 'chosen' : 'none')),
      alternatives: alternatives.filter((header, at) => alternatives.indexOf(header) === at),
      several: severalColumnFields.has(field),
      askAgain: roster.askAgain.includes(field) ? setUp.askAgain(setUp.fields[field]) : null,
    };
  });
  return {
    tab: rosterTable.name,
    headerRow: roster.headerRow ?? 1,
    fields,
    headers: headersIn(roster, rosterTable),
    leftOut: roster.sensitive.map(({ column, header, kind }) => ({
      ...{ column, header, kind },
      sentence: setUp.leftOut(header, problems.leftOutColumns[kind]),
    })),
  };
}

/** "Who gets a plan?": the kinds of people the roster has. */
export function whoView(school: School, say: Words): PlanGroup[] {
  const again = new Set(
    school.leftOut.filter(one => one.kind === 'duplicate_email').map(one => one.person.row),
  );
  return PLAN_REASONS.flatMap((reason): PlanGroup[] => {
    // A second row with an address gets no plan of its own, whoever it is.
    const people = school.people.filter(one => one.why === reason && !again.has(one.person.row));
    if (people.length === 0) return [];
    const plain = people.filter(one => one.saidBy !== 'person');
    const yes = plain.filter(one => one.getsPlan).length;
    const named = reason === 'teacher' ? people.filter(one => one.saidBy === 'person') : people;
    return [
      {
        reason,
        label: say.planReason(reason),
        count: people.length,
        plans: people.filter(one => one.getsPlan).length,
        getsPlan: yes === plain.length ? true : yes === 0 ? false : null,
        saidBy: plain.some(one => one.saidBy === 'rule') ? 'rule' : 'guess',
        people: named.map(({ person, getsPlan, saidBy, why }) => ({
          row: person.row,
          name: person.name,
          getsPlan,
          saidBy,
          homeSchool: why === 'home_elsewhere' ? person.homeSchool : '',
        })),
      },
    ];
  });
}

/** People who stand in the roster more than once. */
export function twiceView(school: School, { setUp }: Words): TwiceView[] {
  return twiceInRoster(school).map(({ people, by, keep, newer, conflicts }) => {
    const asked = setUp.twice[by](people.map(({ row }) => row).join(', '));
    return {
      rows: people.map(({ row, name, email }) => ({ row, name, email })),
      keep,
      newer,
      sentence: newer ? asked + ' ' + setUp.newer : asked,
      conflicts: conflicts.map(one => conflictLine(one, setUp)),
    };
  });
}

/** What a merge took over and what stays only in the other row. */
export function mergeView({ kept, taken, conflicts }: MergedRows, { setUp }: Words): MergeView {
  return {
    kept: kept.row,
    taken: taken.map(({ field }) => setUp.shared[field]),
    conflicts: conflicts.map(one => conflictLine(one, setUp)),
  };
}

const conflictLine = ({ field, kept, other }: FieldOfTwo, setUp: Words['setUp']): string =>
  setUp.conflict(setUp.shared[field], kept, other);

/** What was added and what could not be read, by line. */
export function daysOffView({ added, already, unread }: AddedDaysOff, say: Words): DaysOffView {
  return {
    added: added.map(({ name, from, to }) => ({ name, from, to })),
    already,
    unread: unread.map(({ text, kind }) => ({ text, sentence: say.setUp.unread[kind](text) })),
  };
}

/** The library's rubrics in the order in which they are offered. */
export function rubricChoices(): RubricChoice[] {
  return rubricLibrary.flatMap(({ id, title }) => {
    const rubric = libraryRubric(id);
    return rubric ? [{ id, title, edition: rubric.edition, licence: rubric.licence }] : [];
  });
}

/** Rows that were merged. */
export function mergedView({ people }: School): MergedView[] {
  return people.flatMap(({ person: { row, name }, folded: others }) =>
    others.length > 0 ? [{ row, name, others }] : [],
  );
}

/** What the school has decided once. */
export function choicesView({ settings, said, focusAreas }: School, year: Year): ChoicesView {
  const { planKind, rubric, leaderName, leaderEmail, why, coachPerDay, coachPerWeek } = settings;
  const { clearOn } = settings;
  const { timeZone, firstDay, daysOff } = year.calendar;
  const usual = defaultSchoolYear({ timeZone, startYear: schoolYearOf(firstDay) }).daysOff;
  return {
    planKind,
    planKindAsked: said.includes('planKind'),
    planShape: planShapeOf(settings),
    rubric,
    rubricAsked: said.includes('rubric'),
    leaderName,
    leaderEmail,
    why,
    timeZone: settings.timeZone ?? '',
    coachPerDay,
    coachPerWeek,
    clearOn: clearOn ?? '',
    ownFocusAreas: focusAreas.some(({ name }) => !EXAMPLES.includes(name)),
    ownDaysOff: daysOff.some(({ from, to }) => !usual.some(o => o.from === from && o.to === to)),
  };
}

const EXAMPLES = (['en', 'es'] as const).flatMap(language =>
  words(language).tabs.focusAreas.rows.map(([name = '']) => name),
);
