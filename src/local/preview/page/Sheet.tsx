import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownSheet } from '../messages.ts';
import { act, stage } from './ask.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

// Some empty rows and columns to type into, as a sheet has.
const SPARE_ROWS = 3;
const SPARE_COLUMNS = 1;

/** The spreadsheet: tabs, a formula bar, and cells that can be typed into. */
export function Sheet() {
  const seen = stage.value;
  const [tab, setTab] = useState('');
  const [at, setAt] = useState<Place>({ row: 1, column: 1 });
  const sheet = seen?.sheets.find(one => one.name === tab) ?? seen?.sheets[0];
  const selected = seen?.selected;
  useEffect(() => {
    if (!selected) return;
    setTab(selected.tab);
    setAt({ row: selected.row, column: selected.column ?? 1 });
  }, [selected?.at]);
  if (!seen || !sheet) return null;
  return (
    <>
      <div class="formula">
        <span>{columnName(at.column) + at.row}</span>
        <i aria-hidden="true">fx</i>
        <span>{sheet.rows[at.row - 1]?.[at.column - 1] ?? ''}</span>
      </div>
      <Cells key={sheet.name} sheet={sheet} at={at} go={setAt} />
      <div class="tabs" role="group" aria-label="Tabs">
        {seen.sheets.map(({ name }) => (
          <button
            type="button"
            key={name}
            aria-pressed={name === sheet.name}
            onClick={() => {
              setTab(name);
              setAt({ row: 1, column: 1 });
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}

function Cells({
  sheet,
  at,
  go,
}: {
  readonly sheet: ShownSheet;
  readonly at: Place;
  readonly go: (place: Place) => void;
}) {
  const [typing, setTyping] = useState<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const width = Math.max(0, ...sheet.rows.map(row => row.length)) + SPARE_COLUMNS;
  const height = sheet.rows.length + SPARE_ROWS;
  const links = new Map(sheet.links.map(one => [one.row + '/' + one.column, one.url]));
  useEffect(() => {
    const cell = table.current?.querySelector('td.at');
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at.row, at.column]);

  const move = (rows: number, columns: number): void => {
    go({
      row: Math.min(height, Math.max(1, at.row + rows)),
      column: Math.min(width, Math.max(1, at.column + columns)),
    });
  };
  const commit = (text: string): void => {
    setTyping(null);
    void act({ is: 'type', tab: sheet.name, row: at.row, column: at.column, text });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (typing !== null) return;
    const step = STEPS[event.key];
    if (step) move(...step);
    else if (event.key === 'Enter' || event.key === 'F2') {
      setTyping(sheet.rows[at.row - 1]?.[at.column - 1] ?? '');
    } else if (event.key === 'Delete') commit('');
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) setTyping(event.key);
    else return;
    event.preventDefault();
  };
  return (
    <div class="cells" tabIndex={0} role="region" aria-label={sheet.name} onKeyDown={onKey}>
      <table ref={table}>
        <thead>
          <tr>
            <td />
            {Array.from({ length: width }, (_, column) => (
              <th scope="col" key={column}>
                {columnName(column + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: height }, (_, index) => index + 1).map(row => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {Array.from({ length: width }, (_, index) => index + 1).map(column => {
                const here = row === at.row && column === at.column;
                const text = sheet.rows[row - 1]?.[column - 1] ?? '';
                return (
                  <td
                    key={column}
                    class={here ? 'at' : row === at.row ? 'row' : ''}
                    onClick={() => {
                      if (!here) setTyping(null);
                      go({ row, column });
                    }}
                    onDblClick={() => setTyping(text)}
                  >
                    {here && typing !== null ? (
                      <Typing text={typing} done={commit} away={() => setTyping(null)} />
                    ) : (
                      <Shown text={text} url={links.get(row + '/' + column)} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function Shown({ text, url }: { readonly text: string; readonly url: string | undefined }) {
  const id = /\/document\/d\/([\w-]+)/.exec(url ?? '')?.[1];
  if (!id) return <>{text}</>;
  return (
    <a href={'/document/' + id} target="_blank" rel="noopener">
      {text}
    </a>
  );
}

function Typing({
  text,
  done,
  away,
}: {
  readonly text: string;
  readonly done: (text: string) => void;
  readonly away: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      aria-label="Cell"
      defaultValue={text}
      onBlur={away}
      onKeyDown={event => {
        if (event.key === 'Enter') done(event.currentTarget.value);
        else if (event.key === 'Escape') away();
      }}
    />
  );
}

/** "A", "Z", "AA" of a column from 1. */
function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + rest);
}
