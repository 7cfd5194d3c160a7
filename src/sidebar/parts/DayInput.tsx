/** A day to choose (YYYY-MM-DD), none before `min`. */
export function DayInput({
  min,
  value,
  onDay,
  onEmpty,
}: {
  readonly min: string;
  readonly value: string;
  readonly onDay: (day: string) => void;
  readonly onEmpty?: () => void;
}) {
  return (
    <input
      type="date"
      min={min}
      value={value}
      onChange={event => {
        const day = event.currentTarget.value;
        if (day === '') onEmpty?.();
        // While a year is being typed, its first digits are a year too.
        else if (day >= min) onDay(day);
      }}
    />
  );
}
