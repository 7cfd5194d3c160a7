import type { Cell } from '../panel/sheet.ts';
import type { Panel } from '../panel.ts';
import { Icon } from './Icon.tsx';

/** People of a run for whom a decision is wanted; the others went on. */
export function NeedsYou({ panel }: { readonly panel: Panel }) {
  const needs = panel.run.value?.needsYou ?? [];
  const say = panel.say.value;
  if (needs.length === 0) return null;
  return (
    <section class="section">
      <h2>
        {say.run.needsYou} <span class="badge">{needs.length}</span>
      </h2>
      {needs.map(({ name, row, sentence }) => (
        <div class="card attention" key={name + sentence}>
          <h3>
            <Icon name="talk" small />
            {name}
          </h3>
          <p>{sentence}</p>
          {row !== null && (
            <div class="card-buttons">
              <OpenRow panel={panel} name={name} cell={{ row, column: null }} />
            </div>
          )}
        </div>
      ))}
    </section>
  );
}

/** Takes the person to the cell. */
export function OpenRow({
  panel,
  name,
  label,
  cell,
}: {
  readonly panel: Panel;
  readonly name: string;
  /** "Open row" unless something else is meant. */
  readonly label?: string;
  readonly cell: Cell;
}) {
  const say = panel.say.value;
  const text = label ?? say.buttons.openRow;
  return (
    <button
      type="button"
      class="button text small"
      aria-label={text + ': ' + name}
      aria-busy={panel.isSelecting(cell)}
      onClick={() => void panel.showCell(cell)}
    >
      {text}
    </button>
  );
}
