import type { Panel } from '../panel.ts';
import { Action, Footer } from '../parts/Footer.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Launching } from '../parts/Launching.tsx';
import { Living } from '../parts/Living.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';
import { Undo } from '../parts/Undo.tsx';
import { WayTo } from '../parts/WayTo.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { Attention } from './plans/Attention.tsx';
import { Filters } from './plans/Filters.tsx';
import { Rail } from './plans/Rail.tsx';
import { TeacherList } from './plans/TeacherList.tsx';

/** The first view: how far the school is, who would welcome help, and the next action. */
export function Plans({ panel }: { readonly panel: Panel }) {
  const school = panel.school.value;
  const say = panel.say.value;
  const counts = panel.counts.value;
  if (!school || !counts) return null;
  const { filter } = panel;
  const { step } = filter.value;
  return (
    <>
      <Tabs panel={panel} />
      <main>
        <h1 class="school" tabIndex={-1}>
          {school.schoolName || say.brand} <span>{school.schoolYear}</span>
        </h1>
        <ProblemCard panel={panel} />
        <Notice panel={panel} />
        <Banner panel={panel} />
        <Rail panel={panel} counts={counts} />
        <WayTo panel={panel} of="createPlans" />
        <Filters panel={panel} counts={counts} />
        <TeacherList key={filter.value.kind + String(step) + filter.value.name} panel={panel} />
        <Attention panel={panel} />
        <Living panel={panel} />
        <Launching panel={panel} />
        <Undo panel={panel} />
      </main>
      <NextFooter panel={panel} />
    </>
  );
}

/** What is to be known before anything else: a run that is still open, or a set-up that waits. */
function Banner({ panel }: { readonly panel: Panel }) {
  const say = panel.say.value;
  const next = panel.next.value;
  if (next?.is === 'resume') {
    const { done, total, startedBy, sentence } = next.run;
    return (
      <p class="note info">
        <Icon name="pause" />
        <span>
          <b>{say.banner.stopped(done, total)}</b> {sentence ?? say.banner.saved}{' '}
          {say.banner.startedBy(startedBy)}
        </span>
      </p>
    );
  }
  const waiting = panel.settingUp.steps.value.filter(one => one.state !== 'done').length;
  if (waiting === 0) return null;
  return (
    <p class="note waiting">
      <Icon name="table" />
      <span>{say.settingUp.waiting(waiting)}</span>
      <button type="button" class="button text small" onClick={() => panel.settingUp.open()}>
        {say.settingUp.goOn}
      </button>
    </p>
  );
}

function NextFooter({ panel }: { readonly panel: Panel }) {
  const say = panel.say.value;
  const next = panel.next.value;
  const busy = panel.busy.value;
  const waiting = busy === 'next';
  const action = (label: string, press: () => Promise<void>) => (
    <Action label={label} busy={waiting} onPress={() => void press()} />
  );
  let primary = null;
  if (next?.is === 'resume') {
    primary = action(next.run.says.resume, panel.resume);
  } else if (next?.is === 'run') {
    primary = action(say.next[next.kind](next.count), () => panel.lookAhead(next.kind, 'next'));
  } else if (next?.is === 'planCheckIns') {
    primary = action(say.next.planCheckIns, panel.planCheckIns);
  }
  return (
    <Footer panel={panel}>
      {primary}
      <button
        type="button"
        class={primary ? 'button text' : 'button outline'}
        aria-busy={busy === 'refresh'}
        onClick={() => void panel.refresh()}
      >
        {busy === 'refresh' && <span class="spin" aria-hidden="true" />}
        {say.buttons.refresh}
      </button>
    </Footer>
  );
}
