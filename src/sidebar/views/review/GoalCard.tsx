import type { GoalView } from '../../../contract/api.ts';
import type { Panel } from '../../panel.ts';
import type { Stop } from '../../panel/review.ts';
import { Icon } from '../../parts/Icon.tsx';
import { marked } from './marked.ts';

/** The goal with the words that decided, how it fits, and what waits for the teacher's yes. */
export function GoalCard({ panel, stop }: { readonly panel: Panel; readonly stop: Stop }) {
  const { list, review } = panel.say.value;
  const { goal, number, teacher } = stop;
  const choice = panel.review.choice.value;
  const reasons = goal.suggested.find(one => one.id === choice)?.reasons ?? goal.reasons;
  const named = goal.component ? (goal.component + ' ' + (goal.componentName ?? '')).trim() : '';
  const focus = goal.focus === null ? null : panel.school.value?.focusAreas[goal.focus]?.name;
  const firstName = teacher.name.split(' ')[0] ?? teacher.name;
  const busy = panel.busy.value;
  return (
    <section class="goal-card">
      <header>
        <h3>{list.goal(number)}</h3>
        <span class={goal.verdict === 'agrees' ? 'verdict good' : 'verdict'}>
          <Icon name={goal.verdict === 'agrees' ? 'check' : 'talk'} small />
          {verdictText(panel, goal)}
        </span>
      </header>
      <blockquote id="goal-text">
        {marked(goal.text, reasons).map(({ text, mark }) => (mark ? <mark>{text}</mark> : text))}
      </blockquote>
      {named !== '' && <p class="small-text">{review.linkedTo(named)}</p>}
      <p class="small-text">{focus ? review.serves(focus) : review.servesNone}</p>
      {goal.suggestedLink && (
        <div class="waits">
          <p class="small-text">{review.waits(firstName)}</p>
          <button
            type="button"
            class="button text small"
            aria-busy={busy === 'agree'}
            onClick={() => void panel.review.agree(stop)}
          >
            {review.agrees(firstName)}
          </button>
          <button
            type="button"
            class="button text small quiet"
            aria-busy={busy === 'undo'}
            onClick={() => void panel.review.undo(stop.id, '')}
          >
            {review.takeBack}
          </button>
        </div>
      )}
    </section>
  );
}

/** "Fits", "Fits partly", "May also fit 2.1", "Can't tell yet", or that there is no link. */
function verdictText(panel: Panel, { component, verdict, suggested }: GoalView): string {
  const { list } = panel.say.value;
  if (component === null || verdict === null) return list.noComponent;
  if (verdict !== 'different') return list.verdicts[verdict];
  const others = suggested.filter(one => one.id !== component).slice(0, 2);
  return others.length > 0 ? list.mayAlsoFit(others.map(one => one.id)) : list.verdicts.cant_tell;
}
