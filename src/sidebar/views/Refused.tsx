import type { Panel } from '../panel.ts';
import { Action, Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';

/** The server was reached and says why it cannot show the school: no roster, a copied workbook. */
export function Refused({ panel }: { readonly panel: Panel }) {
  const say = panel.say.value;
  return (
    <>
      <main>
        <span class="big-mark">
          <Icon name="talk" />
        </span>
        <Heading text={say.problem} />
        <p class="lead">{panel.problem.value?.sentence}</p>
      </main>
      <Footer panel={panel}>
        <Action label={say.buttons.tryAgain} busy={false} onPress={() => void panel.open()} />
      </Footer>
    </>
  );
}
