import type { Needs } from '../../app/needs/needs.ts';
import { decideAll, decideCheckIn } from '../../app/calendar/decideCheckIn.ts';
import {
  lookAtCalendar,
  type CalendarNews,
  type CalendarReport,
} from '../../app/calendar/lookAtCalendar.ts';
import { lookAtKeeper, takeOver } from '../../app/calendar/takeOver.ts';
import { openLedger, readSchool } from '../../app/school/readSchool.ts';
import type {
  CalendarApi,
  CalendarChoice,
  CalendarItem,
  CalendarView,
} from '../../contract/calendar.ts';
import type { KeeperView } from '../../contract/keeper.ts';
import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { timeOf } from '../../core/schedule/sync/published.ts';
import { offsetText } from '../../core/schedule/year/time.ts';
import { whenText } from '../../words/dates.ts';
import { words } from '../../words/index.ts';

/** The calendar as the panel shows it. */
export function calendarView(report: CalendarReport): CalendarView {
  const { changes, keptBy, keepers, school, state } = report;
  const say = words(school.language).calendarSync;
  return {
    items: report.news.map(news => itemView(news, report)),
    lines: [
      ...(state === 'gone' ? [say.gone] : []),
      ...[...keptBy].map(([who, count]) => say.keptBy(who, count)),
    ],
    keepers: [...new Set([...keepers, ...keptBy.keys()])].map(email => ({
      email,
      checkIns: keptBy.get(email) ?? 0,
    })),
    changes: changes.entries.length,
    mails: changes.mails,
    held: changes.held.length,
  };
}

type Ask<K extends keyof CalendarApi> = Parameters<CalendarApi[K]>[0];

/** Keeps a decision and shows what is left; the calendar is read again with it. */
export function decidedView(needs: Needs, ask: Ask<'decideCheckIn'>): CalendarView {
  const start = ask.start === null ? null : Date.parse(ask.start);
  decideCheckIn(needs, { ...ask, start });
  return calendarView(lookAtCalendar(needs));
}

/** One decision for many, and what is left. */
export function decidedAllView(needs: Needs, { about, people }: Ask<'decideAll'>): CalendarView {
  decideAll(needs, about, people);
  return calendarView(lookAtCalendar(needs));
}

/** What taking over from whoever keeps a calendar would do. */
export function keeperView(needs: Needs, who: string): KeeperView {
  const { keeper, gone, stand, asked, token } = lookAtKeeper(needs, who);
  const ledger = openLedger(needs);
  const say = words(readSchool(needs, ledger).language).calendarSync.keeper;
  const lines = [
    say.sends(keeper),
    ...(gone.length > 0 ? [say.gone(gone.length)] : []),
    ...(asked.length > 0 ? [say.asked(asked.length)] : []),
    ...(stand.length > 0 ? [say.stand(stand.length, keeper)] : []),
  ];
  return { keeper, token, gone: gone.length, stand: stand.length, lines };
}

/** Takes over, and shows the calendar as it stands then. */
export function takenOverView(needs: Needs, ask: { keeper: string; token: string }): CalendarView {
  takeOver(needs, ask.keeper, ask.token);
  return calendarView(lookAtCalendar(needs));
}

/** Names of whoever and whatever a check-in is about. */
export function namesOf(
  { ledger, school, year }: Pick<CalendarReport, 'ledger' | 'school' | 'year'>,
  { key, part, note }: LedgerEntry<'checkIn'>,
): { readonly name: string; readonly coachName: string; readonly roundName: string } {
  const teacher = school.teachers.find(one => one.known?.key === key);
  const round = year.rounds.find(one => one.id === part);
  const known = ledger.get('round', part)?.note.name;
  return {
    name: teacher?.person.name ?? ledger.get('teacher', key)?.note.name ?? '',
    coachName: teacher?.coaches.find(one => one.email === note.coach)?.name ?? note.coach ?? '',
    roundName: round ? words(school.language).roundName(round) : (known ?? part),
  };
}

function itemView(
  { kind, entry, warning, offers }: CalendarNews,
  report: CalendarReport,
): CalendarItem {
  const { language } = report.school.settings;
  const { timeZone } = report.school;
  const say = words(language).calendarSync;
  const names = namesOf(report, entry);
  const at = timeOf(entry).start;
  const when = (instant: number): string => whenText(instant, timeZone, language);
  const facts = {
    ...{ teacher: names.name, coach: names.coachName, round: names.roundName, when: when(at) },
    who: entry.note.declined === 'coach' ? names.coachName : names.name,
  };
  const told = say.item[kind](facts);
  const choice = (decision: keyof typeof say.choice): CalendarChoice => ({
    ...{ decision, start: null, label: say.choice[decision] },
  });
  const times = offers.map((start): CalendarChoice => ({
    ...{
      decision: 'take_time',
      start: offsetText(start, timeZone),
      label: say.takeTime(when(start)),
    },
  }));
  const choices: Readonly<Record<CalendarNews['kind'], readonly CalendarChoice[]>> = {
    ...{ moved: [], coach_changed: [], left: [] },
    declined: [...times, choice('settled')],
    by_hand: [choice('settled')],
    deleted: [choice('invite_again'), choice('leave_out')],
    calendar_deleted: [choice('invite_again'), choice('leave_out')],
    round_gone: [choice('cancel'), choice('stay')],
  };
  return {
    ...{ kind, key: entry.key, round: entry.part, ...names },
    start: offsetText(at, timeZone),
    sentence: warning ? told + ' ' + say.warning[warning] : told,
    choices: choices[kind],
  };
}
