import type { AsideField, SensitiveKind } from './fields.ts';

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

const rule = <Kind>(kind: Kind, weight: number, has: RegExp, not?: RegExp): HeaderRule<Kind> =>
  not ? { kind, weight, has, not } : { kind, weight, has };

const SOMEONE_ELSE =
  /\b(coach\w*|mentor\w*|evaluator|appraiser|supervisor|principal|admin\w*|parent|guardian|emergency|spouse|student|school|campus|course|class|user|file|sheet|tab|goal|event|department|dept|team|sub|substitute|escuela|curso|alumno|estudiante|domain|company|district|asesor|reports to)\b/;

const SOMEONE_ELSES_ADDRESS =
  /\b(parent|guardian|emergency|student|evaluator|appraiser|supervisor|principal|admin\w*|sent|opt|copy|cc|subject|mailing|street|home address)\b/;

// Every header is compared in lower case, without accents or punctuation, digits set apart.
export const peopleRules: readonly HeaderRule<Meaning>[] = [
  rule(
    'name',
    1,
    /^(my |your |full |complete |staff |teacher |employee |faculty |educator |display |legal )*(s )?(members? )?names?( of (the )?(teacher|staff|employee)( member)?)?$/,
  ),
  rule(
    'name',
    1,
    /\b(last (name )?(and )?first|first (name )?(and |y )?last|lastfirst|apellidos? (y )?nombres?|nombres? (y )?apellidos?|nombre completo|full ?name)\b/,
    SOMEONE_ELSE,
  ),
  rule('name', 0.85, /\bnames?\b/, SOMEONE_ELSE),
  rule('name', 0.9, /^(nombre|nombres)( (del|de la|de el) (maestr|docente|profesor|emplead)\w*)?$/),
  rule(
    'name',
    0.8,
    /^(the )?(teachers?|staff|staff members?|employees?|faculty|faculty members?|educators?|instructors?|person|people|team members?|colleagues?|maestr[oa]s?|maestro a|docentes?|profesor(a|es)?|profesor a|emplead[oa]s?|personal)$/,
  ),
  rule('name', 0.55, /^(who|who are you|participant|respondent|quien|member)$/),
  rule(
    'first_name',
    0.97,
    /\b(first ?name|given names?|f ?name|forename|primer nombre|first nm)\b/,
    /\b(coach\w*|mentor|parent|guardian|student|emergency|last ?name|evaluator|supervisor|principal|full name)\b/,
  ),
  rule('first_name', 0.9, /^(teacher |staff |employee |legal )?first$/),
  rule('first_name', 0.7, /\b(preferred|chosen) (first )?name\b/),
  rule(
    'last_name',
    0.97,
    /\b(last ?name|surname|family name|l ?name|apellidos?|last nm)\b/,
    /\b(coach\w*|mentor|parent|guardian|student|emergency|first ?name|evaluator|supervisor|principal|nombres?)\b/,
  ),
  rule('last_name', 0.9, /^(teacher |staff |employee |legal )?last$/),
  rule(
    'email',
    1,
    /\b(school|work|district|staff|teacher|employee|professional|campus|google|institutional|institucional) (g ?suite )?(e ?mails?|correo)\b/,
    SOMEONE_ELSES_ADDRESS,
  ),
  rule(
    'email',
    0.97,
    /\b(e ?mails?|email ?(addr|address)|emailaddress|correo( electronico)?)\b/,
    SOMEONE_ELSES_ADDRESS,
  ),
  rule(
    'email',
    0.6,
    /\b(personal|alternate|alternative|secondary|other|private|home|second) e ?mail\b/,
  ),
  rule('email', 0.6, /^(e ?)?mail( address)?$/),
  rule(
    'email',
    0.5,
    /\b(user ?name|login|google account|account|gmail|contact)\b/,
    SOMEONE_ELSES_ADDRESS,
  ),
  rule(
    'role',
    0.97,
    /\b(roles?|job titles?|position titles?|staff roles?|puesto|cargo|rol|funcion)\b/,
    /\brole model\b/,
  ),
  rule(
    'role',
    0.95,
    /\b(positions?|posicion|job description)\b/,
    /\b(position (id|no|number|code|control|fte)|composition)\b/,
  ),
  rule(
    'role',
    0.8,
    /^(titles?|titulo|work title|employee title|teacher title|staff title|ocupacion|occupation|job)$/,
  ),
  rule(
    'role',
    0.75,
    /\b(staff|employee|faculty|personnel|educator) (type|category|class|classification|group)\b/,
  ),
  rule(
    'role',
    0.6,
    /\b(assignments?|asignacion|classification|job class|job family|category|employment type|tipo de empleado)\b/,
    /\b(room|duty|bus|lunch|goal|classroom|locker) (assignment|category)\b/,
  ),
  rule(
    'subject',
    0.97,
    /\b(subjects?( areas?| taught)?|content areas?|materias?|asignaturas?|area de contenido)\b/,
    /\b(subject line|subject to)\b/,
  ),
  rule(
    'subject',
    0.78,
    /\b(courses?|what (do|does|classes do) (you|they) teach|teaches|teaching (area|field|assignment)|que ensenas?|curso)\b/,
    /\b(course (id|number|code|count|section)|pd course|of course)\b/,
  ),
  rule(
    'subject',
    0.6,
    /\b(content|discipline|class(es)? taught|area academica)\b/,
    /\bcontent (standard|team|knowledge)\b/,
  ),
  rule(
    'grade',
    0.97,
    /\b(grades?( levels?| bands?| taught| assignment)?|grade ?level|gr( level| lvl)?|grd|gr lv|grados?|nivel(es)? de grado|year group)\b/,
    /\b(pay grade|salary grade|final grades?|grade (point|book)|gpa|grades? due|upgrade)\b/,
  ),
  rule('grade', 0.6, /^(levels?|nivel|niveles|grade or level)$/),
  rule(
    'department',
    0.97,
    /\b(departments?|depts?|departamentos?|depto)\b/,
    /\b(department|dept) (chair|head|lead|code|number|no|id)\b/,
  ),
  rule(
    'department',
    0.68,
    /\b(content teams?|grade teams?|teams?|equipo)\b/,
    /\bteam (lead|leader|goal|member|meeting)\b/,
  ),
  rule(
    'department',
    0.55,
    /\b(plc|division|academy|house|pod|learning community)\b/,
    /\bplc (lead|leader|meeting|day|time)\b/,
  ),
  rule(
    'coach',
    0.97,
    /\b(coach|coaches|coached by|instructional coach(es)?|coachs?|entrenador(a|es)?|asesor(a|es)?|coach a)\b/,
    /\b(coach(es)? (notes?|comments?|feedback|log|visits?|date|signature|initials|status|hours)|athletic|sports?|extra ?curricular|stipend|head coach|do you coach|coaching (log|notes|hours|cycle|minutes|visits?|dates?|focus|status))\b/,
  ),
  rule(
    'coach',
    0.8,
    /\b(coaching (partner|assignment|support|contact)|growth partner|supporter|support person|who (will |would |can )?(support|help)s? you|learning partner|instructional (lead|partner|facilitator|specialist assigned))\b/,
  ),
  rule(
    'coach',
    0.75,
    /\b(mentors?|mentor teacher|mentora|apoyo|acompanante|tutor a?)\b/,
    /\b(mentor (notes?|hours|log|status|stipend)|is a mentor|mentor (y n|yes no)|tutoring)\b/,
  ),
  rule(
    'coach',
    0.52,
    /\b(supervisor|supervisora|supervised by|reports to|team lead(er)?|lead teacher|plc lead(er)?|(department|dept) (chair|head|lead))\b/,
  ),
  rule('coach', 0.3, /\b(evaluator|appraiser|evaluador(a)?|assigned admin\w*|administrator)\b/),
  rule(
    'planning_period',
    0.98,
    /\b((planning|plan|prep|preparation|conference|conf|off|free|planificacion|non instructional|noninstructional|unassigned) ?(periods?|blocks?|times?|hours?|bells?|mods?|slots?|per|pd|prd)|(periodos?|bloques?|horas?|tiempo) (de |para )?(planificacion|planeacion|preparacion|conferencia|libres?|planear|planificar)|(periods?|blocks?|hours?) (for |of |do you have )?(planning|prep|conference|plan)|planningperiod|prepperiod|conferenceperiod|plan prep|prep plan|prep conf|conf prep|planning conference|planning prep)\b/,
  ),
  rule(
    'planning_period',
    0.9,
    /\b(prep|preps|planificacion|planeacion|(day|dia|week) [a-z0-9] (plan|planning|prep|conf|conference)|[ab] (day )?(plan|planning|prep|conf|conference)|(plan|planning|prep|conf|conference) (on )?(day )?[ab]( day)?|common (planning|plan|prep))\b/,
    /\b(test prep|prep (course|hours)|college prep)\b/,
  ),
  rule(
    'planning_period',
    0.8,
    /\b(planning|conference|conf|preparacion|conferencia)\b/,
    /\b(planning (and|&) |planning (domain|goal|dimension|score|rating|date)|lesson|growth|action|learning plan|(pre|post|goal setting|end of year|summative|eoy|boy|moy|mid year|initial|parent|final|1st|2nd|first|second) conference|conference (date|notes|completed|held|attended|scheduled|status|link)|conference s attended|planning status)\b/,
  ),
  rule('planning_period', 0.45, /^(plan|when do you plan|free|off|period|periodo|per)$/),
  rule(
    'planning_period',
    0.75,
    /\b(when|what (period|time|block)|cuando|available|availability|disponib\w+|best time)\b.*\b(plan|planning|prep|conference|meet|free|planific\w+|reunir\w*|libre)\b/,
  ),
];

