import { mondayOf } from '../../core/day.ts';
import type { Facts, ReportCheckIn } from './facts.ts';
import { html, type Markup } from './html.ts';
import { roundsOf } from './roundCalendars.ts';

/** With more rounds than this the table would not fit on paper. */
const MOST_ROUNDS = 4;

/** Teachers, check-ins and hours of each coach over the year. */
export function coachTable(facts: Facts): Markup {
  const { checkIns, words, format } = facts;
  const say = words.calendar;
  const all = roundsOf(checkIns);
  const rounds = all.length <= MOST_ROUNDS ? all : [];
  const coaches = new Map<string, ReportCheckIn[]>();
  for (const one of checkIns) {
    const own = coaches.get(one.checkIn.coach);
    if (own) own.push(one);
    else coaches.set(one.checkIn.coach, [one]);
  }
  const order = new Intl.Collator(words.locale);
  const named = [...coaches.values()]
    .map(own => ({ name: own[0]?.checkIn.coachName ?? '', own }))
    .sort((a, b) => order.compare(a.name, b.name));
  const cells = (own: readonly ReportCheckIn[]): Markup =>
    html`<td class="num">${format.number(new Set(own.map(one => one.person)).size)}</td>
      ${rounds.map(round => {
        const id = round[0]?.checkIn.round;
        return html`<td class="num">
          ${format.number(own.filter(one => one.checkIn.round === id).length)}
        </td>`;
      })}
      <td class="num">${format.number(own.length)}</td>
      <td class="num">${format.hours(minutesOf(own))}</td>`;
  return html`<h3>${say.coaches}</h3>
    <p class="hint">${say.coachesHint}</p>
    <table class="list">
      <thead>
        <tr>
          <th scope="col">${say.coach}</th>
          <th scope="col" class="num">${say.people}</th>
          ${rounds.map(
            round => html`<th scope="col" class="num">${round[0]?.checkIn.roundName ?? ''}</th>`,
          )}
          <th scope="col" class="num">${say.inYear}</th>
          <th scope="col" class="num">${say.hours}</th>
          <th scope="col" class="num">${say.busiestWeek}</th>
        </tr>
      </thead>
      <tbody>
        ${named.map(
          ({ name, own }) =>
            html`<tr>
              <th scope="row"><bdi>${name}</bdi></th>
              ${cells(own)}
              <td class="num">${format.hours(busiestWeek(own))}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${say.everyone}</th>
          ${cells(checkIns)}
          <td></td>
        </tr>
      </tfoot>
    </table>`;
}

const minutesOf = (all: readonly ReportCheckIn[]): number =>
  all.reduce(
    (sum, { checkIn }) => sum + (Date.parse(checkIn.end) - Date.parse(checkIn.start)) / 60_000,
    0,
  );

function busiestWeek(all: readonly ReportCheckIn[]): number {
  const weeks = new Map<string, ReportCheckIn[]>();
  for (const one of all) {
    const monday = mondayOf(one.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), one]);
  }
  return Math.max(0, ...[...weeks.values()].map(minutesOf));
}
