import type { Panel } from '../panel.ts';
import { Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';

interface Props {
  readonly panel: Panel;
}

export const Help = ({ panel }: Props) => <TextPage panel={panel} page="help" />;
export const Privacy = ({ panel }: Props) => <TextPage panel={panel} page="privacy" />;

/** Who made what, and what to do when somebody leaves. */
export const Handover = ({ panel }: Props) => {
  const title = panel.say.value.living.handover;
  return <Text panel={panel} title={title} facts={panel.handover.value} />;
};

const TextPage = ({ panel, page }: Props & { readonly page: 'help' | 'privacy' }) => (
  <Text panel={panel} {...panel.say.value[page]} />
);

interface Texts extends Props {
  readonly title: string;
  readonly facts: readonly {
    readonly title: string;
    readonly text: string;
    readonly url?: string | null;
  }[];
}

/** A few short paragraphs. */
function Text({ panel, title, facts }: Texts) {
  const say = panel.say.value;
  const go = (): void => void (panel.school.value ? panel.toPlans() : panel.open());
  return (
    <>
      <main>
        <Heading text={title} back={{ label: say.buttons.back, go }} />
        <dl class="text-page">
          {facts.map(fact => (
            <div key={fact.title}>
              <dt>
                {fact.url ? (
                  <a href={fact.url} target="_blank" rel="noopener">
                    {fact.title}
                  </a>
                ) : (
                  fact.title
                )}
              </dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
      </main>
      <Footer panel={panel} />
    </>
  );
}
