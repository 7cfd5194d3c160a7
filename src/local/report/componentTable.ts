import { departmentGroups } from './departments.ts';
import { componentOf, type Facts, type ReportPerson } from './facts.ts';
import { html, type Markup } from './html.ts';
import { shade } from './roundCalendars.ts';

/** How many goals name each component, by department where the groups are large enough. */
export function componentTable({ people, words, format }: Facts): Markup {
  const say = words.alignment;
  const having = people.filter(one => one.teacher.goals.length > 0);
  const components = componentsNamed(having);
  const departments = departmentGroups(having);
  const counts = (departments.length > 0 ? departments : [{ people: having }]).flatMap(group =>
    components.map(one => count(group.people, one.id)),
  );
  const most = Math.max(1, ...counts);
  // Beside departments the column of all is a sum; alone it is the picture.
  const all = (number: number): string => (departments.length > 0 ? 'num' : shade(number, most));
  const rows = components.map(
    ({ id, name }) =>
      html`<tr>
        <th scope="row">${name ?? say.noComponent}</th>
        ${departments.map(group => {
          const number = count(group.people, id);
          return html`<td class="${shade(number, most)}">${format.number(number)}</td>`;
        })}
        <td class="${all(count(having, id))}">${format.number(count(having, id))}</td>
      </tr>`,
  );
  const together = departments.some(group => group.name === null);
  return html`<table class="heat">
      <thead>
        <tr>
          <th scope="col">${say.component}</th>
          ${departments.map(
            ({ name }) =>
              html`<th scope="col">
                ${name === null ? say.together : name === '' ? say.noDepartment : name}
              </th>`,
          )}
          <th scope="col" class="num">${say.all}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${together ? html`<p class="hint">${say.hidden}</p>` : null}`;
}

/** The components that goals name, in the rubric's order of ids; null at the end for goals without. */
function componentsNamed(
  people: readonly ReportPerson[],
): { readonly id: string | null; readonly name: string | null }[] {
  const names = new Map<string | null, string | null>();
  for (const goal of people.flatMap(one => one.teacher.goals))
    names.set(goal.component, componentOf(goal));
  const open = names.delete(null);
  const order = new Intl.Collator('en', { numeric: true });
  const named = [...names].sort(([a], [b]) => order.compare(a ?? '', b ?? ''));
  return [
    ...named.map(([id, name]) => ({ id, name })),
    ...(open ? [{ id: null, name: null }] : []),
  ];
}

const count = (people: readonly ReportPerson[], id: string | null): number =>
  people.reduce(
    (sum, { teacher }) => sum + teacher.goals.filter(goal => goal.component === id).length,
    0,
  );
