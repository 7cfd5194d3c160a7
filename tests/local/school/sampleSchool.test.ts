import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/day.ts';
import { planningPeriods } from '../../../src/core/roster/planning.ts';
import type { SheetTable } from '../../../src/core/table/sheetTable.ts';
import { readSchoolCalendar } from '../../../src/core/schedule/year/calendarTab.ts';
import { readRounds } from '../../../src/core/schedule/year/roundsTab.ts';
import { meetingDays } from '../../../src/core/schedule/year/schoolDays.ts';
import { messySchool } from '../../../src/local/school/messySchool.ts';
import { sampleSchool, type SampleTab } from '../../../src/local/school/sampleSchool.ts';
import { schoolOfSix } from '../../../src/local/school/schoolOfSix.ts';

const school = sampleSchool();
const [, headers = [], ...people] = school.roster.rows;
const column = (header: string) => headers.indexOf(header);
const cells = (header: string) => people.map(row => String(row[column(header)]));

function tab(name: string): SheetTable {
  const found = school.tabs.find(each => each.name === name);
  if (!found) throw new Error(`no tab ${name}`);
  return tableOf(found);
}

function tableOf({ name, rows }: SampleTab): SheetTable {
  const display = rows.map(row => row.map(String));
  return { name, hidden: false, values: display, display, struck: [], formulas: [], merges: [] };
}

const context = { timeZone: school.timeZone, today: day('2026-09-01') };

