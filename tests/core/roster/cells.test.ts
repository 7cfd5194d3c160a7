import { describe, expect, it } from 'vitest';
import { coachesInCell, coachesInCells } from '../../../src/core/roster/coaches.ts';
import { usualDomain, wellFormedEmail } from '../../../src/core/roster/email.ts';
import { goalsInCell } from '../../../src/core/roster/goalText.ts';
import { nameFromOneCell } from '../../../src/core/roster/personName.ts';
import { planningPeriods } from '../../../src/core/roster/planning.ts';
import { saysHasLeft } from '../../../src/core/roster/schoolWords.ts';

describe('an email', () => {
  it('is lower case, without outer or zero-width spaces', () => {
    expect(wellFormedEmail(' \u00a0Ana.O\u200b\u2019Neil@Oak.Test'.replace('\u2019', "'"))).toBe(
      "ana.o'neil@oak.test",
    );
  });

  it.each([
    'ana',
    'ana@oak',
    'ana@@oak.test',
    'ana at oak.test',
    'ana@oak,test',
    'a b@oak.test',
    'a@oak.test; b@oak.test',
    '@oak.test',
    'ana@.test',
    'Ana <ana@oak.test>',
  ])('is not %j', text => {
    expect(wellFormedEmail(text)).toBeNull();
  });

  it('has a usual domain only where more than half of the addresses share it', () => {
    expect(usualDomain(['a@x.test', 'b@x.test', 'c@y.test'])).toBe('x.test');
    expect(usualDomain(['a@x.test', 'b@y.test'])).toBeNull();
  });
});

describe('goals in one cell', () => {
  it.each<[string, string[]]>([
    ['1) Ask more 2) Wait longer', ['Ask more', 'Wait longer']],
    ['1. Ask more\n2. Wait longer\n3. Smile', ['Ask more', 'Wait longer', 'Smile']],
    ['Goal 1: Ask more; Goal 2: Wait longer', ['Ask more', 'Wait longer']],
    ['(1) Ask more (2) Wait longer', ['Ask more', 'Wait longer']],
    ['My goals: 1) Ask more 2) Wait', ['Ask more', 'Wait']],
    ['- ask\n- wait\n- listen', ['- ask\n- wait\n- listen']],
    [
      'Better talk: 1) pairs 2) circles 3) debates',
      ['Better talk: 1) pairs 2) circles 3) debates'],
    ],
    ['Raise 2.3 and 2.4 by 10. 3 weeks', ['Raise 2.3 and 2.4 by 10. 3 weeks']],
    ['1) Ask more', ['1) Ask more']],
    ['TBD', []],
    ['1) Ask more 2) TBD', ['Ask more']],
    ['<b>$&</b> {goals} =1+1', ['<b>$&</b> {goals} =1+1']],
  ])('%j', (cell, goals) => {
    expect(goalsInCell(cell)).toEqual(goals);
  });
});

describe('a name', () => {
  it.each([
    ['Okafor, Ngozi', 'Ngozi Okafor', 'Ngozi', 'Okafor'],
    ['  Ana\u00a0 María   Sousa ', 'Ana María Sousa', 'Ana', 'María Sousa'],
    ['Lee, Sam, Jr.', 'Sam Lee, Jr.', 'Sam', 'Lee'],
    ['Sam Lee, Jr.', 'Sam Lee, Jr.', 'Sam', 'Lee'],
    ['Madonna', 'Madonna', 'Madonna', ''],
    ['Dr. Ada Moreau', 'Dr. Ada Moreau', 'Ada', 'Moreau'],
  ])('%j', (cell, name, firstName, lastName) => {
    expect(nameFromOneCell(cell)).toEqual({ name, firstName, lastName });
  });
});

describe('a coach cell', () => {
  it.each([
    ['Dana Reyes', [['Dana Reyes', null]]],
    ['Reyes, Dana', [['Dana Reyes', null]]],
    ['dreyes@oak.test', [['', 'dreyes@oak.test']]],
    ['Dana Reyes <DReyes@oak.test>', [['Dana Reyes', 'dreyes@oak.test']]],
    [
      'Dana Reyes / Bo Ek',
      [
        ['Dana Reyes', null],
        ['Bo Ek', null],
      ],
    ],
    [
      'Dana Reyes; Bo Ek',
      [
        ['Dana Reyes', null],
        ['Bo Ek', null],
      ],
    ],
    [
      'Dana Reyes and Bo Ek',
      [
        ['Dana Reyes', null],
        ['Bo Ek', null],
      ],
    ],
    [
      'd@oak.test, b@oak.test',
      [
        ['', 'd@oak.test'],
        ['', 'b@oak.test'],
      ],
    ],
    ['TBD', []],
    ['#N/A', []],
  ] as const)('%j', (cell, coaches) => {
    expect(coachesInCell(cell).map(({ name, email }) => [name, email])).toEqual(coaches);
  });

  it('is read together with the address beside it', () => {
    expect(coachesInCells(['Dana Reyes', 'dreyes@oak.test'])).toEqual([
      { name: 'Dana Reyes', email: 'dreyes@oak.test' },
    ]);
  });
});

describe('planning periods', () => {
  const short = (text: string): string =>
    planningPeriods(text)
      .map(({ dayTypes, weekdays, period, from, to }) =>
        [dayTypes?.join('+'), weekdays?.join('+'), period, from && `${from}-${to ?? ''}`]
          .filter(Boolean)
          .join(' '),
      )
      .join(', ');
  it.each([
    ['P3', '3'],
    ['3rd', '3'],
    ['3', '3'],
    ['third period', '3'],
    ['Period 3 & 5', '3, 5'],
    ['3-5', '3, 4, 5'],
    ['2nd and 6th', '2, 6'],
    ['A3/B7', 'A 3, B 7'],
    ['A: 3, B: 5', 'A 3, B 5'],
    ['3rd (A day), 5th (B day)', 'A 3, B 5'],
    ['A-Day 3rd; B-Day 6th', 'A 3, B 6'],
    ['3A/5B', 'A 3, B 5'],
    ['A/B 4', 'A+B 4'],
    ['Day 1: 2, Day 2: 4', '1 2, 2 4'],
    ['Red 3 / White 5', 'red 3, white 5'],
    ['10:05-10:50', '10:05-10:50'],
    ['1:15 – 2:00', '13:15-14:00'],
    ['9:00 to 9:45 am', '09:00-09:45'],
    ['Mon/Wed 2nd', '1+3 2'],
    ['MWF 2, TTh 5', '1+3+5 2, 2+4 5'],
    ['Block C', 'C'],
    ['Periodo 3', '3'],
    ['3.ª hora', '3'],
    ['Día A: 3', 'A 3'],
    ['Daily 3', '3'],
    ['Lunch', ''],
    ['', ''],
  ])('%j', (text, periods) => {
    expect(short(text)).toBe(periods);
  });
});

describe('a status', () => {
  it.each(['inactive', 'terminated 6 1 2026', 'retired', 'no longer here', 'resigned', 'jubilado'])(
    '%j says that someone has left',
    words => {
      expect(saysHasLeft(words)).toBe(true);
    },
  );
  it.each(['active', 'on leave', 'leave of absence', 'long term leave left early', 'new', ''])(
    '%j does not',
    words => {
      expect(saysHasLeft(words)).toBe(false);
    },
  );
});
