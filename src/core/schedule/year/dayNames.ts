const OFF =
  /\b(?:no (?:school|class(?:es)?|students?)|(?:school|schools|office|district) closed|closed|holiday|break|recess|vacation|day off|days off|work ?day|teacher work|staff (?:development|day)|professional (?:development|learning)|pd day|in-?service|non-?student|student holiday|sin clases|no hay clases|feriado|festivo|vacaciones|receso|descanso|asueto)\b/i;
const HOLIDAYS =
  /\b(?:labor day|columbus|indigenous peoples?|veterans|thanksgiving|christmas|winter|new year|m\.? ?l\.? ?k|martin luther king|presidents?|washington'?s birthday|mid-?winter|spring break|good friday|easter|passover|rosh hashanah|yom kippur|diwali|eid|lunar new year|cesar chavez|memorial day|juneteenth|independence day|election day|lincoln'?s birthday|patriots'? day|navidad|ano nuevo|accion de gracias|semana santa|dia del trabajo)\b/i;
const HELD =
  /\b(?:school resumes?|classes (?:resume|begin|start)s?|resumes?|first day|last day|back[- ]to[- ]school|early (?:release|dismissal|out)|half[- ]day|minimum day|(?:quarter|semester|trimester|term|marking period|grading period) \d? ?(?:begins?|ends?|starts?)|end of (?:the )?(?:quarter|semester|trimester|term)|report cards?|(?:primer|ultimo) dia|salida temprana|regreso a clases)\b/i;

/** Whether plain text (no accents) says that school is held on the day: "School resumes Jan 5". */
export function isSchoolDay(plain: string): boolean {
  return HELD.test(plain) && !OFF.test(plain);
}

/**
 * Whether the name of a calendar entry sounds like a day without school. For ticking what is probable
 * in a list; a person decides.
 */
export function looksLikeDayOff(name: string): boolean {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\u2019/g, "'");
  return !isSchoolDay(plain) && (OFF.test(plain) || HOLIDAYS.test(plain));
}
