import type { PersonRow } from '../../src/core/roster/person.ts';

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
