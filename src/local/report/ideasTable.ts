import type { GoalView } from '../../contract/api.ts';
import { componentOf, folded, nameOf, type Facts } from './facts.ts';
import { html, joined, type Markup } from './html.ts';

/** A goal longer than this is shortened; the plan has all of it. */
const LONGEST_GOAL = 240;
/** As many words of a goal are enough to see why. */
const MOST_REASONS = 4;

/** Components that goals may also fit, with the words that say so. */
export function ideasTable(facts: Facts): Markup {
  const say = facts.words.alignment;
  const rows = facts.people.flatMap(person =>
    person.teacher.goals.flatMap(goal => {
      const ideas = ideasFor(goal);
      if (ideas.length === 0) return [];
      return [
        html`<tr>
          <th scope="row">${nameOf(person)}</th>
          <td class="goal"><bdi>${shortened(goal.text)}</bdi></td>
          <td>${componentOf(goal) ?? say.noComponent}</td>
          <td>${joined(ideas.map(one => idea(one, facts)))}</td>
        </tr>`,
      ];
    }),
  );
  if (rows.length === 0) return html``;
  const table = html`<table class="list ideas">
    <thead>
      <tr>
        <th scope="col">${say.teacher}</th>
        <th scope="col">${say.goal}</th>
        <th scope="col">${say.named}</th>
        <th scope="col">${say.mayAlsoFit}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  return html`<h3 id="ideas">${say.ideas}</h3>
    <p class="hint">${say.ideasHint}</p>
    ${folded(rows.length, table, facts)}`;
}

type Idea = GoalView['suggested'][number];

/** What to consider beside the named component; nothing where that one fits. */
export function ideasFor(goal: GoalView): Idea[] {
  if (goal.verdict === 'agrees') return [];
  return goal.suggested.filter(one => one.id !== goal.component);
}

function idea({ id, name, reasons }: Idea, { words }: Facts): Markup {
  const phrases = reasons.slice(0, MOST_REASONS).map(phrase => words.alignment.because(phrase));
  return html`<p>${id} ${name}<small>${phrases.join(' ')}</small></p>`;
}

function shortened(text: string): string {
  if (text.length <= LONGEST_GOAL) return text;
  return text.slice(0, text.lastIndexOf(' ', LONGEST_GOAL)).trim() + ' …';
}
