import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignGoal, prepareRubric } from '../../../src/core/alignment/index.ts';
import type { Rubric } from '../../../src/core/rubric/rubric.ts';
import { areaUnderCurve, percent } from './figures.ts';
import {
  focusCases,
  known,
  mixedVoices,
  OWN_RUBRICS,
  ownRubric,
  ownRubricGoals,
  secondVoices,
  type HeldOutGoal,
} from './heldOut.ts';
import { matchFocus } from '../../../src/core/alignment/index.ts';
import { porter2 } from './porter2.ts';

function door(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const main = join(import.meta.dirname, 'main.ts');
  const run = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const dir = mkdtempSync(join(tmpdir(), 'align-'));
const rubrics = join(import.meta.dirname, 'rubrics');

function goalsFile(lines: readonly unknown[]): string {
  const path = join(dir, `goals-${lines.length}-${JSON.stringify(lines).length}.jsonl`);
  writeFileSync(path, lines.map(line => JSON.stringify(line)).join('\n'));
  return path;
}

describe('eval:align', () => {
  it('prints one line a goal: the whole ranking, align, verdict, reasons, flags and focus', () => {
    const goal = { id: 'a', text: 'Students talk with each other.', rubric: 'hollow-creek' };
    const areas = [{ name: 'Discussion', description: 'Students talk with each other.' }];
    const { code, out } = door(
      goalsFile([
        { ...goal, named_component: 'V1', focus_areas: areas },
        { ...goal, id: 7 },
      ]),
      '--rubrics',
      rubrics,
    );
    expect(code).toBe(0);
    const [first, second] = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
    expect(Object.keys(first ?? {})).toEqual(
      'id rubric ranking align verdict reasons flags focus'.split(' '),
    );
    expect(first).toMatchObject({ id: 'a', rubric: 'hollow-creek', verdict: 'agrees', focus: 0 });
    expect(first?.['ranking']).toHaveLength(12);
    expect(second).toMatchObject({ id: 7, align: null, verdict: null });
    expect(second).not.toHaveProperty('focus');
  });

  it.each([
    ['no arguments', []],
    ['a file that is not there', ['nowhere.jsonl', '--rubrics', rubrics]],
    ['a folder that is not there', [goalsFile([]), '--rubrics', join(dir, 'nowhere')]],
    ['a line without text', [goalsFile([{ id: 1 }]), '--rubrics', rubrics]],
    ['an unknown rubric', [goalsFile([{ text: 'a', rubric: 'b' }]), '--rubrics', rubrics]],
  ])('ends with 2 and one sentence for %s', (_name, args) => {
    const { code, out, err } = door(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('quality on goals kept apart', () => {
  it('ranks library components as well as the documentation says', () => {
    const rubric = prepareRubric(known('t-tess'));
    const ranks = [...mixedVoices(), ...secondVoices()].map(goal => {
      const { ranking } = alignGoal(goal.text, rubric, null);
      return ranking.findIndex(({ id }) => (goal.labels_all['t-tess'] ?? []).includes(id));
    });
    const share = (test: (rank: number) => boolean): number =>
      ranks.filter(test).length / ranks.length;
    expect(share(rank => rank === 0)).toBeGreaterThanOrEqual(0.75);
    expect(share(rank => rank < 3)).toBeGreaterThanOrEqual(0.9);
  });

  it("ranks invented schools' own components", () => {
    const found = OWN_RUBRICS.flatMap(id => {
      const rubric = prepareRubric(ownRubric(id));
      const goals = ownRubricGoals().filter(goal => id in goal.labels_all);
      return goals.map(goal => {
        const three = alignGoal(goal.text, rubric, null).ranking.slice(0, 3);
        return three.some(one => goal.labels_all[id]?.includes(one.id));
      });
    });
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.8);
  });

  it('hardly ever says that a fitting component is different, and does not keep silent', () => {
    const counts = { fitting: 0, wrong: 0, others: 0, right: 0 };
    const judge = (goals: readonly HeldOutGoal[], id: string, rubric: Rubric): void => {
      const prepared = prepareRubric(rubric);
      for (const [at, { text, labels_all }] of goals.entries()) {
        const right = labels_all[id] ?? [];
        const wrong = prepared.ids.filter(each => !right.includes(each));
        const other = wrong[(at * 7) % wrong.length] ?? '';
        for (const each of right) {
          counts.fitting += 1;
          if (alignGoal(text, prepared, each).verdict === 'different') counts.wrong += 1;
        }
        counts.others += 1;
        if (alignGoal(text, prepared, other).verdict === 'different') counts.right += 1;
      }
    };
    judge([...mixedVoices(), ...secondVoices()], 'danielson-2013', known('danielson-2013'));
    for (const id of OWN_RUBRICS)
      judge(
        ownRubricGoals().filter(goal => id in goal.labels_all),
        id,
        ownRubric(id),
      );
    expect(counts.wrong / counts.fitting).toBeLessThanOrEqual(0.02);
    expect(counts.right / counts.others).toBeGreaterThanOrEqual(0.4);
  });

  it('finds the focus area', () => {
    const cases = focusCases();
    const right = cases.filter(
      each => matchFocus(each.text, each.focus_areas).index === each.focus,
    );
    expect(right.length / cases.length).toBeGreaterThanOrEqual(0.85);
  });
});

describe('figures', () => {
  it('give a share with its interval', () => {
    expect(percent(50, 100)).toBe('50 [40–60]');
    expect(percent(0, 0)).toBe('–');
  });

  it('give the area under the curve', () => {
    expect(areaUnderCurve([3, 2], [1, 2])).toBe(0.875);
  });

  it('stem as Porter2 does', () => {
    // From the algorithm's published sample vocabulary.
    const sample: Readonly<Record<string, string>> = {
      consistency: 'consist',
      consolidation: 'consolid',
      conspicuously: 'conspicu',
      knightly: 'knight',
      knocked: 'knock',
      hopping: 'hop',
      generalization: 'general',
      cries: 'cri',
      tie: 'tie',
    };
    for (const [word, stem] of Object.entries(sample)) expect(porter2(word), word).toBe(stem);
  });
});
