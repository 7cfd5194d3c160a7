/** Ranges `[from, to)` as two flat lists, sorted and merged. */
export interface MergedRanges {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Sorts ranges and joins those that touch; empty ones are dropped. */
export function mergeRanges(ranges: readonly (readonly [number, number])[]): MergedRanges {
  const from: number[] = [];
  const to: number[] = [];
  const sorted = ranges.filter(range => range[1] > range[0]).sort((a, b) => a[0] - b[0]);
  for (const [start, end] of sorted) {
    const last = to.length - 1;
    const lastEnd = to[last];
    if (lastEnd !== undefined && start <= lastEnd) to[last] = Math.max(lastEnd, end);
    else {
      from.push(start);
      to.push(end);
    }
  }
  return { from, to };
}

/** Whether any range shares time with `[start, end)`. */
export function meets(ranges: MergedRanges, start: number, end: number): boolean {
  let low = 0;
  let high = ranges.from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges.from[middle] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (ranges.to[low - 1] ?? 0) > start;
}
