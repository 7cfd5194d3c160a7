import type { RunView } from '../../contract/api.ts';
import type { Panel } from '../panel.ts';
import { Links } from './Links.tsx';

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
  // While a run is open there is nothing to start.
  if (school?.run) return null;
  return (
    <Links
      panel={panel}
      ways={offered.map(({ kind, count }) => ({
        text: undo.link[kind](count),
        to: kind,
        go: () => void panel.lookAhead(kind),
      }))}
    />
  );
}
