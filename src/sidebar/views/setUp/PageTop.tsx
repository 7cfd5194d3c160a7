import type { Panel } from '../../panel.ts';
import { Heading } from '../../parts/Heading.tsx';
import { ProblemCard } from '../../parts/ProblemCard.tsx';

/** What stands first on a page of the set-up: heading with the way back, lead, what went wrong. */
export function PageTop({
  panel: { say, settingUp },
  panel,
  words,
}: {
  readonly panel: Panel;
  readonly words: { readonly title: string; readonly lead: string };
}) {
  return (
    <>
      <Heading
        text={words.title}
        back={{ label: say.value.settingUp.back, go: () => settingUp.open() }}
      />
      <p class="lead">{words.lead}</p>
      <ProblemCard panel={panel} />
    </>
  );
}
