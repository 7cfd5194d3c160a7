import { useState } from 'preact/hooks';
import { dayAfter, dayIn, nextWeekday } from '../../days.ts';
import { dayText } from '../../language.ts';
import type { Panel } from '../../panel.ts';
import { DayInput } from '../../parts/DayInput.tsx';
import { Field } from '../../parts/Field.tsx';

/** Today, tomorrow or another day, with the check-ins that stand on it. */
export function DayChoice({ panel }: { readonly panel: Panel }) {
  const { snowDay: words, locale } = panel.say.value;
  const today = panel.school.value?.today ?? '';
  const first = nextWeekday(today);
  const second = nextWeekday(dayAfter(first));
  const { from } = panel.snowDay.asked.value;
  const [other, setOther] = useState(from !== first && from !== second);
  const label = (day: string): string => {
    const text = dayText(day, locale);
    if (day === today) return words.today(text);
    return day === dayAfter(today) ? words.tomorrow(text) : text;
  };
  const choose = (day: string): void => panel.snowDay.choose({ from: day, to: null, onto: null });
  const radio = (day: string) => (
    <label class="option" key={day}>
      <input
        type="radio"
        name="day"
        checked={!other && from === day}
        onChange={() => {
          setOther(false);
          choose(day);
        }}
      />
      <span>{label(day)}</span>
      <span class="count small-text">{words.here(checkInsOn(panel, day))}</span>
    </label>
  );
  return (
    <fieldset class="ask days">
      <legend class="sr">{words.which}</legend>
      {[first, second].map(radio)}
      <label class="option">
        <input type="radio" name="day" checked={other} onChange={() => setOther(true)} />
        <span>{words.other}</span>
      </label>
      {other && (
        <Field label={words.otherDay}>
          <DayInput min={today} value={from} onDay={choose} />
        </Field>
      )}
    </fieldset>
  );
}

function checkInsOn(panel: Panel, day: string): number {
  const { teachers = [], timeZone = 'UTC' } = panel.school.value ?? {};
  return teachers
    .flatMap(({ checkIns }) => checkIns)
    .filter(({ start }) => dayIn(start, timeZone) === day).length;
}

/** Where days rotate: whether the missed day comes next or is skipped. */
export function Rotation({ panel }: { readonly panel: Panel }) {
  const words = panel.say.value.snowDay;
  const { rotation } = panel.snowDay.asked.value;
  const ways = [
    ['shifts', words.shifts],
    ['goes_on', words.goesOn],
  ] as const;
  return (
    <fieldset class="ask">
      <legend class="small-text">{words.rotation}</legend>
      {ways.map(([way, label]) => (
        <label class="option" key={way}>
          <input
            type="radio"
            name="rotation"
            checked={rotation === way}
            onChange={() => panel.snowDay.choose({ rotation: way })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What is seldom asked: several days, another new day, a name. */
export function Details({ panel }: { readonly panel: Panel }) {
  const words = panel.say.value.snowDay;
  const { from, to, onto, name } = panel.snowDay.asked.value;
  const date = (value: string | null, change: (day: string | null) => void) => (
    <DayInput min={from} value={value ?? ''} onDay={change} onEmpty={() => change(null)} />
  );
  return (
    <div class="folds">
      <details class="fold">
        <summary>{words.more}</summary>
        <Field label={words.until} help={words.untilHelp}>
          {date(to, day => panel.snowDay.choose({ to: day }))}
        </Field>
        <Field label={words.onto} help={words.ontoHelp}>
          {date(onto, day => panel.snowDay.choose({ onto: day }))}
        </Field>
        <Field label={words.name}>
          <input
            type="text"
            value={name}
            placeholder={words.nameDefault}
            onInput={event => panel.snowDay.choose({ name: event.currentTarget.value })}
          />
        </Field>
      </details>
    </div>
  );
}
