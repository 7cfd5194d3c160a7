import { NotEmulated } from '../world/service.ts';

/** One part of an instant's English long form in a zone. */
function partsOf(ms: number, timeZone: string): (type: string) => string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    timeZoneName: 'longOffset',
  }).formatToParts(ms);
  return type => parts.find(part => part.type === type)?.value ?? '';
}

function number(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/**
 * `Utilities.formatDate`: the letters of Java's SimpleDateFormat that are emulated are y M d H h m
 * s S a E Z X; text in single quotes is literal. Any other letter throws NotEmulated.
 */
export function formatDate(ms: number, timeZone: string, format: string): string {
  const part = partsOf(ms, timeZone);
  const month = new Date(`${part('month')} 1, 2000 UTC`).getUTCMonth() + 1;
  const hour = Number(part('hour'));
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  const letters: Readonly<Record<string, (length: number) => string>> = {
    y: n => (n === 2 ? part('year').slice(-2) : part('year').padStart(n, '0')),
    M: n => (n > 3 ? part('month') : n === 3 ? part('month').slice(0, 3) : number(month, n)),
    d: n => part('day').padStart(n, '0'),
    H: n => number(hour, n),
    h: n => number(hour % 12 || 12, n),
    m: n => part('minute').padStart(n, '0'),
    s: n => part('second').padStart(n, '0'),
    S: n => number(((ms % 1000) + 1000) % 1000, n),
    a: () => (hour < 12 ? 'AM' : 'PM'),
    E: n => (n > 3 ? part('weekday') : part('weekday').slice(0, 3)),
    Z: () => offset.replace(':', ''),
    X: n => (offset === '+00:00' ? 'Z' : n === 3 ? offset : offset.replace(':', '')),
  };
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted, letter) => {
    if (letter === undefined) return quoted === '' ? "'" : String(quoted).replaceAll("''", "'");
    const write = letters[String(letter)];
    if (!write) throw new NotEmulated(`Utilities.formatDate letter ${String(letter)}`);
    return write(run.length);
  });
}
