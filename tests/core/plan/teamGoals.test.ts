import { describe, expect, it } from 'vitest';
import { teamsOf } from '../../../src/core/plan/teamGoals.ts';

const GOAL = 'Students explain their reasoning to a partner.';
const person = (name: string, ...goals: string[]) => ({ name, goals });

describe('a team goal', () => {
  it('is shared by those who marked the same words as the team’s', () => {
    const lucia = person('Lucía Castillo', `Meta de equipo: ${GOAL}`);
    const maya = person('Maya Chen', 'Write more.', `Team goal – ${GOAL.toUpperCase()}`);
    const ben = person('Ben Ortiz', `Team: ${GOAL}`);
    const teamOf = teamsOf([maya, lucia, ben]);
    expect(teamOf(maya, maya.goals[1] ?? '')).toEqual(['Lucía Castillo', 'Ben Ortiz']);
    expect(teamOf(maya, 'Write more.')).toEqual([]);
  });

  it('is nobody’s business where two happen to write the same', () => {
    const maya = person('Maya Chen', GOAL);
    const ben = person('Ben Ortiz', `Team: ${GOAL}`);
    const teamOf = teamsOf([maya, ben]);
    expect(teamOf(maya, GOAL)).toEqual([]);
    expect(teamOf(ben, ben.goals[0] ?? '')).toEqual([]);
  });

  it('needs words after its mark', () => {
    const maya = person('Maya Chen', 'Team:');
    const ben = person('Ben Ortiz', 'Team:');
    expect(teamsOf([maya, ben])(maya, 'Team:')).toEqual([]);
  });
});
