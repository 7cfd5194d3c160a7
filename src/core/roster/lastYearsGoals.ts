import type { CandidateColumn } from './candidateColumns.ts';
import { plainWords } from '../table/cellText.ts';

const GOAL = '(?:goals?|metas?|objetivos?|slos?|sgos?)';
const BEFORE = new RegExp(
  [
    `\\b(?:previous|prior|past|former|old|last) (?:school )?(?:years? )?(?:s )?(?:\\w+ ){0,2}?${GOAL}\\b`,
    `\\b${GOAL} (?:\\d )?(?:for |from |of |in )?(?:the )?(?:last|previous|prior|past) (?:school )?year\\b`,
    `\\b${GOAL} (?:\\d )?(?:(?:profesional|docente) )?(?:del? )?(?:el )?(?:(?:ano|ciclo|curso) (?:escolar )?)?(?:pasad[oa]s?|anterior(?:es)?|previ[oa]s?)\\b`,
  ].join('|'),
);
const SPEAKS_OF_GOALS = new RegExp(`\\b${GOAL}\\b|^g ?\\d$`);
/** What stands beside a goal is not the goal. */
const BESIDE =
  /\b(status|met|progress|progreso|results?|resultados?|reflections?|reflexion|scores?|ratings?|evidence|evidencia|components?|componente|dimension|focus|enfoque|rubric|rubrica|standard|date|fecha|link|notes?|notas|comments?|feedback|why|did you|how did|looks?|sounds?|feels?|steps?|pasos|school goals?|campus|metas? de la escuela)\b/;
const SCHOOL_YEAR = /(?:^|\s)(?:sy ?)?(?:20)?(\d\d) (?:sy ?)?(?:20)?(\d\d)(?=\s|$)/;
const YEAR = /(?:^|\s)(?:sy |fy |ay )?20(\d\d)(?=\s|$)/;

/** The school year that a header's plain words name, as the two last digits of its first half. */
function yearIn(words: string): number | null {
  const both = SCHOOL_YEAR.exec(words);
  if (both && Number(both[2]) === (Number(both[1]) + 1) % 100) return Number(both[1]);
  const one = YEAR.exec(words);
  return one ? Number(one[1]) : null;
}

/**
 * The columns that hold goals of an earlier year, in sheet order: by their words ("Last year's
 * goal", "Meta del año pasado"), or by a school year in the header where another goal column names
 * a later one or none at all. A year on every goal column alike says nothing.
 */
export function lastYearsGoals(columns: readonly CandidateColumn[]): number[] {
  const goals = columns
    .filter(({ sensitive }) => sensitive === null)
    .map(({ column, header }) => ({ column, words: plainWords(header.replace(/['’]s\b/g, ' s')) }))
    .filter(({ words }) => SPEAKS_OF_GOALS.test(words) && !BESIDE.test(words))
    .map(each => ({ ...each, year: yearIn(each.words), said: BEFORE.test(each.words) }));
  const current = goals.filter(({ said }) => !said);
  const unnamed = current.some(({ year }) => year === null);
  const latest = Math.max(...current.map(({ year }) => year ?? -1));
  return goals
    .filter(({ said, year }) => said || (year !== null && (unnamed || year < latest)))
    .map(({ column }) => column);
}
