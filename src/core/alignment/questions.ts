import { plain } from './text/tokens.ts';

/** A success-criteria cell of the plan. */
export type CriteriaCell = 'looks' | 'sounds' | 'feels';

/** `empty`: nothing is written yet; `about_teacher`: the text is about the teacher, not students. */
export interface CriteriaQuestion {
  readonly cell: CriteriaCell;
  readonly kind: 'empty' | 'about_teacher';
}

/** `empty`: no step yet; `only_meetings`: every step is a meeting that all staff attend. */
export interface ActionStepQuestion {
  readonly kind: 'empty' | 'only_meetings';
}

const LEARNERS =
  /\b(students?|kids?|pupils?|child(ren)?|learners?|scholars?|class(mates|es)?|boys|girls|they|them|their|each other|partners?|groups?|teams?|peers?|athletes|musicians|readers|writers|families|everyone|estudiantes?|alumn[oa]s?|nin[oa]s?|grupos?|equipos?|companer[oa]s?|familias|se sienten|todos)\b/;
const TEACHER_SUBJECT =
  /^(i|ill|im|ive|my|me|the teacher|teacher|teachers?|as (a|the) teacher|yo|mi|el maestro|la maestra|el docente|la docente|maestr[oa])\b|\b(i will|i am|i have|i feel|i use|i ask|i give|i plan|the teacher (will|is|uses|asks|gives|feels)|less stressed|more organized|voy a|me siento|el maestro|la maestra)\b/;

const sentences = (text: string): string[] =>
  text
    .split(/[\n.;!?•]+/)
    .map(part =>
      plain(part)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter(part => part !== '');

/** Whether a criterion speaks of the teacher alone: no sentence of it speaks of students. */
function isAboutTeacher(text: string): boolean {
  const parts = sentences(text);
  return parts.some(part => TEACHER_SUBJECT.test(part)) && !parts.some(part => LEARNERS.test(part));
}

/** What to ask about the success criteria; quotations of students ("I can…") are not the teacher's voice. */
export function criteriaQuestions(
  looks: string,
  sounds: string,
  feels: string,
): CriteriaQuestion[] {
  const cells: readonly (readonly [CriteriaCell, string])[] = [
    ['looks', looks],
    ['sounds', sounds],
    ['feels', feels],
  ];
  return cells.flatMap(([cell, text]): CriteriaQuestion[] => {
    const unquoted = text.replace(/["“”«»][^"“”«»]*["“”«»]/g, ' students ');
    if (!text.trim()) return [{ cell, kind: 'empty' }];
    return isAboutTeacher(unquoted) ? [{ cell, kind: 'about_teacher' }] : [];
  });
}

const ALL_STAFF =
  /\b((all )?(staff|faculty|department|district|team|grade level|campus|school ?wide|monthly|weekly|required|mandatory|beginning of year|back to school)( \w+)? (meetings?|trainings?|pd|in ?service|days?|workshops?|sessions?|development|convocation)|faculty meetings?|staff meetings?|in ?services?|pd days?|professional development days?|convocation|orientation|celebration|assembly|meetings?|reuni(on|ones)( del personal| de personal)?|juntas?( de personal)?|consejo tecnico|capacitacion(es)? (de|del) (la )?(escuela|distrito|personal))\b/;
const OWN_STEP =
  /\b(observ\w+|visit\w*|shadow\w*|coach\w*|mentor\w*|plcs?|read(ing)? (the |a |about )?\w*|books?|blogs?|podcasts?|articles?|courses?|online|webinars?|self paced|film|video|record|co ?plan\w*|co ?teach\w*|try|pilot|practice|implement\w*|design|create|build|plan|collect|survey|reflect\w*|journal|lesson study|certif\w*|peer|colleague|intentar|libro|curso|visitar|observar|leer|probar|planear|grabar)\b/;

/** Each step of an action-steps cell: lines, bullets, numbers or semicolons divide them. */
function steps(text: string): string[] {
  return text
    .replace(/([.!?])\s+/g, '$1\n')
    .split(/\n|;|•|(?:^|\s)(?:\(?\d{1,2}[).]|[-–*])\s+/)
    .map(part =>
      plain(part)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter(part => part.split(' ').length > 1 || part.length > 3);
}

/** What to ask about the action steps of a goal. */
export function actionStepQuestions(text: string): ActionStepQuestion[] {
  const all = steps(text);
  if (all.length === 0) return [{ kind: 'empty' }];
  const meetings = all.filter(step => ALL_STAFF.test(step) && !OWN_STEP.test(step));
  return meetings.length === all.length ? [{ kind: 'only_meetings' }] : [];
}
