import { useState } from 'preact/hooks';
import type { Panel } from '../../panel.ts';
import type { Stop } from '../../panel/review.ts';
import { Icon } from '../../parts/Icon.tsx';

/** The components that may fit, each with its reasons, or any other of the rubric. */
export function Components({ panel, stop }: { readonly panel: Panel; readonly stop: Stop }) {
  const { review } = panel.say.value;
  const { goal } = stop;
  const { choice, components } = panel.review;
  const others = goal.suggested.filter(one => one.id !== goal.component);
  const listed = others.some(one => one.id === choice.value);
  const [another, setAnother] = useState(choice.value !== null && !listed);
  if (goal.suggestedLink) return null;
  if (!goal.componentCell) {
    return (
      <p class="note">
        <Icon name="table" />
        <span>{review.noCell}</span>
      </p>
    );
  }
  const pick = (id: string): void => {
    setAnother(false);
    panel.review.choose(id);
  };
  return (
    <fieldset class="components" aria-describedby="goal-text">
      <legend>{review.suggested}</legend>
      {others.map(one => (
        <label class="component" key={one.id}>
          <input
            type="radio"
            name="component"
            checked={!another && choice.value === one.id}
            onChange={() => pick(one.id)}
          />
          <span>
            <b>{one.id + ' ' + one.name}</b>
            {one.reasons.length > 0 && (
              <span class="small-text">{review.goalSays(one.reasons)}</span>
            )}
          </span>
        </label>
      ))}
      <div class="component">
        <label>
          <input
            type="radio"
            name="component"
            checked={another}
            onChange={() => {
              setAnother(true);
              panel.review.readComponents();
            }}
          />
          <span>{review.another}</span>
        </label>
        {another && (
          <select
            aria-label={review.choose}
            aria-busy={components.value === null}
            onChange={event => panel.review.choose(event.currentTarget.value)}
          >
            <option value="" disabled selected={choice.value === null || listed}>
              {review.choose}
            </option>
            {(components.value ?? []).map(({ id, name }) => (
              <option key={id} value={id} selected={!listed && choice.value === id}>
                {id + ' ' + name}
              </option>
            ))}
          </select>
        )}
      </div>
    </fieldset>
  );
}
