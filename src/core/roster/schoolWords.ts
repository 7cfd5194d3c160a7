// Words that cells of a staff roster hold; compared in plain words (lower case, no accents).

const ROLE =
  /\b(teachers?|maestr[oa]s?|docentes?|profesor(a|es|as)?|counsel(l)?ors?|consejer[oa]s?|librarians?|bibliotecari[oa]s?|media specialist|paras?|paraprofessionals?|parapro|aides?|assistants?|asistentes?|ta|ia|principals?|director(a|es)?|subdirector(a)?|ap|assistant principal|dean|decan[oa]|coach(es)?|instructional coach|entrenador(a)?|orientador(a)?|specialists?|especialistas?|interventionists?|secretar(y|ies|i[oa])|clerk|registrar|receptionist|office|custodians?|custodial|conserje|intendente|nurse|enfermer[oa]|cafeteria|nutrition|cook|cocinera|psychologist|psicolog[oa]|social worker|trabajador(a)? social|slp|therapist|diagnostician|substitutes?|subs?|sustitut[oa]s?|suplentes?|long term sub|facilitator|administrator|interns?|residents?|monitor|security|tech|technician|lead)\b/;
const SUBJECT =
  /\b(math(s|ematics)?|matematicas?|algebra( \d)?|geometry|geometria|calculus|statistics|ela|english|ingles|reading|lectura|writing|language arts|lenguaje|literacy|literatura?|spanish|espanol|french|frances|german|latin|asl|world languages?|lote|science|sciences|ciencias?|biology|biologia|chemistry|quimica|physics|fisica|earth science|social studies|estudios sociales|history|historia|government|civics|economics|geography|geografia|art|arts|arte|music|musica|band|banda|choir|coro|orchestra|theat(er|re)|teatro|drama|dance|pe|p e|physical education|educacion fisica|health|salud|special education|special ed|sped|educacion especial|esl|ell|eld|bilingual|bilingue|dual language|cte|computer science|computacion|technology|tecnologia|stem|robotics|self contained|all subjects|all|core|homeroom|electives?|specials|gifted|gt|rti|intervention|resource|inclusion|kindergarten|pre k|business|agriculture|culinary|welding|journalism|psychology|avid|library|counseling)\b/;
const RATING =
  /^(level \d |\d )?(distinguished|accomplished|proficient|developing|improvement needed|needs improvement|highly effective|effective|ineffective|unsatisfactory|satisfactory|basic|exemplary|emerging|partially effective|meets( expectations)?|exceeds( expectations)?|below( expectations)?|does not meet|minimally effective|not demonstrated|skilled|ejemplar|competente|destacado|insatisfactorio)( \d)?$/;
const GRADE =
  /^((pre ?k|pk|tk|k|kinder(garten)?|ec|ecse|all|all grades|hs|ms|es|elementary|middle|high|freshman|sophomore|junior|senior)|((grades?|gr|grado|grados|g) )?(pre ?k|pk|k|kinder|\d{1,2}) ?(st|nd|rd|th|o|er|to|mo|vo|no|ro|do)?( grade| grado| graders?)?( ?(to|a|and|y|through)? ?(k|\d{1,2}) ?(st|nd|rd|th|o|to|mo|vo|no)?( grade| grado)?)*|[kp]? ?\d ?\d?)$/;
const GROUP =
  /\b(teams?|equipos?|departments?|dept|departamentos?|grades?|grados?|staff|faculty|personnel|personal|teachers|maestr[oa]s|docentes|office|oficina|administration|administracion|admin|administrators|support|apoyo|specials|electives|encore|rotations|core|specialists|counselors?|counseling|consejeros|paras|librarians?|nurses?|principals?|secretaries|interventionists|therapists|psychologists|assistants|interns|instructors|paraprofessionals|aides|coaches|leadership|custodial|custodians|cafeteria|nutrition|certified|classified|instructional|itinerants?|part time|full time|new|returning|elementary|primary|intermediate|secondary|upper|lower|school|campus|building|wing|hall|pod|house|plc|academy|division|section|area|unit|program|kindergarten|prek|pre k|substitutes|subs|interns|student teachers|lunch|first|second|third|fourth|fifth|sixth|seventh|eighth|primer|segundo|tercer|cuarto|quinto|sexto|year|others?|otros|vacancies|leave)\b/;

export const namesRole = (words: string): boolean => ROLE.test(words);
export const namesSubject = (words: string): boolean => SUBJECT.test(words);
export const namesRating = (words: string): boolean => RATING.test(words);
export const namesGrade = (words: string): boolean => GRADE.test(words);
/** Whether plain words name a group of people rather than a person: "6th grade team", "Office". */
export const namesGroup = (words: string): boolean => GROUP.test(words) || namesSubject(words);

const HAS_LEFT =
  /\b(inactive|inactiv[oa]|terminated|retired|resigned|separated|no longer( \w+)*|left( the)? (district|school|campus|us|in|on|mid|at)?|left|not returning|non renewed|nonrenewed|withdrawn|deceased|former|departed|moved away|transferred out|dismissed|jubilad[oa]|terminad[oa]|renunci[oao]|dad[oa] de baja|baja|ya no (trabaja|esta)( aqui)?|exited|quit|gone)\b/;

/** A status that says the person has left: inactive, terminated, retired, no longer here. Leave is not. */
export function saysHasLeft(words: string): boolean {
  return (
    HAS_LEFT.test(words) &&
    !/\b(leave|licencia|not (retired|inactive|terminated))\b|^activ(e|o|a)\b/.test(words)
  );
}
