import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Pushes `dist/` with clasp, once somebody has put their script's id into `.clasp.json`. */
function main(): number {
  const { scriptId } = JSON.parse(readFileSync('.clasp.json', 'utf8')) as { scriptId: string };
  if (!/^[\w-]{20,}$/.test(scriptId) || /put-your/i.test(scriptId)) {
    process.stderr.write(
      'Nothing was pushed: .clasp.json still holds the placeholder. Put your script’s id there (Apps Script, Project settings).\n',
    );
    return 2;
  }
  const { status } = spawnSync('npx', ['clasp', 'push'], { stdio: 'inherit' });
  return status ?? 1;
}

process.exitCode = main();
