import { PlanError } from '../../core/errors.ts';
import { wellFormedEmail } from '../../core/roster/email.ts';
import { libraryRubric } from '../../core/rubric/library.ts';
import { isZone } from '../../core/schedule/year/time.ts';
import { dayIn, isCount, planShapeNamed } from '../../core/school/readSettings.ts';
import { SETTING_ROWS, type Settings } from '../../core/school/settings.ts';
import { withLock } from '../runs/withLock.ts';
import type { Needs } from '../needs/needs.ts';
import { openLedger } from '../school/readSchool.ts';
import { writeSettings } from '../school/settingsTab.ts';
import { hasTab, TABS } from '../school/tabs.ts';

/** What a person chose in the panel; fields that are not there stay as they are, '' is the default. */
export type ChosenSettings = Partial<
  Record<
    | 'schoolName'
    | 'schoolYear'
    | 'planKind'
    | 'planShape'
    | 'rubric'
    | 'language'
    | 'leaderName'
    | 'leaderEmail'
    | 'why'
    | 'timeZone'
    | 'coachPerDay'
    | 'coachPerWeek'
    | 'clearOn',
    string | null
  >
>;

/**
 * Writes chosen settings into the Settings tab. Errors: SETTING_VALUE, SETTING_NUMBER, SETTING_DATE,
 * UNKNOWN_RUBRIC, UNKNOWN_TIME_ZONE, TAB_GONE (own rubric without its tab), TAB_PROTECTED.
 */
export function chooseSettings(needs: Needs, chosen: ChosenSettings): { changed: boolean } {
  const wanted = SETTING_ROWS.flatMap(({ field, label, guidance }) => {
    const value = chosen[field as keyof ChosenSettings];
    if (value === undefined || value === null) return [];
    return [{ label, value: checked(needs, field, label, value.trim()), guidance }];
  });
  return withLock(needs, () => {
    openLedger(needs);
    return { changed: writeSettings(needs, wanted) };
  });
}

function checked(needs: Needs, field: keyof Settings, label: string, value: string): string {
  const oneOf = (...choices: string[]): string => {
    if (!choices.includes(value)) throw new PlanError('SETTING_VALUE', { label, value });
    return value;
  };
  if (value === '') return value;
  switch (field) {
    case 'planKind':
      return oneOf('coaching', 'formal');
    case 'planShape':
      // "Ours" needs a document: it is chosen by making one.
      if (planShapeNamed(value) === null || planShapeNamed(value) === 'ours')
        throw new PlanError('SETTING_VALUE', { label, value });
      return value;
    case 'leaderEmail':
      if (wellFormedEmail(value) === null) throw new PlanError('SETTING_VALUE', { label, value });
      return value;
    case 'coachPerDay':
    case 'coachPerWeek':
      if (!isCount(value)) throw new PlanError('SETTING_NUMBER', { label, value });
      return value;
    case 'clearOn':
      if (!dayIn('', value)) throw new PlanError('SETTING_DATE', { label, value });
      return value;
    case 'language':
      return oneOf('en', 'es');
    case 'timeZone':
      if (!isZone(value)) throw new PlanError('UNKNOWN_TIME_ZONE', { zone: value });
      return value;
    case 'rubric':
      if (value === 'own') {
        if (!hasTab(needs.workbook.tabNames(), TABS.rubric))
          throw new PlanError('TAB_GONE', { tab: TABS.rubric });
      } else if (!libraryRubric(value)) throw new PlanError('UNKNOWN_RUBRIC', { rubric: value });
      return value;
    default:
      return value;
  }
}
