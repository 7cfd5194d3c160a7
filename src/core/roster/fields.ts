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
