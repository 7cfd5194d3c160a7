import type { Panel } from '../panel.ts';

/** The way to read what people have written in their plans, and to what waits for a person. */
export function Living({ panel }: { readonly panel: Panel }) {
  const school = panel.school.value;
  const { living, records } = panel.say.value;
  const plans = (school?.teachers ?? []).filter(({ plan }) => plan !== null).length;
  if (plans === 0 || school?.run || panel.busy.value === 'reload') return null;
  return (
    <p class="undo">
      <button type="button" class="link" onClick={() => void panel.lookAhead('readBack')}>
        {living.read(plans)}
      </button>
      <button type="button" class="link" data-to="compare" onClick={() => void panel.compare()}>
        {living.compare}
      </button>
      <button type="button" class="link" onClick={() => void panel.lookAtHandover()}>
        {living.handover}
      </button>
      <button type="button" class="link" data-to="records" onClick={() => panel.records.open(null)}>
        {records.link}
      </button>
    </p>
  );
}
