import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/core/roster/readRoster.ts';
import {
  PLAN_REASONS,
  whoGetsAPlan,
  type PlanReason,
} from '../../../src/core/roster/whoGetsAPlan.ts';
import type { PersonRow } from '../../../src/core/roster/person.ts';
import { aTable } from '../../builders/aTable.ts';

const staff = (
  rows: readonly (readonly string[])[],
  header = ['Name', 'Email', 'Role', 'Status', 'FTE', 'Goal'],
): readonly PersonRow[] => readRoster([aTable('Staff', [header, ...rows])]).people;
const one = (role: string, status = 'Active', fte = '1', goal = ''): PersonRow => {
  const [person] = staff([
    ['Ana Sousa', 'a@oak.test', role, status, fte, goal],
    ['Bo Ek', 'b@oak.test', 'Teacher', 'Active', '1', ''],
  ]);
  if (!person) throw new Error('nobody was read');
  return person;
};

describe('who gets a plan', () => {
  it.each<[string, PlanReason, boolean]>([
    ['Teacher', 'teacher', true],
    ['Special Education Teacher', 'teacher', true],
    ['AP Calculus Teacher', 'teacher', true],
    ['Teacher / Football Coach', 'teacher', true],
    ['Band Director', 'teacher', true],
    ['Co-Teacher', 'co_teacher', true],
    ['Reading Interventionist', 'specialist', true],
    ['Speech-Language Pathologist (SLP)', 'specialist', true],
    ['School Counselor', 'counselor', true],
    ['Librarian', 'librarian', true],
    ['', 'role_unknown', true],
    ['Maestra', 'teacher', true],
    ['Paraprofessional', 'paraprofessional', false],
    ['Long-term Substitute', 'substitute', false],
    ['Assistant Principal', 'administrator', false],
    ['Principal', 'administrator', false],
    ['Instructional Coach', 'coach', false],
    ['Front Office Clerk', 'office', false],
    ['Head Custodian', 'custodial', false],
    ['Cafeteria Manager', 'nutrition', false],
    ['School Nurse', 'health_and_safety', false],
    ['Student Teacher', 'student_teacher', false],
  ])('%j: %s', (role, reason, getsPlan) => {
    expect(whoGetsAPlan(one(role))).toEqual({ getsPlan, reason });
  });

  it('is decided by leave, part-time and having left', () => {
    expect(whoGetsAPlan(one('Teacher', 'Leave of Absence'))).toEqual({
      getsPlan: false,
      reason: 'on_leave',
    });
    expect(whoGetsAPlan(one('Teacher', 'Active', '0.5'))).toEqual({
      getsPlan: true,
      reason: 'part_time',
    });
    expect(whoGetsAPlan(one('Teacher', 'Active', '50%'))).toEqual({
      getsPlan: true,
      reason: 'part_time',
    });
    expect(whoGetsAPlan(one('Teacher', 'Terminated'))).toEqual({
      getsPlan: false,
      reason: 'inactive',
    });
  });

  it('includes a teaching assistant who has a goal', () => {
    expect(
      whoGetsAPlan(one('Teacher Assistant', 'Active', '1', 'Read with small groups')).getsPlan,
    ).toBe(true);
  });

  it('is a question for every kind of person but those who have left', () => {
    const asked: readonly (PlanReason | 'home_elsewhere')[] = PLAN_REASONS;
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).not.toContain('inactive');
    expect(asked).toContain('home_elsewhere');
  });
});
