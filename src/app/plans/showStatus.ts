import type { Ledger } from '../../core/ledger/ledger.ts';
import { localOf } from '../../core/schedule/year/time.ts';
import { dayText } from '../../words/dates.ts';
import { words } from '../../words/index.ts';
import { openSections, planStateOf } from '../../core/plan/living/readings.ts';
import type { Needs, WrittenColumn } from '../needs/needs.ts';
import { isTakenBack } from '../runs/takenBack.ts';
import type { School } from '../school/readSchool.ts';
import { linkRows, ownColumns, ownTab, PLAN_HEADERS } from '../school/ownPlaces.ts';
import { TABS } from '../school/tabs.ts';

/**
 * Shows the ledger where people look: Plan and Plan status beside each row of the roster, found by
 * key, in one go. Where the roster is protected or made by a formula, in the Plans tab instead.
 */
export function showStatus(needs: Needs, ledger: Ledger, school: School): void {
  const say = words(school.settings.language).sheet;
  const header = school.roster.headerRow ?? 1;
  const last = Math.max(header, ...school.roster.people.map(person => person.row));
  const links: WrittenColumn['cells'][number][] = Array.from({ length: last - header }, () => null);
  const states: WrittenColumn['cells'][number][] = links.slice();
  const own: string[][] = [];
  // Also of people who are not planned for any more: nobody's link is taken away.
  for (const { known, person } of school.people) {
    const plan = known ? ledger.get('plan', known.key) : null;
    if (!known || !plan) continue;
    const place = person.row - header - 1;
    if (isTakenBack(plan)) {
      links[place] = { text: '' };
      states[place] = { text: '' };
      continue;
    }
    const text = statusOf(ledger, known.key, school);
    const made = plan.state === 'done';
    if (made) links[place] = { text: say.openPlan, link: plan.note.url ?? '' };
    states[place] = { text };
    own.push([person.name, person.email ?? '', made ? (plan.note.url ?? '') : '', text]);
  }
  const formulaMade = school.rosterTable.formulas.some(
    (row, at) =>
      at < header + 2 &&
      (row ?? []).some(formula =>
        /^=\s*(QUERY|IMPORTRANGE|FILTER|SORT|ARRAYFORMULA|\{)/i.test(formula),
      ),
  );
  const tab = school.roster.sheet ?? '';
  if (!formulaMade && needs.workbook.canWrite(tab, header)) {
    const ours = ownColumns(school.rosterTable, header, school.settings.language);
    for (const row of linkRows(school.rosterTable, header, ours)) {
      const place = row - header - 1;
      links[place] ??= { text: '' };
      states[place] ??= { text: '' };
    }
    const made = links.some(cell => cell?.link);
    // Our columns are known by their links: without any, there is nothing of ours in them. The links
    // go last then, so that a try that was cut off knows the columns again.
    if (!made && !ours.linked) return;
    const blank = links.map(() => ({ text: '' }));
    const columns = [
      { header: ours.plan, cells: made ? links : blank },
      { header: ours.status, cells: made ? states : blank },
    ];
    needs.workbook.writeColumns(tab, made ? columns : columns.reverse(), header);
    return;
  }
  const plansHeader = [say.teacher, say.email, say.planColumn, say.statusColumn];
  const plansTab = ownTab(needs, {
    names: [TABS.plans, TABS.otherPlans],
    header: plansHeader,
    headers: PLAN_HEADERS,
    widths: [180, 220, 320, 220],
  });
  needs.workbook.writeRows(plansTab, plansHeader, own);
}

function statusOf(ledger: Ledger, key: string, school: School): string {
  const { language } = school.settings;
  const say = words(language).sheet;
  const plan = ledger.get('plan', key);
  if (plan?.state === 'refused') return words(language).error(plan.note.code ?? '', {});
  if (plan?.state !== 'done') return say.planned;
  const shares = ledger.of('share', key).filter(one => !isTakenBack(one));
  const shared = shares.filter(one => one.state === 'done').length;
  const known = livingStatus(ledger, key, language);
  if (known) return known;
  const made = say.madeOn(dayText(localOf(Date.parse(plan.at), school.timeZone).day, language));
  if (shares.length === 0) return made;
  return shared === shares.length ? say.shared : say.sharedPartly(shared, shares.length);
}

/** What people have written in the plan, once it was read: its state, and what waits for a person. */
function livingStatus(
  ledger: Ledger,
  key: string,
  language: School['settings']['language'],
): string {
  const { living } = words(language);
  const state = planStateOf(ledger, key);
  const open = openSections(ledger.get('reading', key)).length;
  const said = state ? living.states[state] : null;
  return [said, open > 0 ? living.toLookAt(open) : null].filter(Boolean).join(' · ');
}
