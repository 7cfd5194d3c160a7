import type { SchoolView } from '../../contract/api.ts';
import type { RunJson } from '../cli/runJson.ts';
import { alignmentDetails, alignmentSummary } from './alignment.ts';
import { checkInsDetails, checkInsSummary } from './checkIns.ts';
import { cost } from './cost.ts';
import { everyone } from './everyone.ts';
import { factsOf } from './facts.ts';
import { contents, headline } from './headline.ts';
import { helpDetails, helpSummary } from './help.ts';
import { html, styleElement } from './html.ts';
import { prepLinks, prepPages } from './prepHtml.ts';
import { byRow, notInIt } from './rows.ts';
import { sixSteps } from './steps.ts';
import { style } from './style.ts';

/**
 * The page a principal opens: one page at a glance, then details. One file without script or
 * anything from elsewhere; plans are linked by their path beside it. `folder` is where it is kept.
 */
export function reportHtml(
  school: SchoolView,
  run: RunJson,
  folder: { readonly dir: string },
): string {
  const facts = factsOf(school, run);
  const { words } = facts;
  const parts = [
    { id: 'who-help', heading: words.help.who },
    { id: 'check-in-details', heading: words.calendar.details },
    { id: 'rubric', heading: words.alignment.byComponent },
    { id: 'everyone', heading: words.people.heading },
    { id: 'not-in', heading: words.notIn.heading },
    { id: 'by-row', heading: words.rows.heading },
  ];
  const main = html`<main>
    <div class="glance">
      ${headline(facts)}
      <div class="two">${sixSteps(facts)} ${helpSummary(facts)}</div>
      ${checkInsSummary(facts)} ${alignmentSummary(facts)}
    </div>
    ${helpDetails(facts)} ${checkInsDetails(facts)} ${alignmentDetails(facts)} ${everyone(facts)}
    ${prepLinks(prepPages(school, run), facts)} ${notInIt(facts)} ${byRow(facts)}
  </main>`;
  const inIt = parts.filter(part => main.markup.includes(`id="${part.id}"`));
  const page = html`<html lang="${words.locale}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light" />
      <title>${words.title(school.schoolName)}</title>
      ${styleElement(style)}
    </head>
    <body>
      ${contents(facts, inIt)} ${main} ${cost(facts, folder.dir)}
    </body>
  </html>`;
  return '<!doctype html>\n' + page.markup.replace(/\n\s+/g, '\n') + '\n';
}
