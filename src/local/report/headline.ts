import type { Facts } from './facts.ts';
import { html, joined, type Markup } from './html.ts';

/** The school, the day, and who has a plan. */
export function headline({ school, run, words, format, people }: Facts): Markup {
  const say = words.headline;
  const having = people.filter(one => one.teacher.plan !== null).length;
  const everyone = people.length + school.leftOut.length;
  const { plans, shares, events, mails } = run.created;
  const made = [
    plans > 0 ? say.plansMade(plans) : '',
    shares > 0 ? say.sharesMade(shares) : '',
    events > 0 ? say.invitesMade(events) : '',
    mails > 0 ? say.mailsMade(mails) : '',
  ].filter(text => text !== '');
  return html`
    <header class="top">
      <p class="brand">${words.brand}</p>
      <h1>${school.schoolName}</h1>
      <p class="when">${school.schoolYear} · ${format.fullDay(school.today)}</p>
      <div class="hero">
        <p class="big">${say.plans(having, everyone)}</p>
        ${bar(having, everyone)}
        <p>
          ${say.thisRun} ${made.length > 0 ? format.list(made) : say.nothingNew}.
          ${school.leftOut.length > 0 ? html`<a href="#not-in">${words.notIn.heading}</a>` : null}
        </p>
        <p class="promise">${say.promise}</p>
      </div>
    </header>
  `;
}

/** A bar for the eye alone; the numbers stand beside it. */
export function bar(part: number, all: number): Markup {
  const share = all === 0 ? 0 : Math.round((part / all) * 1000) / 10;
  const full = all > 0 && part === all ? ' full' : '';
  return html`<span class="bar${full}" aria-hidden="true"><i style="width:${share}%"></i></span>`;
}

/** Links to the parts of the page. */
export function contents(
  { words }: Facts,
  parts: readonly { readonly id: string; readonly heading: string }[],
): Markup {
  const links = parts.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`);
  return html`<nav class="contents" aria-label="${words.headline.contents}">
    <ul>
      ${joined(links)}
    </ul>
  </nav>`;
}
