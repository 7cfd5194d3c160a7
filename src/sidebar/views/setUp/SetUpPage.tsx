import type { SetUpStepName } from '../../../words/en/panel/setUp.ts';
import type { Panel } from '../../panel.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Action, Footer } from '../../parts/Footer.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { ProblemCard } from '../../parts/ProblemCard.tsx';
import { TabQuestions } from '../plans/Attention.tsx';
import { openStep } from './openStep.ts';
import { SampleSchool } from './SampleSchool.tsx';
import { SetUpStep } from './SetUpStep.tsx';
import { useKindChoice } from './KindChoice.tsx';

/** What the panel is busy with once the button of a step was pressed. */
const WORKING: Partial<Record<SetUpStepName, string>> = {
  tabs: 'tabs',
  columns: 'columns',
  kind: 'settings',
};

/** The set-up: what is done, what waits, and the next step opened. */
export function SetUpPage({ panel }: { readonly panel: Panel }) {
  const { say, school, settingUp } = panel;
  const words = say.value.settingUp;
  const steps = settingUp.steps.value;
  const done = steps.filter(one => one.state === 'done').length;
  const kind = useKindChoice(panel);
  if (!school.value) return null;
  const title = done === steps.length ? words.titleDone : words.title;
  const back = { label: say.value.buttons.back, go: () => void panel.toPlans() };
  return (
    <>
      <main>
        <Heading text={title} back={back} />
        <p class="lead">{done === steps.length ? words.ready : words.lead}</p>
        <div class="set-up-progress">
          <Bar done={done} of={steps.length} label={words.progress} tone="big" />
          <span class="small-text count">{words.done(done, steps.length)}</span>
        </div>
        <ProblemCard panel={panel} />
        <Notice panel={panel} />
        <ol class="stepper checklist">
          {steps.map((step, place) => (
            <SetUpStep key={step.name} panel={panel} step={step} number={place + 1} kind={kind} />
          ))}
        </ol>
        <SampleSchool panel={panel} />
        <div class="folds">
          <TabQuestions panel={panel} />
        </div>
      </main>
      <StepFooter panel={panel} now={settingUp.now.value} keepKind={kind.keep} />
    </>
  );
}

function StepFooter({
  panel,
  now,
  keepKind,
}: {
  readonly panel: Panel;
  readonly now: SetUpStepName | null;
  readonly keepKind: () => void;
}) {
  const { say, settingUp, busy } = panel;
  const words = say.value.settingUp;
  if (now === null) {
    return (
      <Footer panel={panel}>
        <Action label={words.toTeachers} busy={false} onPress={() => void panel.toPlans()} />
      </Footer>
    );
  }
  const look = now === 'focus' && settingUp.inTab.value;
  const press = (): void => {
    if (look) void panel.refresh();
    else if (now === 'tabs') void settingUp.addTabs();
    else if (now === 'columns') void settingUp.columns.confirm();
    else if (now === 'kind') keepKind();
    else openStep(panel, now);
  };
  const waits = busy.value === (look ? 'refresh' : WORKING[now]);
  const tabs = panel.school.value?.missingTabs.length ?? 0;
  const label = look
    ? words.lookAgain
    : now === 'tabs'
      ? say.value.next.setUp(tabs)
      : words.steps[now].action;
  return (
    <Footer panel={panel}>
      <Action label={label} busy={waits} onPress={press} />
      <button type="button" class="button text" onClick={() => settingUp.putOff(now)}>
        {say.value.buttons.later}
      </button>
    </Footer>
  );
}
