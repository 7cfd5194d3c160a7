import { DESCRIBED } from './crosswalks/described.ts';
import { NAMED } from './crosswalks/named.ts';

/**
 * Which practice concepts each component of a library rubric covers, from 0 to 1 (1: the concept's home in that
 * rubric). Read from component names and our own descriptors, by hand. A component that shares a
 * concept with a better home has less. Format of a line: `id concept+weight …`.
 */
export const crosswalk = (rubric: string): string | null =>
  DESCRIBED[rubric] ?? NAMED[rubric] ?? null;
