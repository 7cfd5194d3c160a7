import type { ScheduleView } from '../../contract/schedule.ts';
import type { Panel } from '../panel.ts';
import { shortDayText } from '../language.ts';
import { Action, Footer } from '../parts/Footer.tsx';
import { Outline } from '../parts/Outline.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { Entries, RareEntries } from './calendar/Entries.tsx';
import { Choices, Spread } from './schedule/Choices.tsx';
import { Hours } from './schedule/Hours.tsx';
import { OpenedCheckIn } from './schedule/OpenedCheckIn.tsx';
import { Week } from './schedule/Week.tsx';
import { Conflicts, Without } from './schedule/Without.tsx';

/** One coach's round: hours first, then the week grid, conflicts, and who has no time yet. */
export function Schedule({ panel }: { readonly panel: Panel }) {
  const { schedule } = panel.say.value;
  const seen = panel.schedule.shown.value;
  const reading = panel.busy.value === 'schedule';
  return (
    <>
      <Tabs panel={panel} />
      <main aria-busy={reading}>
        <h1 class="sr" tabIndex={-1}>
          {schedule.title}
        </h1>
        <Entries panel={panel} />
        <ProblemCard panel={panel} />
        <Notice panel={panel} />
        {seen ? (
          <Round panel={panel} seen={seen} />
        ) : (
          <Outline panel={panel} text={schedule.reading} />
        )}
        {seen && <RareEntries panel={panel} />}
      </main>
      {seen ? <ScheduleFooter panel={panel} seen={seen} /> : <Footer panel={panel} />}
    </>
  );
}

function Round({ panel, seen }: { readonly panel: Panel; readonly seen: ScheduleView }) {
  const { schedule } = panel.say.value;
  if (seen.coach === null) return <p class="empty">{schedule.noCoach}</p>;
  const planned = seen.planned.length > 0;
  return (
    <>
      <Choices panel={panel} seen={seen} />
      {!planned && <Hours panel={panel} seen={seen} />}
      <Spread panel={panel} seen={seen} />
      {planned && (
        <>
          <Week panel={panel} seen={seen} />
          <OpenedCheckIn panel={panel} seen={seen} />
          <Conflicts panel={panel} seen={seen} />
        </>
      )}
      <Without panel={panel} seen={seen} />
      {planned && (
        <>
          <div class="folds">
            <details class="fold">
              <summary>{schedule.hours}</summary>
              <Hours panel={panel} seen={seen} />
            </details>
          </div>
          <button
            type="button"
            class="button text small"
            aria-busy={panel.busy.value === 'test'}
            onClick={() => void panel.schedule.testMe()}
          >
            {panel.busy.value === 'test' && <span class="spin" aria-hidden="true" />}
            {schedule.test}
          </button>
        </>
      )}
    </>
  );
}

function ScheduleFooter({ panel, seen }: { readonly panel: Panel; readonly seen: ScheduleView }) {
  const { schedule, next, locale } = panel.say.value;
  const round = seen.rounds.find(one => one.id === seen.round);
  const busy = panel.busy.value;
  const toSend = seen.planned.filter(one => !one.sent && one.planner === null).length;
  const toFind = seen.without.filter(one => one.sentence === null).length;
  const open = round?.state === 'open' && seen.coach !== null;
  const allSent = seen.planned.length > 0 && seen.planned.every(one => one.sent);
  const hint =
    round?.state === 'later'
      ? schedule.later(shortDayText(round.plannedFrom, locale))
      : round?.state === 'over'
        ? schedule.over
        : allSent
          ? schedule.allSent
          : toSend > 0 && seen.waiting === 0
            ? schedule.notYet
            : null;
  const waiting = busy === 'next' || busy === 'schedule';
  if (!open) return <Footer panel={panel} hint={hint} />;
  if (toFind > 0) {
    return (
      <Footer panel={panel} hint={hint}>
        <Action
          label={schedule.find(toFind)}
          busy={waiting}
          onPress={() => void panel.schedule.plan(false)}
        />
      </Footer>
    );
  }
  return (
    <Footer panel={panel} hint={hint}>
      {toSend > 0 && seen.waiting > 0 && (
        <Action
          label={next.sendInvites(seen.waiting)}
          busy={waiting}
          onPress={() => void panel.lookAhead('sendInvites', 'next')}
        />
      )}
      {!allSent && (
        <button
          type="button"
          class={toSend > 0 ? 'button text' : 'button outline'}
          aria-busy={waiting}
          onClick={() => void panel.schedule.plan(true)}
        >
          {schedule.replan}
        </button>
      )}
    </Footer>
  );
}
