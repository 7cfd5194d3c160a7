import { useEffect, useRef } from 'preact/hooks';
import type { CalendarView } from '../../../contract/calendar.ts';
import type { NewsGroup as GroupName } from '../../../words/en/panel/calendar.ts';
import type { Panel } from '../../panel.ts';
import { Facts } from '../../parts/Facts.tsx';
import { Action, Footer } from '../../parts/Footer.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Outline } from '../../parts/Outline.tsx';
import { ProblemCard } from '../../parts/ProblemCard.tsx';
import { Keepers } from './Keepers.tsx';
import { NewsGroup } from './NewsGroup.tsx';

// What may do most harm comes first; what only tells comes last.
const ORDER: readonly GroupName[] = [
  ...(['held', 'calendar_deleted', 'declined', 'by_hand', 'deleted'] as const),
  ...(['coach_changed', 'round_gone', 'left', 'moved'] as const),
];

/** What people changed on the calendar, what is to be decided, and the update that follows. */
export function CalendarPage({ panel }: { readonly panel: Panel }) {
  const words = panel.say.value.calendar;
  const seen = panel.calendar.seen.value;
  const back = { label: words.back, go: () => panel.schedule.toSchedule() };
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was decided is gone, and the button that was pressed with it.
    if (document.hasFocus() && document.activeElement === document.body)
      page.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [seen]);
  return (
    <>
      <main ref={page} aria-busy={seen === null && panel.problem.value === null}>
        <Heading text={words.title} back={back} />
        <p class="lead">{words.lead}</p>
        <ProblemCard panel={panel} />
        <Notice panel={panel} />
        {seen ? <News panel={panel} seen={seen} /> : <Outline panel={panel} text={words.reading} />}
      </main>
      <CalendarFooter panel={panel} seen={seen} />
    </>
  );
}

function News({ panel, seen }: { readonly panel: Panel; readonly seen: CalendarView }) {
  const words = panel.say.value.calendar;
  const { items, lines, changes, mails, held } = seen;
  const groupOf = (kind: (typeof items)[number]['kind']): GroupName =>
    kind === 'left' && held > 0 ? 'held' : kind;
  const nothing = items.length === 0 && changes === 0;
  return (
    <>
      {lines.map(line => (
        <p class="note" key={line}>
          <span>{line}</span>
        </p>
      ))}
      {changes > 0 && <Facts lines={[{ icon: 'calendar', ...words.changes(changes, mails) }]} />}
      {nothing && <Facts lines={[{ icon: 'check', ...words.nothing }]} />}
      {ORDER.map(group => (
        <NewsGroup
          key={group}
          panel={panel}
          group={group}
          held={held}
          items={items.filter(one => groupOf(one.kind) === group)}
        />
      ))}
      <Keepers panel={panel} seen={seen} />
    </>
  );
}

function CalendarFooter({
  panel,
  seen,
}: {
  readonly panel: Panel;
  readonly seen: CalendarView | null;
}) {
  const { calendar: words, next } = panel.say.value;
  const busy = panel.busy.value;
  const toSend = panel.school.value?.toInvite ?? 0;
  const changes = seen?.changes ?? 0;
  const kind = changes > 0 ? 'syncCheckIns' : seen && toSend > 0 ? 'sendInvites' : null;
  return (
    <Footer panel={panel}>
      {kind && (
        <Action
          label={kind === 'syncCheckIns' ? words.update(changes) : next.sendInvites(toSend)}
          busy={busy === 'next'}
          onPress={() => void panel.lookAhead(kind, 'next')}
        />
      )}
      <button
        type="button"
        class={kind ? 'button text' : 'button outline'}
        aria-busy={busy === 'calendar'}
        onClick={() => void panel.calendar.look()}
      >
        {busy === 'calendar' && <span class="spin" aria-hidden="true" />}
        {words.look}
      </button>
    </Footer>
  );
}
