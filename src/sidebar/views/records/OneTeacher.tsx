import type { Panel } from '../../panel.ts';
import { Field } from '../../parts/Field.tsx';
import { OpenRow } from '../../parts/NeedsYou.tsx';

/** A wall card with the goal that the teacher chose, or a copy of the plan to write on. */
export function OneTeacher({ panel }: { readonly panel: Panel }) {
  const words = panel.say.value.records;
  const { teacher, goal } = panel.records;
  const teachers = panel.school.value?.teachers ?? [];
  const chosen = teacher.value;
  if (!chosen) return <p class="empty">{panel.say.value.list.empty}</p>;
  const { row, name, plan } = chosen;
  const goals = chosen.goals
    .map(({ text }, place) => ({ text, number: place + 1 }))
    .filter(({ text }) => text !== '');
  return (
    <section class="section">
      <h2>{words.forOne}</h2>
      <Field label={words.teacher}>
        <select
          value={String(row)}
          onChange={event => panel.records.choose(Number(event.currentTarget.value))}
        >
          {teachers.map(one => (
            <option key={one.row} value={String(one.row)} selected={one.row === row}>
              {one.name}
            </option>
          ))}
        </select>
      </Field>
      {goals.length > 0 ? (
        <fieldset class="ask">
          <legend class="small-text">{words.goal}</legend>
          {goals.map(({ text, number }) => (
            <label class="option" key={number}>
              <input
                type="radio"
                name="goal"
                checked={goal.value === number}
                onChange={() => (goal.value = number)}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <div class="ask">
          <p class="small-text">
            <b>{name}</b> {words.noGoal}
          </p>
          <OpenRow panel={panel} name={name} cell={{ row, column: null }} />
        </div>
      )}
      <div class="buttons makes">
        {goals.length > 0 && <Make panel={panel} kind="card" label={words.card} />}
        {plan && <Make panel={panel} kind="copy" label={words.copy} />}
      </div>
      <p class="small-text">
        {goals.length > 0 ? words.oneLead + ' ' + words.goalHelp : ''}
        {plan ? '' : ' ' + name + ' ' + words.noPlan}
      </p>
    </section>
  );
}

function Make({
  panel,
  kind,
  label,
}: {
  readonly panel: Panel;
  readonly kind: 'card' | 'copy';
  readonly label: string;
}) {
  const busy = panel.busy.value === kind;
  return (
    <button
      type="button"
      class="button tonal small"
      aria-busy={busy}
      onClick={() => void panel.records.forOne(kind)}
    >
      {busy && <span class="spin" aria-hidden="true" />}
      {label}
    </button>
  );
}
