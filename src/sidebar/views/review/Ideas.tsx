import type { Panel } from '../../panel.ts';
import type { Stop } from '../../panel/review.ts';
import { Icon, type IconName } from '../../parts/Icon.tsx';

/** What to talk about: questions, pictures of success, steps; and the other goals of the plan. */
export function Ideas({ panel, stop }: { readonly panel: Panel; readonly stop: Stop }) {
  const { review, list } = panel.say.value;
  const { goal, teacher, number } = stop;
  const rest = teacher.goals
    .map((other, at) => ({ other, at: at + 1 }))
    .filter(({ at }) => at !== number);
  return (
    <>
      <Lines title={review.questions} icon="talk" lines={goal.questions} />
      <Lines title={review.criteria} icon="people" lines={goal.criteriaIdeas} />
      <Lines
        title={review.offers}
        icon="play"
        lines={goal.offers.map(({ title, reason }) => title + (reason ? ' – ' + reason : ''))}
      />
      {rest.length > 0 && (
        <section class="section">
          <h3>{review.rest}</h3>
          <ul class="plain">
            {rest.map(({ other, at }) => (
              <li key={at}>
                <button
                  type="button"
                  class="other-goal"
                  onClick={() => panel.review.reviewOne(teacher, at)}
                >
                  <b>{list.goal(at)}</b> {other.text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Lines({
  title,
  icon,
  lines,
}: {
  readonly title: string;
  readonly icon: IconName;
  readonly lines: readonly string[];
}) {
  if (lines.length === 0) return null;
  return (
    <section class="section ideas">
      <h3>{title}</h3>
      <ul class="plain">
        {lines.map(line => (
          <li key={line}>
            <Icon name={icon} small />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
