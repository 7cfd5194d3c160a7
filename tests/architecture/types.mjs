// Type-checks every area with its own small tsconfig, so that core sees no Google and no DOM.
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const { references } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
let failed = 0;
for (const { path } of references) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript7/bin/tsc', '-p', path], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    failed += 1;
    console.error(`types: ${path} does not compile`);
  }
}
process.exit(failed === 0 ? 0 : 1);
