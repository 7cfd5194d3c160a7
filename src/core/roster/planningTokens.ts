import { cleanText } from '../table/cellText.ts';

export type PlanningToken =
  | { readonly kind: 'time'; readonly from: string; readonly to: string | null }
  | { readonly kind: 'day'; readonly text: string }
  | { readonly kind: 'weekday'; readonly number: number }
  | { readonly kind: 'period'; readonly text: string }
  | { readonly kind: 'letter'; readonly text: string }
  /** Soft separators join periods of the same day (&, /, and); hard ones begin something new. */
  | { readonly kind: 'separator'; readonly text: string; readonly hard: boolean }
  | { readonly kind: 'word'; readonly text: string };

type Maker = (match: RegExpExecArray) => readonly PlanningToken[];

const period = (text: string): PlanningToken => ({
  kind: 'period',
  text: /^\d/.test(text) ? String(Number(text)) : text.toUpperCase(),
});
const dayType = (text: string): PlanningToken => ({
  kind: 'day',
  text: text.length === 1 ? text.toUpperCase() : text.toLowerCase(),
});

const ORDINAL_WORDS = [
  /^(?:zero|cero)/i,
  /^(?:first|primer)/i,
  /^(?:second|segund)/i,
  /^(?:third|tercer)/i,
  /^(?:fourth|cuart)/i,
  /^(?:fifth|quint)/i,
  /^(?:sixth|sext)/i,
  /^(?:seventh|septim|séptim)/i,
  /^(?:eighth|octav)/i,
  /^(?:ninth|noven)/i,
];
const WEEKDAYS = [
  /^(?:mon|lun)/i,
  /^(?:tue|mar)/i,
  /^(?:wed|mi[eé])/i,
  /^(?:thu|jue)/i,
  /^(?:fri|vie)/i,
];
const COLOURS = 'red|blue|gold|green|white|black|silver|orange|purple|maroon|odd|even';

