import type { RunView } from '../../contract/api.ts';
import type { Panel } from '../panel.ts';
import { Links } from './Links.tsx';

/**
 * What this person may take back: of one kind of run where it is named, else of every kind. Each
 * leads to its numbers first.
 */
export function Undo({ panel, of }: { readonly panel: Panel; readonly of?: RunView['kind'] }) {
  const school = panel.school.value;
  const offered = (school?.undoable ?? []).filter(
    ({ undoes }) => of === undefined || undoes === of,
  );
  // While a run is open there is nothing to start.
  if (school?.run) return null;
  return (
    <Links
      panel={panel}
      ways={offered.map(({ kind, text }) => ({
        text,
        to: kind,
        go: () => void panel.lookAhead(kind),
      }))}
    />
  );
}
