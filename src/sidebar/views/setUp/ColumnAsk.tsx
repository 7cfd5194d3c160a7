import type { ColumnField } from '../../../contract/setUp.ts';
import type { Panel } from '../../panel.ts';
import type { Pick } from '../../panel/setUp/columns.ts';
import { Field } from '../../parts/Field.tsx';

/** Which column a field is: the guess filled in, every other header, none, or later. */
export function ColumnAsk({
  panel,
  field,
  whole,
}: {
  readonly panel: Panel;
  readonly field: ColumnField;
  /** Whether one more column can be chosen as well. */
  readonly whole?: boolean;
}) {
  const words = panel.say.value.columns;
  const { columns } = panel.settingUp;
  const picked = columns.picked(field);
  const numbers = picked.filter(one => typeof one === 'number');
  const more = field.several && numbers.length > (whole ? 0 : 1);
  return (
    <>
      <Field label={field.label} help={field.askAgain ?? undefined}>
        <Choice panel={panel} field={field} place={0} value={picked[0] ?? 'later'} />
      </Field>
      {more &&
        [...numbers.slice(1), null].map((number, at) => (
          <Field key={at} label={field.label + ', ' + words.also}>
            <Choice panel={panel} field={field} place={at + 1} value={number ?? 'later'} />
          </Field>
        ))}
    </>
  );
}

function Choice({
  panel,
  field,
  place,
  value,
}: {
  readonly panel: Panel;
  readonly field: ColumnField;
  readonly place: number;
  readonly value: Pick;
}) {
  const words = panel.say.value.columns;
  const { columns } = panel.settingUp;
  const headers = columns.seen.value?.headers ?? [];
  const guess = field.certainty === 'doubtful' ? field.columns[place] : undefined;
  // What the reading holds for possible comes first.
  const likely = headers.filter(one => field.alternatives.includes(one.header));
  const others = headers.filter(one => !likely.includes(one));
  const choose = (text: string): void => {
    const number = Number(text);
    columns.pick(field, place, Number.isNaN(number) ? (text as Pick) : number);
  };
  return (
    <select value={String(value)} onChange={event => choose(event.currentTarget.value)}>
      {place > 0 ? (
        <option value="later">{words.noMore}</option>
      ) : (
        <option value="later">{words.later}</option>
      )}
      {place === 0 && <option value="none">{words.none}</option>}
      {place === 0 && field.certainty === 'chosen' && <option value="guess">{words.again}</option>}
      {[...likely, ...others].map(({ column, header }) => (
        <option key={column} value={String(column)}>
          {letters(column) + ' · ' + header + (column === guess ? ' (' + words.guess + ')' : '')}
        </option>
      ))}
    </select>
  );
}

/** The sheet's name of a column: 1 is A, 28 is AB. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
