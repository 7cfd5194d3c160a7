import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Panel } from '../../panel.ts';

// So many rows are drawn at once; in a large school more are asked for.
const STEP = 40;

/** A line with a number that opens a list; its rows are drawn when it is opened. */
export function Opens<Item>({
  panel,
  title,
  count,
  items,
  row,
}: {
  readonly panel: Panel;
  readonly title: string;
  readonly count: string;
  readonly items: readonly Item[];
  readonly row: (item: Item) => ComponentChildren;
}) {
  const [limit, setLimit] = useState(0);
  const more = items.length - limit;
  return (
    <details
      class="fold counted"
      onToggle={event => setLimit(event.currentTarget.open ? Math.max(limit, STEP) : limit)}
    >
      <summary>
        <span>{title}</span>
        <span class="count">{count}</span>
      </summary>
      <ul>{items.slice(0, limit).map(row)}</ul>
      {limit > 0 && more > 0 && (
        <button type="button" class="button text small" onClick={() => setLimit(limit + STEP)}>
          {panel.say.value.buttons.showMore(Math.min(STEP, more))}
        </button>
      )}
    </details>
  );
}
