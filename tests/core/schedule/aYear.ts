import { day } from '../../../src/core/day.ts';
import { DEFAULT_BELLS, DEFAULT_CONTRACT } from '../../../src/core/schedule/year/defaultYear.ts';
import type { CheckInPerson, CheckInRequest } from '../../../src/core/schedule/proposal.ts';
import type { CheckInRound } from '../../../src/core/schedule/year/rounds.ts';
import type { DayRange, SchoolCalendar } from '../../../src/core/schedule/year/schoolCalendar.ts';

/** A range of days off. */
export const off = (name: string, from: string, to = from): DayRange => ({
  name,
  from: day(from),
  to: day(to),
});

/** September 2026 alone; Mon 7 is Labor Day. Default bells: lunch 11:20, last bell 15:10. */
export const aSeptember = (over: Partial<SchoolCalendar> = {}): SchoolCalendar => ({
  timeZone: 'America/Chicago',
  firstDay: day('2026-09-01'),
  lastDay: day('2026-09-30'),
  daysOff: [off('Labor Day', '2026-09-07')],
  testing: [],
  earlyRelease: [],
  rotation: { kind: 'none' },
  dayTypes: [],
  bellPeriods: DEFAULT_BELLS,
  contract: DEFAULT_CONTRACT,
  ...over,
});

/** A round from Mon 14 to Fri 18 September 2026, best on Wed 16, half an hour. */
export const aRound = (over: Partial<CheckInRound> = {}): CheckInRound => ({
  id: 'goal-setting',
  kind: 'goal_setting',
  name: null,
  number: 1,
  windowStart: day('2026-09-14'),
  windowEnd: day('2026-09-18'),
  target: day('2026-09-16'),
  minutes: 30,
  questions: null,
  ...over,
});

/** A teacher coached by Ines who plans in period 3 (9:40 to 10:25). */
export const someone = (key: string, over: Partial<CheckInPerson> = {}): CheckInPerson => ({
  key,
  email: key + '@school.example',
  coaches: ['ines@school.example'],
  planning: [inPeriod('3')],
  ...over,
});

/** A planning period that holds every day, or on some day types. */
export const inPeriod = (period: string, dayTypes: readonly string[] | null = null) => ({
  dayTypes,
  weekdays: null,
  period,
  from: null,
  to: null,
});

/** A request in which everybody's calendar is readable and empty unless said otherwise. */
export const aRequest = (over: Partial<CheckInRequest> = {}): CheckInRequest => {
  const people = over.people ?? [someone('amy')];
  const emails = people.flatMap(person => [person.email ?? '', ...person.coaches]);
  return {
    people,
    calendar: aSeptember(),
    rounds: [aRound()],
    busy: new Map(emails.map(email => [email, []])),
    ...over,
  };
};
