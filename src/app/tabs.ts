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
  /** Only where a teacher has let own words go into the sheet. */
  lookingBack: 'Looking back',
  /** Where the school has tabs of its own called so. */
  otherCheckIns: 'Growth check-ins',
  otherPlans: 'Growth plans',
  otherLookingBack: 'Growth reflections',
} as const;

const plain = (name: string): string => name.trim().toLowerCase();
const OURS: readonly string[] = Object.values(TABS).map(plain);

/** Whether a tab may be the school's roster. */
export const mayBeRoster = (name: string): boolean => !OURS.includes(plain(name));

/** Whether the tab is there, in whatever capitals. */
export const hasTab = (names: readonly string[], tab: string): boolean =>
  names.some(name => plain(name) === plain(tab));
