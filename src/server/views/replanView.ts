import type { Needs } from '../../app/needs/needs.ts';
import { openLedger, readSchool } from '../../app/school/readSchool.ts';
import { lookAtDay, moveDay, type ClosedDays } from '../../app/replan/moveDay.ts';
import type { Replan } from '../../app/replan/replan.ts';
import { lookAtSemester, startSemester } from '../../app/replan/semester.ts';
import { readYear } from '../../app/school/year.ts';
import type { RunView } from '../../contract/api.ts';
import type { DayAsk, DayView, ReplanView } from '../../contract/calendar.ts';
import { isDay, type Day } from '../../core/day.ts';
import { PlanError } from '../../core/errors.ts';
import { offsetText } from '../../core/schedule/year/time.ts';
import { words } from '../../words/index.ts';
import { namesOf } from './calendarView.ts';
import { preflightView } from './preflightView.ts';
import { runView } from './runView.ts';

/** What moving a day would do. */
export function dayView(needs: Needs, ask: DayAsk): DayView {
  const plan = lookAtDay(needs, closedDays(needs, ask));
  const { onto, asksRotation, keptBy, run } = plan;
  const { calendarSync } = words(run.school.language);
  const told = [...keptBy].map(([who, count]) => calendarSync.keptBy(who, count));
  // Times that stay may be out of planning periods that depend on the letter of the day.
  const shifted = asksRotation && ask.rotation === 'shifts' ? [calendarSync.shifted] : [];
  return { ...replanView(needs, plan), notes: [...told, ...shifted], onto, asksRotation };
}

/** Moves the day that was looked at. */
export function movedDayView(needs: Needs, ask: DayAsk & { token: string }): RunView | null {
  const run = moveDay(needs, closedDays(needs, ask), ask.token);
  return run && runView(() => run);
}

/** What planning again from a day on would do; with its token it is kept. */
export function semesterView(needs: Needs, from: string, token: string | null): ReplanView {
  const day = dayIn(from);
  return replanView(
    needs,
    token === null ? lookAtSemester(needs, day) : startSemester(needs, day, token),
  );
}

function dayIn(text: string): Day {
  if (!isDay(text)) throw new PlanError('NO_SUCH_DAY', { day: text });
  return text;
}

function closedDays(needs: Needs, ask: DayAsk): ClosedDays {
  const { settings } = readSchool(needs, openLedger(needs));
  return {
    name: ask.name.trim() || words(settings.language).calendarSync.snowDay,
    from: dayIn(ask.from),
    to: dayIn(ask.to ?? ask.from),
    onto: ask.onto === null ? null : dayIn(ask.onto),
    rotation: ask.rotation,
  };
}

function replanView(needs: Needs, { moved, unplaced, planned, run, token }: Replan): ReplanView {
  const ledger = openLedger(needs);
  const { school } = run;
  const year = readYear(needs, school);
  const say = words(school.language);
  const names = (entry: Replan['moved'][number]['entry']) =>
    namesOf({ ledger, school, year }, entry);
  const { events, invitationMails } = preflightView(run);
  return {
    ...{ token, planned, events, mails: invitationMails },
    moved: moved.map(({ entry, from, to, coach, sameTime }) => ({
      ...names({ ...entry, note: { ...entry.note, coach } }),
      ...{ key: entry.key, round: entry.part, sameTime, sent: entry.state === 'done' },
      ...{ from: offsetText(from, school.timeZone), to: offsetText(to, school.timeZone) },
    })),
    unplaced: unplaced.map(({ teacherKey: key, round, reason, fix, details }) => {
      const teacher = school.teachers.find(one => one.known?.key === key);
      const name = teacher?.person.name ?? '';
      const known = year.rounds.find(one => one.id === round);
      const roundName = known ? say.roundName(known) : round;
      return { name, sentence: say.unplaced({ ...details, reason, fix }, name, roundName) };
    }),
  };
}
