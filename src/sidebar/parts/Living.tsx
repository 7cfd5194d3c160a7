import type { Panel } from '../panel.ts';
import { Links } from './Links.tsx';

/** The way to read what people have written in their plans, and to what waits for a person. */
export function Living({ panel }: { readonly panel: Panel }) {
  const school = panel.school.value;
  const { living, records } = panel.say.value;
  const plans = (school?.teachers ?? []).filter(({ plan }) => plan !== null).length;
  if (plans === 0 || school?.run) return null;
  return (
    <Links
      panel={panel}
      ways={[
        { text: living.read(plans), to: 'readBack', go: () => void panel.lookAhead('readBack') },
        { text: living.compare, to: 'compare', go: () => void panel.compare() },
        { text: living.handover, go: () => void panel.lookAtHandover() },
        { text: records.link, to: 'records', go: () => panel.records.open(null) },
      ]}
    />
  );
}
