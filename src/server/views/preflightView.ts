import type { RunForecast } from '../../app/preflight.ts';
import { runKind } from '../../app/runKinds.ts';
import type { NotPlanned } from '../../core/roster/teacher.ts';
import type { LeftOut, Preflight } from '../../contract/api.ts';
import { leaderReads } from '../../core/plan/planRoles.ts';
import { clearingText } from './livingView.ts';
import { preflightSays } from './runSays.ts';
import { words, type Words } from '../../words/index.ts';

/** The forecast as the panel shows it before anything has changed. */
export function preflightView(forecast: RunForecast): Preflight {
  const { school, leftOut, kept, coachMinutes, changes, clears, ...numbers } = forecast;
  const say = words(school.language);
  const seen = {
    ...numbers,
    changes,
    coachMinutes: coachMinutes.reduce((sum, one) => sum + one.minutes, 0),
    schoolYear: school.settings.schoolYear,
    leader: leaderReads(school.settings),
  };
  const told = runKind(numbers.kind).words[school.language];
  const lines = seen.items === 0 ? [] : told.lines(seen);
  const names = new Map(
    school.teachers.flatMap(({ coaches }) =>
      coaches.flatMap(coach => (coach.email ? [[coach.email, coach.name] as const] : [])),
    ),
  );
  return {
    ...numbers,
    ...(clears ? { clears: clearingText(clears, school) } : {}),
    leftOut: leftOut.map(one => leftOutView(one, say)),
    coachMinutes: coachMinutes.map(({ email, minutes }) => ({
      name: names.get(email) ?? email,
      minutes,
    })),
    kept: kept.map(({ key, name, kind: why, plans = 0 }) => ({
      key,
      name,
      sentence: say.undo.kept[why](name, plans),
    })),
    ...preflightSays(numbers.kind, seen, lines, school.language),
    lines,
  };
}

/** Somebody who is not in a run, and why. */
export function leftOutView({ person, kind, who }: NotPlanned, say: Words): LeftOut {
  return {
    row: person.row,
    name: person.name,
    email: person.email,
    kind,
    sentence: say.person(kind, {
      name: person.name,
      row: person.row,
      ...(who ? { old: who } : {}),
    }),
  };
}
