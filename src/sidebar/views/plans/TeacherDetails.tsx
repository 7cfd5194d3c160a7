import type { GoalView, TeacherView } from '../../../contract/api.ts';
import { whenText } from '../../language.ts';
import type { Panel } from '../../panel.ts';
import { Icon } from '../../parts/Icon.tsx';
import { WhoIsIt } from './WhoIsIt.tsx';

/** Goals with how they fit, what is asked, the next check-in, and who can see the plan. */
export function TeacherDetails({
  panel,
  teacher,
}: {
  readonly panel: Panel;
  readonly teacher: TeacherView;
}) {
  const say = panel.say.value;
  const { list } = say;
  const zone = panel.school.value?.timeZone ?? 'UTC';
  const [checkIn] = teacher.checkIns;
  const shared = teacher.sharedWith.map(one => one.email).join(', ');
  return (
    <div class="opened">
      {teacher.goals.map((goal, place) => (
        <Goal key={goal.text} panel={panel} goal={goal} number={place + 1} />
      ))}
      {teacher.questions.map(question => (
        <p key={question.kind + question.sentence}>{question.sentence}</p>
      ))}
      <WhoIsIt panel={panel} teacher={teacher} />
      <ul class="plain">
        <li>
          <Icon name="lock" small />
          <span>
            {teacher.plan === null
              ? list.noPlan
              : shared === ''
                ? list.notShared
                : list.sharedWith(shared)}
          </span>
        </li>
        {checkIn && (
          <li>
            <Icon name="calendar" small />
            <span>
              {list.nextCheckIn(whenText(checkIn.start, zone, say.locale), checkIn.coachName)}
            </span>
          </li>
        )}
      </ul>
      {teacher.plan !== null && (
        <>
          <a
            class="button text small"
            href={teacher.plan.url}
            target="_blank"
            rel="noopener"
            aria-label={list.planOf(teacher.name)}
          >
            {say.buttons.openPlan}
          </a>
          <button
            type="button"
            class="button text small"
            aria-label={say.records.forThis + ': ' + teacher.name}
            onClick={() => panel.records.open(teacher.row)}
          >
            {say.records.forThis}
          </button>
        </>
      )}
    </div>
  );
}

function Goal({
  panel,
  goal,
  number,
}: {
  readonly panel: Panel;
  readonly goal: GoalView;
  readonly number: number;
}) {
  const { list } = panel.say.value;
  const named = goal.component ? (goal.component + ' ' + (goal.componentName ?? '')).trim() : '';
  return (
    <section class="goal">
      <h3>{list.goal(number)}</h3>
      <blockquote>{goal.text}</blockquote>
      <p class="small-text">{named || list.noComponent}</p>
      {goal.verdict !== null && <p class="small-text">{fits(panel, goal)}</p>}
      {goal.questions.map(question => (
        <p class="small-text" key={question}>
          {question}
        </p>
      ))}
    </section>
  );
}

/** How a goal fits its component; one that fits another better is never called different. */
function fits(panel: Panel, { verdict, suggested }: GoalView): string {
  const { list } = panel.say.value;
  if (verdict === 'agrees' || verdict === 'partly' || verdict === 'cant_tell') {
    return list.verdicts[verdict];
  }
  const names = suggested.slice(0, 2).map(({ id, name }) => (id + ' ' + name).trim());
  return names.length > 0 ? list.mayAlsoFit(names) : list.verdicts.cant_tell;
}
