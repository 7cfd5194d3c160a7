/** A calendar day, `YYYY-MM-DD`, without a time zone. Days are never instants. */
export type Day = string & { readonly __day: unique symbol };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The day written as `YYYY-MM-DD`; throws a RangeError for anything else, 30 February included. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError('not a calendar day: ' + text);
  return text;
}

/** Whether the text is a real calendar day written as `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const utc = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return utc.toISOString().slice(0, 10) === text;
}

/** The day `count` calendar days later (earlier when negative). */
export function addDays(from: Day, count: number): Day {
  return new Date(Date.parse(from) + count * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** Calendar days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(of: Day): number {
  return new Date(Date.parse(of)).getUTCDay() || 7;
}

/** The Monday of the day's week. */
export function mondayOf(of: Day): Day {
  return addDays(of, 1 - weekday(of));
}
