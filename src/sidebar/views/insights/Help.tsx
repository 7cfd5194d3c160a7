import type { Panel } from '../../panel.ts';
import { OpenRow } from '../../parts/NeedsYou.tsx';
import { cellOf } from '../../welcome.ts';
import { about } from '../plans/TeacherItem.tsx';
import { Opens } from './Opens.tsx';

/** Each kind of help that would be welcome; a press shows for whom. */
export function Help({ panel }: { readonly panel: Panel }) {
  const { insights } = panel.say.value;
  const groups = panel.insights.help.value;
  if (panel.school.value?.teachers.length === 0) return null;
  return (
    <section class="section">
      <h2>{insights.help}</h2>
      {groups.length === 0 && <p class="lead">{insights.noHelp}</p>}
      {groups.map(({ kind, people }) => (
        <Opens
          key={kind}
          panel={panel}
          title={insights.kinds[kind]}
          count={insights.people(people.length)}
          items={people}
          row={teacher => (
            <li class="pair" key={teacher.row}>
              <span>
                {teacher.name}
                <span class="small-text">{about(teacher, panel)}</span>
              </span>
              <OpenRow panel={panel} name={teacher.name} cell={cellOf(teacher)} />
            </li>
          )}
        />
      ))}
    </section>
  );
}
