import type { ConflictView } from '../../contract/living.ts';
import type { Panel } from '../panel.ts';
import { Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';

/** Where plan and sheet say different things: both texts, and what may be done without losing a word. */
export function SideBySide({ panel }: { readonly panel: Panel }) {
  const { buttons, living: say } = panel.say.value;
  const seen = panel.conflicts.value;
  if (!seen) return null;
  const nothing = seen.conflicts.length + seen.closed.length === 0;
  return (
    <>
      <main>
        <Heading text={say.title} back={{ label: buttons.back, go: () => void panel.toPlans() }} />
        <p class="lead">{nothing ? say.nothing : say.lead}</p>
        <ProblemCard panel={panel} />
        <Notice panel={panel} />
        {seen.conflicts.map(one => (
          <Conflict key={one.key + one.section} panel={panel} conflict={one} />
        ))}
        {seen.closed.map(({ name, sentence }) => (
          <p class="note" key={name + sentence}>
            <span>
              <b>{name}</b> {sentence}
            </span>
          </p>
        ))}
        {seen.more > 0 && <p class="small-text">{say.more(seen.more)}</p>}
      </main>
      <Footer panel={panel} />
    </>
  );
}

function Conflict({ panel, conflict }: { readonly panel: Panel; readonly conflict: ConflictView }) {
  const { buttons, list, living: say } = panel.say.value;
  const { name, label, sentence, plan, sheet, choices, url, key, section } = conflict;
  return (
    <section class="section" aria-label={say.about(name, label)}>
      <h2>{name}</h2>
      <p class="lead">
        <b>{label}</b>
      </p>
      <p class="small-text">{sentence}</p>
      <dl class="sides">
        <div>
          <dt>{say.inPlan}</dt>
          <dd class="typed">{plan === null ? say.notFound : plan || say.empty}</dd>
        </div>
        <div>
          <dt>{say.inSheet}</dt>
          <dd class="typed">{sheet || say.empty}</dd>
        </div>
      </dl>
      <div class="buttons choices" role="group" aria-label={say.about(name, label)}>
        {choices.map(choice => (
          <button
            type="button"
            key={choice}
            class="button small outline"
            aria-busy={panel.busy.value === ['settle', key, section, choice].join(' ')}
            onClick={() => void panel.settle(conflict, choice)}
          >
            {say.choices[choice]}
          </button>
        ))}
        <a
          class="button text small"
          href={url}
          target="_blank"
          rel="noopener"
          aria-label={list.planOf(name)}
        >
          {buttons.openPlan}
        </a>
      </div>
    </section>
  );
}
