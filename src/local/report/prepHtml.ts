import type { GoalView, SchoolView } from '../../contract/api.ts';
import type { RunJson } from '../cli/runJson.ts';
import { verdictText } from './alignment.ts';
import { componentOf, factsOf, section, type Facts, type ReportPerson } from './facts.ts';
import { fileHref, html, styleElement, type Markup } from './html.ts';
import { style } from './style.ts';

/** A coach's page and where it is kept, relative to the report. */
export interface PrepPage {
  readonly coach: string;
  readonly path: string;
  readonly page: string;
}

const prepStyle = `
.person{break-inside:avoid;border-top:1px solid var(--line-2);margin-top:24px;padding-top:16px}
.person h2{display:flex;justify-content:space-between;gap:16px}
.person h2 a{font-size:14px;font-weight:400;min-height:24px}
.person blockquote{margin:8px 0 0;padding:8px 12px;background:var(--ground);border-radius:8px}
.person ul{list-style:disc;padding-left:20px}
.person dl{margin:8px 0 0;display:grid;grid-template-columns:200px 1fr;gap:6px 16px}
.person dt{color:var(--ink-2)}
.person dd{margin:0}
`;

/**
 * One page a coach, to read before the next conversations: each teacher's goals, the components that
 * fit and why, questions worth asking, sentences on success, offers of the PD menu. Ideas only.
 */
export function prepPages(school: SchoolView, run: RunJson): PrepPage[] {
  const facts = factsOf(school, run);
  const coaches = new Map<string, ReportPerson[]>();
  for (const person of facts.people) {
    for (const coach of person.teacher.coachNames) {
      coaches.set(coach, [...(coaches.get(coach) ?? []), person]);
    }
  }
  const taken = new Set<string>();
  return [...coaches].map(([coach, people]) => {
    const name = coach.replace(/[^\p{L}\p{N} .'’-]+/gu, ' ').trim() || 'coach';
    let file = name;
    for (let count = 2; taken.has(file.toLowerCase()); count += 1) file = name + ' ' + count;
    taken.add(file.toLowerCase());
    return { coach, path: 'prep/' + file + '.html', page: prepPage(facts, coach, people) };
  });
}

/** The links from the report to the coaches' pages. */
export function prepLinks(pages: readonly PrepPage[], { words }: Pick<Facts, 'words'>): Markup {
  if (pages.length === 0) return html``;
  const links = pages.map(
    ({ coach, path }) => html`<li><a href="${fileHref(path)}">${words.prep.link(coach)}</a></li>`,
  );
  return section(
    'prep',
    words.prep.all,
    '',
    html`<ul class="prep">
      ${links}
    </ul>`,
  );
}

function prepPage(facts: Facts, coach: string, people: readonly ReportPerson[]): string {
  const { words, school } = facts;
  const page = html`<html lang="${words.locale}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light" />
      <title>${words.prep.title(coach)}</title>
      ${styleElement(style + prepStyle)}
    </head>
    <body>
      <main>
        <header class="top">
          <p class="brand">${school.schoolName} · ${school.schoolYear}</p>
          <h1>${words.prep.title(coach)}</h1>
          <p class="hint">${words.prep.hint}</p>
        </header>
        ${people.map(person => personPart(facts, person))}
      </main>
    </body>
  </html>`;
  return '<!doctype html>\n' + page.markup.replace(/\n\s+/g, '\n') + '\n';
}

function personPart(facts: Facts, { teacher, href }: ReportPerson): Markup {
  const { words, format } = facts;
  const next = teacher.checkIns.find(one => format.dayOf(one.start) >= facts.school.today);
  const when = next
    ? format.weekDay(format.dayOf(next.start)) + ', ' + format.span(next.start, next.end)
    : null;
  const link = href === null ? html`` : html`<a href="${'../' + href}">${words.prep.openPlan}</a>`;
  return html`<section class="person">
    <h2><span>${teacher.name}</span> ${link}</h2>
    <p class="when">${when === null ? words.prep.noNext : words.prep.next(when)}</p>
    ${
      teacher.goals.length === 0
        ? html`<p>${words.prep.noGoal}</p>`
        : teacher.goals.map((goal, at) => goalPart(facts, goal, at + 1))
    }
  </section>`;
}

function goalPart(facts: Facts, goal: GoalView, number: number): Markup {
  const say = facts.words.prep;
  const row = (term: string, ideas: readonly string[]): Markup =>
    ideas.length === 0
      ? html``
      : html`<dt>${term}</dt>
          <dd>
            <ul>
              ${ideas.map(idea => html`<li>${idea}</li>`)}
            </ul>
          </dd>`;
  const named = componentOf(goal);
  const fits = goal.suggested.map(({ id, name, reasons }) =>
    [id + ' ' + name, reasons.length > 0 ? say.because + ' “' + reasons.join('”, “') + '”' : '']
      .filter(text => text !== '')
      .join(' – '),
  );
  return html`<h3>${say.goal(number)}</h3>
    <blockquote><bdi>${goal.text}</bdi></blockquote>
    <dl>
      ${row(say.named, named === null ? [] : [named + ' – ' + verdictText(goal, facts)])}
      ${row(say.mayAlsoFit, fits)} ${row(say.ask, goal.questions)}
      ${row(say.success, goal.criteriaIdeas)}
      ${row(
        say.offers,
        goal.offers.map(({ title, reason }) => (reason ? title + ' – ' + reason : title)),
      )}
    </dl>`;
}
