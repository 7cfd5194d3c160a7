import { plainWords } from '../table/cellText.ts';

// "Team goal: …", "Team: …", "Meta de equipo: …" before the goal's own words.
const MARK = /^\s*(?:team(?:['’]s)?(?: goal)?|meta (?:de|del) equipo|equipo)\s*[:–—-]\s*/i;

/** The goal without its mark, and whether it is a team's. Only the mark says so, never a likeness. */
function readTeamGoal(text: string): { readonly text: string; readonly isTeam: boolean } {
  const own = text.replace(MARK, '');
  return own === text || own.trim() === '' ? { text, isTeam: false } : { text: own, isTeam: true };
}

/** A person and the texts of their goals, as the roster has them. */
interface GoalHolder {
  readonly name: string;
  readonly goals: readonly string[];
}

/**
 * Finds for a goal the others who share it: those who marked the same words as a team's goal. Two
 * teachers who happen to write the same are not named to each other.
 */
export function teamsOf<T extends GoalHolder>(
  people: readonly T[],
): (person: T, goal: string) => string[] {
  const teams = new Map<string, T[]>();
  const keyOf = (goal: string): string | null => {
    const { text, isTeam } = readTeamGoal(goal);
    return isTeam ? plainWords(text) : null;
  };
  for (const person of people) {
    for (const key of new Set(person.goals.map(keyOf))) {
      if (key !== null) teams.set(key, [...(teams.get(key) ?? []), person]);
    }
  }
  return (person, goal) => {
    const key = keyOf(goal);
    if (key === null) return [];
    return (teams.get(key) ?? []).filter(one => one !== person).map(one => one.name);
  };
}
