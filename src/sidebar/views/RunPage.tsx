import type { Panel } from '../panel.ts';
import { Bar } from '../parts/Bar.tsx';
import { Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { NeedsYou } from '../parts/NeedsYou.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';

/** A run at work or paused: how far, how long still, and what it wants to know. */
export function RunPage({ panel }: { readonly panel: Panel }) {
  const say = panel.say.value;
  const run = panel.run.value;
  if (!run) return null;
  const paused = run.state === 'paused';
  const back = paused && {
    back: { label: say.buttons.back, go: () => void panel.toPlans() },
  };
  return (
    <>
      <main>
        <Heading text={paused ? say.run.paused : run.says.working} {...(back || {})} />
        <p class="big-count">
          {run.done.toLocaleString(say.locale)}{' '}
          <small>{run.says.total ?? say.run.of(run.total)}</small>
        </p>
        <Bar
          done={run.done}
          of={run.total}
          label={run.says.label}
          tone={paused ? 'big paused' : run.done === 0 ? 'big starting' : 'big'}
        />
        <p class="small-text after-bar">{stateText(panel)}</p>
        <RunButtons panel={panel} />
        <ProblemCard panel={panel} />
        <NeedsYou panel={panel} />
        {run.latest.length > 0 && (
          <section class="section">
            <h2>{say.run.latest}</h2>
            <ul class="latest">
              {run.latest.map(name => (
                <li key={name}>
                  <Icon name="check" small />
                  {name}
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
      <Footer panel={panel} hint={paused ? null : say.run.keepOpen} />
    </>
  );
}

function stateText(panel: Panel): string {
  const say = panel.say.value;
  const run = panel.run.value;
  if (!run) return '';
  if (panel.asked.value === 'paused') return say.run.pausing;
  if (panel.asked.value === 'stopped') return say.run.stopping;
  if (run.state === 'paused') return run.sentence ?? say.run.nothingLost;
  return run.done === 0 ? say.run.starting : say.run.left(run.secondsLeft);
}

function RunButtons({ panel }: { readonly panel: Panel }) {
  const say = panel.say.value;
  const paused = panel.run.value?.state === 'paused';
  const asked = panel.asked.value;
  return (
    <div class="buttons">
      {paused ? (
        <button type="button" class="button action" onClick={() => void panel.resume()}>
          <Icon name="play" small />
          {say.buttons.resume}
        </button>
      ) : (
        <button
          type="button"
          class="button tonal"
          aria-disabled={asked !== null}
          aria-busy={asked === 'paused'}
          onClick={() => void panel.halt('paused')}
        >
          {asked === 'paused' ? (
            <span class="spin" aria-hidden="true" />
          ) : (
            <Icon name="pause" small />
          )}
          {say.buttons.pause}
        </button>
      )}
      <button
        type="button"
        class="button text"
        aria-disabled={asked !== null}
        onClick={() => void panel.halt('stopped')}
      >
        {say.buttons.stop}
      </button>
    </div>
  );
}
