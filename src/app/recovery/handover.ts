import type { Needs } from '../needs/needs.ts';
import { calendarKeepers } from '../checkIns/checkInCalendar.ts';
import { yearFolder } from '../plans/folders.ts';
import { openLedger, readSchoolSettings } from '../school/readSchool.ts';
import { TEMPLATE_LANGUAGES, templateEntry } from '../plans/ownTemplate.ts';

/** What one person's add-on has made, and so only theirs can open. */
export interface MadeBy {
  /** Lower-case; '' where nobody knows any more. */
  readonly maker: string;
  readonly mine: boolean;
  readonly plans: number;
  readonly template: boolean;
  readonly keepsCalendar: boolean;
  /** The id of the year's folder; '' for none. */
  readonly folder: string;
}

/** Who made what, the person who asks first. Changes nothing. */
export function whoMadeWhat(needs: Needs): MadeBy[] {
  const ledger = openLedger(needs);
  const { schoolYear } = readSchoolSettings(needs).settings;
  const keepers = calendarKeepers(ledger, schoolYear);
  const plans = ledger.all('plan').filter(one => one.state === 'done');
  const templates = TEMPLATE_LANGUAGES.flatMap(language => {
    const entry = templateEntry(ledger, language);
    return entry?.state === 'done' ? [entry.maker] : [];
  });
  const me = needs.me();
  const makers = new Set([me, ...plans.map(one => one.maker), ...templates, ...keepers]);
  return [...makers].map(maker => ({
    maker,
    mine: maker === me,
    plans: plans.filter(one => one.maker === maker).length,
    template: templates.includes(maker),
    keepsCalendar: keepers.includes(maker),
    folder: yearFolder(ledger, schoolYear, maker),
  }));
}
