import { folded, nameOf, section, type Facts } from './facts.ts';
import { html, joined, type Markup } from './html.ts';

/** Who gets no plan this time, and why. */
export function notInIt({ school, words }: Facts): Markup {
  const say = words.notIn;
  if (school.leftOut.length === 0) return section('not-in', say.heading, say.none, html``);
  return section(
    'not-in',
    say.heading,
    '',
    html`<table class="list">
      <thead>
        <tr>
          <th scope="col">${say.row}</th>
          <th scope="col">${say.who}</th>
          <th scope="col">${say.why}</th>
        </tr>
      </thead>
      <tbody>
        ${school.leftOut.map(
          one =>
            html`<tr>
              <td class="num">${one.row}</td>
              <th scope="row"><bdi>${one.name || say.noName}</bdi></th>
              <td>${one.sentence}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

/** What someone may want to look at in the roster, row by row, and in the school's other tabs. */
export function byRow(facts: Facts): Markup {
  const { school, people, words } = facts;
  const { rows: say, notIn } = words;
  const questions = people
    .flatMap(person => person.teacher.questions.map(question => ({ person, question })))
    .sort((a, b) => a.question.row - b.question.row);
  const table = html`<table class="list">
    <thead>
      <tr>
        <th scope="col">${notIn.row}</th>
        <th scope="col">${notIn.who}</th>
        <th scope="col">${say.question}</th>
      </tr>
    </thead>
    <tbody>
      ${questions.map(
        ({ person, question }) =>
          html`<tr>
            <td class="num">${question.row}</td>
            <th scope="row">${nameOf(person)}</th>
            <td>${question.sentence}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
  const tabs = html`<h3>${say.tabs}</h3>
    <ul class="plain">
      ${joined(
        school.tabQuestions.map(({ tab, sentence }) => html`<li><b>${tab}</b> ${sentence}</li>`),
      )}
    </ul>`;
  return section(
    'by-row',
    say.heading,
    questions.length > 0 ? say.hint(school.rosterSheet) : say.none,
    html`${questions.length > 0 ? folded(questions.length, table, facts) : null}
    ${school.tabQuestions.length > 0 ? tabs : null}`,
  );
}
