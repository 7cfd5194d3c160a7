import { coachTable } from './coachTable.ts';
import { LONG_LIST, nameOf, section, type Facts, type ReportCheckIn } from './facts.ts';
import { html, joined, type Markup } from './html.ts';
import { roundCalendars } from './roundCalendars.ts';

/** At a glance: how many check-ins, and on which days. */
export function checkInsSummary(facts: Facts): Markup {
  const { words, checkIns } = facts;
  const say = words.calendar;
  const met = new Set(checkIns.map(one => one.person)).size;
  const notSent = checkIns.filter(one => !one.checkIn.sent).length;
  if (checkIns.length === 0) return section('check-ins', say.heading, say.none, html``);
  const hint = say.summary(checkIns.length, met) + ' ' + say.perDay;
  return section(
    'check-ins',
    say.heading,
    hint,
    html`${notSent > 0 ? html`<p class="hint">${say.notSent(notSent)}</p>` : null}
    ${roundCalendars(facts)}`,
  );
}

/** What they ask of each coach, who has no time yet, what to ask, and all of them by date. */
export function checkInsDetails(facts: Facts): Markup {
  const say = facts.words.calendar;
  const parts = [noTimeYet(facts), aroundLunch(facts)];
  if (facts.checkIns.length > 0) parts.unshift(coachTable(facts));
  if (facts.checkIns.length > 0) parts.push(byDate(facts));
  return section('check-in-details', say.details, '', joined(parts));
}

function noTimeYet({ school, people, words, format }: Facts): Markup {
  const say = words.calendar;
  if (school.unplaced.length === 0) return html``;
  const byKey = new Map(people.map(person => [person.teacher.key, person]));
  const waiting = new Map<string, { one: (typeof school.unplaced)[number]; rounds: string[] }>();
  for (const one of school.unplaced) {
    const id = one.key + '\n' + one.sentence;
    const before = waiting.get(id);
    if (before) before.rounds.push(one.round);
    else waiting.set(id, { one, rounds: [one.round] });
  }
  const items = [...waiting.values()].map(({ one, rounds }) => {
    const person = byKey.get(one.key);
    return html`<li>
      ${person ? nameOf(person) : html`<bdi>${one.name}</bdi>`}
      <span class="soft">${format.list(rounds)}</span>
      <p>${one.sentence}</p>
    </li>`;
  });
  return html`<h3 id="no-time">${say.noTime}</h3>
    <p class="hint">${say.noTimeHint}</p>
    <ul class="plain">
      ${items}
    </ul>`;
}

function aroundLunch({ people, words, format }: Facts): Markup {
  const say = words.calendar;
  const asked = people.filter(one => one.teacher.checkIns.some(each => each.agreedWindow));
  if (asked.length === 0) return html``;
  const items = asked.map(person => {
    const times = person.teacher.checkIns
      .filter(each => each.agreedWindow)
      .map(
        each => format.weekDay(format.dayOf(each.start)) + ', ' + format.span(each.start, each.end),
      );
    return html`<li>${nameOf(person)} <span class="soft">${times.join(' · ')}</span></li>`;
  });
  return html`<h3 id="around-lunch">${say.lunch}</h3>
    <p class="hint">${say.lunchHint}</p>
    <ul class="plain">
      ${items}
    </ul>`;
}

function byDate(facts: Facts): Markup {
  const { checkIns, format, words } = facts;
  const months = grouped(checkIns, one => format.month(one.day));
  const open = checkIns.length <= LONG_LIST;
  return html`<h3 id="by-date">${words.calendar.byDate}</h3>
    ${months.map(([month, all]) => {
      const days = grouped(all, one => format.weekDay(one.day));
      const list = html`<ol class="days">
        ${days.map(
          ([name, each]) =>
            html`<li>
              <b>${name}</b>
              <ul>
                ${each.map(one => meeting(one, facts))}
              </ul>
            </li>`,
        )}
      </ol>`;
      const title = html`${month}
        <span class="count">${words.calendar.checkIns(all.length)}</span>`;
      return open
        ? html`<h4>${title}</h4>
            ${list}`
        : html`<details>
            <summary>${title}</summary>
            ${list}
          </details>`;
    })}`;
}

function meeting({ person, checkIn }: ReportCheckIn, { format, words }: Facts): Markup {
  const say = words.calendar;
  const marks = checkIn.sent ? '' : ' · ' + say.notSentMark;
  return html`<li>
    <span class="num">${format.span(checkIn.start, checkIn.end)}</span>
    <span
      >${nameOf(person)} <span class="soft">${say.withCoach(checkIn.coachName)}${marks}</span></span
    >
  </li>`;
}

function grouped<T>(all: readonly T[], name: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(name(one));
    if (group) group.push(one);
    else groups.set(name(one), [one]);
  }
  return [...groups];
}
