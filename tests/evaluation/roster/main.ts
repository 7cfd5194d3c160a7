import { evaluateRoster } from './evaluate.ts';

const { exitCode, report } = evaluateRoster(process.argv.slice(2));
process.stdout.write(JSON.stringify(report) + '\n');
process.exitCode = exitCode;
