import { verdictText } from './alignment.ts';
import { componentOf, folded, nameOf, section, type Facts, type ReportPerson } from './facts.ts';
import { html, joined, type Markup } from './html.ts';

/** Everyone who gets a plan: where they work, their coach, goals and check-ins. */
export function everyone(facts: Facts): Markup {
  const { people, words } = facts;
  const say = words.people;
  const table = html`<table class="list people">
    <thead>
      <tr>
        <th scope="col">${say.teacher}</th>
        <th scope="col">${say.work}</th>
        <th scope="col">${words.calendar.coach}</th>
        <th scope="col">${say.goals}</th>
        <th scope="col">${say.checkIns}</th>
      </tr>
    </thead>
    <tbody>
      ${joined(people.map(person => row(person, facts)))}
    </tbody>
  </table>`;
  if (people.length === 0) return html``;
  return section('everyone', say.heading, say.hint, folded(people.length, table, facts));
}

function row(person: ReportPerson, facts: Facts): Markup {
  const { words, format } = facts;
  const { teacher } = person;
  const say = words.people;
  const goals = teacher.goals.map(goal => {
    const component = componentOf(goal);
    const verdict = verdictText(goal, facts);
    return html`<p>
      ${component ?? words.alignment.noComponent}${
        component !== null && verdict !== '' ? html` <span class="soft">· ${verdict}</span>` : null
      }
    </p>`;
  });
  const days = teacher.checkIns.map(one => format.shortDay(format.dayOf(one.start)));
  const work = [teacher.grade, teacher.subject || teacher.role].filter(text => text !== '');
  return html`<tr>
    <th scope="row">
      ${nameOf(person)}${teacher.plan === null ? html`<small>${say.noPlan}</small>` : null}
    </th>
    <td>${work.join(' · ')}</td>
    <td>${teacher.coachNames.join(', ') || '–'}</td>
    <td>${goals.length > 0 ? joined(goals) : html`<span class="soft">${say.noGoal}</span>`}</td>
    <td class="days">
      ${days.length > 0 ? days.join(' · ') : html`<span class="soft">${say.noTime}</span>`}
    </td>
  </tr>`;
}
