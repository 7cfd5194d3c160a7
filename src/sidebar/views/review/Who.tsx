import type { Panel } from '../../panel.ts';
import type { Stop } from '../../panel/review.ts';
import { about, initials } from '../plans/TeacherItem.tsx';

/** Whose goal it is, with the way to the row. */
export function Who({
  panel,
  stop,
  name,
}: {
  readonly panel: Panel;
  readonly stop: Stop;
  readonly name: { current: HTMLHeadingElement | null };
}) {
  const { review } = panel.say.value;
  const { teacher } = stop;
  const cell = { row: teacher.row, column: stop.goal.componentCell?.column ?? null };
  return (
    <div class="who">
      <span class={'initials tone-' + (teacher.row % 6)} aria-hidden="true">
        {initials(teacher.name)}
      </span>
      <div>
        <h2 tabIndex={-1} ref={name}>
          {teacher.name}
        </h2>
        <p class="about">{about(teacher, panel)}</p>
        <button
          type="button"
          class="link row-link"
          aria-label={review.row(teacher.row) + ': ' + teacher.name}
          aria-busy={panel.selecting.value?.row === teacher.row}
          onClick={() => void panel.showCell(cell)}
        >
          {review.row(teacher.row)}
        </button>
      </div>
    </div>
  );
}
