import { folded, nameOf, section, type Facts, type ReportPerson } from './facts.ts';
import { askedPeople, helpGroups, questionGroups } from './helpGroups.ts';
import { html, joined, type Markup } from './html.ts';

/** More names than this in one card start closed. */
const MANY_NAMES = 60;
/** A card with more names than this may go on over the page, so that paper has no gaps. */
const TALL = 15;

/** At a glance: each kind of help and for how many people. */
export function helpSummary(facts: Facts): Markup {
  const say = facts.words.help;
  const questions = questionGroups(facts);
  const lines = helpGroups(facts).map(({ kind, people }) =>
    line('help-' + kind, say.kinds[kind].title, say.people(people.length)),
  );
  if (questions.length > 0)
    lines.push(line('questions', say.questions, say.people(askedPeople(questions))));
  return section(
    'help',
    say.heading,
    lines.length > 0 ? '' : say.none,
    lines.length > 0
      ? html`<ul class="counts">
          ${joined(lines)}
        </ul>`
      : html``,
  );
}

const line = (id: string, title: string, count: string): Markup =>
  html`<li><a href="#${id}">${title}</a><span class="num">${count}</span></li>`;

/** Each kind of help with what the school can do, and the names. */
export function helpDetails(facts: Facts): Markup {
  const { words } = facts;
  const say = words.help;
  const cards = helpGroups(facts).map(
    ({ kind, people }) =>
      html`<section class="${card(people)}" id="help-${kind}">
        <h3>${say.kinds[kind].title} <span class="count">${say.people(people.length)}</span></h3>
        <p class="hint">${say.kinds[kind].what}</p>
        ${names(people, facts)}
      </section>`,
  );
  const questions = questionGroups(facts);
  const asked = questions.map(
    ({ question, people }) =>
      html`<section class="${card(people)}">
        <h4><q>${question}</q> <span class="count">${say.people(people.length)}</span></h4>
        ${names(people, facts)}
      </section>`,
  );
  const help =
    cards.length > 0
      ? section('who-help', say.who, say.hint, html`<div class="cards">${cards}</div>`)
      : html``;
  if (asked.length === 0) return help;
  return html`${help}
    <section id="questions" aria-labelledby="questions-h">
      <h3 id="questions-h">${say.questions}</h3>
      <p class="hint">${say.questionsHint}</p>
      <div class="cards">${asked}</div>
    </section>`;
}

const card = (people: readonly ReportPerson[]): string =>
  people.length > TALL ? 'card tall' : 'card';

function names(people: readonly ReportPerson[], facts: Facts): Markup {
  const list = html`<ul class="names">
    ${people.map(person => html`<li>${nameOf(person)}</li>`)}
  </ul>`;
  return folded(people.length, list, facts, MANY_NAMES);
}
