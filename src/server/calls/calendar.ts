import { lookAtCalendar as readChanges } from '../../app/calendar/lookAtCalendar.ts';
import { answer } from '../answers.ts';
import {
  calendarView,
  decidedAllView,
  decidedView,
  keeperView,
  takenOverView,
} from '../views/calendarView.ts';
import { dayView, movedDayView, semesterView } from '../views/replanView.ts';
import { wire } from '../wiring.ts';
import type { CalendarApi } from '../../contract/calendar.ts';
import type { KeeperApi } from '../../contract/keeper.ts';

/** What people did on the calendar, snow days and semester 2, answered. */
export const calendarCalls: CalendarApi & KeeperApi = {
  lookAtCalendar: () => answer(() => calendarView(readChanges(wire()))),
  decideCheckIn: ask => answer(() => decidedView(wire(), ask)),
  decideAll: ask => answer(() => decidedAllView(wire(), ask)),
  lookAtDay: ask => answer(() => dayView(wire(), ask)),
  moveDay: ask => answer(() => movedDayView(wire(), ask)),
  lookAtSemester: ask => answer(() => semesterView(wire(), ask.from, null)),
  startSemester: ask => answer(() => semesterView(wire(), ask.from, ask.token)),
  lookAtKeeper: ask => answer(() => keeperView(wire(), ask.keeper)),
  takeOver: ask => answer(() => takenOverView(wire(), ask)),
};
