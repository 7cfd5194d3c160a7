import type { GoalView } from '../../contract/api.ts';
import { componentOf, section, type Facts } from './facts.ts';
import { componentTable } from './componentTable.ts';
import { focusTable } from './focusTable.ts';
import { html, joined, type Markup } from './html.ts';
import { ideasTable } from './ideasTable.ts';

const SHOWN = ['agrees', 'partly', 'different', 'cant_tell', 'open'] as const;

/** At a glance: how many goals fit the component they name. */
export function alignmentSummary(facts: Facts): Markup {
  const { words, people, format } = facts;
  const say = words.alignment;
  const goals = people.flatMap(one => one.teacher.goals);
  if (goals.length === 0) return section('goals', say.heading, say.none, html``);
  const having = people.filter(one => one.teacher.goals.length > 0).length;
  const parts = SHOWN.map((kind, at) => ({
    kind,
    look: 'v' + at,
    count: goals.filter(goal => (goal.verdict ?? 'open') === kind).length,
  })).filter(part => part.count > 0);
  return section(
    'goals',
    say.heading,
    say.summary(goals.length, having) + ' ' + say.hint,
    html`<div class="stack" aria-hidden="true">
        ${parts.map(
          ({ look, count }) =>
            html`<i class="${look}" style="flex-grow:${count}">${format.number(count)}</i>`,
        )}
      </div>
      <ul class="legend">
        ${joined(
          parts.map(
            ({ kind, look, count }) =>
              html`<li>
                <i class="${look}" aria-hidden="true"></i><b>${format.number(count)}</b>
                ${say.verdicts[kind]}
              </li>`,
          ),
        )}
      </ul>`,
  );
}

/** Goals by component and department, focus areas, and components to consider. */
export function alignmentDetails(facts: Facts): Markup {
  if (facts.people.every(one => one.teacher.goals.length === 0)) return html``;
  const say = facts.words.alignment;
  return section(
    'rubric',
    say.byComponent,
    say.byComponentHint(facts.school.rubricTitle),
    joined([componentTable(facts), focusTable(facts), ideasTable(facts)]),
  );
}

/** How a goal goes with the component it names, in words: "fits", "may also fit 3.1 …". */
export function verdictText(goal: GoalView, { words }: Facts): string {
  const say = words.alignment;
  if (goal.verdict === null) return componentOf(goal) === null ? say.verdicts.open : '';
  if (goal.verdict !== 'different') return say.verdicts[goal.verdict];
  const other = goal.suggested.find(one => one.id !== goal.component);
  return other ? say.mayFit(other.id + ' ' + other.name) : say.verdicts.different;
}
