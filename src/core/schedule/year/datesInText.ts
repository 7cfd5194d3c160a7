import { fullYear, monthNumber, type WrittenDate } from './dateText.ts';

/** A date found in a line: from character `from` up to `to`. */
export interface FoundDate {
  readonly written: WrittenDate;
  readonly from: number;
  readonly to: number;
  /** How it hangs on the date before: as the end of a range, as the next of a list, or not at all. */
  readonly after: 'range' | 'list' | null;
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|' +
  'ago(?:sto)?|sep?tiembre|octubre|noviembre|dic(?:iembre)?)';
const ISO = String.raw`(\d{4})-(\d{1,2})-(\d{1,2})`;
const SLASHED = String.raw`(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?`;
// "24-28 Nov", "21 al 25 de diciembre": the month stands once, at the end.
const DAYS_FIRST = String.raw`(?:(\d{1,2})\s*(?:[-\u2010-\u2015]|al?|to)\s*)?`;
const DAY_FIRST = String.raw`${DAYS_FIRST}(\d{1,2})\s+(?:de\s+)?${MONTH}\b\.?(?:,?\s+(?:de\s+|del\s+)?(\d{4}))?`;
const NAMED = String.raw`${MONTH}\b\.?\s*(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4}))?`;
// A number alone goes on with the month before it: "Nov 25-27", "Nov 25, 26 & 27".
const NUMBER = String.raw`(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4}))?`;
const FIRST_OF_DAYS = 7;
const DATE = new RegExp([ISO, SLASHED, DAY_FIRST, NAMED, NUMBER].join('|'), 'gi');

const RANGE = /^\s*(?:[-\u2010-\u2015]|to|through|thru|until|al?|hasta)\s*(?:the|el)?\s*$/i;
const LIST = /^\s*(?:,|&|and|y|,\s*(?:and|&|y))\s*$/i;

/**
 * The dates of one line, in order. The line is plain: no accents, no names of weekdays. Numbers that
 * hang on no date ("Grade 7", "1:30") are no dates.
 */
export function datesInText(line: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of line.matchAll(DATE)) {
    const from = match.index;
    const to = from + match[0].length;
    if (/[\w/:.]/.test(line[from - 1] ?? ' ') || /^(?:\w|[/:]\d)/.test(line.slice(to))) continue;
    const last = found[found.length - 1];
    const between = last ? line.slice(last.to, from) : '';
    const after = !last ? null : RANGE.test(between) ? 'range' : LIST.test(between) ? 'list' : null;
    const written = writtenDate(match, last && after ? last.written : null);
    if (!written) continue;
    const start = match[FIRST_OF_DAYS];
    if (!start) found.push({ written, from, to, after });
    else {
      found.push({ written: { ...written, date: Number(start) }, from, to: from, after });
      found.push({ written, from, to, after: 'range' });
    }
  }
  return found;
}

function writtenDate(match: RegExpMatchArray, before: WrittenDate | null): WrittenDate | null {
  const [, y1, m1, d1, a, b, y2, , d3, m3, y3, m4, d4, y4, d5, y5] = match;
  const year = (text: string | undefined) => (text ? fullYear(text) : null);
  if (y1) return { year: year(y1), month: Number(m1), date: Number(d1) };
  if (a) {
    // Month first, as US schools write it, unless there is no such month.
    const dayFirst = Number(a) > 12 && Number(b) <= 12;
    return { year: year(y2), month: Number(dayFirst ? b : a), date: Number(dayFirst ? a : b) };
  }
  if (m3) return { year: year(y3), month: monthNumber(m3) ?? 0, date: Number(d3) };
  if (m4) return { year: year(y4), month: monthNumber(m4) ?? 0, date: Number(d4) };
  if (!before) return null;
  return { year: year(y5) ?? before.year, month: before.month, date: Number(d5) };
}
