/** Names of the add-on's tabs; every other tab of the workbook may be the roster. */
export const TABS = {
  focusAreas: 'Focus areas',
  rubric: 'Rubric',
  pdMenu: 'PD menu',
  schoolCalendar: 'School calendar',
  rounds: 'Check-in rounds',
  checkIns: 'Check-ins',
  settings: 'Settings',
  /** Only where the roster itself cannot be written to. */
  plans: 'Plans',
} as const;

const OURS: readonly string[] = Object.values(TABS);

/** Whether a tab may be the school's roster. */
export const mayBeRoster = (name: string): boolean => !OURS.includes(name);
