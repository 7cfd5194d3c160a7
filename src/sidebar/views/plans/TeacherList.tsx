import { useEffect, useRef, useState } from 'preact/hooks';
import type { Panel } from '../../panel.ts';
import { TeacherItem } from './TeacherItem.tsx';

// So many rows fill the tallest screens; a longer list grows as its end comes into sight.
const STEP = 40;

/** The teachers that the filter leaves. */
export function TeacherList({ panel }: { readonly panel: Panel }) {
  const say = panel.say.value;
  const shown = panel.shown.value;
  const [limit, setLimit] = useState(STEP);
  const end = useRef<HTMLButtonElement>(null);
  const more = shown.length - limit;
  useEffect(() => {
    const button = end.current;
    if (!button) return;
    const watch = new IntersectionObserver(
      seen => {
        if (seen.some(entry => entry.isIntersecting)) setLimit(now => now + STEP);
      },
      { rootMargin: '600px' },
    );
    watch.observe(button);
    return () => watch.disconnect();
  }, [limit, more > 0]);
  if (shown.length === 0) return <p class="empty">{emptyText(panel)}</p>;
  return (
    <>
      <ul class="list" aria-label={say.list.label}>
        {shown.slice(0, limit).map(teacher => (
          <TeacherItem key={teacher.row} panel={panel} teacher={teacher} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button text" ref={end} onClick={() => setLimit(limit + STEP)}>
          {say.buttons.showMore(Math.min(STEP, more))}
        </button>
      )}
    </>
  );
}

function emptyText(panel: Panel): string {
  const { list } = panel.say.value;
  if (panel.school.value?.teachers.length === 0) return list.empty;
  return panel.filter.value.name.trim() === '' ? list.allReady : list.nobody;
}
