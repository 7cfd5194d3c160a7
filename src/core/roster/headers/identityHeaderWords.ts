import { rule, type HeaderRule, type Meaning } from './headerWords.ts';

const SOMEONE_ELSE =
  /\b(coach\w*|mentor\w*|evaluator|appraiser|supervisor|principal|admin\w*|parent|guardian|emergency|spouse|student|school|campus|course|class|user|file|sheet|tab|goal|event|department|dept|team|sub|substitute|escuela|curso|alumno|estudiante|domain|company|district|asesor|reports to)\b/;

const NOT_THE_WORK_ADDRESS =
  /\b(parent|guardian|emergency|student|evaluator|appraiser|supervisor|principal|admin\w*|sent|opt|copy|cc|subject|mailing|street|home address|personal|alternate|alternative|alt|secondary|other|private|home|second)\b/;

const SOMEONE_ELSES_ADDRESS =
  /\b(parent|guardian|emergency|student|evaluator|appraiser|supervisor|principal|admin\w*|sent|opt|copy|cc|subject|mailing|street|home address)\b/;

// Every header is compared in lower case, without accents or punctuation, digits set apart.
/** Names and addresses. */
export const identityRules: readonly HeaderRule<Meaning>[] = [
  rule('name', 0.85, /^(nom( et prenom)?|nom complet|nome( completo)?|non)$/),
  rule(
    'name',
    0.75,
    /^(adult|((certificated|certified) )?(personnel|employee)|(teacher|educator) of record)$/,
  ),
  rule('first_name', 0.9, /\bname first\b|^(emp|given|givens)( first)?$/, /\blast\b/),
  rule('last_name', 0.9, /\bname last\b|^emp last$/, /\bfirst\b/),
  rule('first_name', 0.9, /^(prenom|primeiro nome)$/),
  rule('last_name', 0.9, /^(nom de famille|sobrenome)$/),
  rule('email', 0.9, /\b(courriel|imel|adresse (electronique|mail))\b/),
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
    /^(the |certified |instructional |classroom |licensed )?(teachers?|staff|staff members?|employees?|faculty|faculty members?|educators?|instructors?|person|people|team members?|colleagues?|maestr[oa]s?|maestro a|docentes?|profesor(a|es)?|profesor a|emplead[oa]s?|personal)( (and |or |y )?(staff|teachers?|faculty|members?|administrativ[oa]s?))?$/,
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
    /\b(e ?mails?|email ?(addr|address)|emailaddress|electronic mail|correo( electronico)?)\b/,
    NOT_THE_WORK_ADDRESS,
  ),
  rule(
    'email',
    0.6,
    /\b(personal|alternate|alternative|secondary|other|private|home|second) e ?mail\b/,
  ),
  rule('email', 0.6, /^(e ?)?mail( address| id)?$/),
  rule(
    'email',
    0.5,
    /\b(user ?name|login|google account|account|gmail|contact)\b/,
    SOMEONE_ELSES_ADDRESS,
  ),
];
