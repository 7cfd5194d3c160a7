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