export const asideRules: readonly HeaderRule<Meaning>[] = [
  rule(
    'status',
    0.92,
    /\b(status|estado|estatus|active|activ[oa]|inactive|inactiv[oa]|employment state)\b/,
    /\b(plans?|goals?|cert\w*|licen[sc]e|marital|civil|observation|tenure|probation\w*|contract|visa|form|review|check ?in|portfolio|evaluation|approval|submission|rsvp|step|survey|agreement|training|onboarding)\b/,
  ),
  rule('status', 0.6, /^(employment|still here|here|current|currently employed|sigue aqui)$/),
  rule(
    'timestamp',
    0.97,
    /\b(time ?stamp|marca temporal|submitted (at|on)|date submitted|submission (date|time)|completion time|fecha de envio)\b/,
  ),
  rule(
    'staff_id',
    0.97,
    /\b((employee|emp|staff|teacher|personnel|faculty|educator|person|worker|sis|state|district|local|user|badge|position|tea|dcid) ?(id|ids|no|num|nbr|number|code)|eid|employeeid|teacherid|staffid|numero de empleado|clave|unique id)\b/,
    /\bstudent\b/,
  ),
  rule('staff_id', 0.8, /^(id|ids|id number|number|no|num|row|key|dcid|users dcid|guid|index|n)$/),
  rule(
    'part_time',
    0.95,
    /\b(fte|part time|full time|ft pt|pt ft|full part time|tiempo (parcial|completo)|jornada|percent time)\b/,
  ),
  rule(
    'home_school',
    0.9,
    /\b(schools?( name)?|campus(es)?( name)?|building|site|home school|base school|location|escuelas?|plantel|sede)\b/,
    /\b(goals?|focus|priorit\w+|e ?mails?|correo|phone|initiatives?|years?|address|days?|improvement|id|number|code|role|wide|position)\b/,
  ),
  rule(
    'language',
    0.8,
    /^(plan |preferred |home |your )?(language|idioma|lengua)( preference| preferid[oa]| of (the )?plan| del plan)?$/,
  ),
];

