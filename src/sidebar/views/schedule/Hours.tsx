import type { ScheduleView } from '../../../contract/schedule.ts';
import { windowText } from '../../language.ts';
import type { Panel } from '../../panel.ts';
import { Facts, type FactLine } from '../../parts/Facts.tsx';

/** What the year's check-ins ask of the coach and of each teacher. */
export function Hours({ panel, seen }: { readonly panel: Panel; readonly seen: ScheduleView }) {
  const { schedule, preflight, locale } = panel.say.value;
  const coach = seen.coaches.find(one => one.email === seen.coach);
  const round = seen.rounds.find(one => one.id === seen.round);
  if (!coach || !round) return null;
  const hours = (minutes: number): string => preflight.hours(Math.round(minutes));
  const lines: FactLine[] = [
    {
      icon: 'clock',
      ...schedule.hoursCoach(
        coach.name,
        hours(coach.minutes),
        Math.round(coach.meetings),
        hours(coach.minutesPerWeek),
      ),
    },
    { icon: 'people', ...schedule.hoursTeacher(hours(seen.teacherMinutes)) },
    {
      icon: 'calendar',
      ...schedule.window(windowText(round.from, round.to, locale), round.minutes),
    },
  ];
  return <Facts lines={lines} />;
}
