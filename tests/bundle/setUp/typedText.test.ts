import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { SampleSchool } from '../../../src/local/school/sampleSchool.ts';
import { schoolOfSix } from '../../../src/local/school/schoolOfSix.ts';
import { startYear } from '../../../src/local/cli/yearStart.ts';
import { wall } from '../../builders/aSchoolDay.ts';
import { aWorkspace } from '../../builders/aWorkspace.ts';
import { quiet } from '../../builders/wholeJob.ts';

// What a spreadsheet would make a number, a date, a formula, a box or a mention of.
const ODD = ['=1+1', '3-4', '2.10', 'TRUE', '@x', '+1', '007', '{name}', '<b>&amp;', "'quoted"];

/** The school of six with a rubric of its own and people who type what sheets like to change. */
function oddSchool(): SampleSchool {
  const school = schoolOfSix();
  const [headers = [], ...people] = school.roster.rows.map(row => row.slice());
  const put = (person: number, header: string, text: string): void => {
    const row = people[person];
    if (row) row[headers.indexOf(header)] = text;
  };
  put(0, 'Name (Last, First)', '=1+1');
  put(1, 'Name (Last, First)', '@Obinna, {name}');
  put(1, 'Goal 1', ODD.join(' and '));
  put(1, 'Goal 1 rubric component', '2.10');
  put(2, 'Planning period', '');
  put(3, 'Goal 1 rubric component', '2.1');
  for (const [person, text] of ODD.slice(0, 6).entries()) {
    put(person, 'Goal 1 action steps', text + '\n' + text);
    put(person, 'Dept', text);
  }
  const rubric = [
    ['Id', 'Domain', 'Name', 'Descriptor', 'Link', 'Also covers'],
    ['2.1', 'Practice', 'Student talk', 'Students talk about their thinking.', '', ''],
    ['2.10', 'Practice', 'Family letters', 'Families hear from school.', '', ''],
  ];
  const tabs = school.tabs.map(tab =>
    tab.name === 'Settings'
      ? { ...tab, rows: tab.rows.map(row => (row[0] === 'Rubric' ? ['Rubric', 'own'] : row)) }
      : tab,
  );
  return {
    ...school,
    roster: { name: 'Roster', rows: [headers, ...people] },
    tabs: [...tabs, { name: 'Rubric', rows: rubric }],
  };
}

describe('what people typed', () => {
  const school = oddSchool();
  const workspace = aWorkspace({}, school);
  const view = startYear(workspace.server, quiet);
  const tabs = workspace.spreadsheet.tables();
  const width = school.roster.rows[0]?.length ?? 0;

  it('stays in the roster, character by character', () => {
    const roster = tabs.find(tab => tab.name === 'Roster');
    expect(roster?.display.map(row => row.slice(0, width))).toEqual(
      school.roster.rows.map(row => row.map(String)),
    );
  });

  it('never becomes a formula, in no tab', () => {
    for (const tab of tabs) expect(tab.formulas.flat().filter(Boolean), tab.name).toEqual([]);
    const checkIns = tabs.find(tab => tab.name === 'Check-ins');
    expect(checkIns?.display.map(row => row[0])).toContain('=1+1');
  });

  it('is the component it says: 2.10 is not 2.1', () => {
    const components = view.teachers.map(one => one.goals[0]?.component);
    expect(components[1]).toBe('2.10');
    expect(components[3]).toBe('2.1');
  });

  it('is in the plan literally, no tag and no markup', async () => {
    const document = workspace.drive.documents().find(one => one.id === view.teachers[1]?.plan?.id);
    const bytes = workspace.store.read(document?.path ?? '') ?? new Uint8Array();
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain(ODD.join(' and '));
    expect(value).toContain('2.10');
  });

  it('gives those who state no planning period a flagged time around lunch', () => {
    const [unstated, ...others] = [2, 0, 1].map(at => view.teachers[at]?.checkIns ?? []);
    expect(unstated).toHaveLength(3);
    expect(unstated?.every(one => one.agreedWindow)).toBe(true);
    expect(others.flat().some(one => one.agreedWindow)).toBe(false);
    for (const one of unstated ?? []) {
      const { time } = wall(Date.parse(one.start), school.timeZone);
      expect(time >= '10:00' && time <= '14:00', time).toBe(true);
    }
  });
});
