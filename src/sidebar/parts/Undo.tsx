import type { RunView } from '../../contract/api.ts';
import type { Panel } from '../panel.ts';

const UNDOES = {
  undoPlans: 'createPlans',
  undoShares: 'sharePlans',
  undoInvites: 'sendInvites',
} as const;

/**
 * What this person may take back: of one kind of run where it is named, else of every kind. Each
 * leads to its numbers first.
 */
export function Undo({ panel, of }: { readonly panel: Panel; readonly of?: RunView['kind'] }) {
  const school = panel.school.value;
  const { undo } = panel.say.value;
  const offered = (school?.undoable ?? []).filter(
    ({ kind }) => of === undefined || UNDOES[kind] === of,
  );
  // While a run is open there is nothing to start; the school is read again after one has ended.
  if (offered.length === 0 || school?.run || panel.busy.value === 'reload') return null;
  return (
    <p class="undo">
      {offered.map(({ kind, count }) => (
        <button type="button" key={kind} class="link" onClick={() => void panel.lookAhead(kind)}>
          {undo.link[kind](count)}
        </button>
      ))}
    </p>
  );
}
