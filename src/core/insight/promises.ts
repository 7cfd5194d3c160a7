import { hashId } from '../ledger/opaqueKey.ts';
import { readSteps, type StepKind } from '../plan/cellLists.ts';

/** What a school gives so that a step can happen. */
export type PromiseKind = 'cover' | 'coaching' | 'place' | 'book';
/** Whether it has been given. */
export type PromiseState = 'open' | 'delivered' | 'not_needed';

const GIVEN: Readonly<Partial<Record<StepKind, PromiseKind>>> = {
  // Somebody teaches the visitor's class meanwhile.
  peerVisit: 'cover',
  coaching: 'coaching',
  course: 'place',
  workshop: 'place',
  reading: 'book',
};

/** One step of a teacher for which the school gives something. */
export interface PromisedStep {
  /** Names the step among the teacher's; stays when its date is moved. */
  readonly part: string;
  readonly kind: PromiseKind;
  readonly text: string;
  /** As typed; '' where open. */
  readonly by: string;
}

/** What the school gives for a teacher's steps, in their order; the same step twice counts once. */
export function promisedSteps(actionSteps: readonly string[]): PromisedStep[] {
  const found = new Map<string, PromisedStep>();
  for (const { text, kind, by } of actionSteps.flatMap(readSteps)) {
    const given = kind && GIVEN[kind];
    if (!given) continue;
    const part = hashId(text.toLowerCase().replace(/\s+/g, ' '));
    if (!found.has(part)) found.set(part, { part, kind: given, text, by });
  }
  return [...found.values()];
}
