import { describe, expect, it } from 'vitest';
import { planReaders } from '../../../src/core/plan/planRoles.ts';

const people = [
  { is: 'teacher', email: 'maya@cedar.example', name: 'Maya' },
  { is: 'coach', email: 'dana@cedar.example', name: 'Dana Rivera' },
  { is: 'leader', email: 'jordan@cedar.example', name: 'Jordan Ames' },
] as const;

describe('the readers of a plan', () => {
  it('are teacher and coaches alone while it is for coaching', () => {
    expect(planReaders('coaching', people, 'owner@cedar.example')).toEqual([
      { email: 'maya@cedar.example', name: 'Maya', role: 'writer' },
      { email: 'dana@cedar.example', name: 'Dana Rivera', role: 'writer' },
    ]);
  });

  it('are the leader too, to read, where it is formal', () => {
    expect(planReaders('formal', people, 'dana@cedar.example')).toEqual([
      { email: 'maya@cedar.example', name: 'Maya', role: 'writer' },
      { email: 'jordan@cedar.example', name: 'Jordan Ames', role: 'reader' },
    ]);
  });

  it('are named once, with the most they may, where one person is two', () => {
    const both = [
      { is: 'leader', email: 'dana@cedar.example', name: '' },
      { is: 'coach', email: 'dana@cedar.example', name: 'Dana Rivera' },
      { is: 'coach', email: null, name: 'No address' },
    ] as const;
    expect(planReaders('formal', both, '')).toEqual([
      { email: 'dana@cedar.example', name: 'Dana Rivera', role: 'writer' },
    ]);
  });
});
