import { addDays, mondayOf, weekday, type Day } from '../../core/day.ts';
import type { Facts, ReportCheckIn } from './facts.ts';
import { html, joined, type Markup } from './html.ts';

/** A round longer than this shows only the weeks that have a check-in. */
const MOST_WEEKS = 8;
/** Shades of the cells; `h5` is the darkest. */
const SHADES = 5;

/** One small calendar a round: weeks down, weekdays across, in each cell how many check-ins. */
export function roundCalendars(facts: Facts): Markup {
  const most = Math.max(1, ...countsByDay(facts.checkIns).values());
  return html`<div class="rounds">
    ${roundsOf(facts.checkIns).map(round => roundCalendar(round, most, facts))}
  </div>`;
}

/** Check-ins by round, the earliest round first. */
export function roundsOf(checkIns: readonly ReportCheckIn[]): (readonly ReportCheckIn[])[] {
  const rounds = new Map<string, ReportCheckIn[]>();
  for (const one of checkIns) {
    const round = rounds.get(one.checkIn.round);
    if (round) round.push(one);
    else rounds.set(one.checkIn.round, [one]);
  }
  return [...rounds.values()];
}

function roundCalendar(round: readonly ReportCheckIn[], most: number, facts: Facts): Markup {
  const { words, format } = facts;
  const say = words.calendar;
  const counts = countsByDay(round);
  const weeks = weeksOf(round);
  // Monday to Friday, and a day of the weekend where a school meets then.
  const used = new Set(round.map(one => weekday(one.day)));
  const columns = [1, 2, 3, 4, 5, 6, 7].filter(number => number <= 5 || used.has(number));
  const [first] = weeks;
  if (first === undefined) return html``;
  const heads = columns.map(number => {
    const { short, long } = format.weekdayNames(addDays(first, number - 1));
    return html`<th scope="col" abbr="${long}">${short}</th>`;
  });
  const rows = weeks.map(
    monday =>
      html`<tr>
        <th scope="row"><span class="sr">${say.weekOf} </span>${format.shortDay(monday)}</th>
        ${columns.map(number => dayCell(counts.get(addDays(monday, number - 1)) ?? 0, most))}
      </tr>`,
  );
  return html`<table class="round">
    <caption>
      <b>${round[0]?.checkIn.roundName ?? ''}</b>
      ${say.checkIns(round.length)}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${say.weekOf}</span></th>
        ${joined(heads)}
      </tr>
    </thead>
    <tbody>
      ${joined(rows)}
    </tbody>
  </table>`;
}

function dayCell(count: number, most: number): Markup {
  return count === 0
    ? html`<td class="h0"></td>`
    : html`<td class="${shade(count, most)}">${count}</td>`;
}

/** The class of a cell: none for zero, then five shades up to the largest count. */
export function shade(count: number, most: number): string {
  return 'h' + (count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * SHADES)));
}

function weeksOf(round: readonly ReportCheckIn[]): Day[] {
  const mondays = [...new Set(round.map(one => mondayOf(one.day)))].sort();
  const [first] = mondays;
  const last = mondays[mondays.length - 1];
  if (first === undefined || last === undefined) return [];
  const all: Day[] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) all.push(monday);
  return all.length <= MOST_WEEKS ? all : mondays;
}

function countsByDay(checkIns: readonly ReportCheckIn[]): Map<Day, number> {
  const counts = new Map<Day, number>();
  for (const { day } of checkIns) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
