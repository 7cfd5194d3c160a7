import { STEPS } from '../../../core/plan/steps.ts';
import type { Panel } from '../../panel.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Icon } from '../../parts/Icon.tsx';
import type { Counts } from '../../welcome.ts';

/** The six steps of the school's work; a press shows the teachers for whom one is still open. */
export function Rail({
  panel,
  counts,
  then,
}: {
  readonly panel: Panel;
  readonly counts: Counts;
  /** What follows a press where the list is in another view. */
  readonly then?: () => void;
}) {
  const say = panel.say.value;
  const chosen = panel.filter.value.step;
  const { all } = counts;
  return (
    <section class="rail">
      <header>
        <h2>{say.progress.title}</h2>
        <span class="count">{say.progress.ready(counts.ready, all)}</span>
      </header>
      {STEPS.map((step, at) => {
        const { name, short } = say.steps[step];
        const done = counts.steps[step];
        const complete = all > 0 && done === all;
        return (
          <button
            type="button"
            key={step}
            aria-pressed={then ? undefined : chosen === step}
            onClick={() => {
              panel.narrow({ step: chosen === step && !then ? null : step });
              then?.();
            }}
          >
            <span class={complete ? 'dot done' : 'dot'} aria-hidden="true">
              {complete ? <Icon name="check" small /> : at + 1}
            </span>
            <span class="long">{name}</span>
            <span class="short">{short}</span>
            <Bar done={done} of={all} tone={complete ? 'good' : ''} />
            <span class="count" aria-hidden="true">
              {done}
              <span class="of">/{all}</span>
            </span>
            <span class="sr"> {say.ofTeachers(done, all)}</span>
          </button>
        );
      })}
    </section>
  );
}
