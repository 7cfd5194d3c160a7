import type { KindredView } from '../../../contract/insights.ts';
import type { Panel } from '../../panel.ts';

/** Teachers whose goals are about the same, as ideas for PLCs. */
export function Kindred({
  panel,
  groups,
}: {
  readonly panel: Panel;
  readonly groups: readonly KindredView[];
}) {
  const { insights } = panel.say.value;
  return (
    <section class="section">
      <h2>{insights.kindred}</h2>
      <p class="lead">{groups.length === 0 ? insights.noKindred : insights.kindredLead}</p>
      {groups.map(({ people, words }) => (
        <section class="goal" key={people[0]?.row}>
          <h3>{people.map(({ name }) => name).join(', ')}</h3>
          <p class="small-text">
            {words.length > 0 ? insights.both(words) : insights.samePractice}
          </p>
        </section>
      ))}
    </section>
  );
}
