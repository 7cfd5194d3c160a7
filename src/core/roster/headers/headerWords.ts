/** What one header can speak of, before goals are numbered and columns compete for a field. */
export type Meaning =
  | 'name'
  | 'first_name'
  | 'last_name'
  | 'email'
  | 'role'
  | 'subject'
  | 'grade'
  | 'department'
  | 'coach'
  | 'planning_period'
  | 'goal'
  | 'component'
  | 'focus'
  | 'looks_like'
  | 'sounds_like'
  | 'feels_like'
  | 'portfolio'
  | 'action_steps'
  | AsideField;

/** `weight` is how sure the words alone make us, 0 to 1; `not` takes the rule back. */
export interface HeaderRule<Kind> {
  readonly kind: Kind;
  readonly weight: number;
  readonly has: RegExp;
  readonly not?: RegExp;
}

/** One row of the header tables. */
export const rule = <Kind>(
  kind: Kind,
  weight: number,
  has: RegExp,
  not?: RegExp,
): HeaderRule<Kind> => (not ? { kind, weight, has, not } : { kind, weight, has });

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
