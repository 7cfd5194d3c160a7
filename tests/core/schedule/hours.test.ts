import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/day.ts';
import { hoursNeeded } from '../../../src/core/schedule/hours.ts';
import { withoutOwnEvents } from '../../../src/core/schedule/ownEvents.ts';
import type { BusyTime } from '../../../src/core/schedule/proposal.ts';
import { aRound, someone } from './aYear.ts';

describe('the hours told first', () => {
  it('share a pool’s meetings evenly', () => {
    const people = [
      someone('amy'),
      someone('bo', { coaches: ['ines@school.example', 'raj@school.example'] }),
      someone('cy', { coaches: [] }),
    ];
    // Two weeks of half-hour meetings, and one week of twenty minutes.
    const rounds = [aRound({ windowEnd: day('2026-09-25') }), aRound({ id: 'later', minutes: 20 })];
    expect(hoursNeeded(people, rounds)).toEqual({
      coaches: [
        { email: 'ines@school.example', meetings: 3, minutes: 75, minutesPerWeek: 30 },
        { email: 'raj@school.example', meetings: 1, minutes: 25, minutesPerWeek: 10 },
      ],
      teachers: [
        { key: 'amy', meetings: 2, minutes: 50 },
        { key: 'bo', meetings: 2, minutes: 50 },
      ],
      minutes: 100,
    });
  });
});

describe('our own events', () => {
  it('are cut out of busy times of teacher and coach, and nothing else is', () => {
    const standing = [
      {
        ...{ teacherKey: 'amy', coachEmail: 'Ines@school.example', round: 'goal-setting' },
        ...{ startInstant: 100, endInstant: 130, locked: false },
      },
    ];
    const busy = new Map<string, readonly BusyTime[] | 'unknown'>([
      ['amy@school.example', [{ start: 100, end: 130 }]],
      ['ines@school.example', [{ start: 90, end: 140 }]],
      ['bo@school.example', [{ start: 100, end: 130 }]],
      ['raj@school.example', 'unknown'],
    ]);
    expect([...withoutOwnEvents(busy, [someone('amy')], standing)]).toEqual([
      ['amy@school.example', []],
      [
        'ines@school.example',
        [
          { start: 90, end: 100 },
          { start: 130, end: 140 },
        ],
      ],
      ['bo@school.example', [{ start: 100, end: 130 }]],
      ['raj@school.example', 'unknown'],
    ]);
  });
});
