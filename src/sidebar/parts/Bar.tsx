/** A bar that is `done` of `of` full. Without a label it repeats what stands beside it. */
export function Bar({
  done,
  of,
  label,
  tone,
}: {
  readonly done: number;
  readonly of: number;
  readonly label?: string;
  readonly tone?: string;
}) {
  const width = of === 0 ? 0 : Math.min(100, (done / of) * 100);
  const inside = <span style={{ width: width + '%' }} />;
  const look = 'bar ' + (tone ?? '');
  if (label === undefined) {
    return (
      <span class={look} aria-hidden="true">
        {inside}
      </span>
    );
  }
  return (
    <div
      class={look}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={done}
    >
      {inside}
    </div>
  );
}
