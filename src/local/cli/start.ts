import { readCommandLine, Sentence } from './commandLine.ts';
import { openSchoolFolder } from './schoolFolder.ts';
import { startYear } from './yearStart.ts';
import { terminal } from './terminal.ts';
import { writeResults } from './results.ts';

/**
 * The main job on this machine: the built add-on runs over a local Workspace kept in a folder.
 * Ends with code 0, or with one sentence and code 2.
 */
function main(): number {
  const say = terminal(process.stdout);
  try {
    const folder = openSchoolFolder(readCommandLine(process.argv.slice(2)));
    say.hello(folder);
    const before = folder.standing();
    const school = startYear(folder.server, {
      before: preflight => say.preflight(preflight),
      progress: run => say.progress(run),
      sleepUntil: moment => folder.workspace.world.timeline.moveTo(moment),
      settled: () => folder.save(),
    });
    writeResults(folder, before, school);
    say.summary(folder, before, school);
    return 0;
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    process.stderr.write('\n' + error.message + '\n');
    return 2;
  }
}

process.exitCode = main();
