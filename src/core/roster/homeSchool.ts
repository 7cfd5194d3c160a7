import type { PersonRow } from './person.ts';
import { plainWords } from '../table/cellText.ts';

/**
 * Answers whether somebody's home school is another one. Ours is what the school is called, in part
 * too ("Fork Middle" for "Fork Middle School"), or what more than half of the roster has in that
 * column. Nobody without a home school is from elsewhere.
 */
export function homeElsewhere(
  people: readonly PersonRow[],
  schoolName: string,
): (person: PersonRow) => boolean {
  const counts = new Map<string, number>();
  for (const { homeSchool } of people) {
    const home = plainWords(homeSchool);
    if (home) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  const ours = plainWords(schoolName);
  const isOurs = (home: string): boolean =>
    (counts.get(home) ?? 0) * 2 > people.length ||
    (ours !== '' && (home.includes(ours) || ours.includes(home)));
  return person => {
    const home = plainWords(person.homeSchool);
    return home !== '' && !isOurs(home);
  };
}
