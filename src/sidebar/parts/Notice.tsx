import type { Panel } from '../panel.ts';
import { Icon } from './Icon.tsx';

/** What was done just now. */
export function Notice({ panel }: { readonly panel: Panel }) {
  if (panel.notice.value === null) return null;
  return (
    <p class="note good">
      <Icon name="check" />
      <span>{panel.notice.value}</span>
    </p>
  );
}
