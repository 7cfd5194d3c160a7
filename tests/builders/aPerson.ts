import type { PersonRow, RosterGoal } from '../../src/core/roster/person.ts';

/** A usable row of a roster. */
export const aPerson = (over: Partial<PersonRow> = {}): PersonRow => ({
  row: 2,
  name: 'Maya Chen',
  firstName: 'Maya',
  lastName: 'Chen',
  email: 'mchen@school.example',
  emailText: 'mchen@school.example',
  role: 'Teacher',
  subject: 'ELA',
  grade: '6',
  department: '',
  coaches: [],
  planning: '',
  goals: [],
  active: true,
  usable: true,
  status: '',
  partTime: '',
  homeSchool: '',
  staffId: '',
  language: '',
  answeredAt: '',
  ...over,
});

/** A goal with its component and everything about it written. */
export const aRosterGoal = (over: Partial<RosterGoal> = {}): RosterGoal => ({
  text: 'By May, 80% of students will lead a discussion of a text with each other.',
  componentText: '2.3',
  component: '2.3',
  suggested: false,
  componentCell: { row: 2, column: 9 },
  focusText: '',
  looksLike: 'Students face each other',
  soundsLike: 'Students build on what others said',
  feelsLike: '',
  portfolio: '',
  actionSteps: 'Visit Kavya Iyer by Oct 9',
  ...over,
});
