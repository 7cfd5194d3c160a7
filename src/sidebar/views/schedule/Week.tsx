import type { PlannedView, ScheduleView } from '../../../contract/schedule.ts';
import { dayText, hourText, weekdayText, whenText, windowText } from '../../language.ts';
import type { Panel } from '../../panel.ts';
import { Icon } from '../../parts/Icon.tsx';
import { gridScale, shortName, type GridScale } from './grid.ts';

/** One week of a coach's round: check-ins to press, busy times behind them. */
export function Week({ panel, seen }: { readonly panel: Panel; readonly seen: ScheduleView }) {
  const { schedule, locale } = panel.say.value;
  const place = panel.schedule.week.value;
  const week = seen.weeks[place];
  if (!week) return null;
  const days = week.days.map(({ day }) => day);
  const scale = gridScale(seen, days);
  const dates = windowText(days[0] ?? '', days[days.length - 1] ?? '', locale);
  const arrow = (by: 1 | -1) => {
    const end = by < 0 ? place === 0 : place >= seen.weeks.length - 1;
    return (
      <button
        type="button"
        class={by < 0 ? 'round turned' : 'round'}
        aria-label={by < 0 ? schedule.weekBefore : schedule.weekAfter}
        aria-disabled={end}
        onClick={() => {
          if (!end) panel.schedule.week.value = place + by;
        }}
      >
        <Icon name="next" />
      </button>
    );
  };
  return (
    <section class="week">
      <header>
        <h2 aria-live="polite">{schedule.week(dates, place + 1, seen.weeks.length)}</h2>
        {arrow(-1)}
        {arrow(1)}
      </header>
      <div class="grid">
        <div class="hours" style={{ height: scale.height + 'px' }} aria-hidden="true">
          {scale.hours.map(hour => (
            <span key={hour} style={{ top: scale.top(hour * 60) + 'px' }}>
              {hourText(hour, locale)}
            </span>
          ))}
        </div>
        {week.days.map(({ day, open }) => (
          <div class="day" key={day}>
            <h3 aria-label={dayText(day, locale)}>
              {weekdayText(day, locale)}
              <b>{Number(day.slice(8))}</b>
            </h3>
            <Day panel={panel} seen={seen} day={day} open={open} scale={scale} />
          </div>
        ))}
      </div>
      <Legend panel={panel} seen={seen} days={days} />
      {seen.busy === null && <p class="small-text">{schedule.unread}</p>}
    </section>
  );
}

function Day({
  panel,
  seen,
  day,
  open,
  scale,
}: {
  readonly panel: Panel;
  readonly seen: ScheduleView;
  readonly day: string;
  readonly open: boolean;
  readonly scale: GridScale;
}) {
  const { schedule } = panel.say.value;
  const box = (from: number, to: number) => ({
    top: scale.top(from) + 'px',
    height: Math.max(0, scale.top(to) - scale.top(from)) + 'px',
  });
  const height = { height: scale.height + 'px' };
  const busy = (seen.busy ?? []).filter(
    one => one.day === day && one.from < scale.to && one.to > scale.from,
  );
  return (
    <div class={open ? 'column' : 'column shut'} style={height}>
      {!open && <span class="sr">{schedule.noDay}</span>}
      {scale.hours.map(hour => (
        <i class="line" key={hour} style={{ top: scale.top(hour * 60) + 'px' }} />
      ))}
      {busy.map(one => (
        <i class="busy" key={one.from} style={box(one.from, one.to)} />
      ))}
      {seen.planned
        .filter(one => one.day === day)
        .map(one => (
          <Item key={one.key} panel={panel} one={one} style={box(one.from, one.to)} />
        ))}
    </div>
  );
}

function Item({
  panel,
  one,
  style,
}: {
  readonly panel: Panel;
  readonly one: PlannedView;
  readonly style: { readonly top: string; readonly height: string };
}) {
  const { schedule, locale } = panel.say.value;
  const { legend } = schedule;
  const zone = panel.school.value?.timeZone ?? 'UTC';
  const looks = ['item'];
  if (one.sent) looks.push('sent');
  if (one.conflict) looks.push('conflict');
  if (one.locked) looks.push('kept');
  const marks = [
    one.sent ? legend.sent : legend.planned,
    ...(one.conflict ? [legend.conflict] : []),
    ...(one.locked ? [legend.kept] : []),
  ];
  return (
    <button
      type="button"
      class={looks.join(' ')}
      style={style}
      title={one.name}
      aria-pressed={panel.schedule.looked.value?.key === one.key}
      onClick={() => panel.schedule.open(one)}
    >
      <span aria-hidden="true">{shortName(one.name)}</span>
      <span class="sr">{schedule.item(one.name, whenText(one.start, zone, locale), marks)}</span>
    </button>
  );
}

function Legend({
  panel,
  seen,
  days,
}: {
  readonly panel: Panel;
  readonly seen: ScheduleView;
  readonly days: readonly string[];
}) {
  const { legend } = panel.say.value.schedule;
  const shown = seen.planned.filter(one => days.includes(one.day));
  const has = {
    planned: shown.some(one => !one.sent && !one.conflict),
    sent: shown.some(one => one.sent),
    conflict: shown.some(one => one.conflict !== null),
    kept: shown.some(one => one.locked),
    busy: (seen.busy ?? []).some(one => days.includes(one.day)),
  };
  const names = (['planned', 'sent', 'conflict', 'kept', 'busy'] as const).filter(
    name => has[name],
  );
  return (
    <p class="legend" aria-hidden="true">
      {names.map(name => (
        <span key={name}>
          <i class={name === 'busy' ? 'busy' : 'item ' + name} />
          {legend[name]}
        </span>
      ))}
    </p>
  );
}
