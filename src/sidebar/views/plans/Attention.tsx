import type { ComponentChildren } from 'preact';
import type { Panel } from '../../panel.ts';
import { OpenRow } from '../../parts/NeedsYou.tsx';

/** Below the list: rows without a plan, check-ins without a time, questions about the tabs. */
export function Attention({ panel }: { readonly panel: Panel }) {
  const school = panel.school.value;
  const { list } = panel.say.value;
  if (!school) return null;
  const { unplaced, tabQuestions, leftOut } = school;
  return (
    <div class="folds">
      <Fold title={list.unplaced(unplaced.length)} count={unplaced.length}>
        {unplaced.map(one => (
          <li key={one.key + one.round}>
            <b>{one.name}</b>
            <p>{one.sentence}</p>
          </li>
        ))}
      </Fold>
      <Fold title={list.tabs(tabQuestions.length)} count={tabQuestions.length}>
        {tabQuestions.map(one => (
          <li key={one.tab + one.sentence}>
            <b>{one.tab}</b>
            <p>{one.sentence}</p>
            <OpenRow
              panel={panel}
              name={one.tab}
              cell={{ row: one.row ?? 1, column: one.column, tab: one.tab }}
            />
          </li>
        ))}
      </Fold>
      <Fold title={list.notIn(leftOut.length)} count={leftOut.length}>
        {leftOut.map(one => (
          <li key={one.row}>
            <b>{one.name}</b>
            <p>{one.sentence}</p>
            <OpenRow panel={panel} name={one.name} cell={{ row: one.row, column: null }} />
          </li>
        ))}
      </Fold>
    </div>
  );
}

/** A line that opens; nothing where there is nothing in it. */
export function Fold({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}) {
  if (count === 0) return null;
  return (
    <details class="fold">
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}
