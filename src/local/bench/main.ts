import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { physicalLimit } from './limit.ts';
import { WAYS, type BenchRow, type Way } from './measure.ts';
import { product, type ProductNotes } from './product.ts';
import { rowByRow } from './rowByRow.ts';
import { tableOf } from './table.ts';

// npm run --silent bench -- [--json] [TEACHERS …] : what the year's start costs, against the
// row-by-row way and the physical limit. Without sizes: 50, 300, 1,500 and 5,000 teachers.

const SIZES = [50, 300, 1_500, 5_000];

interface Measured {
  readonly row: BenchRow;
  readonly notes?: ProductNotes;
}

function measure(teachers: number, way: Way): Measured {
  if (way === 'product') return product(teachers);
  return { row: way === 'limit' ? physicalLimit(teachers) : rowByRow(teachers) };
}

/** In a process of its own, so that memory and processor time are this one's alone. */
function apart(teachers: number, way: Way): Measured {
  const { status, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), '--one', way, String(teachers)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${way} with ${teachers} teachers ended with ${status}`);
  return JSON.parse(stdout) as Measured;
}

function main(args: readonly string[]): number {
  const numbers = args.filter(arg => /^\d+$/.test(arg)).map(Number);
  const [one, way] = args;
  if (one === '--one') {
    process.stdout.write(JSON.stringify(measure(numbers[0] ?? 0, way as Way)) + '\n');
    return 0;
  }
  const unknown = args.find(arg => arg !== '--json' && !/^[1-9]\d*$/.test(arg));
  if (unknown !== undefined) {
    process.stderr.write(`“${unknown}” is not known. Use: bench -- [--json] [TEACHERS …]\n`);
    return 2;
  }
  const notes = new Map<number, ProductNotes>();
  const rows = (numbers.length > 0 ? numbers : SIZES).flatMap(teachers =>
    WAYS.map(each => {
      const found = apart(teachers, each);
      if (found.notes) notes.set(teachers, found.notes);
      return found.row;
    }),
  );
  process.stdout.write(
    args.includes('--json') ? JSON.stringify({ rows }) + '\n' : tableOf(rows, notes),
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