// Tried in this order at every place of the text.
const makers: readonly (readonly [RegExp, Maker])[] = [
  [
    /(\d{1,2}):(\d{2})\s*([ap])?\.?m?\.?\s*(?:-|–|—|to|until|a|hasta)\s*(\d{1,2}):(\d{2})\s*([ap])?\.?(?:m\b\.?)?/iy,
    m => [
      {
        kind: 'time',
        from: clock(m[1], m[2], m[3] ?? (m[6] && Number(m[1]) <= Number(m[4]) ? m[6] : undefined)),
        to: clock(m[4], m[5], m[6]),
      },
    ],
  ],
  [
    /(\d{1,2}):(\d{2})\s*([ap])?\.?(?:m\b\.?)?/iy,
    m => [{ kind: 'time', from: clock(m[1], m[2], m[3]), to: null }],
  ],
  [/(?:day|d[ií]a)[\s-]*([a-h]|[1-9])(?![\p{L}\p{N}])/iuy, m => [dayType(m[1] ?? '')]],
  [/([a-h])[\s-]*(?:days?|d[ií]as?)(?!\p{L})/iuy, m => [dayType(m[1] ?? '')]],
  [new RegExp('(' + COLOURS + ')(?:[\\s-]*days?)?(?!\\p{L})', 'iuy'), m => [dayType(m[1] ?? '')]],
  [
    /(?:periods?|per|pds?|p|blocks?|blk|bells?|hours?|hr|mods?|slots?|per[ií]odos?|horas?|bloques?)\.?[\s:#-]*(\d{1,2}|[a-h])(?![\p{L}\p{N}])/iuy,
    m => [period(m[1] ?? '')],
  ],
  [/(mwf|mw|tth|tuth|tr|wf|mf)(?!\p{L})/iuy, m => lettersOfWeek(m[1] ?? '')],
  [
    /(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|lunes|martes|mi[eé]rcoles|jueves|viernes)(?:days?)?(?:\.|s)?(?!\p{L})/iuy,
    m => [{ kind: 'weekday', number: WEEKDAYS.findIndex(day => day.test(m[1] ?? '')) + 1 }],
  ],
  [/(?:tu|th|[mtwrf])(?:\s*[/,]\s*(?:tu|th|[mtwrf]))+(?!\p{L})/iuy, m => lettersOfWeek(m[0])],
  [/([a-h])[\s-]?(\d{1,2})(?![\p{L}\p{N}:])/iuy, m => [dayType(m[1] ?? ''), period(m[2] ?? '')]],
  [
    /(\d{1,2})(?:st|nd|rd|th|er|ero|era|ra|da|do|to|ta|mo|ma|vo|va|[ºª°])(?!\p{L})/iuy,
    m => [period(m[1] ?? '')],
  ],
  [/(\d{1,2})[\s-]?([ab])(?![\p{L}\p{N}])/iuy, m => [period(m[1] ?? ''), dayType(m[2] ?? '')]],
  [/([a-h])\s*[:=]/iy, m => [dayType(m[1] ?? '')]],
  [
    /(zero|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|cero|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[eé]ptim[oa]|octav[oa]|noven[oa])(?!\p{L})/iuy,
    m => [period(String(ORDINAL_WORDS.findIndex(word => word.test(m[1] ?? ''))))],
  ],
  [/(\d{1,2})(?![\p{L}\p{N}])/uy, m => [period(m[1] ?? '')]],
  [/([A-H])(?![\p{L}\p{N}])/uy, m => [{ kind: 'letter', text: m[1] ?? '' }]],
  [/[;|\n,]/y, m => [{ kind: 'separator', text: m[0], hard: true }]],
  [
    /(?:and|y|e|or|o|\+|&|\/|-|–)(?!\p{L})/iuy,
    m => [{ kind: 'separator', text: m[0] === '–' ? '-' : m[0], hard: false }],
  ],
  [/[\p{L}\p{N}]+/uy, m => [{ kind: 'word', text: m[0] }]],
];

/** What a planning cell says, piece by piece; punctuation that means nothing is dropped. */
export function planningTokens(text: string): PlanningToken[] {
  const cell = cleanText(text).slice(0, 200);
  const tokens: PlanningToken[] = [];
  let at = 0;
  while (at < cell.length) {
    let taken = 0;
    for (const [pattern, make] of makers) {
      pattern.lastIndex = at;
      const match = pattern.exec(cell);
      if (!match || match[0] === '') continue;
      tokens.push(...make(match));
      taken = match[0].length;
      break;
    }
    at += taken || 1;
  }
  return tokens;
}

/** Whether a short text reads as planning time and little else ("3" alone does, a sentence does not). */
export function readsAsPlanning(text: string): boolean {
  if (text.length > 60) return false;
  const tokens = planningTokens(text);
  const strange = tokens.filter(
    token =>
      token.kind === 'word' &&
      !/^(?:days?|daily|every|block|period|periodo|per|hour|hora|prep|planning|plan|conference|conf|on|am|pm|the|de|la)$/i.test(
        token.text,
      ),
  );
  return (
    strange.length === 0 &&
    tokens.some(
      token => token.kind === 'period' || token.kind === 'time' || token.kind === 'letter',
    )
  );
}

/** `HH:MM`; without am or pm, one to six o'clock is the afternoon (schools keep no night hours). */
function clock(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): string {
  let hour = Number(hours) % 24;
  const afternoon = half ? half.toLowerCase() === 'p' : hour >= 1 && hour <= 6;
  if (afternoon && hour < 12) hour += 12;
  else if (half?.toLowerCase() === 'a' && hour === 12) hour = 0;
  return (hour < 10 ? '0' : '') + String(hour) + ':' + (minutes ?? '00');
}

/** M, T (or Tu), W, Th (or R), F. */
function lettersOfWeek(letters: string): PlanningToken[] {
  const numbers: Readonly<Record<string, number>> = { m: 1, t: 2, tu: 2, w: 3, th: 4, r: 4, f: 5 };
  return (letters.toLowerCase().match(/th|tu|[mtwrf]/g) ?? []).map(letter => ({
    kind: 'weekday',
    number: numbers[letter] ?? 1,
  }));
}
