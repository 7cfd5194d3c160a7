import { useEffect, useRef } from 'preact/hooks';
import type { Panel } from '../panel.ts';
import { Action, Footer } from '../parts/Footer.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { Components } from './review/Components.tsx';
import { GoalCard } from './review/GoalCard.tsx';
import { Ideas } from './review/Ideas.tsx';
import { Who } from './review/Who.tsx';

/** Going through the goals of a caseload, one at a time. */
export function Review({ panel }: { readonly panel: Panel }) {
  const { review } = panel.say.value;
  const { stop, walk, place, whose, hasCaseload } = panel.review;
  const here = stop.value;
  const main = useRef<HTMLElement>(null);
  const name = useRef<HTMLHeadingElement>(null);
  const id = here?.id ?? 'end';
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    if (main.current) main.current.scrollTop = 0;
    // The arrows keep the focus, so that they can be pressed again.
    if (!document.activeElement?.closest('.walk')) name.current?.focus();
  }, [id]);
  const total = walk.value.length;
  return (
    <>
      <Tabs panel={panel} />
      <main ref={main}>
        <div class="walk">
          <h1 tabIndex={-1}>{review.title}</h1>
          {here && <span class="count">{review.place(place.value + 1, total)}</span>}
          <Arrow panel={panel} label={review.before} by={-1} />
          <Arrow panel={panel} label={review.after} by={1} />
        </div>
        {hasCaseload.value && (
          <div class="chips" role="group" aria-label={review.whose}>
            {(['mine', 'everyone'] as const).map(whom => (
              <button
                type="button"
                class="chip"
                key={whom}
                aria-pressed={whose.value === whom}
                onClick={() => panel.review.lookAt(whom)}
              >
                {review[whom]}
              </button>
            ))}
          </div>
        )}
        <ProblemCard panel={panel} />
        <Notice panel={panel} />
        {here ? (
          <form
            id="review"
            onSubmit={event => {
              event.preventDefault();
              panel.review.accept();
            }}
          >
            <Who panel={panel} stop={here} name={name} />
            <GoalCard panel={panel} stop={here} />
            <Components panel={panel} stop={here} key={here.id} />
            <Ideas panel={panel} stop={here} />
          </form>
        ) : (
          <End panel={panel} heading={name} />
        )}
      </main>
      <Toast panel={panel} />
      <ReviewFooter panel={panel} />
    </>
  );
}

function Arrow({
  panel,
  label,
  by,
}: {
  readonly panel: Panel;
  readonly label: string;
  readonly by: 1 | -1;
}) {
  const { place, walk } = panel.review;
  const end = by < 0 ? place.value === 0 : place.value >= walk.value.length;
  return (
    <button
      type="button"
      class={by < 0 ? 'round turned' : 'round'}
      aria-label={label}
      aria-disabled={end}
      onClick={() => panel.review.go(by)}
    >
      <Icon name="next" />
    </button>
  );
}

/** After the last goal, or where none needs a look. */
function End({
  panel,
  heading,
}: {
  readonly panel: Panel;
  readonly heading: { current: HTMLHeadingElement | null };
}) {
  const { review } = panel.say.value;
  const { walk, suggested } = panel.review;
  const looked = walk.value.length;
  return (
    <div class="review-end">
      <span class="big-mark good">
        <Icon name="check" />
      </span>
      <h2 tabIndex={-1} ref={heading}>
        {looked === 0 ? review.nothing : review.doneTitle}
      </h2>
      {looked > 0 && <p class="lead">{review.didLook(looked, suggested.value)}</p>}
    </div>
  );
}

/** What was just suggested, with the way back. */
function Toast({ panel }: { readonly panel: Panel }) {
  const { review } = panel.say.value;
  const made = panel.review.made.value;
  if (!made) return null;
  const going = made.state === 'going';
  return (
    <p class="toast" role="status">
      <span>{going ? review.suggesting(made.id) : review.didSuggest(made.id, made.name)}</span>
      {!going && (
        <button
          type="button"
          class="button text small"
          aria-busy={panel.busy.value === 'undo'}
          onClick={() => void panel.review.undo(made.stop, made.before)}
        >
          {review.undo}
        </button>
      )}
    </p>
  );
}

function ReviewFooter({ panel }: { readonly panel: Panel }) {
  const { review } = panel.say.value;
  const { stop, choice } = panel.review;
  const here = stop.value;
  if (!here) {
    return (
      <Footer panel={panel}>
        <Action label={review.toPlans} busy={false} onPress={() => void panel.toPlans()} />
      </Footer>
    );
  }
  const suggests = choice.value !== null && here.goal.componentCell !== null;
  return (
    <Footer panel={panel} hint={review.ideasOnly}>
      <button type="submit" form="review" class="button action">
        {suggests ? review.suggest(choice.value ?? '') : review.goOn}
      </button>
      {suggests && (
        <button type="button" class="button text" onClick={() => panel.review.go(1)}>
          {review.skip}
        </button>
      )}
    </Footer>
  );
}
