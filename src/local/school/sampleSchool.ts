import { readFileSync } from 'node:fs';
import { FOCUS_AREAS } from './cedar-hollow/focusAreas.ts';
import { DANA, MARCUS, PRIYA, SOFIA } from './cedar-hollow/coaches.ts';
import { PD_MENU } from './cedar-hollow/pdMenu.ts';
import { cedarHollowRoster, type Cell } from './cedar-hollow/roster.ts';
import { CHECK_IN_ROUNDS, SCHOOL_CALENDAR, SETTINGS } from './cedar-hollow/schoolYear.ts';

/** One tab as it is typed: rows of cells, the header among them. */
export interface SampleTab {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A school to try everything on: its workbook, tab by tab, and its people's own calendars. */
export interface SampleSchool {
  /** The workbook's name. */
  readonly name: string;
  /** IANA. */
  readonly timeZone: string;
  readonly roster: SampleTab;
  /** Every other tab the school has filled in. */
  readonly tabs: readonly SampleTab[];
  /** Calendar files (.ics text) by the address of the person whose calendar it is. */
  readonly calendars: Readonly<Record<string, string>>;
}

/** Cedar Hollow Middle School: 42 invented colleagues, three coaches and an assistant principal. */
export function sampleSchool(): SampleSchool {
  return {
    name: 'Cedar Hollow Middle School',
    timeZone: 'America/Chicago',
    roster: { name: 'Staff 2026–27', rows: cedarHollowRoster() },
    tabs: [
      { name: 'Focus areas', rows: FOCUS_AREAS },
      { name: 'PD menu', rows: PD_MENU },
      { name: 'School calendar', rows: SCHOOL_CALENDAR },
      { name: 'Check-in rounds', rows: CHECK_IN_ROUNDS },
      { name: 'Settings', rows: SETTINGS },
    ],
    calendars: calendarsOf([DANA, MARCUS, SOFIA, PRIYA]),
  };
}

function calendarsOf(people: readonly { readonly email: string }[]): Record<string, string> {
  const calendars: Record<string, string> = {};
  for (const { email } of people) {
    const [name] = email.split('@');
    const file = new URL(`cedar-hollow/calendars/${name}.ics`, import.meta.url);
    calendars[email] = readFileSync(file, 'utf8');
  }
  return calendars;
}
