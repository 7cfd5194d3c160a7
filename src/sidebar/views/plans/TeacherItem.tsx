import type { TeacherView } from '../../../contract/api.ts';
import type { Panel } from '../../panel.ts';
import { Icon } from '../../parts/Icon.tsx';
import { OpenRow } from '../../parts/NeedsYou.tsx';
import { cellOf, welcomeLine } from '../../welcome.ts';
import { TeacherDetails } from './TeacherDetails.tsx';

/** One teacher: who it is, what would help first, and on a press the details. */
export function TeacherItem({
  panel,
  teacher,
}: {
  readonly panel: Panel;
  readonly teacher: TeacherView;
}) {
  const say = panel.say.value;
  const open = panel.openRow.value === teacher.row;
  const line = welcomeLine(teacher, say);
  return (
    <li>
      <div class="teacher">
        <button
          type="button"
          class="person"
          aria-expanded={open}
          onClick={() => (panel.openRow.value = open ? null : teacher.row)}
        >
          <span class={'initials tone-' + (teacher.row % 6)} aria-hidden="true">
            {initials(teacher.name)}
          </span>
          <span class="name">{teacher.name}</span>
          <span class="about">{about(teacher, panel)}</span>
        </button>
        {teacher.plan && (
          <a
            class="round"
            href={teacher.plan.url}
            target="_blank"
            rel="noopener"
            aria-label={say.list.planOf(teacher.name)}
            title={say.buttons.openPlan}
          >
            <Icon name="document" />
          </a>
        )}
      </div>
      {line !== null && (
        <div class="welcome">
          <Icon name="talk" small />
          <span>{line}</span>
          <OpenRow panel={panel} name={teacher.name} cell={cellOf(teacher)} />
        </div>
      )}
      {open && <TeacherDetails panel={panel} teacher={teacher} />}
    </li>
  );
}

/** "Grade 6 Math · Rivera". */
export function about({ grade, subject, role, coachNames }: TeacherView, panel: Panel): string {
  const what = [grade ? panel.say.value.list.grade(grade) : '', subject || role];
  return [what.filter(text => text !== '').join(' '), coachNames.map(lastName).join(', ')]
    .filter(text => text !== '')
    .join(' · ');
}

function lastName(name: string): string {
  return name.split(' ').slice(-1)[0] ?? name;
}

/** First and last initial of a name. */
export function initials(name: string): string {
  const words = name
    .replace(/[^\p{L}\s]/gu, ' ')
    .trim()
    .split(/\s+/);
  const first = Array.from(words[0] ?? '')[0] ?? '';
  const last = words.length > 1 ? (Array.from(words[words.length - 1] ?? '')[0] ?? '') : '';
  return (first + last).toUpperCase();
}
