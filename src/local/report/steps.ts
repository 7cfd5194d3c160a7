import { STEPS } from '../../core/plan/steps.ts';
import { section, type Facts } from './facts.ts';
import { bar } from './headline.ts';
import { html, type Markup } from './html.ts';

const CHECK = html`<svg viewBox="0 0 12 12" aria-hidden="true">
  <path d="M2.5 6.5l2.4 2.4 4.6-5" />
</svg>`;

/** The six steps as the school's work: what is in place, and for how many help would be welcome. */
export function sixSteps({ people, words, format }: Facts): Markup {
  const say = words.steps;
  const all = people.length;
  const rows = STEPS.map((step, at) => {
    const [name, what] = say.names[step];
    const done = people.filter(one => one.teacher.steps[step]).length;
    const full = all > 0 && done === all;
    return html`<tr>
      <th scope="row">
        <span class="dot${full ? ' done' : ''}" aria-hidden="true"
          >${full ? CHECK : format.number(at + 1)}</span
        >
        <span class="step">${name}<small>${what}</small></span>
      </th>
      <td class="track">${bar(done, all)}</td>
      <td class="num">${say.of(done, all)}</td>
      <td class="num welcome">${full ? say.allThere : format.number(all - done)}</td>
    </tr>`;
  });
  return section(
    'steps',
    say.heading,
    say.hint,
    html`<table class="steps">
      <thead>
        <tr>
          <th scope="col"><span class="sr">${say.step}</span></th>
          <td class="track"></td>
          <th scope="col" class="num">${say.there}</th>
          <th scope="col" class="num welcome">${say.welcome}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`,
  );
}
