import { type HeaderRule, rule, type SensitiveKind } from './headerWords.ts';

// Every header is compared in lower case, without accents or punctuation, digits set apart.
/** Private columns. */
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
    /\b(component|dimension|rubric|standards?|evaluated|goals?)\b/,
  ),
  rule(
    'health',
    0.95,
    /\b(medical|fmla|disabilit(y|ies)|leave (reason|type|code)|vaccin\w*|immuniz\w*|health (info|condition|insurance)|sick (days|leave)|allerg(y|ies)|accommodations needed)\b/,
  ),
  rule(
    'demographic',
    0.95,
    /\b(race|ethnicity|ethnic|hispanic|latino|gender|sex|religion|marital( status)?|citizenship|immigration|pronouns|genero|sexo|raza|estado civil|veteran)\b/,
  ),
  rule(
    'discipline',
    0.95,
    /\b(disciplin\w+ (action|record|history)|disciplinary|reprimands?|write ups?|corrective action|grievances?|incident)\b/,
  ),
];
