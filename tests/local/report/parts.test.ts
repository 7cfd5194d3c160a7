import { describe, expect, it } from 'vitest';
import type { GoalView, SchoolView } from '../../../src/contract/api.ts';
import { verdictText } from '../../../src/local/report/alignment.ts';
import { departmentGroups } from '../../../src/local/report/departments.ts';
import { factsOf } from '../../../src/local/report/facts.ts';
import { askedPeople, helpGroups, questionGroups } from '../../../src/local/report/helpGroups.ts';
import { ideasFor } from '../../../src/local/report/ideasTable.ts';
import { reportHtml } from '../../../src/local/report/reportHtml.ts';
import {
  aCheckInView,
  aGoalView,
  aRunJson,
  aSmallSchool,
  aTeacherView,
} from '../../builders/aSmallSchool.ts';
import { allStepsBut } from '../../builders/stepsThere.ts';

const facts = (school: SchoolView) => factsOf(school, aRunJson(school));
const report = (school: SchoolView): string =>
  reportHtml(school, aRunJson(school), { dir: 'out' }).replace(/\s+/g, ' ');
const named = (name: string, row: number) => ({ name, row, key: 'k-' + row });

describe('goals by department', () => {
  const staff = (sizes: Readonly<Record<string, number>>): SchoolView =>
    aSmallSchool({
      teachers: Object.entries(sizes).flatMap(([department, size]) =>
        Array.from({ length: size }, (_, at) =>
          aTeacherView({ ...named(department + at, at), department }),
        ),
      ),
    });
  const groups = (sizes: Readonly<Record<string, number>>) =>
    departmentGroups(facts(staff(sizes)).people).map(({ name, people }) => [name, people.length]);

  it('shows no group under five: small departments stand together', () => {
    expect(groups({ Math: 6, Arts: 3, ELA: 8, Music: 2 })).toEqual([
      ['ELA', 8],
      ['Math', 6],
      [null, 5],
    ]);
  });

  it('lets the next smallest join where the small ones together are under five', () => {
    expect(groups({ Math: 6, Arts: 3, ELA: 8, Science: 5 })).toEqual([
      ['ELA', 8],
      ['Math', 6],
      [null, 8],
    ]);
  });

  it('shows no departments at all where fewer than two columns are left', () => {
    expect(groups({ Math: 3, Arts: 2 })).toEqual([]);
    expect(groups({ Math: 6, Arts: 4 })).toEqual([]);
    const html = report(staff({ Math: 6, Arts: 4 }));
    expect(html).not.toContain('>Arts<');
    expect(html).not.toContain('Other departments');
  });

  it('keeps to eight columns', () => {
    const sizes = Object.fromEntries(Array.from({ length: 12 }, (_, at) => ['D' + at, 20 - at]));
    expect(groups(sizes)).toHaveLength(8);
    expect(groups(sizes)[7]?.[0]).toBeNull();
  });
});

describe('how a goal goes with its component', () => {
  const say = (goal: Partial<GoalView>) => verdictText(aGoalView(goal), facts(aSmallSchool()));
  const other = { id: '3.1', name: 'Routines', reasons: ['routine'] };

  it('is said in four gentle ways', () => {
    expect(say({ verdict: 'agrees' })).toBe('fits');
    expect(say({ verdict: 'partly' })).toBe('partly');
    expect(say({ verdict: 'cant_tell' })).toBe('can’t tell');
    expect(say({ verdict: 'different', suggested: [other] })).toBe('may also fit 3.1 Routines');
    expect(say({ verdict: 'different', suggested: [] })).toBe('may also fit another');
    expect(say({ verdict: null, component: null })).toBe('no component yet');
  });

  it('offers other components only where the named one does not simply fit', () => {
    const same = { id: '2.3', name: 'Communication', reasons: ['talk'] };
    const ideas = (goal: Partial<GoalView>) =>
      ideasFor(aGoalView({ suggested: [same, other], ...goal })).map(one => one.id);
    expect(ideas({ verdict: 'agrees' })).toEqual([]);
    expect(ideas({ verdict: 'partly' })).toEqual(['3.1']);
    expect(ideas({ verdict: null, component: null })).toEqual(['2.3', '3.1']);
  });

  it('is shown with the words of the goal that speak for the idea', () => {
    const goals = [aGoalView({ verdict: 'different', suggested: [other] })];
    const html = report(aSmallSchool({ teachers: [aTeacherView({ goals })] }));
    expect(html).toMatch(/3\.1 Routines<small>“routine”<\/small>/);
  });
});

