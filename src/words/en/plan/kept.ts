import { counted } from '../../counted.ts';
import { listed } from '../../listed.ts';

const one = counted('en-US');

/** What a workbook keeps of plans by their teachers' leave. */
export interface KeptCounts {
  readonly reflections: number;
  readonly pieces: number;
}

/** "2 reflections and 1 portfolio piece"; what is not there is not named, '' for nothing. */
export const kept = ({ reflections, pieces }: KeptCounts): string =>
  listed('and')([
    ...(reflections > 0 ? [one('reflection', 'reflections')(reflections)] : []),
    ...(pieces > 0 ? [one('portfolio piece', 'portfolio pieces')(pieces)] : []),
  ]);
