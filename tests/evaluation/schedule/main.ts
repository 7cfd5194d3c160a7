// npm run --silent eval:schedule -- INSTANCE.json : plans a checkin-sched/1 instance.
import { readFileSync } from 'node:fs';
import { PlanError } from '../../../src/core/errors.ts';
import type { ScheduleInstance } from '../../../src/core/schedule/solver/instance.ts';
import { solveSchedule } from '../../../src/core/schedule/solver/solve.ts';

function refuse(sentence: string): never {
  process.stderr.write(sentence + '\n');
  process.exit(2);
}

function readInstance(path: string | undefined): ScheduleInstance {
  if (path === undefined) return refuse('Name one instance file: eval:schedule -- INSTANCE.json');
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return refuse(`${path} cannot be read as JSON.`);
  }
  const instance = parsed as ScheduleInstance;
  if (instance?.format !== 'checkin-sched/1') refuse(`${path} is no checkin-sched/1 instance.`);
  return instance;
}

const instance = readInstance(process.argv[2]);
try {
  const { assignments } = solveSchedule(instance);
  process.stdout.write(JSON.stringify({ assignments }) + '\n');
} catch (error) {
  if (error instanceof PlanError) refuse(`The instance does not fit together: ${error.message}.`);
  throw error;
}
