import {
  lockCheckIn as keepTime,
  moveCheckIn as moveInPlan,
} from '../../app/schedule/moveCheckIn.ts';
import { planRound as plan, seatMore as seat } from '../../app/schedule/planRound.ts';
import { answer } from '../answers.ts';
import { otherTimesView, scheduleView, seatsView } from '../views/scheduleView.ts';
import { wire } from '../wiring.ts';
import type { ScheduleApi } from '../../contract/schedule.ts';

/** Planning one coach’s round, answered. */
export const scheduleCalls: ScheduleApi = {
  openSchedule: ask => answer(() => scheduleView(wire(), ask)),
  planRound: ask =>
    answer(() => {
      const needs = wire();
      plan(needs, ask);
      return scheduleView(needs, ask);
    }),
  alternativesFor: ask => answer(() => otherTimesView(wire(), ask)),
  moveCheckIn: ask =>
    answer(() => {
      const needs = wire();
      const instant = (text: string | null): number | null =>
        text === null ? null : Date.parse(text);
      const move = { ...ask, seen: instant(ask.seen), start: Date.parse(ask.start) };
      const coach = moveInPlan(needs, move);
      return scheduleView(needs, { coach, round: ask.round });
    }),
  lockCheckIn: ask => answer(() => keepTime(wire(), ask)),
  seatMore: ask => answer(() => seatsView(seat(wire(), ask, ask.token))),
};
