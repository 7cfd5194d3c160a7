import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../../src/core/alignment/concepts.ts';
import { crosswalk } from '../../../src/core/alignment/crosswalks.ts';
import { stemmed } from '../../../src/core/alignment/lexical.ts';
import { VOICES } from '../../../src/core/alignment/training/bank.ts';
import { trainedSource } from '../../../src/core/alignment/training/trainedSource.ts';
import { libraryRubric, rubricLibrary } from '../../../src/core/rubric/library.ts';
import { readBank } from './bank.ts';
import { focusCases, mixedVoices, ownRubricGoals, secondVoices } from './heldOut.ts';

const CORE = join(import.meta.dirname, '../../../src/core/alignment');
const bank = readBank();

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(stemmed(text).map(({ stem }) => stem));

/** The most alike text of a list, by common telling words among all (Jaccard), from 0 to 1. */
function closest(texts: readonly string[]): (text: string) => { text: string; likeness: number } {
  const sets = texts.map(stemsOf);
  const withStem = new Map<string, number[]>();
  for (const [i, set] of sets.entries())
    for (const stem of set) {
      const list = withStem.get(stem);
      if (list) list.push(i);
      else withStem.set(stem, [i]);
    }
  return text => {
    const set = stemsOf(text);
    const common = new Map<number, number>();
    for (const stem of set)
      for (const i of withStem.get(stem) ?? []) common.set(i, (common.get(i) ?? 0) + 1);
    let best = { text: '', likeness: 0 };
    for (const [i, n] of common) {
      const likeness = n / (set.size + (sets[i]?.size ?? 0) - n);
      if (texts[i] !== text && likeness > best.likeness) best = { text: texts[i] ?? '', likeness };
    }
    return best;
  };
}

describe('the bank of example goals', () => {
  it('has at least 6,000 goals, 80 a concept, in every voice', () => {
    expect(bank.length).toBeGreaterThanOrEqual(6000);
    for (const concept of CONCEPTS) {
      const goals = bank.filter(({ concepts }) => concepts[0] === concept);
      expect(goals.length, concept).toBeGreaterThanOrEqual(80);
    }
    for (const voice of VOICES)
      expect(bank.filter(each => each.voice === voice).length, voice).toBeGreaterThan(50);
  });

  it('does not say the same thing twice', () => {
    const nearest = closest(bank.map(({ text }) => text));
    const texts = bank.map(({ text }) => text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
    const alike = bank
      .filter(({ text }) => stemsOf(text).size >= 4)
      .map(({ text }) => ({ text, nearest: nearest(text) }))
      .filter(({ nearest: { text, likeness } }) => likeness >= 0.75 && stemsOf(text).size >= 4);
    expect(alike).toEqual([]);
  });

  it('holds no goal that is used for evaluation, nor one almost like it', () => {
    const nearest = closest(bank.map(({ text }) => text));
    const kept = [...mixedVoices(), ...secondVoices(), ...ownRubricGoals(), ...focusCases()].map(
      ({ text }) => text,
    );
    expect(kept.length).toBeGreaterThanOrEqual(500);
    const all = new Set(bank.map(({ text }) => text.toLowerCase()));
    expect(kept.filter(text => all.has(text.toLowerCase()))).toEqual([]);
    const alike = kept
      .filter(text => stemsOf(text).size >= 4)
      .map(text => ({ text, nearest: nearest(text) }))
      .filter(each => each.nearest.likeness >= 0.6);
    expect(alike).toEqual([]);
  });
});

describe('the trained table', () => {
  it('is, to the byte, what the bank trains to', () => {
    const shipped = readFileSync(join(CORE, 'model/trained.ts'), 'utf8');
    const { Z_HUFFMAN_ONLY: strategy } = constants;
    const deflate = (bytes: Uint8Array) => deflateRawSync(bytes, { strategy, memLevel: 9 });
    expect(trainedSource(bank, deflate) === shipped).toBe(true);
  }, 300_000);

  it('is at most 250 kB with its code, crosswalks and lexicons', () => {
    const built = buildSync({
      entryPoints: [join(CORE, 'index.ts')],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2019',
      metafile: true,
    });
    const [output] = Object.values(built.metafile.outputs);
    const own = Object.entries(output?.inputs ?? {}).filter(([path]) =>
      path.includes('alignment/'),
    );
    const bytes = own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(250_000);
  });
});

describe('crosswalks', () => {
  it.each(rubricLibrary.map(({ id }) => id))('of %s name its components and our concepts', id => {
    const ids = libraryRubric(id)?.components.map(component => component.id);
    const lines = (crosswalk(id) ?? '')
      .trim()
      .split('\n')
      .map(line => line.split(' '));
    expect(lines.map(([component]) => component).sort()).toEqual([...(ids ?? [])].sort());
    for (const [, ...parts] of lines) {
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) {
        const [, concept, weight] = /^([A-Z]+)(1|\.\d+)$/.exec(part) ?? [];
        expect(CONCEPTS, part).toContain(concept);
        expect(Number(weight)).toBeGreaterThan(0);
      }
    }
  });
});
