import type { ScheduleView, SeatsView } from '../../../contract/schedule.ts';
import { whenText } from '../../language.ts';
import type { Panel } from '../../panel.ts';
import { OpenRow } from '../../parts/NeedsYou.tsx';
import { Fold } from '../plans/Attention.tsx';

/** Check-ins that can no longer be met, each with the way to other times. */
export function Conflicts({ panel, seen }: { readonly panel: Panel; readonly seen: ScheduleView }) {
  const { schedule, locale } = panel.say.value;
  const zone = panel.school.value?.timeZone ?? 'UTC';
  const clashing = seen.planned.filter(one => one.conflict !== null);
  if (clashing.length === 0) return null;
  return (
    <section class="section">
      <h2>{schedule.conflicts(clashing.length)}</h2>
      <ul class="without">
        {clashing.map(one => (
          <li key={one.key}>
            <b>{one.name}</b>
            <p>{whenText(one.start, zone, locale)}</p>
            <p>{one.conflict}</p>
            <button
              type="button"
              class="button text small"
              aria-label={schedule.otherTimes + ': ' + one.name}
              onClick={() => panel.schedule.open(one)}
            >
              {schedule.otherTimes}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who has no time in the round, why, what helps, and whether others could move for them. */
export function Without({ panel, seen }: { readonly panel: Panel; readonly seen: ScheduleView }) {
  const { schedule } = panel.say.value;
  const round = seen.rounds.find(one => one.id === seen.round);
  const { without } = seen;
  if (without.length === 0) return null;
  const open = round?.state === 'open';
  const looked = without.some(one => one.sentence !== null);
  const seats = panel.schedule.seats.value;
  if (!looked) {
    return (
      <div class="folds">
        <Fold title={schedule.without(without.length)} count={without.length}>
          {without.map(({ key, name }) => (
            <li key={key}>{name}</li>
          ))}
        </Fold>
      </div>
    );
  }
  return (
    <section class="section">
      <h2>{schedule.without(without.length)}</h2>
      <ul class="without">
        {without.map(({ key, name, row, column, sentence }) => (
          <li key={key}>
            <b>{name}</b>
            <p>{sentence ?? schedule.notLooked}</p>
            {sentence && (
              <>
                <OpenRow panel={panel} name={name} cell={{ row, column }} />
                {open && (
                  <button
                    type="button"
                    class="button text small"
                    aria-label={schedule.findTime + ': ' + name}
                    onClick={() => panel.schedule.look({ key, name, start: null })}
                  >
                    {schedule.findTime}
                  </button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {open && !seats && (
        <button
          type="button"
          class="button text small"
          aria-busy={panel.busy.value === 'seats'}
          onClick={() => void panel.schedule.askSeats()}
        >
          {panel.busy.value === 'seats' && <span class="spin" aria-hidden="true" />}
          {schedule.couldMove}
        </button>
      )}
      {seats && <Seats panel={panel} seats={seats} />}
    </section>
  );
}

/** "To find a time for 1, 1 other check-in must move.": who, from when to when, and the question. */
function Seats({ panel, seats }: { readonly panel: Panel; readonly seats: SeatsView }) {
  const { schedule, buttons, locale } = panel.say.value;
  const zone = panel.school.value?.timeZone ?? 'UTC';
  const when = (start: string): string => whenText(start, zone, locale);
  const busy = panel.busy.value === 'take seats';
  return (
    <div class="note info seats" role="status">
      <div>
        <p>
          <b>{seats.sentence}</b>
        </p>
        <ul>
          {seats.seated.map(({ name, start }) => (
            <li key={name + start}>{name + ': ' + when(start)}</li>
          ))}
          {seats.moved.map(({ name, from, start }) => (
            <li key={name + start}>{name + ': ' + schedule.arrow(when(from), when(start))}</li>
          ))}
        </ul>
        {seats.token !== '' && (
          <button
            type="button"
            class="button text small"
            aria-busy={busy}
            onClick={() => void panel.schedule.takeSeats()}
          >
            {busy && <span class="spin" aria-hidden="true" />}
            {schedule.moveThem}
          </button>
        )}
        <button
          type="button"
          class="button text small quiet"
          onClick={() => panel.schedule.leaveSeats()}
        >
          {seats.token === '' ? buttons.close : schedule.leave}
        </button>
      </div>
    </div>
  );
}