describe('the sample school', () => {
  it('has 42 colleagues in rows as wide as the header', () => {
    expect(people).toHaveLength(42);
    for (const row of people) expect(row).toHaveLength(headers.length);
    expect(new Set(cells('Name (Last, First)')).size).toBe(42);
  });

  it('has one bad address, one missing, one colleague without a coach, one on leave, one substitute', () => {
    const emails = cells('School email');
    expect(emails.filter(email => email === '')).toHaveLength(1);
    expect(emails.filter(email => email !== '' && !email.includes('@'))).toHaveLength(1);
    expect(cells('Coach').filter(coach => coach === '')).toHaveLength(1);
    expect(cells('Status').filter(status => status.startsWith('On leave'))).toHaveLength(1);
    expect(cells('Role').filter(role => role === 'Long-term substitute')).toHaveLength(1);
  });

  it('has colleagues with two goals, with one, and some with none yet', () => {
    const count = people.map(
      row => [column('Goal 1'), column('Goal 2')].filter(at => row[at] !== '').length,
    );
    expect(count.filter(goals => goals === 0).length).toBeGreaterThanOrEqual(5);
    expect(count.filter(goals => goals === 1).length).toBeGreaterThanOrEqual(10);
    expect(count.filter(goals => goals === 2).length).toBeGreaterThanOrEqual(15);
  });

  it('states a year and rounds that are read without a question', () => {
    const { calendar, assumed, problems } = readSchoolCalendar(tab('School calendar'), context);
    expect(problems).toEqual([]);
    expect(assumed).toEqual([]);
    expect(calendar.rotation).toMatchObject({ kind: 'cycle', names: ['A', 'B'] });
    const { rounds, problems: roundProblems } = readRounds(tab('Check-in rounds'), calendar);
    expect(roundProblems).toEqual([]);
    expect(rounds.map(round => round.kind)).toEqual(['goal_setting', 'mid_year', 'year_end']);
  });

  it('gives everyone a planning period of the bell schedule', () => {
    const { calendar } = readSchoolCalendar(tab('School calendar'), context);
    const bells = calendar.bellPeriods
      .filter(({ kind }) => kind === 'class')
      .map(({ name }) => name);
    for (const cell of cells('Planning period')) {
      const periods = planningPeriods(cell);
      expect(periods.length, cell).toBeGreaterThan(0);
      for (const { period } of periods) expect(bells).toContain(period);
    }
  });

  it('has a calendar for every coach, and leaves each pair of teacher and coach times in each round', () => {
    const { calendar } = readSchoolCalendar(tab('School calendar'), context);
    const { rounds } = readRounds(tab('Check-in rounds'), calendar);
    const busy = new Map(
      Object.entries(school.calendars).map(([email, ics]) => [email, busyTimes(ics)]),
    );
    for (const row of people) {
      const coach = String(row[column('Coach email')]).split('; ')[0] ?? '';
      if (coach === '') continue;
      expect(busy.has(coach), coach).toBe(true);
      const periods = planningPeriods(String(row[column('Planning period')]));
      for (const round of rounds) {
        const times = meetingDays(calendar)
          .filter(({ date }) => date >= round.windowStart && date <= round.windowEnd)
          .flatMap(({ date, dayType }) =>
            periods
              .filter(({ dayTypes }) => dayTypes === null || dayTypes.includes(dayType))
              .map(({ period }) => calendar.bellPeriods.find(({ name }) => name === period))
              .map(bell => [`${date}T${bell?.start}`, `${date}T${bell?.end}`] as const),
          )
          .filter(([from, to]) => !busy.get(coach)?.some(one => one.from < to && from < one.to));
        expect(times.length, `${String(row[0])}, ${round.id}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('has calendars with whole days, free time, repeats, exceptions and a cancelled event', () => {
    const all = Object.values(school.calendars).join('');
    for (const sign of ['VALUE=DATE', 'TRANSP:TRANSPARENT', 'RRULE', 'EXDATE', 'RECURRENCE-ID']) {
      expect(all).toContain(sign);
    }
    expect(all).toContain('STATUS:CANCELLED');
    const lines = all.split('\r\n');
    expect(lines.every(line => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  });
});

describe('the school of six', () => {
  it('has six teachers and a calendar for each of the two coaches', () => {
    const six = schoolOfSix();
    const [head = [], ...rows] = six.roster.rows;
    expect(rows).toHaveLength(6);
    const coaches = new Set(rows.map(row => String(row[head.indexOf('Coach email')])));
    expect([...coaches].sort()).toEqual(Object.keys(six.calendars).sort());
    for (const ics of Object.values(six.calendars)) expect(busyTimes(ics)).toHaveLength(30);
  });
});

describe('the messy school', () => {
  it('is a .csv with a title, questions as headers, an empty row and a repeated answer', () => {
    const { csv } = messySchool();
    expect(csv).toContain('What is ONE thing you want to get better at this year?');
    expect(csv).toMatch(/\r\n,+\r\n/);
    expect(csv.toLowerCase().split('hnakamura@harborpoint.example')).toHaveLength(3);
  });
});

/** Busy times of a calendar file in the school's own clock, `YYYY-MM-DDTHH:MM`. */
function busyTimes(ics: string): { from: string; to: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const events = calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each));
  const masters = events.filter(event => !event.isRecurrenceException());
  for (const moved of events.filter(event => event.isRecurrenceException())) {
    masters.find(({ uid }) => uid === moved.uid)?.relateException(moved);
  }
  return masters.filter(isBusy).flatMap(event => {
    const clock = (time: ICAL.Time) => localClock(time, school.timeZone);
    if (!event.isRecurring()) return [{ from: clock(event.startDate), to: clock(event.endDate) }];
    const found: { from: string; to: string }[] = [];
    const each = event.iterator();
    for (let time = each.next(); time; time = each.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(time);
      found.push({ from: clock(startDate), to: clock(endDate) });
    }
    return found;
  });
}

function isBusy({ component }: ICAL.Event): boolean {
  const free = component.getFirstPropertyValue('transp') === 'TRANSPARENT';
  return !free && component.getFirstPropertyValue('status') !== 'CANCELLED';
}

function localClock(time: ICAL.Time, timeZone: string): string {
  if (time.isDate) return `${time.toString()}T00:00`;
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(time.toJSDate());
  return parts.replace(' ', 'T');
}
