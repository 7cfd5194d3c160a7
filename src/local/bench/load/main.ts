import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHORES, type Chore } from './chores.ts';

// npm run --silent bench:load -- [--against DIR] : what it costs to load the add-on and to make the
// calls that people wait for; DIR is another checkout, installed and built. Both are measured in
// turn, in a process each, and the median of each counts.

const MEASURING = fileURLToPath(new URL('measuring.ts', import.meta.url));

/** A process that measures one checkout. */
interface Measuring {
  figureOf(chore: Chore): Promise<number>;
  end(): void;
}

/** Starts it in the checkout's folder; other checkouts run under our own tsx, too. */
function measuring(folder: string): Measuring {
  const child = fork(MEASURING, {
    cwd: folder,
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
  const gone = new AbortController();
  child.once('exit', code => gone.abort(new Error(`measuring ${folder} ended with ${code}`)));
  return {
    async figureOf(chore) {
      child.send(CHORES.indexOf(chore));
      const [figure] = (await once(child, 'message', { signal: gone.signal })) as [number];
      return figure;
    },
    end: () => child.disconnect(),
  };
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;

/** The median of each checkout's figures, measured one after the other in turn. */
async function mediansOf(all: readonly Measuring[], chore: Chore): Promise<number[]> {
  const figures = all.map((): number[] => []);
  for (let turn = 0; turn < chore.times; turn += 1) {
    for (const [at, one] of all.entries()) figures[at]?.push(await one.figureOf(chore));
  }
  return figures.map(median);
}

function lineOf({ name, unit, target }: Chore, [ours = NaN, theirs]: readonly number[]): string {
  const number = (figure: number): string => figure.toFixed(figure < 100 ? 1 : 0).padStart(7);
  const beside = theirs === undefined ? '' : `${number(theirs)}  ${(ours / theirs).toFixed(2)} ×`;
  return `${name.padEnd(40)}${unit.padEnd(7)}${number(ours)}${beside}   (${target})`;
}

async function main(args: readonly string[]): Promise<number> {
  const [flag, against] = args;
  if (args.length > 0 && (flag !== '--against' || against === undefined || args.length > 2)) {
    process.stderr.write('Use: bench:load -- [--against DIR]\n');
    return 2;
  }
  const folders = ['.', ...(against === undefined ? [] : [against])];
  const unbuilt = folders.find(folder => !existsSync(join(folder, 'dist/server.js')));
  if (unbuilt !== undefined) {
    process.stderr.write(`${unbuilt} has no dist/server.js: build it first\n`);
    return 2;
  }
  const heads = 'here'.padStart(50) + (against === undefined ? '' : '   there   ratio');
  process.stdout.write(heads + '   (target)\n');
  const all = folders.map(measuring);
  try {
    for (const chore of CHORES)
      process.stdout.write(lineOf(chore, await mediansOf(all, chore)) + '\n');
  } finally {
    for (const one of all) one.end();
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
