import type { Panel, TextPage as Page } from '../panel.ts';
import { Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';

/** Help or privacy: a few short paragraphs. */
export function TextPage({ panel, page }: { readonly panel: Panel; readonly page: Page }) {
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
