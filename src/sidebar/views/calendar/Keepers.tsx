import { useEffect, useRef } from 'preact/hooks';
import type { CalendarView } from '../../../contract/calendar.ts';
import type { Panel } from '../../panel.ts';

/** Whoever else keeps check-ins, and taking over from somebody who has left, after its numbers. */
export function Keepers({ panel, seen }: { readonly panel: Panel; readonly seen: CalendarView }) {
  const words = panel.say.value.calendar;
  const looked = panel.calendar.keeper.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [looked?.keeper]);
  if (seen.keepers.length === 0) return null;
  const busy = panel.busy.value;
  return (
    <section class="section news keepers">
      {seen.keepers
        .filter(({ email }) => email !== looked?.keeper)
        .map(({ email }) => (
          <button
            type="button"
            key={email}
            class="button text small"
            aria-busy={busy === 'keeper ' + email}
            onClick={() => void panel.calendar.lookAtKeeper(email)}
          >
            {busy === 'keeper ' + email && <span class="spin" aria-hidden="true" />}
            {words.hasLeft(email)}
          </button>
        ))}
      {looked && (
        <div class="note info">
          <div>
            <h3 ref={heading} tabIndex={-1}>
              {words.hasLeft(looked.keeper)}
            </h3>
            {looked.lines.map(line => (
              <p key={line}>{line}</p>
            ))}
            <div class="choices-row">
              <button
                type="button"
                class="button text small"
                aria-busy={busy === 'take over'}
                onClick={() => void panel.calendar.takeOver(looked)}
              >
                {busy === 'take over' && <span class="spin" aria-hidden="true" />}
                {words.takeOver}
              </button>
              <button
                type="button"
                class="button text small quiet"
                onClick={() => (panel.calendar.keeper.value = null)}
              >
                {words.leave}
              </button>
            </div>
          </div>
        </div>
      )}
    </section>
  );
}
