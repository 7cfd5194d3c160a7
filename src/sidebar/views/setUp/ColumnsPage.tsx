import type { Panel } from '../../panel.ts';
import { Action, Footer } from '../../parts/Footer.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ProblemCard } from '../../parts/ProblemCard.tsx';
import { asked, missingFields } from '../../setUpSteps.ts';
import { Fold } from '../plans/Attention.tsx';
import { ColumnAsk } from './ColumnAsk.tsx';

/** Every column: the doubtful ones asked, the others folded, the private ones named. */
export function ColumnsPage({ panel }: { readonly panel: Panel }) {
  const { say, settingUp, school, busy } = panel;
  const words = say.value.columns;
  const seen = settingUp.columns.seen.value;
  if (!seen) return null;
  const open = asked(seen);
  const rest = seen.fields.filter(one => !open.includes(one));
  const matched = seen.fields.reduce((sum, one) => sum + one.headers.length, 0);
  const doubts = open.filter(one => one.headers.length > 0).length;
  const back = school.value && {
    back: { label: say.value.settingUp.back, go: () => settingUp.open() },
  };
  return (
    <>
      <main>
        <Heading text={words.title} {...(back || {})} />
        <p class="lead">{words.lead(seen.tab, seen.headerRow)}</p>
        <ProblemCard panel={panel} />
        {missingFields(seen).length > 0 && <p class="lead">{words.missing}</p>}
        <p class="lead strong">{words.matched(matched - doubts, open.length)}</p>
        {open.length > 0 && (
          <div class="ask wide">
            {open.map(field => (
              <ColumnAsk key={field.field} panel={panel} field={field} whole />
            ))}
          </div>
        )}
        <div class="folds">
          <details class="fold">
            <summary>{words.all}</summary>
            <div class="ask wide">
              {rest.map(field => (
                <ColumnAsk key={field.field} panel={panel} field={field} whole />
              ))}
            </div>
          </details>
          <Fold title={words.leftOut(seen.leftOut.length)} count={seen.leftOut.length} open>
            {seen.leftOut.map(one => (
              <li key={one.column} class="with-icon">
                <Icon name="lock" small />
                <span>{one.sentence}</span>
              </li>
            ))}
          </Fold>
        </div>
      </main>
      <Footer panel={panel}>
        <Action
          label={words.confirm}
          busy={busy.value === 'columns'}
          onPress={() => void settingUp.columns.confirm()}
        />
        {school.value && (
          <button type="button" class="button text" onClick={() => settingUp.open()}>
            {say.value.buttons.later}
          </button>
        )}
      </Footer>
    </>
  );
}
