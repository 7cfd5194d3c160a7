import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { alignGoal, matchFocus, prepareRubric } from '../../../src/core/alignment/index.ts';
import { report } from './report.ts';
import type { PreparedRubric } from '../../../src/core/alignment/index.ts';
import type { FocusArea, Rubric, RubricComponent } from '../../../src/core/rubric/rubric.ts';

const USAGE =
  'usage: npm run --silent eval:align -- GOALS.jsonl --rubrics DIR   or   npm run eval:align -- --report';

/** Bad input: one clear sentence, exit code 2. */
class BadInput extends Error {}

interface GoalLine {
  readonly id: unknown;
  readonly text: string;
  readonly rubric: string;
  readonly named: string | null;
  readonly areas: readonly FocusArea[] | null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new BadInput(`${where} is not JSON`, { cause });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new BadInput(`cannot read ${path}`, { cause });
  }
}

function readGoals(path: string): GoalLine[] {
  const lines = readText(path).split(/\r?\n/);
  return lines.flatMap((line, at): GoalLine[] => {
    if (!line.trim()) return [];
    const where = `${path}, line ${at + 1}`;
    const goal = parsed(line, where);
    if (!isRecord(goal) || typeof goal['text'] !== 'string' || typeof goal['rubric'] !== 'string')
      throw new BadInput(`${where} has no text or no rubric`);
    const areas = goal['focus_areas'];
    return [
      {
        id: goal['id'] ?? null,
        text: goal['text'],
        rubric: goal['rubric'],
        named: typeof goal['named_component'] === 'string' ? goal['named_component'] : null,
        areas: Array.isArray(areas)
          ? areas.filter(isRecord).map(area => ({
              name: textOf(area['name']),
              description: textOf(area['description']),
            }))
          : null,
      },
    ];
  });
}

function rubricFrom(path: string): Rubric {
  const data = parsed(readText(path), path);
  if (!isRecord(data) || !Array.isArray(data['components']))
    throw new BadInput(`${path} has no components`);
  const components = data['components'].filter(isRecord).map((component): RubricComponent => {
    const also = component['alsoCovers'];
    return {
      id: String(component['id'] ?? ''),
      domain: textOf(component['domain']),
      name: textOf(component['name']),
      descriptor: textOf(component['descriptor']),
      ...(Array.isArray(also) ? { alsoCovers: also.map(String) } : {}),
    };
  });
  return { id: textOf(data['id']), title: textOf(data['title']), components };
}

/** Every rubric of a folder by its id and by its file name. */
function readRubrics(dir: string): Map<string, PreparedRubric> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    throw new BadInput(`no folder of rubrics at ${dir}`);
  const found = new Map<string, PreparedRubric>();
  for (const name of readdirSync(dir)
    .filter(file => file.endsWith('.json'))
    .sort()) {
    const rubric = rubricFrom(join(dir, name));
    const prepared = prepareRubric(rubric);
    found.set(rubric.id, prepared);
    found.set(name.slice(0, -'.json'.length), prepared);
  }
  return found;
}

function evaluate(goalsPath: string, rubricDir: string): void {
  const rubrics = readRubrics(rubricDir);
  for (const goal of readGoals(goalsPath)) {
    const rubric = rubrics.get(goal.rubric);
    if (!rubric) throw new BadInput(`no rubric "${goal.rubric}" in ${rubricDir}`);
    const { ranking, align, verdict, reasons, flags } = alignGoal(goal.text, rubric, goal.named);
    const focus = goal.areas ? { focus: matchFocus(goal.text, goal.areas).index } : {};
    const line = {
      id: goal.id,
      rubric: goal.rubric,
      ranking: ranking.map(({ id, score }) => ({ id, score })),
      align,
      verdict,
      reasons,
      flags,
      ...focus,
    };
    process.stdout.write(JSON.stringify(line) + '\n');
  }
}

function main(args: readonly string[]): number {
  if (args.includes('--report')) {
    process.stdout.write(report());
    return 0;
  }
  const at = args.indexOf('--rubrics');
  const dir = at >= 0 ? args[at + 1] : undefined;
  const goals = args.find((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1));
  try {
    if (!dir || !goals) throw new BadInput(USAGE);
    evaluate(goals, dir);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(error.message + '\n');
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
