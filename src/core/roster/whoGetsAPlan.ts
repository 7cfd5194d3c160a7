import type { PersonRow } from './person.ts';
import { plainWords } from '../table/cellText.ts';

/** Why someone gets a plan or not; the sentence for each is in `src/words`. */
export type PlanReason =
  | 'teacher'
  | 'co_teacher'
  | 'specialist'
  | 'counselor'
  | 'librarian'
  | 'part_time'
  | 'role_unknown'
  | 'paraprofessional'
  | 'inactive'
  | 'on_leave'
  | 'substitute'
  | 'student_teacher'
  | 'administrator'
  | 'coach'
  | 'office'
  | 'custodial'
  | 'nutrition'
  | 'health_and_safety';

/** Why someone gets a plan or not; `home_elsewhere` is said of itinerants who would get one. */
export type WhyPlan = PlanReason | 'home_elsewhere';

/** Every kind of person a school can decide about at once, in the order in which it is asked. */
export const PLAN_REASONS: readonly WhyPlan[] = [
  'teacher',
  'co_teacher',
  'specialist',
  'counselor',
  'librarian',
  'part_time',
  'home_elsewhere',
  'role_unknown',
  'paraprofessional',
  'on_leave',
  'substitute',
  'student_teacher',
  'coach',
  'administrator',
  'office',
  'custodial',
  'nutrition',
  'health_and_safety',
];

export interface PlanGuess {
  readonly getsPlan: boolean;
  readonly reason: PlanReason;
}

const guesses: Readonly<Record<PlanReason, boolean>> = {
  teacher: true,
  co_teacher: true,
  specialist: true,
  counselor: true,
  librarian: true,
  part_time: true,
  role_unknown: true,
  paraprofessional: false,
  inactive: false,
  on_leave: false,
  substitute: false,
  student_teacher: false,
  administrator: false,
  coach: false,
  office: false,
  custodial: false,
  nutrition: false,
  health_and_safety: false,
};

const ON_LEAVE =
  /\b(on (maternity |paternity |medical |military |family |parental )?leave|leave( of absence)?|loa|fmla|sabbatical|licencia|permiso)\b/;
const PART_TIME = /\b(part time|half time|pt|medio tiempo|tiempo parcial)\b/;

// In this order: the first that fits a role decides. "Reading coach / teacher" teaches.
const roles: readonly (readonly [PlanReason, RegExp, RegExp?])[] = [
  ['substitute', /\b(substitutes?|subs?|long term sub|lts|sustitut[oa]s?|suplentes?)\b/],
  ['student_teacher', /\b(student teachers?|interns?|practicante)\b/],
  ['co_teacher', /\b(co ?teachers?|inclusion teacher|coteachers?|co maestr[oa])\b/],
  [
    'paraprofessional',
    /\b(para|paras|paraprofessionals?|parapros?|aides?|teach(er|ing) assistants?|instructional assistants?|ia|ta|asistente (de|docente).*|auxiliar(es)?|assistant teacher)\b/,
  ],
  ['nutrition', /\b(cafeteria|nutrition|lunchroom|cook|kitchen|food services?|cocin\w+|comedor)\b/],
  [
    'custodial',
    /\b(custodia\w+|janitor\w*|maintenance|grounds|conserje|intendencia|intendente|limpieza|bus driver|driver)\b/,
  ],
  [
    'librarian',
    /\b(librarians?|media specialist|library media|bibliotecari[oa]s?|teacher librarian)\b/,
  ],
  ['counselor', /\b(counsel(l)?ors?|consejer[oa]s?|orientador(a|es)?)\b/],
  [
    'administrator',
    /\b(principals?|asst principal|ap|dean|superintendent|administrators?|head of school|director(a|es)?|subdirector(a)?|coordinador(a)? general|vice principal|administration|administracion)\b/,
    /\b(bands?|choirs?|orchestras?|theat(er|re)|athletic|music|drama|teachers?|maestr[oa]s?|docentes?)\b/,
  ],
  [
    'office',
    /\b(office|secretar\w+|clerk|registrar|receptionist|bookkeeper|attendance|data entry|administrative assistant|admin assistant|oficina|pe[i]?ms|business manager|technology support|it support|technician)\b/,
  ],
  [
    'health_and_safety',
    /\b(nurse|enfermer[oa]|security|sro|resource officer|crossing guard|monitor|seguridad)\b/,
  ],
  [
    'specialist',
    /\b(interventionists?|specialists?|especialistas?|speech|slp|therapists?|psycholog\w*|psicolog\w*|social worker|diagnostician|behavior|ot|pt|esl|ell|gifted|dyslexia|resource)\b/,
    /\bteachers?\b/,
  ],
  [
    'coach',
    /\b(instructional|academic|literacy|math|reading|science|campus|learning|growth|peer|lead)? ?(coach(es)?|facilitator|entrenador(a)?|asesor(a)? pedagogic[oa])\b/,
    /\b(teachers?|maestr[oa]|docente|athletic|football|basketball|volleyball|track|soccer|cheer)\b/,
  ],
  [
    'teacher',
    /\b(teachers?|maestr[oa]s?|docentes?|profesor(a|es|as)?|educators?|instructors?|faculty|lecturer)\b/,
  ],
];

/**
 * A guess whether someone gets a plan: teachers, co-teachers, counselors, librarians, specialists and
 * part-timers do; people on leave, substitutes, offices, kitchens, leaders and pure coaches do not.
 * A teaching assistant does where a goal is written already.
 */
export function whoGetsAPlan(person: PersonRow): PlanGuess {
  const reason = reasonOf(person);
  const wanted = reason === 'paraprofessional' && person.goals.length > 0;
  return { getsPlan: wanted || guesses[reason], reason };
}

function reasonOf(person: PersonRow): PlanReason {
  if (!person.active) return 'inactive';
  const role = plainWords(person.role);
  if (
    ON_LEAVE.test(plainWords(person.status)) ||
    ON_LEAVE.test(role) ||
    ON_LEAVE.test(besideName(person.name))
  )
    return 'on_leave';
  for (const [reason, fits, unless] of roles) {
    if (!fits.test(role) || unless?.test(role)) continue;
    return reason === 'teacher' && isPartTime(person, role) ? 'part_time' : reason;
  }
  return isPartTime(person, role) ? 'part_time' : role ? 'teacher' : 'role_unknown';
}

/** What stands in parentheses or after a dash behind the name: "Jo Park (on leave)". */
function besideName(name: string): string {
  return plainWords(/[([]([^)\]]*)|\s[-–—]\s(.*)/.exec(name)?.[0] ?? '');
}

function isPartTime(person: PersonRow, role: string): boolean {
  const share = Number(person.partTime.replace('%', '').replace(',', '.'));
  const part =
    person.partTime !== '' &&
    share > 0 &&
    (person.partTime.includes('%') ? share < 100 : share < 1);
  return (
    part ||
    PART_TIME.test(plainWords(person.partTime)) ||
    PART_TIME.test(role) ||
    PART_TIME.test(plainWords(person.status))
  );
}
