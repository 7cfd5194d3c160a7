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
