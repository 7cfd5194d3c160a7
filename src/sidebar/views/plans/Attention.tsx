import type { ComponentChildren } from 'preact';
import type { Panel } from '../../panel.ts';
import { OpenRow } from '../../parts/NeedsYou.tsx';

/** Below the list: rows without a plan, check-ins without a time, questions about the tabs. */
export function Attention({ panel }: { readonly panel: Panel }) {
  const school = panel.school.value;
  const { list } = panel.say.value;
  if (!school) return null;
  const { unplaced, leftOut, teachers } = school;
  const rows = new Map(teachers.map(({ key, row }) => [key, row]));
  return (
    <div class="folds">
      <Fold title={list.unplaced(unplaced.length)} count={unplaced.length}>
        {unplaced.map(one => (
          <li key={one.key + one.round}>
            <b>{one.name}</b>
            <p>{one.sentence}</p>
            <ToRow panel={panel} name={one.name} row={rows.get(one.key)} />
          </li>
        ))}
      </Fold>
      <TabQuestions panel={panel} />
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

function ToRow({ panel, name, row }: { panel: Panel; name: string; row: number | undefined }) {
  return row === undefined ? null : (
    <OpenRow panel={panel} name={name} cell={{ row, column: null }} />
  );
}

/** What to look at in the school's own tabs, each with its cell. */
export function TabQuestions({ panel }: { readonly panel: Panel }) {
  const { list, settingUp } = panel.say.value;
  const questions = panel.school.value?.tabQuestions ?? [];
  return (
    <Fold title={list.tabs(questions.length)} count={questions.length}>
      {questions.map(({ tab, row, column, sentence }) => (
        <li key={tab + sentence}>
          <b>{tab}</b>
          <p>{sentence}</p>
          <OpenRow
            panel={panel}
            name={tab}
            label={settingUp.showCell}
            cell={{ row: row ?? 1, column, tab }}
          />
        </li>
      ))}
    </Fold>
  );
}

/** A line that opens; nothing where there is nothing in it. */
export function Fold({
  title,
  count,
  open,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  if (count === 0) return null;
  return (
    <details class="fold" open={open ?? false}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}