/** Columns that are nobody's field although a word in them may sound like one. */
export const otherRules: readonly HeaderRule<'other'>[] = [
  rule(
    'other',
    0.95,
    /\b(room|rm|salon|aula|hire|hired|start date|end date|years?( of)? (experience|service|teaching|in)|yrs|experience|seniority|certs?|certified|certifications?|certificacion\w*|licen[sc]ures?|licen[sc]es?|degree|education level|lunch|homeroom|advisory|duty|duties|clubs?|parking|locker|badge|laptop|device|keys?|comments?|comentarios?|notes?|notas|roster count|class size|enrollment|section|schedule|bell schedule|birthday club|shirt|t shirt|allergies|tenure\w*|contract|observer|evaluation cycle|cycle|salutation|prefix|suffix|middle|maiden|nickname|photo|picture|website|url|signature|firma|initials|attendance|last updated|updated|reviewed|approved|approval)\b/,
    /\b(planning|prep|goals?|focus|component|coach|conference|look|sound|feel|portfolio|action|grades?|subjects?|e ?mails?|role|position|title|department|names?|evidence|artifacts?|name)\b/,
  ),
  rule(
    'other',
    0.97,
    /\b(goals? (\d )?(status|dates?|deadline|due|met|approved|approval|progress|types?|category|links?|review|meeting|conference|owner|weight|percent|completed?|check|notes?|comments?|feedback|reflection|baseline|results?|timeline|submitted|set|agreed|sheet|form|rationale|why)|(previous|prior|last years?|last year s|old|past|former|anterior|ano pasado|carry over) (\w+ )?(goals?|metas?|objetivos?)|goals? (from )?last year|target date|due date|deadline|goal setting (conference|meeting|date)|why (did you|do you|this|is this)|por que)\b/,
    /\b(e ?mail address)\b/,
  ),
  rule(
    'other',
    0.97,
    /\b(plan (link|url|status|doc|document)|plan type|growth plan (link|url|doc|status)|check ?ins?( \d)?( date)?|rsvp|invitation)\b/,
  ),
  rule(
    'other',
    0.9,
    /^plan status$|^(observed by|evaluator|appraiser|administrator|principal)( name)?$/,
  ),
  rule(
    'other',
    0.85,
    /\b(if (yes|no)|anything else|^would you like (to|time)|^do you (have|want) (any|a)? ?(questions?|concerns?)|talk first|interests?|how do you (like|prefer) to learn|strengths?)\b/,
    /\b(goal|support you|coach)\b/,
  ),
];

