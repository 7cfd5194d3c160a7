/** What a roster column can mean to a plan, in the order in which a person is asked about it. */
export const rosterFields = [
  'name',
  'first_name',
  'last_name',
  'email',
  'role',
  'subject',
  'grade',
  'department',
  'coach',
  'planning_period',
  'goal1',
  'goal1_component',
  'goal1_focus',
  'goal2',
  'goal2_component',
  'goal2_focus',
  'looks_like',
  'sounds_like',
  'feels_like',
  'portfolio',
  'action_steps',
] as const;

export type RosterField = (typeof rosterFields)[number];

/** Columns the reading uses without showing them as a field of the plan. */
export type AsideField =
  'status' | 'staff_id' | 'part_time' | 'home_school' | 'language' | 'timestamp';

/** Private columns: recognised, never read into a person, and said to be left out. */
export type SensitiveKind =
  | 'rating'
  | 'salary'
  | 'ssn'
  | 'birth_date'
  | 'phone'
  | 'address'
  | 'student_id'
  | 'evaluation'
  | 'health'
  | 'demographic'
  | 'discipline';

/** Fields that may be made of several columns (a criterion for each goal, two coaches, A and B days). */
export const severalColumnFields: ReadonlySet<RosterField> = new Set<RosterField>([
  'coach',
  'planning_period',
  'looks_like',
  'sounds_like',
  'feels_like',
  'portfolio',
  'action_steps',
]);
