// Type-checks every area with its own small tsconfig, so that core sees no Google and no DOM: as many
// at a time as the machine has processors, and again only what changed since the last time.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const KEPT = 'node_modules/.cache/growth-plans/types';

const { references } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
const waiting = references.map(({ path }) => path).toReversed();
mkdirSync(KEPT, { recursive: true });

/** Whether an area compiles; what the compiler says is printed in one piece. */
function compiles(path) {
  const info = `${KEPT}/${path.replaceAll('/', '-')}.tsbuildinfo`;
  const how = ['--incremental', '--tsBuildInfoFile', info];
  const args = ['node_modules/typescript7/bin/tsc', '-p', path, ...how];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (said += part));
    child.on('error', reject);
    child.on('close', status => {
      if (said) process.stderr.write(said);
      if (status !== 0) console.error(`types: ${path} does not compile`);
      resolve(status === 0);
    });
  });
}

let failed = 0;
async function work() {
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    if (!(await compiles(path))) failed += 1;
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
process.exit(failed === 0 ? 0 : 1);
