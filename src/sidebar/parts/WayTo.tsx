import type { Panel } from '../panel.ts';
import { Icon } from './Icon.tsx';

/**
 * Ways to what a run has made: the folder and the sheet's links for plans, the tab for check-ins.
 * Nothing for other runs, and nothing until the school has been read again.
 */
export function WayTo({ panel, of }: { readonly panel: Panel; readonly of: string }) {
  const school = panel.school.value;
  if (!school || panel.busy.value === 'reload') return null;
  const { folder, links, checkIns } = school.places;
  const say = panel.say.value.wayTo;
  const plans = of === 'createPlans' || of === 'sharePlans';
  const cell =
    of === 'sendInvites' ? { row: 1, column: null, tab: checkIns } : plans ? links : null;
  const toFolder = plans ? folder : null;
  if (!cell && toFolder === null) return null;
  return (
    <p class="links ways">
      {toFolder !== null && (
        <a class="link" href={toFolder} target="_blank" rel="noopener">
          <Icon name="folder" small />
          {say.folder}
          <span class="sr">{say.newTab}</span>
        </a>
      )}
      {cell && (
        <button
          type="button"
          class="link"
          aria-busy={panel.isSelecting(cell)}
          onClick={() => void panel.showCell(cell)}
        >
          <Icon name="table" small />
          {plans ? say.links : say.times}
        </button>
      )}
    </p>
  );
}
