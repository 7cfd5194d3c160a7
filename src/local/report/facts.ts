import type { CheckInView, GoalView, SchoolView, TeacherView } from '../../contract/api.ts';
import type { Day } from '../../core/day.ts';
import { reportWords as en, type ReportWords } from '../../words/en/report.ts';
import { reportWords as es } from '../../words/es/report.ts';
import type { RunJson } from '../cli/runJson.ts';
import { formatsFor, type Formats } from './formats.ts';
import { fileHref, html, type Markup } from './html.ts';

/** Somebody who gets a plan, and where the plan lies beside the report. */
export interface ReportPerson {
  readonly teacher: TeacherView;
  /** Relative address of the plan, or null where there is none on disk. */
  readonly href: string | null;
}

/** A check-in with whom it is for and the school's day on which it takes place. */
export interface ReportCheckIn {
  readonly person: ReportPerson;
  readonly checkIn: CheckInView;
  readonly day: Day;
}

/** Everything the parts of the report are made from. */
export interface Facts {
  readonly school: SchoolView;
  readonly run: RunJson;
  readonly words: ReportWords;
  readonly format: Formats;
  /** In the order of their names. */
  readonly people: readonly ReportPerson[];
  /** By start, then name. */
  readonly checkIns: readonly ReportCheckIn[];
}

/** Brings school and run together. */
export function factsOf(school: SchoolView, run: RunJson): Facts {
  const words = school.language === 'es' ? es : en;
  const format = formatsFor(words.locale, school.timeZone);
  const plans = new Map(run.teachers.map(one => [one.row, one.plan]));
  const order = new Intl.Collator(words.locale);
  const people = school.teachers
    .map((teacher): ReportPerson => {
      const path = plans.get(teacher.row) ?? null;
      return { teacher, href: path === null ? null : fileHref(path) };
    })
    .sort((a, b) => order.compare(a.teacher.name, b.teacher.name));
  const checkIns = people
    .flatMap(person =>
      person.teacher.checkIns.map(checkIn => ({
        person,
        checkIn,
        day: format.dayOf(checkIn.start),
      })),
    )
    .sort((a, b) => Date.parse(a.checkIn.start) - Date.parse(b.checkIn.start));
  return { school, run, words, format, people, checkIns };
}

/** A teacher's name, which opens the plan where there is one; kept apart from text of other direction. */
export function nameOf({ teacher, href }: ReportPerson): Markup {
  return href === null
    ? html`<bdi>${teacher.name}</bdi>`
    : html`<a href="${href}"><bdi>${teacher.name}</bdi></a>`;
}

/** "2.3 Communication", or null where the goal names no component. */
export function componentOf(goal: GoalView): string | null {
  if (goal.component === null) return null;
  return goal.componentName ? goal.component + ' ' + goal.componentName : goal.component;
}

/** A part of the page with its heading and a line that says how to read it. */
export function section(id: string, heading: string, hint: string, body: Markup): Markup {
  return html`
    <section id="${id}" aria-labelledby="${id}-h">
      <h2 id="${id}-h">${heading}</h2>
      ${hint === '' ? null : html`<p class="hint">${hint}</p>`} ${body}
    </section>
  `;
}

/** A longer list than this starts closed, so that the page stays easy to look through. */
export const LONG_LIST = 200;

/** A list of so many entries: as it is, or closed under "Show all" where it is longer than `most`. */
export function folded(
  count: number,
  list: Markup,
  { words }: Facts,
  most: number = LONG_LIST,
): Markup {
  if (count <= most) return list;
  return html`<details>
    <summary>${words.help.showAll(count)}</summary>
    ${list}
  </details>`;
}
