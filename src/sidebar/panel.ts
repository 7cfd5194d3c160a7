import type { Language } from '../core/language.ts';
import { calendar } from './panel/calendar.ts';
import { copied } from './panel/copied.ts';
import { createDesk } from './panel/desk.ts';
import { insights } from './panel/insights.ts';
import { history } from './panel/history.ts';
import { launch } from './panel/launch.ts';
import { living } from './panel/living.ts';
import { list } from './panel/list.ts';
import { next } from './panel/next.ts';
import { opening } from './panel/opening.ts';
import { samePerson } from './panel/samePerson.ts';
import { setUp } from './panel/setUp.ts';
import { records } from './panel/records.ts';
import { review } from './panel/review.ts';
import { runs } from './panel/runs.ts';
import { schedule } from './panel/schedule.ts';
import { semester } from './panel/semester.ts';
import { sheet } from './panel/sheet.ts';
import { snowDay } from './panel/snowDay.ts';
import type { PanelServer } from './server.ts';

/** The state of the panel and everything a person can do in it; knows no DOM. */
export type Panel = ReturnType<typeof createPanel>;

/** Makes the panel's state over a server; `sleep` waits between two looks at a run. */
export function createPanel(
  server: PanelServer,
  language: Language,
  sleep: (ms: number) => Promise<void>,
) {
  const desk = createDesk(server, language);
  const settingUp = setUp(desk, server);
  const running = runs(desk, server, sleep);
  const onCalendar = calendar(desk, server);
  const scheduling = schedule(desk, server, onCalendar.lookAside);
  const inSheet = sheet(desk, server);
  const inCopy = copied(desk, server, () => opened.open());
  const opened = opening(desk, {
    NO_COLUMN: settingUp.columns.ask,
    COPIED_WORKBOOK: inCopy.look,
  });
  return {
    ...desk,
    settingUp,
    ...opened,
    copied: inCopy,
    ...list(desk),
    ...inSheet,
    ...next(desk, server),
    ...samePerson(desk, server),
    ...living(desk, server),
    ...running,
    launch: launch(desk, server),
    history: history(desk, server),
    review: review(desk, server),
    schedule: scheduling,
    calendar: onCalendar,
    snowDay: snowDay(desk, server, running.follow, scheduling.toSchedule),
    semester: semester(desk, server),
    records: records(desk, server, row => void inSheet.showCell({ row, column: null })),
    insights: insights(desk, server),
  };
}
