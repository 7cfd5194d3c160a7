import { useRef } from 'preact/hooks';
import type { Panel } from '../panel.ts';

/** Says aloud what changed by itself: notices, and a run's progress at each quarter. */
export function Announcer({ panel }: { readonly panel: Panel }) {
  const said = useRef('');
  const text = panel.notice.value ?? progressText(panel);
  if (text !== null) said.current = text;
  return (
    <p class="sr" role="status">
      {said.current}
    </p>
  );
}

function progressText(panel: Panel): string | null {
  const run = panel.run.value;
  const say = panel.say.value;
  if (panel.view.value === 'finished' && run) return run.says.finished;
  if (panel.view.value !== 'run' || !run) return null;
  if (run.state === 'paused') return say.run.paused;
  const quarter = Math.floor((run.done / Math.max(1, run.total)) * 4);
  if (quarter === 0) return run.says.working;
  return say.run.spoken(Math.ceil((run.total * quarter) / 4), run.total);
}
