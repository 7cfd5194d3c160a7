import { Bar } from '../../parts/Bar.tsx';

/** One line of a list that is read as a picture. */
export interface BarLine {
  readonly name: string;
  readonly count: number;
  /** The number with its noun, for screen readers. */
  readonly spoken: string;
  /** Beside the number; null for nothing. */
  readonly aside?: string | null;
}

/** Names with bars as long as their numbers, against the largest. */
export function Bars({
  locale,
  lines,
}: {
  readonly locale: string;
  readonly lines: readonly BarLine[];
}) {
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <ul class="bars">
      {lines.map(({ name, count, spoken, aside }) => (
        <li key={name}>
          <span class="bar-name">{name}</span>
          <Bar done={count} of={most} />
          <span class="count" aria-hidden="true">
            {count.toLocaleString(locale)}
          </span>
          <span class="sr">{spoken}</span>
          {aside && <span class="aside">{aside}</span>}
        </li>
      ))}
    </ul>
  );
}
