import { TABS } from '../../core/school/tabNames.ts';

export { TABS } from '../../core/school/tabNames.ts';

const plain = (name: string): string => name.trim().toLowerCase();
const OURS: readonly string[] = Object.values(TABS).map(plain);

/** Whether a tab may be the school's roster. */
export const mayBeRoster = (name: string): boolean => !OURS.includes(plain(name));

/** Whether the tab is there, in whatever capitals. */
export const hasTab = (names: readonly string[], tab: string): boolean =>
  names.some(name => plain(name) === plain(tab));
