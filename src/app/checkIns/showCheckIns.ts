import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { instantsIn, timeOf } from '../../core/schedule/sync/published.ts';
import { whenText } from '../../words/dates.ts';
import { words, type Words } from '../../words/index.ts';
import { tookPlace as readTookPlace } from '../../core/plan/living/readings.ts';
import type { Needs } from '../needs/needs.ts';
import { CHECK_IN_HEADERS, ownTab } from '../school/ownPlaces.ts';
import { CALENDAR_DELETED } from './checkInCalendar.ts';
import type { School } from '../school/readSchool.ts';
import { byHand } from './offers.ts';
import { DELETED } from './seen.ts';
import { TABS } from '../school/tabs.ts';
import type { Year } from '../school/year.ts';

// Places of the columns in the tab, from 0.
const TEACHER = 0;
const ROUND = 2;
const WHEN = 3;
const RSVP = 5;
const TOOK_PLACE = 6;

/** Rewrites the visible Check-ins tab: teacher, coach, round, when, invitation, RSVP, took place. */
export function showCheckIns(needs: Needs, ledger: Ledger, school: School, year: Year): void {
  const { language } = school.settings;
  const say = words(language);
  const rounds = new Map(year.rounds.map(round => [round.id, round]));
  const tab = ownTab(needs, {
    names: [TABS.checkIns, TABS.otherCheckIns],
    header: say.sheet.checkInsHeader,
    headers: CHECK_IN_HEADERS,
    widths: [180, 160, 140, 200, 110, 110, 110],
  });
  // What people typed into the last columns stays beside its teacher and round; after a round was
  // renamed, beside its teacher and time.
  const byKey = new Map(school.teachers.map(teacher => [teacher.known?.key, teacher]));
  const typed = new Map<string, readonly string[]>();
  const nameIn = (...cells: readonly (string | undefined)[]): string => cells.join('\n');
  for (const cells of needs.workbook.table(tab)?.display.slice(1) ?? []) {
    const [teacher, round, when] = [cells[TEACHER], cells[ROUND], cells[WHEN]];
    typed.set(nameIn(teacher, when), cells);
    typed.set(nameIn(teacher, round), cells);
    // Two people may have one name.
    typed.set(nameIn(teacher, round, when), cells);
  }
  const rows = ledger
    .all('checkIn')
    // For some no time was found yet.
    .filter(entry => entry.note.start !== undefined)
    .sort((a, b) => timeOf(a).start - timeOf(b).start)
    .flatMap(entry => {
      const round = rounds.get(entry.part);
      const teacher = byKey.get(entry.key);
      const coach = teacher?.coaches.find(one => one.email === entry.note.coach);
      const name = teacher?.person.name ?? ledger.get('teacher', entry.key)?.note.name ?? '';
      const coachName = coach?.name ?? entry.note.coach ?? '';
      const roundName = round ? say.roundName(round) : roundRemembered(ledger, entry.part);
      const when = (instant: number): string => whenText(instant, school.timeZone, language);
      const whenIs = when(timeOf(entry).start);
      const before =
        typed.get(nameIn(name, roundName, whenIs)) ??
        typed.get(nameIn(name, roundName)) ??
        typed.get(nameIn(name, whenIs));
      const [rsvp = '', tookPlace = ''] = [before?.[RSVP], before?.[TOOK_PLACE]];
      const state = stateOf(entry, { name, coachName, when }, say);
      const ours = rsvp === '' || OWN_ANSWERS.has(rsvp);
      // A cancelled one is shown only for what people wrote beside it.
      if (state === null || (entry.state === 'gone' && ours && tookPlace === '')) return [];
      const shown = ours ? answersText(entry, say) : rsvp;
      const held =
        tookPlace || (readTookPlace(ledger, entry.key, entry.part) ? say.living.tookPlace : '');
      return [[name, coachName, roundName, whenIs, state, shown, held]];
    });
  needs.workbook.writeRows(tab, say.sheet.checkInsHeader, rows);
}

const roundRemembered = (ledger: Ledger, id: string): string =>
  ledger.get('round', id)?.note.name ?? id;

/** What the tab says of the invitation; null where the check-in is not shown. */
function stateOf(
  entry: LedgerEntry<'checkIn'>,
  { name, coachName, when }: { name: string; coachName: string; when: (at: number) => string },
  { sheet, calendarSync: { tab } }: Words,
): string | null {
  const { state, note } = entry;
  const marked = (text: string): string =>
    note.unchecked === true ? text + ' (' + tab.unchecked + ')' : text;
  if (state === 'planned') return marked(sheet.planned);
  if (state === 'gone') return tab.cancelled;
  if (state === 'refused')
    return note.code === DELETED || note.code === CALENDAR_DELETED ? tab.deleted : null;
  if (state !== 'done') return null;
  if (note.toStart !== undefined || note.toCoach !== undefined) return tab.changing;
  if (note.declined !== undefined) {
    const who = note.declined === 'teacher' ? name : coachName;
    const times = instantsIn(note.offers);
    return byHand(entry) || times.length === 0
      ? tab.byHand(who)
      : tab.declined(who, times.map(when));
  }
  return marked(note.moved === true ? tab.moved : sheet.invited);
}

const LETTERS = ['y', 'n', 'm', '-'];

/** Every text that we may have written under RSVP: anything else is a person's and stays. */
const OWN_ANSWERS: ReadonlySet<string> = new Set(
  (['en', 'es'] as const).flatMap(language =>
    LETTERS.flatMap(a => LETTERS.map(b => words(language).calendarSync.rsvp(a, b))),
  ),
);

function answersText({ state, note }: LedgerEntry<'checkIn'>, { calendarSync }: Words): string {
  const letters = note.answers ?? '--';
  if (state !== 'done' || letters === '--') return '';
  return calendarSync.rsvp(letters[0] ?? '-', letters[1] ?? '-');
}