export const sensitiveRules: readonly HeaderRule<SensitiveKind>[] = [
  rule(
    'ssn',
    1,
    /\b(ssn|social security|soc sec|social sec|seguro social|tax id|itin|curp|rfc|nss)\b/,
  ),
  rule(
    'salary',
    1,
    /\b(salary|salaries|wages?|pay( grade| scale| rate| step| code)?|hourly rate|stipends?|compensation|payroll|sueldo|salario|bank|account number|step lane|step and lane|lane|benefits?)\b/,
    /\bpayoff\b/,
  ),
  rule(
    'birth_date',
    1,
    /\b(dob|d o b|birth ?(date|day)?s?|date of birth|nacimiento|cumpleanos|age|edad)\b/,
    /\blanguage\b/,
  ),
  rule(
    'phone',
    1,
    /\b(phones?|telephone|tel|cell|cellular|mobile|extension|ext|fax|telefonos?|celular|phone ext|contact number)\b/,
    /\bexcel\b/,
  ),
  rule(
    'student_id',
    1,
    /\b(student|stu|pupil|alumno|estudiante|learner)s? ?(id|ids|no|num|number|names?|list|perm)\b/,
  ),
  rule(
    'address',
    0.95,
    /\b(home address|street( address)?|mailing address|zip( code)?|postal|city|domicilio|direccion|codigo postal|license plate)\b/,
    /\b(e ?mail|correo)\b/,
  ),
  rule('address', 0.9, /^address( line)?( \d)?$/),
  rule(
    'rating',
    1,
    /\b(ratings?|scores?|overall|effectiveness|performance level|proficiency level|vam|tvaas|eval score|points|calificaci\w+|puntaje|puntuacion|summative|rank|ranking)\b/,
    /\b(goals?|students? will)\b(?!.*\b(rating|score)\b)|overall goal|point of contact/,
  ),
  rule(
    'evaluation',
    0.95,
    /\b(evaluations?|evals?|appraisals?|observations?|observed|walk ?throughs?|evaluacion(es)?|observacion(es)?|pip|improvement plan status|performance review|growth measure)\b/,
    /\b(component|dimension|rubric|evaluated|goals?)\b/,
  ),
  rule(
    'health',
    0.95,
    /\b(medical|fmla|disabilit(y|ies)|leave (reason|type)|vaccin\w*|immuniz\w*|health (info|condition|insurance)|sick (days|leave)|allerg(y|ies)|accommodations needed)\b/,
  ),
  rule(
    'demographic',
    0.95,
    /\b(race|ethnicity|ethnic|gender|sex|religion|marital( status)?|citizenship|immigration|pronouns|genero|sexo|raza|estado civil|veteran)\b/,
  ),
  rule(
    'discipline',
    0.95,
    /\b(disciplin\w+ (action|record|history)|disciplinary|reprimands?|write ups?|corrective action|grievances?|incident)\b/,
  ),
];
