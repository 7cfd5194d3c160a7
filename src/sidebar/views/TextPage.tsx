import type { Panel } from '../panel.ts';
import { Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';

interface Props {
  readonly panel: Panel;
}

export const Help = ({ panel }: Props) => <TextPage panel={panel} page="help" />;
export const Privacy = ({ panel }: Props) => <TextPage panel={panel} page="privacy" />;

/** A few short paragraphs. */
function TextPage({ panel, page }: Props & { readonly page: 'help' | 'privacy' }) {
  const say = panel.say.value;
  const { title, facts } = say[page];
  const go = (): void => void (panel.school.value ? panel.toPlans() : panel.open());
  return (
    <>
      <main>
        <Heading text={title} back={{ label: say.buttons.back, go }} />
        <dl class="text-page">
          {facts.map(fact => (
            <div key={fact.title}>
              <dt>{fact.title}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
      </main>
      <Footer panel={panel} />
    </>
  );
}
