import type { RunView } from '../../src/contract/api.ts';
import { startYear } from '../../src/local/cli/yearStart.ts';
import { aWorkspace, type Snapshot, type TestWorkspace } from './aWorkspace.ts';
import { preparedSchool } from './preparedSchool.ts';
import { quiet } from './wholeJob.ts';

/** Reads the plans as a person does from the panel, to the end. */
export function readPlans({ server }: TestWorkspace): RunView {
  const { token } = server.preflight({ kind: 'readBack' });
  let run = server.startRun({ kind: 'readBack', token });
  while (run.state === 'going') run = server.continueRun({ id: run.id });
  return run;
}

/** A school whose plans are made, shared and on the calendar, and were read once. */
export function withPlansRead(): Snapshot {
  return preparedSchool('six teachers, plans read once', () => {
    const workspace = aWorkspace();
    startYear(workspace.server, quiet);
    readPlans(workspace);
    return workspace;
  });
}
