import type { PromiseState, PromiseView } from '../../../contract/insights.ts';
import type { PromiseKind } from '../../../core/insight/promises.ts';
import type { Panel } from '../../panel.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Opens } from './Opens.tsx';

const KINDS: readonly PromiseKind[] = ['cover', 'coaching', 'place', 'book'];

/** What the school gives for teachers' steps, delivered or not. */
export function Promised({
  panel,
  promises,
}: {
  readonly panel: Panel;
  readonly promises: readonly PromiseView[];
}) {
  const { insights } = panel.say.value;
  const all = givenOf(promises);
  return (
    <section class="section">
      <h2 class="with-count">
        {insights.promised}
        {all.of > 0 && <span class="count">{insights.delivered(all.given, all.of)}</span>}
      </h2>
      <p class="lead">{promises.length === 0 ? insights.noPromise : insights.promisedLead}</p>
      {all.of > 0 && <Bar done={all.given} of={all.of} tone={all.given === all.of ? 'good' : ''} />}
      {KINDS.map(kind => {
        const ofKind = promises.filter(one => one.kind === kind);
        if (ofKind.length === 0) return null;
        const { given, of } = givenOf(ofKind);
        return (
          <Opens
            key={kind}
            panel={panel}
            title={insights.given[kind]}
            count={insights.delivered(given, of)}
            items={ofKind}
            row={one => <Step key={one.key + one.part} panel={panel} promise={one} />}
          />
        );
      })}
    </section>
  );
}

/** How many the school has given, of those that are wanted still. */
function givenOf(promises: readonly PromiseView[]): {
  readonly given: number;
  readonly of: number;
} {
  const wanted = promises.filter(({ state }) => state !== 'not_needed');
  return {
    given: wanted.filter(({ state }) => state === 'delivered').length,
    of: wanted.length,
  };
}

function Step({ panel, promise }: { readonly panel: Panel; readonly promise: PromiseView }) {
  const { insights } = panel.say.value;
  const { name, step, by, state, key, part } = promise;
  const button = (to: PromiseState, label: string) => (
    <button
      type="button"
      class="button text small"
      aria-label={label + ': ' + name + ', ' + step}
      aria-busy={panel.busy.value === ['promise', key, part, to].join(' ')}
      onClick={() => void panel.insights.keep(promise, to)}
    >
      {label}
    </button>
  );
  return (
    <li>
      <b>{name}</b>
      <p>{by === '' ? step : step + ', ' + insights.by(by)}</p>
      {state === 'open' ? (
        <div class="buttons">
          {button('delivered', insights.deliver)}
          {button('not_needed', insights.notNeeded)}
        </div>
      ) : (
        <div class="buttons">
          <span class={state === 'delivered' ? 'state done' : 'state'}>
            {state === 'delivered' ? '✓ ' + insights.isDelivered : insights.isNotNeeded}
          </span>
          {button('open', insights.again)}
        </div>
      )}
    </li>
  );
}
