import type { RunView, SchoolView } from '../../contract/api.ts';
import type { SidebarWords } from '../../words/en/panel/panel.ts';
import type { Panel } from '../panel.ts';
import { cleared, Facts, type FactLine } from '../parts/Facts.tsx';
import { Action, Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Launching } from '../parts/Launching.tsx';
import { Living } from '../parts/Living.tsx';
import { NeedsYou } from '../parts/NeedsYou.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';
import { Undo } from '../parts/Undo.tsx';
import { WayTo } from '../parts/WayTo.tsx';

const LOOK_AT = 5;

/** A run that is done or was stopped: what there is now, and what comes next. */
export function Finished({ panel }: { readonly panel: Panel }) {
  const say = panel.say.value;
  const run = panel.run.value;
  if (!run) return null;
  const { finished } = say;
  const stopped = run.state === 'stopped';
  const made = run.done - run.needsYou.length;
  return (
    <>
      <main>
        <div class="finished">
          <span class={stopped ? 'big-mark quiet' : 'big-mark good'}>
            <Icon name={stopped ? 'pause' : 'check'} />
          </span>
          <div>
            <Heading text={stopped ? finished.stopped(run.done, run.total) : run.says.finished} />
            <p class="small-text">{underTitle(run, say)}</p>
          </div>
        </div>
        <ProblemCard panel={panel} />
        <Facts
          lines={[
            // Where nothing came of it, there is nothing to say of what is there now.
            ...(made > 0 ? factsOf(run, panel.school.value, say) : []),
            ...cleared(run.cleared, say),
          ]}
        />
        <WayTo panel={panel} of={run.kind} />
        <NeedsYou panel={panel} />
        {run.kind === 'readBack' && <Living panel={panel} />}
        {(run.kind === 'sharePlans' || run.kind === 'sendLaunch') && <Launching panel={panel} />}
        {run.kind === 'createPlans' && <LookAt panel={panel} />}
        <Undo panel={panel} of={run.kind} />
      </main>
      <FinishedFooter panel={panel} />
    </>
  );
}

function underTitle(run: RunView, say: SidebarWords): string {
  // One person may have several permissions that were refused.
  const people = new Set(run.needsYou.map(({ row, name }) => row ?? name)).size;
  if (people > 0) return say.finished.needYou(people);
  return run.state === 'stopped' ? say.banner.saved : say.finished.allWell;
}

function factsOf(
  { kind, says }: RunView,
  school: SchoolView | null,
  { finished }: SidebarWords,
): FactLine[] {
  const lines = says.after.map(({ about: icon, title, text }): FactLine => ({ icon, title, text }));
  if (kind !== 'createPlans') return lines;
  return [...lines, { icon: 'lock', ...finished.notShared(withoutEmail(school)) }];
}

/** Plans that cannot be shared yet, because their teacher has no address that works. */
const withoutEmail = (school: SchoolView | null): number =>
  (school?.teachers ?? []).filter(({ plan, email }) => plan !== null && email === null).length;

function LookAt({ panel }: { readonly panel: Panel }) {
  const say = panel.say.value;
  const teachers = panel.school.value?.teachers ?? [];
  const withPlan = teachers.flatMap(({ row, name, plan }) => (plan ? [{ row, name, plan }] : []));
  if (withPlan.length === 0) return null;
  return (
    <section class="section">
      <h2>{say.finished.look}</h2>
      <ul class="latest">
        {withPlan.slice(0, LOOK_AT).map(({ row, name, plan }) => (
          <li key={row}>
            <Icon name="document" small />
            <span>{name}</span>
            <a href={plan.url} target="_blank" rel="noopener" aria-label={say.list.planOf(name)}>
              {say.buttons.openPlan}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FinishedFooter({ panel }: { readonly panel: Panel }) {
  const say = panel.say.value;
  const next = panel.next.value;
  const busy = panel.busy.value;
  const waiting = busy === 'next' || busy === 'reload';
  // Whoever came from the calendar goes on there.
  const kind = panel.run.value?.kind;
  const ofCalendar = ['syncCheckIns', 'removeCheckIns', 'handOverCheckIns'].includes(kind ?? '');
  // Until the school has been read again, what comes next is not known.
  const primary = next?.is === 'run' && busy !== 'reload' ? next : null;
  const planning = next?.is === 'planCheckIns' && busy !== 'reload' && kind === 'sharePlans';
  return (
    <Footer panel={panel}>
      {primary && (
        <Action
          label={say.next[primary.kind](primary.count)}
          busy={waiting}
          onPress={() => void panel.lookAhead(primary.kind, 'next')}
        />
      )}
      {planning && (
        <Action
          label={say.next.planCheckIns}
          busy={waiting}
          onPress={() => {
            void panel.toPlans();
            void panel.planCheckIns();
          }}
        />
      )}
      <button
        type="button"
        class={primary || planning ? 'button text' : 'button outline'}
        aria-busy={busy === 'reload'}
        onClick={() => (ofCalendar ? panel.schedule.toSchedule() : void panel.toPlans())}
      >
        {busy === 'reload' && <span class="spin" aria-hidden="true" />}
        {say.buttons.done}
      </button>
    </Footer>
  );
}
