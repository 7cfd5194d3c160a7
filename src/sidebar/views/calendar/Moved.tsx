import type { MovedView, ReplanView } from '../../../contract/calendar.ts';
import { whenText } from '../../language.ts';
import type { Panel } from '../../panel.ts';
import { Icon } from '../../parts/Icon.tsx';

const OPEN_UP_TO = 6;

/** Who gets another time, and who gets none; what is said beside a name is the page's. */
export function Moved({
  panel,
  plan,
  mark,
}: {
  readonly panel: Panel;
  readonly plan: ReplanView;
  readonly mark: (one: MovedView) => string;
}) {
  const { moved: words, locale } = panel.say.value;
  const zone = panel.school.value?.timeZone ?? 'UTC';
  const when = (start: string): string => whenText(start, zone, locale);
  const { moved, unplaced } = plan;
  return (
    <>
      {unplaced.length > 0 && (
        <section class="card attention">
          <h2>
            <Icon name="talk" small />
            {words.unplaced(unplaced.length)}
          </h2>
          <ul>
            {unplaced.map(({ name, sentence }) => (
              <li key={name + sentence}>
                <p>{sentence}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {moved.length > 0 && (
        <div class="folds">
          <details class="fold" open={moved.length <= OPEN_UP_TO}>
            <summary>{words.list(moved.length)}</summary>
            <ul>
              {moved.map(one => (
                <li key={one.key + one.round}>
                  <b>{one.name}</b>
                  <p>
                    <span class="whole">{when(one.from)}</span>{' '}
                    <span class="whole">{words.to(when(one.to))}</span>
                  </p>
                  <span class="small-text">{mark(one)}</span>
                </li>
              ))}
            </ul>
          </details>
        </div>
      )}
    </>
  );
}
