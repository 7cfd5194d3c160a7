import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideSync,
  firstSeen,
  sameTime,
  type Actual,
  type Published,
  type SyncDecision,
  type Wanted,
} from '../../../../src/core/schedule/sync/decideSync.ts';
import { actual, at, MONDAY, NOW, published, wanted } from './aCheckIn.ts';

const DAY = 86_400_000;
const COACHES = ['nadia@school.example', 'gus@school.example'];
const TEACHERS = ['obi@school.example', 'obi.eze@school.example'];
const ANSWERS = ['accepted', 'declined', 'tentative', 'needsAction'] as const;

const times = fc.constantFrom(-9, -1, 0, 1, 2).map(days => at(MONDAY + days * DAY));
const texts = fc.constantFrom('sent', 'new');
const wishes = fc
  .record({
    time: times,
    coach: fc.constantFrom(...COACHES),
    teacher: fc.constantFrom(...TEACHERS),
    text: texts,
  })
  .map(({ time, ...rest }) => wanted({ ...time, ...rest }));
const ledgers = fc
  .record({ time: times, asked: fc.boolean() })
  .map(({ time, asked }) => published({ ...time, askedAbout: asked ? time.start : null }));
const events = fc
  .record({
    time: times,
    shown: fc.constantFrom('as google shows it', 'edited by hand'),
    answers: fc.tuple(fc.constantFrom(...ANSWERS), fc.constantFrom(...ANSWERS)),
    third: fc.boolean(),
  })
  .map(({ time, shown, answers, third }) =>
    actual({
      ...time,
      shown,
      guests: [
        { email: TEACHERS[0]!, answer: answers[0] },
        { email: COACHES[0]!, answer: answers[1] },
        ...(third ? [{ email: 'third@school.example', answer: 'accepted' as const }] : []),
      ],
    }),
  );
const anyActual: fc.Arbitrary<Actual> = fc.oneof(
  events,
  fc.constantFrom<Actual>('unknown', 'cancelled', 'absent'),
);
const anyState = fc.record({
  published: fc.option(ledgers),
  wanted: fc.option(wishes),
  actual: anyActual,
  now: fc.constantFrom(NOW, MONDAY),
});

interface State {
  readonly published: Published | null;
  readonly wanted: Wanted | null;
  readonly actual: Actual;
  readonly now: number;
}

/** What ledger and calendar are after a decision was carried out; asks stay put. */
function after(state: State, done: SyncDecision): State {
  const { wanted: want, actual: event } = state;
  const kept = done.adopt && want ? { ...want, ...done.adopt } : want;
  switch (done.write) {
    case 'cancel':
      return { ...state, published: null, wanted: null, actual: 'cancelled' };
    case 'insert':
    case 'replace': {
      const guests = [want!.teacher, want!.coach].map(email => ({
        email,
        answer: 'needsAction' as const,
      }));
      const time = { start: kept!.start, end: kept!.end };
      const shown = 'shown ' + kept!.text;
      return {
        ...state,
        wanted: kept,
        published: { ...kept!, shown, askedAbout: null },
        actual: { ...time, guests, shown },
      };
    }
    case 'patch':
    case 'none': {
      if (typeof event === 'string') return { ...state, published: state.published };
      const before = state.published ?? firstSeen(event, want);
      const time = done.time
        ? { start: kept!.start, end: kept!.end }
        : { start: event.start, end: event.end };
      const shown = done.text ? 'shown ' + kept!.text : event.shown;
      const teacher = done.guests && want ? want.teacher : before.teacher;
      return {
        ...state,
        wanted: kept,
        actual: { ...time, guests: done.guests ?? event.guests, shown },
        published: {
          ...before,
          ...time,
          teacher,
          // A text that a person edited stays theirs: the ledger keeps what it sent.
          text: done.text ? kept!.text : before.text,
          shown: done.text ? shown : before.shown,
          askedAbout: done.ask === 'declined' ? event.start : before.askedAbout,
        },
      };
    }
  }
}

const decide = (state: State) => decideSync(state.published, state.wanted, state.actual, state.now);

describe('whatever was published, is wanted and stands on the calendar', () => {
  it('a second run after the first writes nothing and mails nobody', () => {
    fc.assert(
      fc.property(anyState, state => {
        const then = after(state, decide(state));
        const again = decide(then);
        expect(again).toMatchObject({ write: 'none', mail: false, adopt: null });
        expect(again.ask === 'declined').toBe(false);
      }),
    );
  });

  it('a failed read leads to nothing', () => {
    fc.assert(
      fc.property(anyState, state => {
        const done = decide({ ...state, actual: 'unknown' });
        expect(done).toMatchObject({ write: 'none', adopt: null, ask: null });
      }),
    );
  });

  it('nobody is mailed without a new time, guest, event or cancellation', () => {
    fc.assert(
      fc.property(anyState, state => {
        const { write, time, guests, mail } = decide(state);
        const tells = time || guests !== null || ['insert', 'cancel', 'replace'].includes(write);
        expect(mail).toBe(tells);
      }),
    );
  });

  it('what a person changed is never written over', () => {
    fc.assert(
      fc.property(ledgers, wishes, events, (before, want, event) => {
        const done = decideSync(before, want, event, NOW);
        if (!sameTime(before, event))
          expect(done).toMatchObject({ time: false, adopt: at(event.start) });
        if (event.shown !== before.shown) expect(done.text).toBe(false);
        for (const guest of event.guests.filter(one => one.email.startsWith('third'))) {
          if (done.guests) expect(done.guests).toContainEqual(guest);
        }
      }),
    );
  });

  it('what has begun is never written', () => {
    fc.assert(
      fc.property(anyState, ({ now: _now, ...state }) => {
        const start =
          typeof state.actual === 'string' ? state.published?.start : state.actual.start;
        if (start !== undefined) expect(decide({ ...state, now: start }).write).toBe('none');
      }),
    );
  });

  it('an event is inserted only where none is or was', () => {
    fc.assert(
      fc.property(anyState, state => {
        const done = decide(state);
        if (done.write === 'insert')
          expect([state.published, state.actual]).toEqual([null, 'absent']);
      }),
    );
  });
});
