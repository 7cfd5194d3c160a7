import { useState } from 'preact/hooks';
import type { Preflight } from '../../contract/api.ts';
import type { SidebarWords } from '../../words/en/panel/panel.ts';
import type { Panel } from '../panel.ts';
import { cleared, Facts, type FactLine } from '../parts/Facts.tsx';
import { Action, Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { OpenRow } from '../parts/NeedsYou.tsx';
import { ProblemCard } from '../parts/ProblemCard.tsx';
import { Fold } from './plans/Attention.tsx';

/** Back to where the numbers were asked for. */
function wayBack(panel: Panel): { readonly label: string; readonly go: () => void } {
  const { buttons, calendar, semester } = panel.say.value;
  const from = panel.cameFrom.value;
  switch (from) {
    case 'schedule':
      return { label: calendar.back, go: () => panel.schedule.toSchedule() };
    case 'calendar':
    case 'semester':
      return {
        label: calendar.backTo(from === 'calendar' ? calendar.title : semester.title),
        go: () => panel.show(from),
      };
    default:
      return { label: buttons.back, go: () => void panel.toPlans() };
  }
}

/** What a run will do, in numbers, and who is not in it. Nothing has changed yet. */
export function PreflightPage({ panel }: { readonly panel: Panel }) {
  const say = panel.say.value;
  const seen = panel.preflight.value;
  /** What the tick was set for: other numbers ask again. */
  const [sureOf, setSureOf] = useState('');
  if (!seen) return null;
  const { says, leftOut, kept, coachMinutes, events, invitationMails, asksTwice } = seen;
  const back = wayBack(panel);
  const sure = sureOf === seen.token;
  const unsure = asksTwice && seen.items > 0 && !sure;
  return (
    <>
      <main>
        <Heading text={says.title} back={back} />
        <p class="lead">{say.preflight.lead}</p>
        <ProblemCard panel={panel} />
        <Facts lines={[...factsOf(seen, say), ...cleared(seen.clears, say)]} />
        <div class="folds">
          <Fold title={say.preflight.coachTime} count={coachMinutes.length}>
            {coachMinutes.map(({ name, minutes }) => (
              <li class="pair" key={name}>
                <span>{name}</span> <span class="count">{say.preflight.hours(minutes)}</span>
              </li>
            ))}
          </Fold>
          <Fold title={say.undo.stays(kept.length)} count={kept.length}>
            {kept.map(one => (
              <li key={one.key + one.sentence}>
                <b>{one.name}</b>
                <p>{one.sentence}</p>
              </li>
            ))}
          </Fold>
          <Fold title={say.preflight.notIn(leftOut.length)} count={leftOut.length}>
            {leftOut.map(one => (
              <li key={one.row + one.kind}>
                <b>{one.name}</b>
                <p>{one.sentence}</p>
                <OpenRow panel={panel} name={one.name} cell={{ row: one.row, column: null }} />
              </li>
            ))}
          </Fold>
        </div>
        {asksTwice && seen.items > 0 && (
          <label class="option ask sure">
            <input
              type="checkbox"
              checked={sure}
              onChange={event => setSureOf(event.currentTarget.checked ? seen.token : '')}
            />
            <span>{say.calendar.sure(events, invitationMails)}</span>
          </label>
        )}
      </main>
      <Footer panel={panel} hint={unsure ? say.calendar.sureHint : null}>
        {seen.items > 0 && !unsure && (
          <Action
            label={says.confirm}
            busy={panel.busy.value === 'confirm'}
            onPress={() => void panel.confirm()}
          />
        )}
        <button type="button" class="button text" onClick={back.go}>
          {say.buttons.cancel}
        </button>
      </Footer>
    </>
  );
}

function factsOf(seen: Preflight, { preflight }: SidebarWords): FactLine[] {
  if (seen.items === 0) return [{ icon: 'check', ...preflight.nothing }];
  const { days, today } = seen;
  const minutes: FactLine = { icon: 'clock', ...preflight.minutes(seen.minutes) };
  const time: FactLine = days > 1 ? { icon: 'clock', ...preflight.days(days, today) } : minutes;
  const lines = seen.facts.map(({ about: icon, title, text }) => ({ icon, title, text }));
  return seen.timed ? [...lines, time] : lines;
}
