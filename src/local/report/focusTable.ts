import type { Facts } from './facts.ts';
import { bar } from './headline.ts';
import { html, type Markup } from './html.ts';

/** How many goals serve each of the year's focus areas. */
export function focusTable({ school, people, words }: Facts): Markup {
  const say = words.alignment;
  if (school.focusAreas.length === 0) return html``;
  const goals = people.flatMap(one => one.teacher.goals);
  const rows = [
    ...school.focusAreas.map((area, at) => ({
      name: area.name,
      count: goals.filter(goal => goal.focus === at).length,
    })),
    { name: say.noFocus, count: goals.filter(goal => goal.focus === null).length },
  ];
  return html`<h3>${say.focus}</h3>
    <ul class="bars">
      ${rows.map(
        ({ name, count }) =>
          html`<li>
            <span>${name}</span>${bar(count, goals.length)}<span class="num"
              >${say.goals(count)}</span
            >
          </li>`,
      )}
    </ul>`;
}
