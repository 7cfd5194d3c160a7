import type { DayView } from '../../../contract/calendar.ts';
import { dayText } from '../../language.ts';
import type { Panel } from '../../panel.ts';
import { Facts, type FactLine } from '../../parts/Facts.tsx';
import { Action, Footer } from '../../parts/Footer.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Outline } from '../../parts/Outline.tsx';
import { ProblemCard } from '../../parts/ProblemCard.tsx';
import { DayChoice, Details, Rotation } from './DayChoice.tsx';
import { Moved } from './Moved.tsx';

/** A day without school: which one, what would move where and who gets a mail, one confirmation. */
export function SnowDayPage({ panel }: { readonly panel: Panel }) {
  const words = panel.say.value.snowDay;
  const seen = panel.snowDay.seen.value;
  const back = {
    label: panel.say.value.calendar.back,
    go: () => panel.schedule.toSchedule(),
  };
  return (
    <>
      <main aria-busy={seen === null && panel.problem.value === null}>
        <Heading text={words.title} back={back} />
        <p class="lead">{words.lead}</p>
        <DayChoice panel={panel} />
        <ProblemCard panel={panel} />
        {seen ? <Plan panel={panel} seen={seen} /> : <Outline panel={panel} text={words.looking} />}
        <Details panel={panel} />
      </main>
      <SnowDayFooter panel={panel} seen={seen} cancel={back.go} />
    </>
  );
}

/** "Mon, Sep 14", or the first and the last of several. */
function daysText(panel: Panel): string {
  const { locale } = panel.say.value;
  const { from, to } = panel.snowDay.asked.value;
  const first = dayText(from, locale);
  return to === null ? first : first + ' – ' + dayText(to, locale);
}

/** The time of day of an instant as RFC 3339 writes it. */
const clockOf = (start: string): string => start.slice(11, 16);

function Plan({ panel, seen }: { readonly panel: Panel; readonly seen: DayView }) {
  const { snowDay: words, moved: movedWords, locale } = panel.say.value;
  const { moved, unplaced, onto, mails } = seen;
  const same = moved.filter(one => one.sameTime).length;
  const unsent = moved.filter(one => !one.sent).length;
  const closes: FactLine = { icon: 'snow', ...words.closes(daysText(panel)) };
  const where = words.where(
    same,
    moved.length - same,
    onto === null ? words.noDayLeft : dayText(onto, locale),
  );
  const lines: FactLine[] = [
    { icon: 'calendar', title: words.moves(moved.length), text: where },
    { icon: 'mail', ...movedWords.mails(mails) },
    ...(unsent > 0 && mails > 0
      ? [{ icon: 'clock', title: words.unsent(unsent), text: '' } as const]
      : []),
    closes,
  ];
  const nobody: FactLine = { icon: 'check', ...words.nobody };
  return (
    <div aria-live="polite">
      <Facts lines={moved.length + unplaced.length === 0 ? [nobody] : lines} />
      {seen.notes.map(line => (
        <p class="note" key={line}>
          <span>{line}</span>
        </p>
      ))}
      {seen.asksRotation && <Rotation panel={panel} />}
      <Moved
        panel={panel}
        plan={seen}
        mark={({ sameTime, from, to }) => {
          if (sameTime) return movedWords.sameTime;
          return clockOf(from) === clockOf(to) ? movedWords.otherDay : movedWords.otherTime;
        }}
      />
    </div>
  );
}

function SnowDayFooter({
  panel,
  seen,
  cancel,
}: {
  readonly panel: Panel;
  readonly seen: DayView | null;
  readonly cancel: () => void;
}) {
  const { snowDay: words, buttons } = panel.say.value;
  const count = seen?.moved.length ?? 0;
  return (
    <Footer panel={panel} hint={seen ? words.hint : null}>
      {seen && (
        <Action
          label={count > 0 ? words.move(count) : words.close}
          busy={panel.busy.value === 'move day'}
          onPress={() => void panel.snowDay.move()}
        />
      )}
      <button type="button" class={seen ? 'button text' : 'button outline'} onClick={cancel}>
        {buttons.cancel}
      </button>
    </Footer>
  );
}
