import { rule, type HeaderRule, type Meaning } from './headerWords.ts';

// Every header is compared in lower case, without accents or punctuation, digits set apart.
/** What someone does at school. */
export const workRules: readonly HeaderRule<Meaning>[] = [
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
  rule('role', 0.7, /^(working title|designation|function|professional title)$/),
  rule(
    'subject',
    0.97,
    /\b(subjects?( areas?| taught)?|content areas?|subj|materias?|asignaturas?|area de contenido)\b/,
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
    0.52,
    /^((current |teaching |class |work )?assignments?|asignacion)( \d\d? ?\d*)?$/,
  ),
  rule(
    'subject',
    0.6,
    /\b(content|discipline|class(es)? taught|area academica)\b/,
    /\bcontent (standard|team|knowledge)\b/,
  ),
  rule('subject', 0.9, /^academic areas?$/),
  rule('subject', 0.5, /^(class|classes|area|field)$/),
  rule(
    'grade',
    0.97,
    /\b(grades?( levels?| bands?| taught| assignment)?|grade ?level|gr( level| lvl)?|grd|gr lv|grados?|nivel(es)? de grado|year group)\b/,
    /\b(pay grade|salary grade|final grades?|grade (point|book)|gpa|grades? due|upgrade)\b/,
  ),
  rule('grade', 0.6, /^(levels?|nivel|niveles|grade or level)$/),
  rule('grade', 0.75, /^(lvl|year levels?)$/),
  rule('department', 0.98, /^grade (level )?teams?$/),
  rule('department', 0.5, /^(unit|cluster|group|small learning community|slc)$/),
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
];

/** Who supports them, and when they have time. */
export const supportRules: readonly HeaderRule<Meaning>[] = [
  rule('coach', 0.7, /^(i c|ic)$/),
  rule(
    'coach',
    0.97,
    /\b(coach|coaches|coached by|instructional coach(es)?|coachs?|entrenador(a|es)?|asesor(a|es)?|coach a)\b/,
    /\b(coach(es)? (notes?|comments?|feedback|log|visits?|date|signature|initials|status|hours)|athletic|sports?|extra ?curricular|stipend|head coach|do you coach|coaching (log|notes|hours|cycle|minutes|visits?|dates?|focus|status))\b/,
  ),
  rule(
    'coach',
    0.8,
    /\b(coaching (partner|assignment|support|contact)|growth partner|supporter|support person|who (will |would |can )?(support|help)s? you|learning partner|instructional (support|lead|partner|facilitator|specialist assigned))\b/,
  ),
  rule(
    'coach',
    0.75,
    /\b(mentors?|mentor teacher|mentora|apoyo|acompanante|tutor a?)\b/,
    /\b(mentor (notes?|hours|log|status|stipend)|is a mentor|mentor (y n|yes no)|tutoring|(le |te )?gustaria|recibir)\b/,
  ),
  rule(
    'coach',
    0.7,
    /\b(orientador(a|es)? (pedagogic|docente|asignad)\w*|(asesor(a|ia)?|coordinador(a)?) pedagogic[oa]|formador(a|es)?|facilitador(a|es)?)\b|^orientador(a|es| a)?$/,
    /\b(tutori\w*|alumn\w*|estudiant\w*|familia\w*)\b/,
  ),
  rule(
    'coach',
    0.35,
    /\b(supervisor|supervisora|supervised by|reports to|team lead(er)?|lead teacher|plc lead(er)?|(department|dept) (chair|head|lead))\b/,
  ),
  rule('coach', 0.3, /\b(evaluator|appraiser|evaluador(a)?|assigned admin\w*|administrator)\b/),
  rule(
    'coach',
    0.62,
    /^((assigned |primary )?(support|tutor|instructional specialist|thought partner)( name)?)$/,
  ),
  rule(
    'planning_period',
    0.98,
    /\b((planning|plan|prep|preparation|conference|conf|off|free|release|planificacion|non instructional|non teaching|noninstructional|unassigned) ?(periods?|hr|blocks?|times?|hours?|bells?|mods?|slots?|per|pd|prd)|(periodos?|bloques?|horas?|tiempo) (de |para )?(planificacion|planeacion|preparacion|conferencia|libres?|planear|planificar)|(periods?|blocks?|hours?) (for |of |do you have )?(planning|prep|conference|plan)|planningperiod|prepperiod|conferenceperiod|plan prep|prep plan|prep conf|conf prep|planning conference|planning prep)\b/,
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
    /\b(planning|conference|conf|preparation|preparacion|conferencia)\b/,
    /\b(planning (and|&) |planning (domain|goal|dimension|score|rating|date)|lesson|growth|action|learning plan|(pre|post|goal setting|end of year|summative|eoy|boy|moy|mid year|initial|parent|final|1st|2nd|first|second) conference|conference (date|notes|completed|held|attended|scheduled|status|link)|conference s attended|planning status)\b/,
  ),
  rule('planning_period', 0.45, /^(plan|when do you plan|free|off|period|periodo|per)$/),
  rule(
    'planning_period',
    0.75,
    /\b(when|what (period|time|block)|cuando|available|availability|disponib\w+|best time)\b.*\b(plan|planning|prep|conference|meet|free|planific\w+|reunir\w*|libre)\b/,
  ),
];
