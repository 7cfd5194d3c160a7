import type { Panel } from '../../panel.ts';
import { Icon } from '../../parts/Icon.tsx';

/** The ways from the schedule to what people changed, and to a snow day: first, because of mornings. */
export function Entries({ panel }: { readonly panel: Panel }) {
  const words = panel.say.value.calendar;
  if (!anyCheckIn(panel)) return null;
  const waiting = panel.calendar.waiting.value;
  return (
    <nav class="entries" aria-label={words.entries}>
      <button type="button" class="button outline small" onClick={() => panel.calendar.open()}>
        <Icon name="calendar" small />
        {words.entry}
        {waiting !== null && waiting > 0 && (
          <>
            <span class="badge" aria-hidden="true">
              {waiting}
            </span>
            <span class="sr">{words.waiting(waiting)}</span>
          </>
        )}
        {waiting === 0 && <span class="sr">{words.quiet}</span>}
      </button>
      <button type="button" class="button outline small" onClick={() => panel.snowDay.open()}>
        <Icon name="snow" small />
        {words.snowDay}
      </button>
    </nav>
  );
}

/** What is done once or twice a year: planning again from a day on, and taking everything away. */
export function RareEntries({ panel }: { readonly panel: Panel }) {
  const words = panel.say.value.calendar;
  if (!anyCheckIn(panel)) return null;
  return (
    <div class="folds">
      <details class="fold">
        <summary>{words.later}</summary>
        <ul>
          <li>
            <button type="button" class="button text small" onClick={() => panel.semester.open()}>
              {words.semester}…
            </button>
            <p>{panel.say.value.semester.lead}</p>
          </li>
          <li>
            <button
              type="button"
              class="button text small"
              aria-busy={panel.busy.value === 'handOverCheckIns'}
              onClick={() => void panel.lookAhead('handOverCheckIns')}
            >
              {words.handOver}
            </button>
            <p>{words.handOverHelp}</p>
          </li>
          <li>
            <button
              type="button"
              class="button text small"
              aria-busy={panel.busy.value === 'removeCheckIns'}
              onClick={() => void panel.lookAhead('removeCheckIns')}
            >
              {words.remove}
            </button>
            <p>{words.removeHelp}</p>
          </li>
        </ul>
      </details>
    </div>
  );
}

function anyCheckIn(panel: Panel): boolean {
  const teachers = panel.school.value?.teachers ?? [];
  // A deleted calendar leaves nobody with a check-in, but much to decide.
  return teachers.some(({ checkIns }) => checkIns.length > 0) || panel.calendar.seen.value !== null;
}
