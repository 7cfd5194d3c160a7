import { isDay } from '../../core/day.ts';

/** What the person typed after `npm start --`. */
export interface CommandLine {
  /** The roster's path, or null for the sample school (or the workbook in `out`). */
  readonly roster: string | null;
  readonly out: string;
  readonly today: string | null;
}

/** Something the person can put right: one sentence, no stack. The process ends with code 2. */
export class Sentence extends Error {}

/** Reads the arguments; throws a Sentence for what it does not know. */
export function readCommandLine(args: readonly string[]): CommandLine {
  let roster: string | null = null;
  let out = 'out';
  let today: string | null = null;
  for (let place = 0; place < args.length; place += 1) {
    const arg = args[place] ?? '';
    const value = (): string => {
      const next = args[(place += 1)];
      if (next === undefined || next === '') throw new Sentence(`${arg} needs a value after it.`);
      return next;
    };
    if (arg === '--out') out = value();
    else if (arg === '--today') {
      today = value();
      if (!isDay(today)) throw new Sentence(`--today needs a day as YYYY-MM-DD, not “${today}”.`);
    } else if (arg.startsWith('-')) {
      throw new Sentence(
        `“${arg}” is not known. Use: npm start -- [ROSTER.xlsx or .csv] [--out DIR] [--today YYYY-MM-DD]`,
      );
    } else if (roster !== null) {
      throw new Sentence(`One roster at a time: “${roster}” and “${arg}” were both given.`);
    } else roster = arg;
  }
  return { roster, out, today };
}
