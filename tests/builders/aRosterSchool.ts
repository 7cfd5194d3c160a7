import type { SampleSchool, SampleTab } from '../../src/local/school/sampleSchool.ts';
import type { TestWorkspace } from './aWorkspace.ts';

/** A school of Little Fork with this roster, header first, and nothing set up. */
export const aRosterSchool = (
  rows: SampleTab['rows'],
  tabs: readonly SampleTab[] = [],
): SampleSchool => ({
  name: 'Little Fork Elementary',
  timeZone: 'America/Denver',
  roster: { name: 'Roster', rows },
  tabs,
  calendars: {},
});

/** What a tab shows, or nothing where there is none. */
export const shown = (
  { spreadsheet }: TestWorkspace,
  tab: string,
): readonly (readonly string[])[] =>
  spreadsheet.tables().find(one => one.name === tab)?.display ?? [];

/** The value beside a label of the Settings tab. */
export const settingOf = (workspace: TestWorkspace, label: string): string | undefined =>
  shown(workspace, 'Settings').find(row => row[0] === label)?.[1];
