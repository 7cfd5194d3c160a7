import type { MovedView, ReplanView } from '../../../contract/calendar.ts';
import type { Panel } from '../../panel.ts';
import { DayInput } from '../../parts/DayInput.tsx';
import { Facts, type FactLine } from '../../parts/Facts.tsx';
import { Field } from '../../parts/Field.tsx';
import { Action, Footer } from '../../parts/Footer.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Outline } from '../../parts/Outline.tsx';
import { ProblemCard } from '../../parts/ProblemCard.tsx';
import { Moved } from './Moved.tsx';

/** Planning again from a day on: what would change of what is to come, and keeping it. */
export function SemesterPage({ panel }: { readonly panel: Panel }) {
  const { semester: words, calendar } = panel.say.value;
  const { seen, from } = panel.semester;
  const today = panel.school.value?.today ?? '';
  const back = { label: calendar.back, go: () => panel.schedule.toSchedule() };
  return (
    <>
      <main aria-busy={seen.value === null && panel.problem.value === null}>
        <Heading text={words.title} back={back} />
        <p class="lead">{words.lead}</p>
        <Field label={words.from} help={words.fromHelp}>
          <DayInput min={today} value={from.value} onDay={panel.semester.choose} />
        </Field>
        <ProblemCard panel={panel} />
        <Notice panel={panel} />
        {seen.value ? (
          <Plan panel={panel} plan={seen.value} />
        ) : (
          <Outline panel={panel} text={words.looking} />
        )}
      </main>
      <SemesterFooter panel={panel} plan={seen.value} cancel={back.go} />
    </>
  );
}

function Plan({ panel, plan }: { readonly panel: Panel; readonly plan: ReplanView }) {
  const { semester: words, moved: movedWords } = panel.say.value;
  const { moved, planned, unplaced, mails } = plan;
  if (moved.length + planned + unplaced.length === 0) {
    return <Facts lines={[{ icon: 'check', ...words.nothing }]} />;
  }
  const lines: FactLine[] = [
    ...(moved.length > 0
      ? [
          { icon: 'calendar', title: words.moves(moved.length), text: words.movesText } as const,
          { icon: 'mail', ...movedWords.mails(mails) } as const,
        ]
      : []),
    ...(planned > 0
      ? [{ icon: 'people', title: words.planned(planned), text: words.plannedText } as const]
      : []),
  ];
  return (
    <div aria-live="polite">
      <Facts lines={lines} />
      <Moved panel={panel} plan={plan} mark={one => coachLine(panel, one)} />
    </div>
  );
}

/** "with Dana Rivera instead of Tomás Vega" where the coach becomes another one; else ''. */
function coachLine(panel: Panel, { key, round, coachName }: MovedView): string {
  const teacher = panel.school.value?.teachers.find(one => one.key === key);
  const before = teacher?.checkIns.find(one => one.round === round)?.coachName ?? coachName;
  return before === coachName ? '' : panel.say.value.semester.insteadOf(coachName, before);
}

function SemesterFooter({
  panel,
  plan,
  cancel,
}: {
  readonly panel: Panel;
  readonly plan: ReplanView | null;
  readonly cancel: () => void;
}) {
  const { semester: words, calendar, next, buttons } = panel.say.value;
  const kept = panel.semester.kept.value;
  const busy = panel.busy.value;
  const count = plan ? plan.moved.length + plan.planned : 0;
  const toSend = panel.school.value?.toInvite ?? 0;
  const ahead = (label: string, kind: 'syncCheckIns' | 'sendInvites') => (
    <Action
      label={label}
      busy={busy === 'next'}
      onPress={() => void panel.lookAhead(kind, 'next')}
    />
  );
  let primary = null;
  if (plan && !kept && count > 0) {
    primary = (
      <Action
        label={words.keep(count)}
        busy={busy === 'keep semester'}
        onPress={() => void panel.semester.keep()}
      />
    );
  } else if (plan && kept && plan.events > 0) {
    primary = ahead(calendar.update(plan.events), 'syncCheckIns');
  } else if (plan && kept && toSend > 0) {
    primary = ahead(next.sendInvites(toSend), 'sendInvites');
  }
  return (
    <Footer panel={panel} hint={primary && !kept ? words.hint : null}>
      {primary}
      <button type="button" class={primary ? 'button text' : 'button outline'} onClick={cancel}>
        {kept || count === 0 ? buttons.done : buttons.cancel}
      </button>
    </Footer>
  );
}
