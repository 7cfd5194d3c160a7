import { useState } from 'preact/hooks';
import type { CalendarChoice, CalendarItem } from '../../../contract/calendar.ts';
import type { NewsGroup as GroupName } from '../../../words/en/panel/calendar.ts';
import { whenText } from '../../language.ts';
import { peopleIn } from '../../panel/calendar.ts';
import type { Panel } from '../../panel.ts';

// A calendar that was deleted concerns everybody; more are shown on a press.
const AT_FIRST = 8;

/** News of one kind: a sentence each with its choices, and one choice for all where there is one. */
export function NewsGroup({
  panel,
  group,
  held,
  items,
}: {
  readonly panel: Panel;
  readonly group: GroupName;
  readonly held: number;
  readonly items: readonly CalendarItem[];
}) {
  const { calendar: words, buttons } = panel.say.value;
  const [limit, setLimit] = useState(AT_FIRST);
  if (items.length === 0) return null;
  const people = group === 'held' ? held : peopleIn(items);
  const all =
    group === 'held'
      ? ({ about: 'left', label: words.cancelAll(people) } as const)
      : group === 'calendar_deleted' && people > 1
        ? ({ about: 'calendar_deleted', label: words.inviteAll(people) } as const)
        : null;
  const more = items.length - limit;
  const busy = all !== null && panel.busy.value === 'decide all ' + all.about;
  return (
    <section class="section news">
      <h2>
        {words.groups[group]} <span class="badge">{items.length}</span>
      </h2>
      {words.about[group] !== '' && <p class="small-text">{words.about[group]}</p>}
      {all && (
        <button
          type="button"
          class="button tonal small"
          aria-busy={busy}
          onClick={() => void panel.calendar.decideAll(all.about, people)}
        >
          {busy && <span class="spin" aria-hidden="true" />}
          {all.label}
        </button>
      )}
      <ul>
        {items.slice(0, limit).map(item => (
          <Item key={item.key + item.round} panel={panel} item={item} group={group} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button text small" onClick={() => setLimit(items.length)}>
          {buttons.showMore(more)}
        </button>
      )}
    </section>
  );
}

function Item({
  panel,
  item,
  group,
}: {
  readonly panel: Panel;
  readonly item: CalendarItem;
  readonly group: GroupName;
}) {
  const { calendar: words, locale } = panel.say.value;
  const zone = panel.school.value?.timeZone ?? 'UTC';
  const times = item.choices.filter(one => one.start !== null);
  const others = item.choices.filter(one => one.start === null);
  return (
    <li>
      <b>{item.name}</b>
      {/* While it is not clear that they left, nothing is going to be cancelled. */}
      <p>{group === 'held' ? whenText(item.start, zone, locale) : item.sentence}</p>
      {times.length + others.length > 0 && (
        <div role="group" aria-label={words.choicesFor(item.name, item.roundName)}>
          {times.length > 0 && (
            <div class="chips times">
              {times.map(choice => (
                <Choice key={choice.start} panel={panel} item={item} choice={choice} look="chip" />
              ))}
            </div>
          )}
          <div class="choices-row">
            {others.map(choice => (
              <Choice
                key={choice.decision}
                panel={panel}
                item={item}
                choice={choice}
                look="button text small"
              />
            ))}
          </div>
        </div>
      )}
      {item.kind === 'coach_changed' && (
        <div class="choices-row">
          <button
            type="button"
            class="button text small"
            aria-label={words.planAgain + ': ' + item.name}
            onClick={() => panel.semester.open()}
          >
            {words.planAgain}
          </button>
        </div>
      )}
    </li>
  );
}

function Choice({
  panel,
  item,
  choice,
  look,
}: {
  readonly panel: Panel;
  readonly item: CalendarItem;
  readonly choice: CalendarChoice;
  readonly look: string;
}) {
  const { locale } = panel.say.value;
  const zone = panel.school.value?.timeZone ?? 'UTC';
  const busy = panel.busy.value === panel.calendar.nameOf(item, choice);
  return (
    <button
      type="button"
      class={look}
      aria-busy={busy}
      onClick={() => void panel.calendar.decide(item, choice)}
    >
      {busy && <span class="spin" aria-hidden="true" />}
      {choice.start === null ? (
        choice.label
      ) : (
        <>
          <span aria-hidden="true">{whenText(choice.start, zone, locale)}</span>
          <span class="sr">{choice.label}</span>
        </>
      )}
    </button>
  );
}
