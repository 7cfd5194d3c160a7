// `npm run check`: the types beside the formatting, the rules of code and of imports, and what is
// unused. All are run, whatever one of them says; the last line names those that failed.
import { spawn } from 'node:child_process';

const lanes = [['types'], ['format', 'rules', 'imports', 'unused']];

const passes = name =>
  new Promise((resolve, reject) => {
    // Through the shell, which alone starts npm on Windows.
    const child = spawn('npm run --silent check:' + name, { shell: true, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', status => resolve(status === 0));
  });

const failed = [];
await Promise.all(
  lanes.map(async lane => {
    for (const name of lane) if (!(await passes(name))) failed.push('check:' + name);
  }),
);
if (failed.length > 0) console.error('failed: ' + failed.join(', '));
process.exit(failed.length > 0 ? 1 : 0);
