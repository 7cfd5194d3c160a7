/** A number with its noun. */
export type Counted = (count: number) => string;

/** Makes "1 plan", "1,500 plans": the number as `locale` writes it, the noun that goes with it. */
export function counted(locale: string): (single: string, many: string) => Counted {
  return (single, many) => count =>
    count.toLocaleString(locale) + ' ' + (count === 1 ? single : many);
}
