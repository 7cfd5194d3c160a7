import {
  entriesOf,
  readCoachRound,
  requestFor,
  type CoachRound,
} from '../../app/schedule/coachRound.ts';
import { isOpenRound, plannedFrom } from '../../app/checkIns/checkInRequest.ts';
import { hasTime, isLocked } from '../../app/checkIns/saveProposedCheckIns.ts';
import { timesFor, type CheckInName } from '../../app/schedule/moveCheckIn.ts';
import type { Needs } from '../../app/needs/needs.ts';
import type { Seat, Seats } from '../../app/schedule/planRound.ts';
import { sendInvites } from '../../app/checkIns/sendInvites.ts';
import type {
  OtherTimeView,
  PlannedView,
  RoundChoice,
  ScheduleAsk,
  ScheduleView,
  SeatsView,
  WithoutTime,
} from '../../contract/schedule.ts';
import { addDays, type Day } from '../../core/day.ts';
import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { timeOf } from '../../core/schedule/sync/published.ts';
import type { RosterField } from '../../core/roster/fields.ts';
import { minutesOf } from '../../core/schedule/year/clock.ts';
import { conflictsIn } from '../../core/schedule/conflicts.ts';
import { hoursNeeded } from '../../core/schedule/hours.ts';
import type { BusyTime, CheckInRequest, UnplacedFix } from '../../core/schedule/proposal.ts';
import type { CheckInRound } from '../../core/schedule/year/rounds.ts';
import { localOf, offsetText } from '../../core/schedule/year/time.ts';
import { words, type Words } from '../../words/index.ts';
import { weeksOf } from './weeksView.ts';

/** One coach's round as the panel shows it. Changes nothing. */
export function scheduleView(needs: Needs, ask: ScheduleAsk): ScheduleView {
  const at = readCoachRound(needs, ask);
  const { school, year, round, coach } = at;
  const say = words(school.language);
  const open = round !== null && coach !== null && isOpenRound(round, school.today, 'due');
  const request = open
    ? requestFor(needs, at, round, entry => (isLocked(entry) ? 'locked' : 'movable'))
    : null;
  const planned = plannedViews(needs, at, request, say);
  const { contract } = year.calendar;
  return {
    rounds: year.rounds.map(one => roundChoice(one, at, say)),
    coaches: coachChoices(needs, at),
    round: round?.id ?? null,
    coach,
    spread: school.settings.spread,
    teacherMinutes: year.rounds.reduce((sum, one) => sum + one.minutes, 0),
    dayFrom: minutesOf(contract.start),
    dayTo: minutesOf(contract.end),
    weeks: round
      ? weeksOf(
          year.calendar,
          round,
          planned.map(one => one.day as Day),
        )
      : [],
    busy: busyOf(request?.busy.get(coach ?? '') ?? [], school.timeZone),
    planned,
    waiting: sendInvites.items(needs, at.ledger, school, '').entries.length,
    without: withoutTime(at, say),
  };
}

function roundChoice(round: CheckInRound, { school }: CoachRound, say: Words): RoundChoice {
  const state = !isOpenRound(round, school.today, 'all')
    ? 'over'
    : isOpenRound(round, school.today, 'due')
      ? 'open'
      : 'later';
  return {
    ...{ id: round.id, name: say.roundName(round), minutes: round.minutes, state },
    ...{ from: round.windowStart, to: round.windowEnd, target: round.target },
    plannedFrom: plannedFrom(round),
  };
}

function coachChoices(
  needs: Needs,
  { coaches, people, year }: CoachRound,
): ScheduleView['coaches'] {
  const hours = new Map(hoursNeeded(people, year.rounds).coaches.map(one => [one.email, one]));
  return coaches.map(({ email, name }) => {
    const needed = hours.get(email);
    return {
      ...{ email, name, me: email === needs.me() },
      teachers: people.filter(person => person.coaches.includes(email)).length,
      meetings: needed?.meetings ?? 0,
      minutes: needed?.minutes ?? 0,
      minutesPerWeek: needed?.minutesPerWeek ?? 0,
    };
  });
}

