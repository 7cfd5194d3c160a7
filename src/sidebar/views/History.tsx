import type { Panel } from '../panel.ts';
import { Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Links } from '../parts/Links.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';

/** What was run, when, by whom, how far, and what may still be taken back. */
export function History({ panel }: { readonly panel: Panel }) {
  const { buttons, history: say } = panel.say.value;
  const past = panel.history.past.value;
  if (!past) return null;
  return (
    <>
      <main>
        <Heading text={say.title} back={{ label: buttons.back, go: () => void panel.toPlans() }} />
        <p class="lead">{past.runs.length > 0 ? say.lead : say.nothing}</p>
        <ProblemCard panel={panel} />
        {past.runs.map(({ id, title, state, by, when, done, total, undo: offer }) => (
          <section class="section" key={id}>
            <h2>{title}</h2>
            <p class="small-text">{when}</p>
            <p class="small-text">{by}</p>
            {state !== 'done' && <p class="small-text">{say.state[state](done, total)}</p>}
            {offer && !panel.school.value?.run && (
              <Links
                panel={panel}
                ways={[
                  {
                    text: offer.text,
                    to: offer.kind,
                    go: () => void panel.lookAhead(offer.kind),
                  },
                ]}
              />
            )}
          </section>
        ))}
        {past.more > 0 && <p class="section small-text">{say.more(past.more)}</p>}
      </main>
      <Footer panel={panel} />
    </>
  );
}
