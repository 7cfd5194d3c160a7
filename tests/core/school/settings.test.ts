import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/day.ts';
import { readSettings } from '../../../src/core/school/readSettings.ts';
import {
  defaultSettings,
  planShapeOf,
  schoolYearOf,
  yearToGoOnWith,
} from '../../../src/core/school/settings.ts';
import { aTable } from '../../builders/aTable.ts';

const defaults = defaultSettings('Cedar Hollow', '2026-09-01');

describe('settings', () => {
  it('start from stated defaults when there is no tab', () => {
    expect(readSettings(null, defaults)).toEqual({ settings: defaults, problems: [], said: [] });
    expect(defaults).toMatchObject({
      schoolYear: '2026–27',
      planKind: 'coaching',
      rubric: 't-tess',
    });
  });

  it('are found by their label, whatever its case and spaces', () => {
    const table = aTable('Settings', [
      ['Setting', 'Value'],
      ['  SCHOOL  name', 'Larkspur School'],
      ['check-ins per coach and day', '3'],
    ]);
    const { settings, problems } = readSettings(table, defaults);
    expect(settings).toMatchObject({ schoolName: 'Larkspur School', coachPerDay: 3 });
    expect(problems).toEqual([]);
  });

  it('keep the default and name the cell where a value cannot be used', () => {
    const table = aTable('Settings', [
      ['Language', 'Klingon'],
      ['Check-ins per coach and week', 'many'],
      ['Clear reflections on', 'next summer'],
    ]);
    const { settings, problems } = readSettings(table, defaults);
    expect(settings).toMatchObject({ language: 'en', coachPerWeek: defaults.coachPerWeek });
    expect(problems).toEqual([
      { kind: 'unknown_value', row: 1, label: 'Language', value: 'Klingon' },
      { kind: 'not_a_number', row: 2, label: 'Check-ins per coach and week', value: 'many' },
      { kind: 'not_a_date', row: 3, label: 'Clear reflections on', value: 'next summer' },
    ]);
  });
});

describe('the date on which reflections are cleared', () => {
  const read = (value: string) =>
    readSettings(aTable('Settings', [['Clear reflections on', value]]), defaults).settings.clearOn;

  it.each(['2027-06-30', '6/30/2027', 'June 30, 2027', 'Wed, Jun 30 2027', '30 de junio de 2027'])(
    'is read as people write it: %s',
    text => expect(read(text)).toBe('2027-06-30'),
  );

  it.each(['', 'June 30', '2027', '2027-02-30', 'June 30 or July 2, 2027'])(
    'is none where no single day is said: “%s”',
    text => expect(read(text)).toBeNull(),
  );

  it('is the day of a cell that holds one, however it is shown', () => {
    const [row] = aTable('Settings', [['Clear reflections on', '30.6.27']]).values;
    const values = [[row?.[0] ?? '', { date: day('2027-06-30'), time: null }]];
    const table = { ...aTable('Settings', [['Clear reflections on', '30.6.27']]), values };
    expect(readSettings(table, defaults).settings.clearOn).toBe('2027-06-30');
  });

  it.each(['1899-12-30', '1930-06-30'])(
    'is none where Sheets took a time, or a year of two digits, for a day long ago: %s',
    long => {
      const table = aTable('Settings', [['Clear reflections on', '6/30/30']]);
      const values = [[table.values[0]?.[0] ?? '', { date: day(long), time: null }]];
      const { settings, problems } = readSettings({ ...table, values }, defaults);
      expect(settings.clearOn).toBeNull();
      expect(problems).toMatchObject([{ kind: 'not_a_date' }]);
    },
  );
});

describe('the school year', () => {
  it('turns in July', () => {
    expect(schoolYearOf('2026-06-30')).toBe('2025–26');
    expect(schoolYearOf('2026-07-01')).toBe('2026–27');
    expect(schoolYearOf('2099-09-01')).toBe('2099–00');
  });

  it('goes on with the year that is set, until that is over', () => {
    expect(yearToGoOnWith('2026–27', '2027-06-30')).toBe('2026–27');
    expect(yearToGoOnWith('2026–27', '2027-07-01')).toBe('2027–28');
    expect(yearToGoOnWith('2027–28', '2027-05-02')).toBe('2027–28');
    expect(yearToGoOnWith('this one', '2027-05-02')).toBe('this one');
  });
});

describe('the shape of the plans', () => {
  const shape = (rows: string[][]) =>
    planShapeOf(readSettings(aTable('Settings', rows), defaults).settings);

  it('goes with the kind until somebody chooses one', () => {
    expect(shape([])).toBe('structured');
    expect(shape([['Coaching or formal', 'formal']])).toBe('formal');
  });

  it.each([
    ['One page', 'onePage'],
    ['una página', 'onePage'],
    ['STRUCTURED', 'structured'],
    ['ours', 'ours'],
  ])('is read as people write it: %s', (value, expected) => {
    expect(shape([['Plan shape', value]])).toBe(expected);
  });
});
