import { readSteps, stepKind, type StepKind } from '../plan/cellLists.ts';
import type { PdOffer } from '../plan/pdMenu.ts';

/** How much of one kind of learning the action steps ask for. */
export interface Demand {
  /** Null for steps whose kind cannot be told from their words. */
  readonly kind: StepKind | null;
  readonly steps: number;
  /** Hours as the PD menu has them, about; null where it says nothing of this kind. */
  readonly hours: number | null;
  /** How many offers of this kind the PD menu has. */
  readonly offers: number;
}

// Kinds as menus call them, beside the words that steps use.
const MENU_KINDS: readonly (readonly [StepKind, RegExp])[] = [
  ['peerVisit', /^visita/i],
  ['coaching', /acompañamiento/i],
];

/** The kind of an offer; null where the menu uses a word of its own. */
const kindOf = ({ kind, title }: PdOffer): StepKind | null =>
  MENU_KINDS.find(([, words]) => words.test(kind))?.[0] ?? stepKind(kind) ?? stepKind(title);

const hoursIn = ({ hours }: PdOffer): number | null => {
  const found = /\d+(?:[.,]\d+)?/.exec(hours);
  return found ? Number(found[0].replace(',', '.')) : null;
};

/**
 * What all action steps ask for, by kind, the most wanted first. A step that names an offer counts
 * with its hours, another with the mean of the menu's offers of its kind.
 */
export function pdDemand(actionSteps: readonly string[], menu: readonly PdOffer[]): Demand[] {
  const offers = menu.map(offer => ({
    title: offer.title.toLowerCase(),
    kind: kindOf(offer),
    hours: hoursIn(offer),
  }));
  const meanOf = (kind: StepKind): number | null => {
    const known = offers.flatMap(one => (one.kind === kind ? (one.hours ?? []) : []));
    return known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : null;
  };
  const demand = new Map<StepKind | null, { steps: number; hours: number | null }>();
  for (const step of actionSteps.flatMap(readSteps)) {
    const said = step.text.toLowerCase();
    const named = offers.find(one => said.includes(one.title));
    const kind = step.kind ?? named?.kind ?? null;
    const hours = named?.hours ?? (kind ? meanOf(kind) : null);
    const held = demand.get(kind) ?? { steps: 0, hours: null };
    held.steps += 1;
    if (hours !== null) held.hours = (held.hours ?? 0) + hours;
    demand.set(kind, held);
  }
  return [...demand]
    .map(([kind, { steps, hours }]) => ({
      kind,
      steps,
      hours: hours === null ? null : Math.round(hours),
      offers: offers.filter(one => one.kind === kind).length,
    }))
    .sort((a, b) => Number(a.kind === null) - Number(b.kind === null) || b.steps - a.steps);
}
