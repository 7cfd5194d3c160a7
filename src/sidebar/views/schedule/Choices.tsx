import type { ScheduleView, SpreadChoice } from '../../../contract/schedule.ts';
import { windowText } from '../../language.ts';
import type { Panel } from '../../panel.ts';

/** Whose check-ins, and in which round. */
export function Choices({ panel, seen }: { readonly panel: Panel; readonly seen: ScheduleView }) {
  const { schedule, locale } = panel.say.value;
  return (
    <div class="choices">
      <select
        aria-label={schedule.coach}
        value={seen.coach ?? ''}
        onChange={event => panel.schedule.chooseCoach(event.currentTarget.value)}
      >
        {seen.coaches.map(({ email, name, teachers }) => (
          <option key={email} value={email} selected={email === seen.coach}>
            {schedule.coachLine(name, teachers)}
          </option>
        ))}
      </select>
      <select
        aria-label={schedule.round}
        value={seen.round ?? ''}
        onChange={event => panel.schedule.chooseRound(event.currentTarget.value)}
      >
        {seen.rounds.map(({ id, name, from, to }) => (
          <option key={id} value={id} selected={id === seen.round}>
            {name + ' · ' + windowText(from, to, locale)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Near the date, or spread over the round; a choice plans again what nobody kept or sent. */
export function Spread({ panel, seen }: { readonly panel: Panel; readonly seen: ScheduleView }) {
  const { schedule } = panel.say.value;
  const round = seen.rounds.find(one => one.id === seen.round);
  if (round?.state !== 'open' || (seen.planned.every(one => one.sent) && seen.planned.length > 0)) {
    return null;
  }
  const chosen = panel.schedule.spread.value ?? seen.spread;
  const ways: readonly (readonly [SpreadChoice, string])[] = [
    ['near_the_date', schedule.near],
    ['balanced', schedule.balanced],
    ['spread_out', schedule.spreadOut],
  ];
  return (
    <fieldset class="spread">
      <legend class="sr">{schedule.spread}</legend>
      {ways.map(([way, label]) => (
        <label key={way}>
          <input
            type="radio"
            name="spread"
            checked={chosen === way}
            onChange={() => panel.schedule.chooseSpread(way)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
