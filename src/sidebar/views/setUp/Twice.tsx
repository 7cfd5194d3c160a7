import type { TwiceView } from '../../../contract/setUp.ts';
import type { Panel } from '../../panel.ts';
import { Icon } from '../../parts/Icon.tsx';
import { OpenRow } from '../../parts/NeedsYou.tsx';
import { Fold } from '../plans/Attention.tsx';

// Enough to decide by; the rows themselves are one press away.
const LINES = 5;

/** People who stand in more than one row: merged in one click, or looked at in the sheet. */
export function Twice({ panel }: { readonly panel: Panel }) {
  const twice = panel.school.value?.twice ?? [];
  return (
    <>
      {twice.map(one => (
        <OnePerson key={one.rows.map(({ row }) => row).join()} panel={panel} one={one} />
      ))}
    </>
  );
}

function OnePerson({ panel, one }: { readonly panel: Panel; readonly one: TwiceView }) {
  const { who } = panel.say.value;
  const { whoGetsPlans } = panel.settingUp;
  const { rows, keep, sentence, conflicts } = one;
  const [other] = rows.filter(({ row }) => row !== keep);
  if (!other) return null;
  return (
    <section class="card attention">
      <h2>
        <Icon name="people" small />
        {rows[0]?.name || who.row(keep)}
      </h2>
      <p>{sentence}</p>
      {conflicts.slice(0, LINES).map(line => (
        <p key={line}>{line}</p>
      ))}
      <div class="card-buttons">
        <button
          type="button"
          class="button tonal small"
          aria-busy={panel.busy.value === 'merge ' + other.row}
          onClick={() => void whoGetsPlans.merge(other.row, keep)}
        >
          {who.mergeInto(keep)}
        </button>
      </div>
      <p>{who.twoPeople}</p>
      <div class="card-buttons">
        {rows.slice(0, 2).map(({ row }) => (
          <OpenRow
            key={row}
            panel={panel}
            name={who.row(row)}
            label={who.row(row)}
            cell={{ row, column: null }}
          />
        ))}
      </div>
    </section>
  );
}

/** What was merged, each with the way back. */
export function MergedRows({ panel }: { readonly panel: Panel }) {
  const { who } = panel.say.value;
  const merged = panel.school.value?.merged ?? [];
  return (
    <Fold title={who.mergedList(merged.length)} count={merged.length}>
      {merged.map(({ row, name, others }) => (
        <li key={row}>
          <p>{who.mergedLine(name, row, others)}</p>
          {others.map(other => (
            <button
              type="button"
              class="button text small"
              key={other}
              aria-label={who.undo + ': ' + who.row(other)}
              aria-busy={panel.busy.value === 'unmerge ' + other}
              onClick={() => void panel.settingUp.whoGetsPlans.unmerge(other)}
            >
              {who.undo}
            </button>
          ))}
        </li>
      ))}
    </Fold>
  );
}
