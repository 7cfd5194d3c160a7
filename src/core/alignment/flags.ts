import { isSmallWord } from './text/features.ts';
import { plain, tokens } from './text/tokens.ts';
import type { GoalFlag } from './types.ts';

const MONTHS =
  'january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const TERMS =
  'semesters?|sem|quarters?|trimesters?|terms?|q[1-4]|s[12]|midterms?|finals|midyear|mid year|year end|eoy|boy|moy|eoc|staar|' +
  'nine weeks|9 weeks|six weeks|9wks|grading period|marking period|semestre|trimestre|bimestre|fin de ano|fin del ano';
const SEASONS =
  'fall|autumn|winter|spring|summer|thanksgiving|halloween|christmas|xmas|labor day|memorial day|winter break|spring break|' +
  'otono|invierno|primavera|verano|navidad|semana santa';
const DATE_LIKE = new RegExp(
  [
    `\\b(${MONTHS})\\b`,
    '\\b(by|in|until|to|late|early|mid|before) may\\b|\\bmay \\d',
    `\\b(${TERMS})\\b`,
    `\\b(${SEASONS})\\b`,
    '\\b\\d{1,2}/\\d{1,2}\\b',
    '\\b(by|before|until|within|in|over|for) (the )?(end|start|first|last|next|\\d+|two|three|four|five|six|eight|nine|ten|twelve)( \\w+)? ?(of|weeks?|months?|days|units?|year|class|school)\\b',
    '\\bend of (the |this |our )?(\\w+ )?(year|unit|month|week|class)\\b',
    '\\b(week|unit|month|day) \\d+\\b',
    '\\b(by|before) (the )?(time|conferences?|report cards?|concert|show|competition|exam|graduation)\\b',
    '\\b(antes de|para el|para fines|a mas tardar|dentro de|en) (\\d+ )?(\\w+ )?(semanas?|meses|curso|mes)\\b',
    '\\bthis (week|month)\\b',
  ].join('|'),
);

const AMOUNT =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|third|quarter|dozen';
const MEASURE = new RegExp(
  [
    '\\d',
    '\\bpercent\\b|\\bpor ciento\\b',
    `\\b(${AMOUNT}) (out of|of|in|de)\\b`,
    `\\b(at least|at most|under|over|fewer than|less than|more than|up to|only|al menos|por lo menos|menos de|mas de) (an? |una? )?(${AMOUNT}|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|mitad)\\b`,
    `\\b(${AMOUNT}) (times|minutes|students|kids|families|colleagues|points|levels|pieces|calls|visits|lessons|questions|days|strategies|examples|goals|drafts|sessions|books)\\b`,
    '\\b(once|twice|three times|una vez|dos veces|tres veces) (a|an|per|each|every|al|a la|por|cada)\\b',
    '\\b(zero|double|triple|cut in half|by half|la mitad|el doble|cero)\\b',
  ].join('|'),
);

const ATTENDS =
  /\b(attend|attending|go to|going to the|sit in on|show up (to|at|for)|be present|participate in|take part in|complete|asistir|asistire|ir a|participar en)\b/;
const GATHERING =
  /\b(meetings?|workshops?|trainings?|in ?services?|conferences?|professional development|pds?|seminars?|sessions?|webinars?|faculty|staff|plcs?|reuniones|juntas?|talleres|taller|capacitaci\w+|formacion)\b/;
const USES_IT =
  /\b(so that|so my|in order to|and (then )?(use|try|apply|implement|share|teach|bring|present)|apply|implement|try out|try (it|one|two|three)|use (it|one|two|what|the strateg)|students|kids|pupils|children|learners|para que|aplicar|usar|implementar|alumnos|estudiantes)\b/;

const HUNDRED =
  /\b(100 ?(percent|per cent)|one hundred percent|cien por ciento|100 por ciento)\b|\b100 ?%|(all|every one) of (my|the|our) (students|kids|scholars|learners) (will|must) (pass|master|meet|score|achieve|be proficient)|\ball students will (pass|master|meet|score|achieve|be proficient)|\btodos (mis|los) (alumnos|estudiantes) (van a (pasar|aprobar)|pasaran|aprobaran|dominaran)/;

/** At most this many telling words make a goal short enough to be called vague. */
const VAGUE_WORDS = 11;
const AIRY =
  /\b(best practices|lifelong learners?|21st century|success for all|be (a )?better|do better|get better|improve my (teaching|practice|instruction)|more effective|reach their (full )?potential|critical thinkers|ser mejor|mejorar mi (ensenanza|practica))\b/;

/** The questions a goal raises by its wording, in English or Spanish; none for an empty goal. */
export function goalFlags(text: string): GoalFlag[] {
  const words = tokens(text);
  if (words.length === 0) return [];
  const low =
    ' ' +
    plain(text.replace(/%/g, ' percent ').replace(/(^|\s)\(?\d{1,2}[).]\s/g, ' ')).replace(
      /[^\p{L}\p{N}/]+/gu,
      ' ',
    ) +
    ' ';
  const telling = words.filter(({ word, isNumber }) => !isNumber && !isSmallWord(word)).length;
  const measured = MEASURE.test(
    low.replace(
      /\b(grade|period|level|unit|tier|ap|algebra|math|english|dok|k) \d+\b|\b\d+(st|nd|rd|th)\b|\b(19|20)\d\d\b/g,
      ' ',
    ),
  );
  const dated = DATE_LIKE.test(low);
  const flags: GoalFlag[] = [];
  if (!measured && ((!dated && telling <= VAGUE_WORDS) || AIRY.test(low))) flags.push('vague');
  if (!measured) flags.push('no_measure');
  if (!dated) flags.push('no_deadline');
  if (ATTENDS.test(low) && GATHERING.test(low) && !USES_IT.test(low)) flags.push('attendance_only');
  if (HUNDRED.test(low)) flags.push('hundred_percent');
  return flags;
}
