import { batch, signal } from '@preact/signals';
import type {
  OtherTimeView,
  PlannedView,
  ScheduleAsk,
  ScheduleView,
  SeatsView,
  SpreadChoice,
} from '../../contract/schedule.ts';
import { whenText } from '../language.ts';
import type { PanelServer } from '../server.ts';
import type { Desk, Helps } from './desk.ts';

/** Somebody whose check-in is looked at: one with a time, or one without. */
interface Looked {
  readonly key: string;
  readonly name: string;
  readonly start: string | null;
}

/** One coach's round: planning it, moving one by hand, asking whether others may move. */
export function schedule(desk: Desk, server: PanelServer, afterReading: () => void) {
  const { school, say, notice, stale, during, turnTo } = desk;
  const shown = signal<ScheduleView | null>(null);
  const week = signal(0);
  const looked = signal<Looked | null>(null);
  /** Null while they are being looked for. */
  const times = signal<readonly OtherTimeView[] | null>(null);
  const seats = signal<SeatsView | null>(null);
  /** Chosen before anything is planned; afterwards the server's word counts. */
  const spread = signal<SpreadChoice | null>(null);

  const here = (): ScheduleAsk => ({
    coach: shown.value?.coach ?? null,
    round: shown.value?.round ?? null,
  });
  const close = (): void => {
    batch(() => {
      looked.value = null;
      times.value = null;
      seats.value = null;
    });
  };

  function took(seen: ScheduleView): void {
    batch(() => {
      shown.value = seen;
      week.value = Math.min(week.value, Math.max(0, seen.weeks.length - 1));
      close();
    });
  }

  /** Shows the week in which the first check-in is. */
  function toFirstWeek(seen: ScheduleView): void {
    const first = seen.planned[0]?.day ?? '';
    const at = seen.weeks.findIndex(({ days }) => days.some(({ day }) => day === first));
    week.value = Math.max(0, at);
  }

  const read = (ask: ScheduleAsk): Promise<void> =>
    during('schedule', async () => {
      const seen = await server.openSchedule(ask);
      took(seen);
      toFirstWeek(seen);
    });

  function toSchedule(): void {
    batch(() => {
      turnTo('schedule');
      close();
    });
    void read(here()).then(afterReading);
  }

  const plan = (again: boolean): Promise<void> =>
    during('next', async () => {
      const seen = await server.planRound({ ...here(), again, spread: spread.value });
      batch(() => {
        took(seen);
        toFirstWeek(seen);
        stale.value = true;
        notice.value = say.value.schedule.planned(
          seen.planned.filter(one => !one.sent).length,
          seen.without.length,
        );
      });
    });

  function chooseSpread(wanted: SpreadChoice): void {
    spread.value = wanted;
    if (shown.value?.planned.some(one => !one.sent && !one.locked)) void plan(true);
  }

  function look(one: Looked): void {
    batch(() => {
      looked.value = one;
      times.value = null;
      seats.value = null;
    });
    const { round } = here();
    void during('times ' + one.key, async () => {
      const found = await server.alternativesFor({ key: one.key, round: round ?? '' });
      if (looked.value?.key === one.key) times.value = found;
    });
  }

  /** Opens one check-in; for one that is not sent, other times are looked for. */
  function open(one: PlannedView): void {
    if (!one.sent) return look({ key: one.key, name: one.name, start: one.start });
    batch(() => {
      close();
      looked.value = { key: one.key, name: one.name, start: one.start };
    });
  }

  /** What changed meanwhile is read before anything is tried again. */
  const lookAgain = (): void => void read(here());
  const helps: Helps = { TIME_TAKEN: lookAgain, CHECK_IN_CHANGED: lookAgain };

  function move(one: Looked, time: OtherTimeView): Promise<void> {
    const take = async (): Promise<void> => {
      const { round } = here();
      took(
        await server.moveCheckIn({
          ...{ key: one.key, round: round ?? '', seen: one.start },
          ...{ start: time.start, coach: time.coach },
        }),
      );
      const at = shown.value?.weeks.findIndex(({ days }) =>
        days.some(({ day }) => day === time.start.slice(0, 10)),
      );
      week.value = Math.max(0, at ?? 0);
      stale.value = true;
      const zone = school.value?.timeZone ?? 'UTC';
      const when = whenText(time.start, zone, say.value.locale);
      notice.value = say.value.schedule.moved(one.name, when);
    };
    return during('move ' + time.start, take, helps);
  }

  function lock(key: string, wanted: boolean): Promise<void> {
    const keep = async (): Promise<void> => {
      const ask = { key, round: here().round ?? '', locked: wanted };
      const { locked } = await server.lockCheckIn(ask);
      const seen = shown.value;
      if (!seen) return;
      const planned = seen.planned.map(one => (one.key === key ? { ...one, locked } : one));
      shown.value = { ...seen, planned };
    };
    return during('lock', keep, helps);
  }

  const askSeats = (): Promise<void> =>
    during('seats', async () => {
      seats.value = await server.seatMore({ ...here(), token: null });
    });

  const takeSeats = (): Promise<void> =>
    during(
      'take seats',
      async () => {
        const token = seats.value?.token ?? null;
        await server.seatMore({ ...here(), token });
        stale.value = true;
        took(await server.openSchedule(here()));
      },
      { CHANGED_SINCE_PREFLIGHT: () => void askSeats() },
    );

  const testMe = (): Promise<void> =>
    during('test', async () => {
      const { start } = await server.sendTestInvitation();
      const { me = '', timeZone = 'UTC' } = school.value ?? {};
      const when = whenText(start, timeZone, say.value.locale);
      notice.value = say.value.schedule.testSent(me, when);
    });

  return {
    shown,
    ...{ week, looked, times, seats, spread },
    ...{ toSchedule, plan, chooseSpread, look, open, move, lock, askSeats, takeSeats, testMe },
    close,
    chooseCoach(coach: string): void {
      void read({ ...here(), coach });
    },
    chooseRound(round: string): void {
      void read({ ...here(), round });
    },
    leaveSeats(): void {
      seats.value = null;
    },
  };
}