function plannedViews(
  needs: Needs,
  at: CoachRound,
  request: CheckInRequest | null,
  say: Words,
): PlannedView[] {
  const { school, round, coach } = at;
  const clashes = request ? conflictsIn(request) : [];
  const now = needs.clock.now();
  const entries = entriesOf(at);
  return at.caseload
    .flatMap(({ key, teacher: { person, coaches } }): PlannedView[] => {
      const entry = entries.get(key);
      if (!entry || !hasTime(entry) || entry.note.coach !== coach) return [];
      const start = timeOf(entry).start;
      const local = localOf(start, school.timeZone);
      const from = minutesOf(local.time);
      const clash = clashes.find(one => one.teacherKey === key && one.round === round?.id);
      const coachName = coaches.find(one => one.email === coach)?.name || (coach ?? '');
      return [
        {
          ...{ key, row: person.row, name: person.name, from },
          ...{ start: offsetText(start, school.timeZone), day: local.day },
          to: from + (timeOf(entry).end - start) / 60_000,
          sent: entry.state === 'done',
          locked: isLocked(entry),
          planner: entry.maker === needs.me() ? null : entry.maker,
          conflict:
            clash && start > now
              ? say.coachRound.conflict[clash.reason](person.name, coachName)
              : null,
          notes: notesOf(entry, [person.email, coach], request, say),
        },
      ];
    })
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

function notesOf(
  { note }: LedgerEntry<'checkIn'>,
  people: readonly (string | null)[],
  request: CheckInRequest | null,
  { schedule }: Words,
): string[] {
  const unread =
    request && people.some(one => one && (request.busy.get(one) ?? 'unknown') === 'unknown');
  return [
    ...(note.window === true ? [schedule.flag.default_window] : []),
    ...(unread ? [schedule.flag.calendar_not_checked] : []),
  ];
}

/** The roster's column in which each fix is made; others are made in another tab, or by asking. */
const CELL_FOR: Readonly<Record<string, RosterField>> = {
  add_email: 'email',
  name_coach: 'coach',
  add_coach: 'coach',
  ask_planning_period: 'planning_period',
  check_bell_periods: 'planning_period',
} satisfies Partial<Record<UnplacedFix, RosterField>>;

function withoutTime(at: CoachRound, say: Words): WithoutTime[] {
  const entries = entriesOf(at);
  const roundName = at.round ? say.roundName(at.round) : '';
  return at.caseload.flatMap(({ key, teacher: { person, coaches } }): WithoutTime[] => {
    const entry = entries.get(key);
    // One that is planned with somebody who is no longer a coach is looked for anew.
    const supported = coaches.some(one => one.email === entry?.note.coach);
    if (entry && hasTime(entry) && (entry.state === 'done' || supported)) return [];
    const note = entry?.state === 'refused' ? entry.note : null;
    const field = CELL_FOR[note?.fix ?? ''];
    const column = at.school.roster.columns.find(one => one.field === field)?.column;
    const sentence =
      note &&
      (note.reason ? say.unplaced(note, person.name, roundName) : say.error(note.code ?? '', {}));
    return [
      {
        ...{ key, row: person.row, name: person.name, sentence },
        column: column ?? null,
      },
    ];
  });
}

/** Busy times by day of the school; null where the calendar cannot be seen. */
function busyOf(times: readonly BusyTime[] | 'unknown', zone: string): ScheduleView['busy'] {
  if (times === 'unknown') return null;
  return times.flatMap(({ start, end }) => {
    const last = localOf(end - 1, zone).day;
    const parts: { day: string; from: number; to: number }[] = [];
    const [first, until] = [localOf(start, zone), localOf(end, zone)];
    for (let day = first.day; day <= last; day = addDays(day, 1)) {
      const from = day === first.day ? minutesOf(first.time) : 0;
      parts.push({ day, from, to: day === until.day ? minutesOf(until.time) : 24 * 60 });
    }
    return parts;
  });
}

/** Other times for one check-in, best first. */
export function otherTimesView(needs: Needs, name: CheckInName): OtherTimeView[] {
  const { times, at } = timesFor(needs, name);
  const { flag } = words(at.school.language).schedule;
  return times.map(({ coachEmail, startInstant, period, flags }) => ({
    start: offsetText(startInstant, at.school.timeZone),
    coach: coachEmail,
    coachName: at.coaches.find(one => one.email === coachEmail)?.name ?? coachEmail,
    period,
    notes: flags.map(one => flag[one]),
  }));
}

/** Who would get a time, and who would have to move for it. */
export function seatsView({ at, token, seated, moved }: Seats): SeatsView {
  const { timeZone, language } = at.school;
  const { schedule, coachRound } = words(language);
  const named = ({ key, start }: Seat) => ({
    name: at.everyone.find(one => one.key === key)?.teacher.person.name ?? '',
    start: offsetText(start, timeZone),
  });
  const sentence =
    seated.length === 0
      ? coachRound.nobodyMore
      : moved.length === 0
        ? coachRound.freeTimes(seated.length)
        : schedule.mustMove(seated.length, moved.length);
  return {
    ...{ token, sentence },
    seated: seated.map(named),
    moved: moved.map(seat => ({
      ...named(seat),
      from: offsetText(seat.from ?? seat.start, timeZone),
    })),
  };
}
