import type { ClockTime } from './schoolCalendar.ts';

/** Minutes since midnight of a `HH:MM`. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** `HH:MM` of minutes since midnight, 0 to 1439. */
export function clockTime(minutes: number): ClockTime {
  const text = (part: number) => String(part).padStart(2, '0');
  return text(Math.floor(minutes / 60)) + ':' + text(minutes % 60);
}

const TIME = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(?:([ap])\.?\s*m\.?|h|hrs?)?$/i;
// "1:10" on a bell schedule is in the afternoon: no school meets before six in the morning.
const EARLIEST_HOUR = 6;

/**
 * The time a cell means ("8:05", "8:05 AM", "1:10", "13:10", "2 pm", "08:05:00"), or null. Hours
 * from 1 to 5 without am or pm are afternoon.
 */
export function readTime(text: string): ClockTime | null {
  const match = TIME.exec(text.replace(/\u202f|\u00a0/g, ' ').trim());
  if (!match) return null;
  const half = match[3]?.toLowerCase();
  if (match[2] === undefined && half === undefined) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? '0');
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return null;
  if (half === 'p') return clockTime((hour % 12) * 60 + 720 + minute);
  if (half === 'a') return clockTime((hour % 12) * 60 + minute);
  const afternoon = hour >= 1 && hour < EARLIEST_HOUR && !match[1]!.startsWith('0');
  return clockTime((hour + (afternoon ? 12 : 0)) * 60 + minute);
}
