import type { SensitiveKind } from '../../../core/roster/headers/headerWords.ts';
import type { ProblemKind, RosterProblem } from '../../../core/roster/reading.ts';
import type { PlanReason } from '../../../core/roster/whoGetsAPlan.ts';
import type { FocusAreaProblem } from '../../../core/rubric/focusAreas.ts';
import type { RubricTableProblem } from '../../../core/rubric/rubricTable.ts';

/** One sentence about what was found, and one that says what helps. */
export interface ProblemWords {
  readonly sentence: string;
  readonly fix: string;
}

/** Every sentence about the roster, the focus areas and a school's own rubric. */
export interface ProblemCatalogue {
  readonly roster: Readonly<Record<ProblemKind, (problem: RosterProblem) => ProblemWords>>;
  readonly focusAreas: Readonly<
    Record<FocusAreaProblem['kind'], (problem: FocusAreaProblem) => ProblemWords>
  >;
  readonly rubricTable: Readonly<
    Record<RubricTableProblem['kind'], (problem: RubricTableProblem) => ProblemWords>
  >;
  /** Why someone gets a plan or not, in "Who gets a plan?". */
  readonly planReasons: Readonly<Record<PlanReason, string>>;
  /** What kind of private column was left out. */
  readonly leftOutColumns: Readonly<Record<SensitiveKind, string>>;
}

/** "Ana Sousa (row 7)" or "Row 7". */
const who = ({ row, details }: RosterProblem): string =>
  details.name ? `${details.name} (row ${row})` : `Row ${row}`;
const quoted = (text: string): string => `“${text.length > 60 ? text.slice(0, 57) + '…' : text}”`;
const list = (ids: readonly string[] | undefined): string => (ids ?? []).slice(0, 5).join(', ');

export const problems: ProblemCatalogue = {
  roster: {
    blank: ({ row }) => ({
      sentence: `Row ${row} is empty and is skipped.`,
      fix: 'Nothing to do; delete the row if you like a tidy sheet.',
    }),
    inactive: problem => ({
      sentence: `${who(problem)} is marked as no longer here and is skipped.`,
      fix: 'If that is not so, take away the strikethrough or the word in the status.',
    }),
    missing_name: ({ row }) => ({
      sentence: `Row ${row} has no name yet.`,
      fix: 'Type the name as it should stand on the plan.',
    }),
    missing_email: problem => ({
      sentence: `${who(problem)} has no email address yet.`,
      fix: 'Add the school address; until then the plan is made but not shared.',
    }),
    bad_email: problem => ({
      sentence: `The address of ${who(problem)} does not look complete: ${quoted(problem.details.text)}.`,
      fix: 'Write it as name@school.org, without spaces inside.',
    }),
    duplicate_email: problem =>
      problem.details.laterAnswer
        ? {
            sentence: `${who(problem)} answered the form before, in row ${problem.details.firstRow}.`,
            fix: 'Choose which answer to keep; the newer one is offered.',
          }
        : {
            sentence: `${who(problem)} has the same address as row ${problem.details.firstRow}.`,
            fix: 'If it is one person, merge the two rows; if not, correct one address.',
          },
    off_domain_email: problem => ({
      sentence: `${who(problem)} has an address outside ${problem.details.domain}: ${quoted(problem.details.text)}.`,
      fix: 'Nothing to do if it is right; some schools’ Drives do not share outside, so check once.',
    }),
    missing_coach: problem => ({
      sentence: `${who(problem)} has no coach yet.`,
      fix: 'Add a coach by name or address; until then no check-in is proposed.',
    }),
    no_goal: problem => ({
      sentence: `${who(problem)} has no goal yet.`,
      fix: 'Nothing to do: the plan is made with room to write one together.',
    }),
    too_many_goals: problem => ({
      sentence: `${who(problem)} has ${problem.details.goals} goals; one or two fit into a year.`,
      fix: 'Ask which two matter most; the plan shows the first two and keeps the others in the sheet.',
    }),
    unknown_component: problem => ({
      sentence: `${quoted(problem.details.text)} for ${who(problem)} is not in your rubric.`,
      fix: problem.details.ids?.length
        ? `Write the id; close by name: ${list(problem.details.ids)}.`
        : 'Write the id as your rubric has it, for example 2.3 or 3b.',
    }),
    ambiguous_component: problem => ({
      sentence: `${quoted(problem.details.text)} for ${who(problem)} names more than one part of the rubric.`,
      fix: `Choose one: ${list(problem.details.ids)}.`,
    }),
  },
  focusAreas: {
    third_focus_area: ({ row, text }) => ({
      sentence: `${quoted(text)} in row ${row} is a third focus area and is not used.`,
      fix: 'Keep one or two, so that everyone can name them.',
    }),
    repeated_focus_area: ({ row, text }) => ({
      sentence: `${quoted(text)} in row ${row} is there twice.`,
      fix: 'Delete one of the two rows.',
    }),
    focus_area_without_name: ({ row }) => ({
      sentence: `The focus area in row ${row} has no name.`,
      fix: 'Give it two or three words that people will remember.',
    }),
    no_focus_area_header: () => ({
      sentence: 'The tab Focus areas has no header row that says where the names are.',
      fix: 'Write “Focus area”, “Description” and “Why it matters” above the columns.',
    }),
  },
  rubricTable: {
    no_components: () => ({
      sentence: 'The tab Rubric has no components yet.',
      fix: 'Paste your rubric with a header row: Id, Domain, Name, Descriptor.',
    }),
    component_without_id: ({ row, text }) => ({
      sentence: `${quoted(text)} in row ${row} has no id.`,
      fix: 'Add the id as teachers write it, for example 2.3.',
    }),
    component_without_name: ({ row, text }) => ({
      sentence: `Component ${text} in row ${row} has no name.`,
      fix: 'Add its name.',
    }),
    repeated_component_id: ({ row, text, firstRow }) => ({
      sentence: `Row ${row} has the id ${text}, which row ${firstRow} has already.`,
      fix: 'Give each component its own id.',
    }),
    too_many_components: ({ row }) => ({
      sentence: `The rubric has more than 500 components; those from row ${row} on are not read.`,
      fix: 'Keep the components that teachers choose from.',
    }),
  },
  planReasons: {
    teacher: 'Teaches',
    co_teacher: 'Co-teaches',
    specialist: 'Works with students as a specialist',
    counselor: 'Counselor',
    librarian: 'Librarian',
    part_time: 'Part-time',
    role_unknown: 'The roster does not say the role',
    paraprofessional: 'Supports in classrooms; gets a plan once a goal is written',
    inactive: 'Marked as no longer here',
    on_leave: 'On leave',
    substitute: 'Substitute',
    student_teacher: 'Student teacher or intern',
    administrator: 'School leader',
    coach: 'Coaches others',
    office: 'Office',
    custodial: 'Building and transport',
    nutrition: 'Kitchen',
    health_and_safety: 'Health and safety',
  },
  leftOutColumns: {
    rating: 'ratings and scores',
    salary: 'pay',
    ssn: 'social security or tax numbers',
    birth_date: 'birth dates',
    phone: 'phone numbers',
    address: 'home addresses',
    student_id: 'students’ names and ids',
    evaluation: 'evaluations and observations',
    health: 'health and leave reasons',
    demographic: 'personal traits',
    discipline: 'disciplinary records',
  },
};
