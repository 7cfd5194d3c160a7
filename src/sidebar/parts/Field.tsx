import type { ComponentChildren } from 'preact';

/** A label above what is typed or chosen, and a line of help below. */
export function Field({
  label,
  help,
  children,
}: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <label class="field">
      <span class="small-text">{label}</span>
      {children}
      {help && <span class="small-text help">{help}</span>}
    </label>
  );
}
