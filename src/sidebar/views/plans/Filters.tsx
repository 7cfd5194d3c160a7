import type { Panel } from '../../panel.ts';
import type { Counts } from '../../welcome.ts';

// A list that fits on a few screens needs no search.
const SEARCH_FROM = 25;

/** Which teachers the list shows. */
export function Filters({ panel, counts }: { readonly panel: Panel; readonly counts: Counts }) {
  const say = panel.say.value;
  const { filters } = say;
  const { kind, step, name } = panel.filter.value;
  const chips = [
    { is: 'help', label: filters.help, long: filters.helpLong, count: counts.help },
    { is: 'ready', label: filters.ready, long: filters.ready, count: counts.ready },
    { is: 'all', label: filters.all, long: filters.all, count: counts.all },
  ] as const;
  return (
    <>
      <div class="chips" role="group" aria-label={filters.label}>
        {chips.map(chip => (
          <button
            type="button"
            class="chip"
            key={chip.is}
            aria-pressed={step === null && kind === chip.is}
            title={chip.long}
            onClick={() => panel.narrow({ kind: chip.is, step: null })}
          >
            {chip.label} <span class="count">{chip.count}</span>
          </button>
        ))}
      </div>
      {counts.all >= SEARCH_FROM && (
        <input
          class="find"
          type="search"
          aria-label={filters.find}
          placeholder={filters.find}
          value={name}
          onInput={event => panel.narrow({ name: event.currentTarget.value })}
        />
      )}
    </>
  );
}
