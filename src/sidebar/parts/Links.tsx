import type { Panel } from '../panel.ts';

/** One thing that may be done besides. */
export interface Way {
  readonly text: string;
  readonly go: () => void;
  /** The name under which the panel is busy with it; tests find it by that in any language. */
  readonly to?: string;
}

/** Ways below a list or a result; what is offered is known anew once the school was read again. */
export function Links({ panel, ways }: { readonly panel: Panel; readonly ways: readonly Way[] }) {
  if (ways.length === 0 || panel.busy.value === 'reload') return null;
  return (
    <p class="links">
      {ways.map(({ text, go, to }) => (
        <button
          type="button"
          key={text}
          class="link"
          data-to={to}
          aria-busy={to !== undefined && panel.busy.value === to}
          onClick={go}
        >
          {text}
        </button>
      ))}
    </p>
  );
}
