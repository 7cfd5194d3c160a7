import { useEffect, useRef, useState } from 'preact/hooks';
import type { OtherTimeView, ScheduleView } from '../../../contract/schedule.ts';
import { whenText } from '../../language.ts';
import type { Panel } from '../../panel.ts';
import { Icon } from '../../parts/Icon.tsx';

const AT_FIRST = 4;

/** One check-in: when, what is to be known, other times for both, and keeping it there. */
export function OpenedCheckIn({
  panel,
  seen,
}: {
  readonly panel: Panel;
  readonly seen: ScheduleView;
}) {
  const { schedule, buttons, locale } = panel.say.value;
  const looked = panel.schedule.looked.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [looked?.key]);
  if (!looked) return null;
  const zone = panel.school.value?.timeZone ?? 'UTC';
  const one = seen.planned.find(each => each.key === looked.key);
  const row = one?.row ?? seen.without.find(each => each.key === looked.key)?.row ?? null;
  const lines = one
    ? [
        ...(one.conflict ? [one.conflict] : []),
        ...one.notes,
        ...(one.sent ? [schedule.sentNote] : []),
        ...(one.planner ? [schedule.planner(one.planner)] : []),
        ...(one.locked && !one.sent ? [schedule.keptNote] : []),
      ]
    : [];
  return (
    <section class="opened-check-in">
      <header>
        <div>
          <h2 tabIndex={-1} ref={heading}>
            {looked.name}
          </h2>
          {looked.start && <p class="small-text">{whenText(looked.start, zone, locale)}</p>}
        </div>
        <button
          type="button"
          class="round"
          aria-label={buttons.close}
          onClick={() => panel.schedule.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      {lines.map(line => (
        <p class="small-text" key={line}>
          {line}
        </p>
      ))}
      {!one?.sent && <Times panel={panel} key={looked.key} />}
      <div class="card-buttons">
        {one && !one.sent && (
          <button
            type="button"
            class="button text small"
            aria-pressed={one.locked}
            aria-busy={panel.busy.value === 'lock'}
            onClick={() => void panel.schedule.lock(one.key, !one.locked)}
          >
            {one.locked && <Icon name="lock" small />}
            {one.locked ? schedule.kept : schedule.keep}
          </button>
        )}
        {row !== null && (
          <button
            type="button"
            class="button text small"
            aria-label={buttons.openRow + ': ' + looked.name}
            onClick={() => void panel.showCell({ row, column: null })}
          >
            {buttons.openRow}
          </button>
        )}
      </div>
    </section>
  );
}

/** The best times first; all of them on a press. */
function Times({ panel }: { readonly panel: Panel }) {
  const { schedule } = panel.say.value;
  const [all, setAll] = useState(false);
  const looked = panel.schedule.looked.value;
  const times = panel.schedule.times.value?.filter(one => one.start !== looked?.start);
  if (panel.problem.value !== null && !times) return null;
  if (!times) {
    return (
      <p class="small-text waiting" aria-live="polite">
        <span class="spin" aria-hidden="true" /> {schedule.looking}
      </p>
    );
  }
  if (times.length === 0) return <p class="small-text">{schedule.noOther}</p>;
  const shown = all ? byTime(times) : times.slice(0, AT_FIRST);
  return (
    <>
      <h3>{schedule.otherTimes}</h3>
      <div class="chips times">
        {shown.map(time => (
          <Time panel={panel} time={time} key={time.start + time.coach} />
        ))}
        {!all && times.length > AT_FIRST && (
          <button type="button" class="button text small" onClick={() => setAll(true)}>
            {schedule.showAll(times.length - AT_FIRST)}
          </button>
        )}
      </div>
    </>
  );
}

const byTime = (times: readonly OtherTimeView[]): OtherTimeView[] =>
  times.slice().sort((a, b) => Date.parse(a.start) - Date.parse(b.start));

function Time({ panel, time }: { readonly panel: Panel; readonly time: OtherTimeView }) {
  const { schedule, locale } = panel.say.value;
  const looked = panel.schedule.looked.value;
  const zone = panel.school.value?.timeZone ?? 'UTC';
  const when = whenText(time.start, zone, locale);
  const other = time.coach !== panel.schedule.shown.value?.coach;
  const busy = panel.busy.value === 'move ' + time.start;
  return (
    <button
      type="button"
      class="chip"
      aria-busy={busy}
      onClick={() => {
        if (looked) void panel.schedule.move(looked, time);
      }}
    >
      {busy && <span class="spin" aria-hidden="true" />}
      <span aria-hidden="true">{other ? when + ' · ' + time.coachName : when}</span>
      <span class="sr">{schedule.moveTo(when, time.coachName)}</span>
    </button>
  );
}
