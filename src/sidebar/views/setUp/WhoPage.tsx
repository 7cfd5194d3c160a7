import type { PlanGroup } from '../../../contract/setUp.ts';
import type { Panel } from '../../panel.ts';
import { Action, Footer } from '../../parts/Footer.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Twice, MergedRows } from './Twice.tsx';
import { PageTop } from './PageTop.tsx';

/** "Who gets a plan?": kinds of people with a guess, and single people where it may differ. */
export function WhoPage({ panel }: { readonly panel: Panel }) {
  const { say, school, settingUp, busy } = panel;
  const { who } = say.value;
  const { whoGetsPlans } = settingUp;
  if (!school.value) return null;
  const all = school.value.who.reduce((sum, one) => sum + one.count, 0);
  const count = whoGetsPlans.count.value;
  return (
    <>
      <main>
        <PageTop panel={panel} words={who} />
        <Notice panel={panel} />
        <Twice panel={panel} />
        <p class="lead strong" aria-live="polite">
          {who.plans(count, all)}
        </p>
        <ul class="kinds">
          {school.value.who.map(group => (
            <Kind key={group.reason} panel={panel} group={group} />
          ))}
        </ul>
        <MergedRows panel={panel} />
      </main>
      <Footer panel={panel}>
        <Action
          label={who.keep(count)}
          busy={busy.value === 'people'}
          onPress={() => void whoGetsPlans.keep()}
        />
        <button type="button" class="button text" onClick={() => settingUp.open()}>
          {say.value.buttons.later}
        </button>
      </Footer>
    </>
  );
}

function Kind({ panel, group }: { readonly panel: Panel; readonly group: PlanGroup }) {
  const { who } = panel.say.value;
  const { whoGetsPlans } = panel.settingUp;
  const plans = whoGetsPlans.plansOf(group);
  const some = plans > 0 && plans < group.count;
  return (
    <li>
      <label class="option">
        <input
          type="checkbox"
          checked={plans > 0 && !some}
          ref={box => {
            if (box) box.indeterminate = some;
          }}
          onChange={event => whoGetsPlans.tickKind(group, event.currentTarget.checked)}
        />
        <span>{group.label}</span>
        <span class="count">{some ? who.some(plans, group.count) : group.count}</span>
      </label>
      {group.people.length > 0 && (
        <details class="fold">
          <summary>{who.named(group.people.length)}</summary>
          <ul>
            {group.people.map(one => (
              <li key={one.row}>
                <label class="option">
                  <input
                    type="checkbox"
                    checked={whoGetsPlans.gets(group, one)}
                    onChange={event =>
                      whoGetsPlans.tickPerson(one.row, event.currentTarget.checked)
                    }
                  />
                  <span>
                    {one.name || who.row(one.row)}
                    {one.homeSchool !== '' && (
                      <span class="small-text">{who.homeSchool(one.homeSchool)}</span>
                    )}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
