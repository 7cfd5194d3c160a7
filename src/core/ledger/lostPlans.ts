import { planFileKey } from './eventId.ts';
import { teacherKey } from './teacherKey.ts';

/** Somebody whose plan a document may be. */
export interface Whose {
  readonly email: string | null;
  readonly name: string;
}

/** A document with a key of ours, as Drive lists it. */
export interface KeyedFile {
  readonly id: string;
  readonly fileKey: string;
  readonly createdTime: string;
  /** Whose it may be where the roster does not say: its teacher can open it once it is shared. */
  readonly maybe: readonly Whose[];
}

export interface FoundPlan {
  readonly file: string;
  /** The teacher's opaque key. */
  readonly key: string;
  readonly generation: number;
  readonly whose: Whose;
}

// More than these follow one another only where plans were taken back again and again.
const TURNS = 2;
const GENERATIONS = 6;

/**
 * Whose plans documents are. Their keys follow from workbook and person, so they can be told without
 * a ledger: from the people of the roster, and, of who has left or has another address since, from
 * the addresses that a document is shared with. Of several of one teacher the last made after an undo
 * counts, of those the oldest. Documents of another workbook fit nobody.
 */
export function matchPlans(
  workbook: string,
  people: readonly Whose[],
  files: readonly KeyedFile[],
): FoundPlan[] {
  const best = new Map<string, FoundPlan & { readonly createdTime: string }>();
  const open = new Map(files.map(file => [file.id, file]));
  const byFileKey = new Map<string, KeyedFile[]>();
  for (const file of files) {
    byFileKey.set(file.fileKey, [...(byFileKey.get(file.fileKey) ?? []), file]);
  }
  const find = (whose: Whose): void => {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const key = teacherKey(workbook, whose, turn);
      for (let generation = 1; generation <= GENERATIONS; generation += 1) {
        for (const file of byFileKey.get(planFileKey(workbook, key, generation)) ?? []) {
          open.delete(file.id);
          const before = best.get(key);
          const newer =
            !before ||
            generation > before.generation ||
            (generation === before.generation && file.createdTime < before.createdTime);
          const { createdTime } = file;
          if (newer) best.set(key, { file: file.id, key, generation, whose, createdTime });
        }
      }
    }
  };
  people.forEach(find);
  for (const file of [...open.values()]) {
    if (open.has(file.id)) file.maybe.forEach(find);
  }
  return [...best.values()].map(({ file, key, generation, whose }) => ({
    file,
    key,
    generation,
    whose,
  }));
}
