import { addDays, isDay, type Day } from '../../day.ts';
import type { DayRange } from './schoolCalendar.ts';

/** What a calendar file says about whole days. */
export interface WholeDays {
  readonly ranges: readonly DayRange[];
  /** Events left out: `timed` have a time of day, `repeating` a rule, `unreadable` no usable date. */
  readonly skipped: readonly {
    readonly name: string;
    readonly kind: 'timed' | 'repeating' | 'unreadable';
  }[];
}

/** The whole-day events of an .ics text (RFC 5545), in the order of the file. */
export function readWholeDays(text: string): WholeDays {
  const ranges: DayRange[] = [];
  const skipped: WholeDays['skipped'][number][] = [];
  // Long lines are folded: a line that starts with white space belongs to the one before.
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  let event: Map<string, string> | null = null;
  // Alarms and the like have properties of their own inside an event.
  let depth = 0;
  for (const line of lines) {
    const upper = line.trim().toUpperCase();
    if (upper === 'BEGIN:VEVENT') event = new Map();
    else if (upper === 'END:VEVENT' && event) {
      const read = readEvent(event);
      if ('from' in read) ranges.push(read);
      else skipped.push(read);
      event = null;
      depth = 0;
    } else if (event && upper.startsWith('BEGIN:')) depth += 1;
    else if (event && upper.startsWith('END:')) depth -= 1;
    else if (event && depth === 0) {
      const colon = valueStart(line);
      const name = line.slice(0, colon).split(';')[0]!.toUpperCase();
      if (colon > 0 && !event.has(name)) event.set(name, line.slice(colon + 1).trim());
    }
  }
  return { ranges, skipped };
}

// A quoted parameter may hold a colon.
function valueStart(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    if (line[at] === ':' && !quoted) return at;
  }
  return -1;
}

function readEvent(event: ReadonlyMap<string, string>): DayRange | WholeDays['skipped'][number] {
  const name = unescaped(event.get('SUMMARY') ?? '');
  const start = event.get('DTSTART') ?? '';
  if (event.has('RRULE') || event.has('RDATE')) return { name, kind: 'repeating' };
  if (/^\d{8}T/.test(start)) return { name, kind: 'timed' };
  const from = basicDay(start);
  if (!from) return { name, kind: 'unreadable' };
  const end = basicDay(event.get('DTEND') ?? '') ?? endAfter(from, event.get('DURATION'));
  // DTEND names the first day after.
  return { name, from, to: end > from ? addDays(end, -1) : from };
}

function basicDay(text: string): Day | null {
  const day = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return isDay(day) ? day : null;
}

function endAfter(from: Day, duration: string | undefined): Day {
  const match = /^P(\d+)([DW])$/i.exec(duration ?? '');
  if (!match) return addDays(from, 1);
  return addDays(from, Number(match[1]) * (match[2]!.toUpperCase() === 'W' ? 7 : 1));
}

function unescaped(text: string): string {
  return text.replace(/\\([nN,;\\])/g, (_, mark: string) =>
    mark.toLowerCase() === 'n' ? ' ' : mark,
  );
}
