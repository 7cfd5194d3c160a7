import type { Panel } from '../../panel.ts';
import { Icon } from '../../parts/Icon.tsx';

/** "Just looking?": a workbook of its own with an invented school. */
export function SampleSchool({ panel }: { readonly panel: Panel }) {
  const { sample: words } = panel.say.value.settingUp;
  const { tryOut } = panel.settingUp;
  const made =
    tryOut.sample.value ?? panel.school.value?.tests.find(one => one.kind === 'sample') ?? null;
  return (
    <div class="note sample">
      <Icon name="table" />
      <span>
        {made ? words.made : words.ask}{' '}
        {made ? (
          <a href={made.url} target="_blank" rel="noopener">
            {words.open}
          </a>
        ) : (
          <button
            type="button"
            class="inline-link"
            aria-busy={panel.busy.value === 'sample'}
            onClick={() => void tryOut.makeSample()}
          >
            {words.make}
          </button>
        )}
      </span>
    </div>
  );
}
