import type { PlanContent } from '../core/plan/planContent.ts';
import { documentWords } from '../words/en/plan/document.ts';
import { templateData, type TagRow, type TagValue } from './templateData.ts';

// A plan in which every list has an entry, so that every tag is there.
const EVERYTHING: PlanContent = {
  language: 'en',
  shape: 'structured',
  kind: 'coaching',
  schoolName: 'School',
  schoolYear: '2026–27',
  teacherName: 'Teacher',
  firstName: 'Teacher',
  role: 'Role',
  coachNames: ['Coach'],
  nextCheckIn: 'Date',
  why: ['Why'],
  leader: 'Leader',
  ownership: 'Owner',
  focusAreas: ['Focus'],
  goals: [
    {
      number: 1,
      text: 'Goal',
      component: { id: '1', name: 'Component', suggested: true },
      focus: 'Focus',
      looksLike: ['Looks'],
      soundsLike: ['Sounds'],
      feelsLike: ['Feels'],
      team: ['Team'],
    },
  ],
  ideas: [{ goalNumber: 1, kind: 'step', text: 'Idea', reason: 'Reason' }],
  portfolio: ['Piece'],
  actionSteps: [{ goal: 1, step: 'Step', kind: 'Kind', with: 'With', by: 'By', hours: '1' }],
  checkIns: [{ round: 'Round', when: 'When', window: 'Window', with: 'With' }],
};

/** Two plans that between them go through every loop of a template: with and without goals. */
export const TRIAL_PLANS: readonly PlanContent[] = [
  EVERYTHING,
  { ...EVERYTHING, goals: [], ideas: [], actionSteps: [], portfolio: [], checkIns: [], why: [] },
];

/** What may be named at one place of a template: the tags, and what each opens as a loop. */
export interface TagScope {
  readonly names: readonly string[];
  inside(name: string): TagScope;
}

/** The tags outside every loop. */
export function topScope(): TagScope {
  const data = templateData(EVERYTHING, documentWords);
  // Rooms for goals that are not there yet; the one list that a plan with goals leaves empty.
  return scopeOf([{ ...data, openGoals: [{ number: '1' }] }]);
}

function scopeOf(rows: readonly TagRow[]): TagScope {
  const names = new Set(rows.flatMap(row => Object.keys(row)));
  return {
    names: [...names],
    inside(name) {
      const row = rows.filter(one => name in one).pop();
      const value: TagValue | undefined = row?.[name];
      const first: unknown = Array.isArray(value) ? value[0] : null;
      if (typeof first === 'object' && first !== null) return scopeOf([...rows, first as TagRow]);
      return scopeOf([...rows, { '.': '' }]);
    },
  };
}
