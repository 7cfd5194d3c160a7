import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { expect } from 'vitest';

const TSX = resolve('node_modules/tsx/dist/cli.mjs');

/** How the command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `npm start -- …` without the build before it. */
export function start(...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [TSX, 'src/local/cli/start.ts', ...args],
    { encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

/** Every file below a folder with "/" between folders; empty where there is no folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile())
    .map(one => join(one.parentPath, one.name).slice(folder.length + 1))
    .toSorted();
}

const text = v.pipe(v.string(), v.nonEmpty());
const email = v.pipe(v.string(), v.regex(/^[^@\sA-Z]+@[^@\sA-Z]+$/));
const row = v.pipe(v.number(), v.integer(), v.minValue(2));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const withOffset = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/));

/** `run.json`, field by field; anything more or less is refused. */
const runSchema = v.strictObject({
  timeZone: v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z_]+\/[A-Za-z_/]+$|^UTC$/)),
  teachers: v.array(
    v.strictObject({
      key: text,
      name: text,
      email: v.nullable(email),
      row,
      plan: v.nullable(v.pipe(v.string(), v.regex(/^plans\/[^\\]+\.docx$/))),
      sharedWith: v.array(
        v.strictObject({ email, role: v.picklist(['writer', 'commenter', 'reader']) }),
      ),
      problems: v.array(v.strictObject({ kind: text, row, sentence: text })),
      goals: v.array(
        v.strictObject({
          text: v.string(),
          component: v.nullable(text),
          verdict: v.nullable(v.picklist(['agrees', 'partly', 'different', 'cant_tell'])),
          suggested: v.pipe(
            v.array(v.strictObject({ id: text, reasons: v.array(text) })),
            v.maxLength(3),
          ),
          focus: v.nullable(count),
        }),
      ),
      checkIns: v.array(
        v.strictObject({
          round: text,
          coach: email,
          coachName: text,
          start: withOffset,
          end: withOffset,
          eventId: text,
        }),
      ),
    }),
  ),
  leftOut: v.array(
    v.strictObject({ row, name: v.string(), email: v.nullable(email), kind: text, sentence: text }),
  ),
  created: v.strictObject({ plans: count, shares: count, events: count, mails: count }),
  calls: v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z]+(\.[a-zA-Z]+)+$/)), count),
  simulatedSeconds: v.pipe(v.number(), v.minValue(0)),
});

export type Run = v.InferOutput<typeof runSchema>;

/** `DIR/run.json`; throws where its shape is another. */
export function runIn(folder: string): Run {
  return v.parse(runSchema, JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')));
}

/** One sentence for a person, no stack, exit code 2. */
export function expectRefusal(ended: Ended, sentence: RegExp): void {
  expect(ended.err.trim()).toMatch(sentence);
  expect(ended.err.trim().split('\n')).toHaveLength(1);
  expect(ended.err.trim()).toMatch(/[.”\]]$/);
  expect(ended.err).not.toMatch(/Error:|\bat .+:\d+/);
  expect(ended.code).toBe(2);
}
