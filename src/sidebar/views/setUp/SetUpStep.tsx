import type { Panel } from '../../panel.ts';
import { Icon } from '../../parts/Icon.tsx';
import { asked, type Step } from '../../setUpSteps.ts';
import { ColumnAsk } from './ColumnAsk.tsx';
import { KindChoice, type KindPick } from './KindChoice.tsx';
import { openStep } from './openStep.ts';

// More than these are asked on a page of their own.
const ASK_HERE = 3;

/** One step in one line; the next one is opened. */
export function SetUpStep({
  panel,
  step,
  number,
  kind,
}: {
  readonly panel: Panel;
  readonly step: Step;
  readonly number: number;
  readonly kind: KindPick;
}) {
  const { settingUp } = panel.say.value;
  const { name, state } = step;
  const opens = name !== 'tabs';
  const inside = (
    <>
      <span class="name">{settingUp.steps[name].name}</span>
      <span class={'state ' + state}>{settingUp.states[state]}</span>
      <span class="small-text">{stateText(panel, step)}</span>
    </>
  );
  return (
    <li class={state}>
      <span class="mark" aria-hidden="true">
        {state === 'done' ? <Icon name="check" small /> : number}
      </span>
      {opens ? (
        <button type="button" class="step" onClick={() => openStep(panel, name)}>
          {inside}
        </button>
      ) : (
        <div class="step">{inside}</div>
      )}
      {state === 'now' && <Opened panel={panel} step={step} kind={kind} />}
    </li>
  );
}

/** What the next step asks where it can be answered at once. */
function Opened({
  panel,
  step,
  kind,
}: {
  readonly panel: Panel;
  readonly step: Step;
  readonly kind: KindPick;
}) {
  const { settingUp, focus } = panel.say.value;
  const school = panel.school.value;
  if (!school) return null;
  switch (step.name) {
    case 'columns': {
      const open = asked(school.columns);
      if (open.length > ASK_HERE) return null;
      return (
        <div class="ask">
          {open.map(field => (
            <ColumnAsk key={field.field} panel={panel} field={field} />
          ))}
        </div>
      );
    }
    case 'tabs':
      return <p class="small-text ask">{school.missingTabs.join(' · ')}</p>;
    case 'kind':
      return <KindChoice panel={panel} kind={kind} />;
    case 'focus':
      return (
        <div class="ask">
          <p class="small-text">{focus.help}</p>
          {panel.settingUp.inTab.value ? (
            <button
              type="button"
              class="button text small"
              onClick={() => openStep(panel, step.name)}
            >
              {settingUp.steps.focus.action}
            </button>
          ) : (
            <button
              type="button"
              class="button text small"
              aria-busy={panel.busy.value === 'refresh'}
              onClick={() => void panel.refresh()}
            >
              {settingUp.lookAgain}
            </button>
          )}
        </div>
      );
    default:
      return null;
  }
}

/** What holds now, in one line. */
function stateText(panel: Panel, { name, state }: Step): string {
  const say = panel.say.value;
  const school = panel.school.value;
  if (!school) return '';
  const { columns, who, choices, focusAreas, missingTabs, rubricTitle, schoolName } = school;
  const all = who.reduce((sum, one) => sum + one.count, 0);
  switch (name) {
    case 'columns': {
      const matched = columns.fields.reduce((sum, one) => sum + one.headers.length, 0);
      const open = asked(columns).length;
      if (state === 'done') return say.columns.people(columns.tab, all);
      return columns.tab + '. ' + say.columns.matched(matched - open, open);
    }
    case 'tabs':
      return missingTabs.length === 0 ? say.settingUp.tabsThere : say.settingUp.steps.tabs.todo;
    case 'who':
      return school.twice.length > 0
        ? say.who.twice(school.twice.length)
        : say.who.plans(school.teachers.length, all);
    case 'kind':
      return choices.planKindAsked ? say.kind[choices.planKind].name : say.kind.notAsked;
    case 'school':
      return [schoolName, rubricTitle].filter(Boolean).join(' · ');
    case 'focus': {
      const names = focusAreas.map(one => one.name).join(' · ');
      if (names === '') return say.settingUp.steps.focus.todo;
      return choices.ownFocusAreas ? names : say.focus.example + names;
    }
    case 'daysOff':
      return choices.ownDaysOff ? say.daysOff.own : say.daysOff.usual;
    case 'tryOut':
      return say.settingUp.steps.tryOut.todo;
  }
}
