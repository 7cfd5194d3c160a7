import type { SidebarWords } from '../../words/en/panel/panel.ts';
import { Icon, type IconName } from './Icon.tsx';

export interface FactLine {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
}

/** Facts in short lines, each with its icon. */
export function Facts({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <ul class="facts">
      {lines.map(({ icon, title, text }) => (
        <li key={title}>
          <Icon name={icon} />
          <span>
            <b>{title}</b>
            <span class="small-text">{text}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the school's date clears from the workbook, or has cleared. */
export const cleared = (text: string | undefined, { living }: SidebarWords): FactLine[] =>
  text ? [{ icon: 'lock', title: living.date, text }] : [];
