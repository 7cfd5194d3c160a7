/** A share with its 95 % interval (Wilson's score interval), in percent. */
export function percent(hits: number, of: number): string {
  if (of === 0) return '–';
  const z = 1.96;
  const p = hits / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  const pc = (x: number): string => (100 * x).toFixed(0);
  return `${pc(p)} [${pc(Math.max(0, middle - half))}–${pc(Math.min(1, middle + half))}]`;
}

/** Counts of right first and right among three. */
export class Tally {
  of = 0;
  first = 0;
  three = 0;

  add(ranking: readonly string[], right: readonly string[]): void {
    this.of += 1;
    const at = ranking.findIndex(id => right.includes(id));
    if (at === 0) this.first += 1;
    if (at >= 0 && at < 3) this.three += 1;
  }

  toString(): string {
    return percent(this.first, this.of) + ' / ' + percent(this.three, this.of);
  }
}

/** The chance that a fitting pair has the higher number; ties count half. */
export function areaUnderCurve(fitting: readonly number[], others: readonly number[]): number {
  let sum = 0;
  for (const a of fitting) for (const b of others) sum += a > b ? 1 : a === b ? 0.5 : 0;
  return sum / (fitting.length * others.length || 1);
}
