import type { Panel } from '../panel.ts';

/** The way to the launch message, once there are plans, and to what was run. */
export function Launching({ panel }: { readonly panel: Panel }) {
  const school = panel.school.value;
  const { history, launch } = panel.say.value;
  const anyPlan = (school?.teachers ?? []).some(({ plan }) => plan !== null);
  if (!anyPlan || panel.busy.value === 'reload') return null;
  return (
    <p class="undo">
      {!school?.run && (
        <button
          type="button"
          class="link"
          data-to="launch"
          onClick={() => void panel.launch.open()}
        >
          {launch.link}
        </button>
      )}
      <button
        type="button"
        class="link"
        data-to="history"
        onClick={() => void panel.history.open()}
      >
        {history.link}
      </button>
    </p>
  );
}
