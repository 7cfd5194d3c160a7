import type { Panel } from '../panel.ts';
import { Links, type Way } from './Links.tsx';

/** The way to the launch message, once there are plans, and to what was run. */
export function Launching({ panel }: { readonly panel: Panel }) {
  const school = panel.school.value;
  const { history, launch } = panel.say.value;
  const anyPlan = (school?.teachers ?? []).some(({ plan }) => plan !== null);
  if (!anyPlan) return null;
  const message: Way = { text: launch.link, to: 'launch', go: () => void panel.launch.open() };
  const done: Way = { text: history.link, to: 'history', go: () => void panel.history.open() };
  return <Links panel={panel} ways={school?.run ? [done] : [message, done]} />;
}