describe('where teachers would welcome help', () => {
  it('counts a person once a kind, in the order of the catalogue', () => {
    const ask = (kind: string) => ({ kind, row: 4, column: 2, sentence: 'Please look.' });
    const school = aSmallSchool({
      teachers: [
        aTeacherView({
          ...named('Kofi Mensah', 4),
          questions: [ask('bad_email'), ask('off_domain_email'), ask('something_new')],
        }),
        aTeacherView({
          ...named('Ana Ruiz', 5),
          goals: [],
          steps: allStepsBut('goals', 'links', 'criteria', 'actionSteps', 'followUp'),
        }),
        aTeacherView({
          ...named('Lena Voss', 6),
          goals: [aGoalView({ component: null, verdict: null })],
          steps: allStepsBut('links', 'criteria'),
        }),
      ],
      unplaced: [{ key: 'k-5', name: 'Ana Ruiz', round: 'Mid-year', sentence: 'Ask Ana.' }],
    });
    const found = helpGroups(facts(school)).map(({ kind, people }) => [
      kind,
      people.map(one => one.teacher.name).join(),
    ]);
    expect(found).toEqual([
      ['time', 'Ana Ruiz'],
      ['address', 'Kofi Mensah'],
      ['first_goal', 'Ana Ruiz'],
      ['link', 'Lena Voss'],
      ['criteria', 'Lena Voss'],
      ['other', 'Kofi Mensah'],
    ]);
  });

  it('puts the same question about several goals of one person once', () => {
    const goals = [aGoalView({ questions: ['By when?'] }), aGoalView({ questions: ['By when?'] })];
    const groups = questionGroups(facts(aSmallSchool({ teachers: [aTeacherView({ goals })] })));
    expect(groups.map(one => [one.question, one.people.length])).toEqual([['By when?', 1]]);
    expect(askedPeople(groups)).toBe(1);
  });

  it('says so where nothing is open', () => {
    expect(report(aSmallSchool())).toContain('A good moment to say thank you.');
  });
});

describe('check-ins', () => {
  it('are shown in the school’s own zone, whatever offset they carry', () => {
    const checkIns = [
      aCheckInView({ start: '2026-09-22T02:00:00+00:00', end: '2026-09-22T02:30:00+00:00' }),
    ];
    const html = report(aSmallSchool({ teachers: [aTeacherView({ checkIns })] }));
    expect(html).toContain('Mon, Sep 21');
    expect(html).toMatch(/9:00\s–\s9:30\sPM/);
  });

  it('in a default window around lunch are named as such, to be asked about', () => {
    const checkIns = [aCheckInView({ agreedWindow: true })];
    const html = report(aSmallSchool({ teachers: [aTeacherView({ checkIns })] }));
    expect(html).toContain('id="around-lunch"');
    expect(html).toContain('right before and right after lunch');
    expect(report(aSmallSchool())).not.toContain('id="around-lunch"');
  });

  it('that are planned but not sent are said to be so', () => {
    const checkIns = [aCheckInView({ sent: false })];
    const html = report(aSmallSchool({ teachers: [aTeacherView({ checkIns })] }));
    expect(html).toContain('1 check-in planned, invitation not sent yet.');
    expect(html).toContain('· not sent yet');
  });

  it('without a time are said once a person, with the rounds and what to ask', () => {
    const unplaced = ['Goal-setting', 'Mid-year'].map(round => {
      return { key: 'k-3', name: 'Maya Chen', round, sentence: 'Ask Maya which times suit.' };
    });
    const html = report(aSmallSchool({ unplaced }));
    expect(html).toContain('Goal-setting and Mid-year');
    expect(html.split('Ask Maya which times suit.')).toHaveLength(2);
  });

  it('add up to each coach’s hours and busiest week', () => {
    const at = (day: string) =>
      aCheckInView({ start: `${day}T08:10:00-05:00`, end: `${day}T08:40:00-05:00` });
    const teachers = [
      aTeacherView({ ...named('A', 3), checkIns: [at('2026-09-21')] }),
      aTeacherView({ ...named('B', 4), checkIns: [at('2026-09-22')] }),
      aTeacherView({ ...named('C', 5), checkIns: [at('2026-09-28')] }),
    ];
    const html = report(aSmallSchool({ teachers }));
    expect(html).toMatch(/Dana Rivera.*?1\.5 hours.*?1 hour</);
  });
});

describe('what it took', () => {
  it('is called a simulation, with calls by service and the assumptions', () => {
    const school = aSmallSchool();
    const run = aRunJson(school, {
      calls: { 'drive.files.create': 2, 'drive.files.list': 1, 'lock.tryLock': 4 },
      simulatedSeconds: 125,
    });
    const html = reportHtml(school, run, { dir: '/home/someone/spring out' }).replace(/\s+/g, ' ');
    expect(html).toContain('A simulation on this computer: 2 minutes 5 seconds');
    expect(html).toMatch(/Drive <b class="num">3<\/b>.*Apps Script itself <b class="num">4<\/b>/);
    expect(html).toContain('2.6 seconds to make a document');
    expect(html).toContain('spring out');
    expect(html).not.toContain('someone');
  });
});
