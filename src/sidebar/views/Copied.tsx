import type { Panel } from '../panel.ts';
import { Facts, type FactLine } from '../parts/Facts.tsx';
import { Action, Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';

interface Props {
  readonly panel: Panel;
}

/** The workbook is a copy: to the original, or to a new beginning here. */
export function Copied({ panel }: Props) {
  const { copied: words } = panel.say.value;
  const copy = panel.copied.seen.value;
  if (!copy) return null;
  return (
    <>
      <main>
        <span class="big-mark">
          <Icon name="document" />
        </span>
        <Heading text={words.title} />
        <p class="lead">{words.lead}</p>
        <section class="section">
          <h2>{words.goOn}</h2>
          <a href={copy.url} target="_blank" rel="noopener" class="button outline">
            {words.original}
          </a>
        </section>
        <section class="section">
          <h2>{words.other}</h2>
          <p class="lead">{words.otherText}</p>
        </section>
      </main>
      <Footer panel={panel}>
        <Action label={words.look} busy={false} onPress={() => panel.show('startAnew')} />
      </Footer>
    </>
  );
}

/** What starting anew will do, in numbers. Nothing has changed yet. */
export function StartAnew({ panel }: Props) {
  const { copied: words, buttons } = panel.say.value;
  const copy = panel.copied.seen.value;
  if (!copy) return null;
  const back = (): void => panel.turnTo('copied');
  const { plans, checkIns, people, withGoals, schoolYear, newYear, template, choices, dateOver } =
    copy;
  const lines: (FactLine | false)[] = [
    plans > 0 && { icon: 'document', ...words.plans(plans) },
    checkIns > 0 && { icon: 'calendar', ...words.checkIns(checkIns) },
    copy.reflections + copy.pieces > 0 && { icon: 'lock', ...words.kept(copy) },
    newYear !== schoolYear && { icon: 'clock', ...words.year(schoolYear, newYear) },
    { icon: 'table', ...words.stays(people, withGoals) },
    (template || dateOver || choices > 0) && {
      icon: 'people',
      ...words.again(template, choices, dateOver),
    },
    { icon: 'lock', ...words.untouched },
  ];
  return (
    <>
      <main>
        <Heading text={words.sureTitle} back={{ label: words.back, go: back }} />
        <p class="lead">{words.sureLead}</p>
        <ProblemCard panel={panel} />
        <Facts lines={lines.filter(line => line !== false)} />
      </main>
      <Footer panel={panel}>
        <Action
          label={words.start}
          busy={panel.busy.value === 'startAnew'}
          onPress={() => void panel.copied.start(copy)}
        />
        <button type="button" class="button text" onClick={back}>
          {buttons.cancel}
        </button>
      </Footer>
    </>
  );
}
