import { rule, type HeaderRule, type Meaning } from './headerWords.ts';

// Every header is compared in lower case, without accents or punctuation, digits set apart.
/** Columns the reading uses without showing them. */
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
    /\b(room|rm|salon|aula|hire|hired|start date|end date|years?( of)? (experience|service|teaching|in)|yrs|experience|seniority|certs?|certifications?|certificacion\w*|licen[sc]ures?|licen[sc]es?|degree|education level|lunch|homeroom|advisory|duty|duties|clubs?|parking|locker|badge|laptop|device|keys|comments?|comentarios?|notes?|notas|roster count|class size|enrollment|section|schedule|bell schedule|birthday club|shirt|t shirt|allergies|tenure\w*|contract|observer|evaluation cycle|cycle|salutation|prefix|suffix|middle|maiden|nickname|photo|picture|website|url|signature|firma|initials|attendance|last updated|updated|reviewed|approved|approval)\b/,
    /\b(planning|prep|goals?|focus|component|coach|conference|look|sound|feel|portfolio|action|grades?|subjects?|e ?mails?|role|position|title|department|names?|evidence|artifacts?|name)\b/,
  ),
  rule(
    'other',
    0.97,
    /\b(goals? (\d )?(status|dates?|deadline|due|met|approved|approval|progress|types?|category|links?$|review|meeting|conference|owner|weight|percent|completed?|completion|last|updated|check|notes?|comments?|feedback|reflection|baseline|results?|timeline|submitted|set|agreed|sheet|form|rationale|why)|(previous|prior|last years?|last year s|old|past|former|anterior|ano pasado|carry over) (\w+ )?(goals?|metas?|objetivos?)|goals? (from )?last year|target date|due date|deadline|goal setting (conference|meeting|date)|why (did you|do you|this|is this)|por que)\b/,
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
    /^plan status$|\b(middle|maiden|nick)( ?name| initial)?$|^m i$|^(observed by|administrator|principal)( name)?$|\b(evaluator|appraiser)\b|\b(comments?|notes?|feedback|status|progress|updates?) (on|of|for|about|towards?) (the |my |your |this |these )?(\w+ )?goals?\b/,
  ),
  rule(
    'other',
    0.85,
    /\b(if (yes|no)|anything else|^would you like (to|time)|^do you (have|want) (any|a)? ?(questions?|concerns?)|talk first|interests?|how do you (like|prefer) to learn|strengths?)\b/,
    /\b(goal|support you|coach)\b/,
  ),
];
