import { daysBetween, type Day } from '../../day.ts';
import { plainWords } from '../../table/cellText.ts';
import type { CheckInRound } from './rounds.ts';

/** A round as the ledger remembers it: its id is part of every event's identity. */
export interface KnownRound {
  readonly id: string;
  readonly name: string;
  readonly windowStart: Day;
  readonly windowEnd: Day;
}

const nameOf = (round: CheckInRound): string => plainWords(round.name ?? round.kind);

/**
 * The rounds of the tab under the ids they had before. A round is the same when its name is the same
 * (of several with one name, the one whose window is nearest), or when it was renamed and its window
 * is the same or shares more than half of its days. A round that is new gets an id that none had.
 */
export function withKnownIds(
  rounds: readonly CheckInRound[],
  known: readonly KnownRound[],
): CheckInRound[] {
  const free = new Set(known);
  const ids = new Map<CheckInRound, string>();
  const match = (fits: (round: CheckInRound, one: KnownRound) => number | null): void => {
    const pairs = rounds
      .filter(round => !ids.has(round))
      .flatMap(round =>
        [...free].flatMap(one => {
          const distance = fits(round, one);
          return distance === null ? [] : [{ round, one, distance }];
        }),
      )
      .sort((a, b) => a.distance - b.distance);
    for (const { round, one } of pairs) {
      if (ids.has(round) || !free.has(one)) continue;
      ids.set(round, one.id);
      free.delete(one);
    }
  };
  const away = (round: CheckInRound, one: KnownRound): number =>
    Math.abs(daysBetween(one.windowStart, round.windowStart));
  match((round, one) => (plainWords(one.name) === nameOf(round) ? away(round, one) : null));
  match((round, one) => (shared(round, one) > 0.5 ? 1 - shared(round, one) : null));
  const taken = new Set(known.map(one => one.id));
  return rounds.map(round => {
    const id = ids.get(round) ?? freeId(round.id, taken);
    taken.add(id);
    return id === round.id ? round : { ...round, id };
  });
}

/** The part of the shorter window's days that lies in the other one. */
function shared(round: CheckInRound, one: KnownRound): number {
  const first = round.windowStart > one.windowStart ? round.windowStart : one.windowStart;
  const last = round.windowEnd < one.windowEnd ? round.windowEnd : one.windowEnd;
  const length = (from: Day, to: Day): number => daysBetween(from, to) + 1;
  const shorter = Math.min(
    length(round.windowStart, round.windowEnd),
    length(one.windowStart, one.windowEnd),
  );
  return length(first, last) / shorter;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let turn = 2; ; turn += 1) if (!taken.has(id + '-' + turn)) return id + '-' + turn;
}

/** What to remember of a round. */
export function knownRound(round: CheckInRound): KnownRound {
  const { id, windowStart, windowEnd } = round;
  return { id, name: round.name ?? round.kind, windowStart, windowEnd };
}
