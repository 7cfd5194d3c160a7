import type { SheetLocale } from '../locale.ts';
import { wallOf } from '../serial.ts';
import type { FormatToken } from './formatCode.ts';

const names = new Map<string, string>();

function nameOf(wall: Date, locale: SheetLocale, options: Intl.DateTimeFormatOptions): string {
  const which = options.month ? wall.getUTCMonth() : wall.getUTCDay();
  const key = `${locale.tag} ${JSON.stringify(options)} ${which}`;
  let name = names.get(key);
  if (name === undefined) {
    name = new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' }).format(wall);
    names.set(key, name);
  }
  return name;
}

/** A serial in the tokens of a date format. */
export function dateText(
  serial: number,
  tokens: readonly FormatToken[],
  locale: SheetLocale,
): string {
  // Without places for parts of a second, times are shown to the nearest second.
  const fine = tokens.some((token, i) => token.kind === 'digit' && tokens[i - 1]?.kind === 'point');
  const exact = wallOf(serial);
  const wall = new Date(fine ? exact : Math.round(exact / 1000) * 1000);
  const seconds = Math.round(serial * 86_400);
  const half = tokens.some(token => token.kind === 'half');
  let text = '';
  tokens.forEach((token, i) => {
    switch (token.kind) {
      case 'date':
        text += token.elapsed
          ? elapsed(token.text, seconds)
          : datePart(minutesIn(tokens, i) ? 'min' + token.text : token.text, wall, half, locale);
        break;
      case 'half': {
        const word = wall.getUTCHours() < 12 ? 'am' : 'pm';
        const shown = token.text.length === 3 ? word.charAt(0) : word;
        text += /[AP]/.test(token.text) ? shown.toUpperCase() : shown;
        break;
      }
      case 'digit': {
        const place = tokens.slice(0, i).filter(one => one.kind === 'digit').length;
        text += String(wall.getUTCMilliseconds()).padStart(3, '0')[place] ?? '0';
        break;
      }
      case 'literal':
        text += token.text;
        break;
      case 'slash':
        text += '/';
        break;
      case 'comma':
        text += ',';
        break;
      case 'point':
        text += tokens[i + 1]?.kind === 'digit' ? locale.decimal : '.';
        break;
      default:
        break;
    }
  });
  return text;
}

/** "m" means minutes behind hours and before seconds. */
function minutesIn(tokens: readonly FormatToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'date' || !token.text.startsWith('m') || token.text.length > 2) return false;
  const letter = (one: FormatToken): string => (one.kind === 'date' ? one.text.charAt(0) : '');
  const before = tokens.slice(0, at).map(letter).filter(Boolean).pop();
  const behind = tokens
    .slice(at + 1)
    .map(letter)
    .find(Boolean);
  return before === 'h' || behind === 's';
}

function elapsed(unit: string, seconds: number): string {
  const size = unit.startsWith('h') ? 3600 : unit.startsWith('m') ? 60 : 1;
  return String(Math.floor(seconds / size)).padStart(unit.length, '0');
}

function datePart(part: string, wall: Date, half: boolean, locale: SheetLocale): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = half ? wall.getUTCHours() % 12 || 12 : wall.getUTCHours();
  switch (part) {
    case 'y':
    case 'yy':
      return two(wall.getUTCFullYear() % 100);
    case 'm':
      return String(wall.getUTCMonth() + 1);
    case 'mm':
      return two(wall.getUTCMonth() + 1);
    case 'mmm':
      return nameOf(wall, locale, { month: 'short' });
    case 'mmmmm':
      return nameOf(wall, locale, { month: 'long' }).charAt(0);
    case 'd':
      return String(wall.getUTCDate());
    case 'dd':
      return two(wall.getUTCDate());
    case 'ddd':
      return nameOf(wall, locale, { weekday: 'short' });
    case 'h':
      return String(hours);
    case 'minm':
      return String(wall.getUTCMinutes());
    case 'minmm':
      return two(wall.getUTCMinutes());
    case 's':
      return String(wall.getUTCSeconds());
    default:
      if (part.startsWith('h')) return two(hours);
      if (part.startsWith('s')) return two(wall.getUTCSeconds());
      if (part.startsWith('m')) return nameOf(wall, locale, { month: 'long' });
      if (part.startsWith('d')) return nameOf(wall, locale, { weekday: 'long' });
      return String(wall.getUTCFullYear()).padStart(4, '0');
  }
}
