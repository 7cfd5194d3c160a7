/** A stretch of time, epoch milliseconds. */
export interface MeetingTime {
  readonly start: number;
  readonly end: number;
}

export type GuestAnswer = 'accepted' | 'declined' | 'tentative' | 'needsAction';

export interface EventGuest {
  /** Lower case. */
  readonly email: string;
  readonly answer: GuestAnswer;
}

/** What the ledger says was last put on the calendar. */
export interface Published extends MeetingTime {
  readonly coach: string;
  readonly teacher: string;
  /** Hash of title and description as they were sent. */
  readonly text: string;
  /** Hash of the same as Google answered them: what nobody has edited since. */
  readonly shown: string;
  /** The start at which a decline was last put before the coach; null for never. */
  readonly askedAbout: number | null;
}

/** What the school wants now. */
export interface Wanted extends MeetingTime {
  readonly coach: string;
  readonly teacher: string;
  readonly text: string;
}

/** The event as the calendar has it. */
export interface ActualEvent extends MeetingTime {
  readonly guests: readonly EventGuest[];
  readonly shown: string;
}

/** `unknown` after a read that failed; `cancelled` keeps its id taken, `absent` never was or is gone. */
export type Actual = 'unknown' | 'cancelled' | 'absent' | ActualEvent;

/** What to do about one check-in. Everything that is false or null means: nothing. */
export interface SyncDecision {
  readonly write: 'none' | 'insert' | 'patch' | 'cancel' | 'replace';
  /** The parts that a patch changes. */
  readonly time: boolean;
  readonly text: boolean;
  /** Written only where membership changes, or where a guest declined the time that goes. */
  readonly guests: readonly EventGuest[] | null;
  /** Whether Calendar mails the guests (`sendUpdates=all`). */
  readonly mail: boolean;
  /** The time that a person gave the event: it counts from now on and is locked. */
  readonly adopt: MeetingTime | null;
  readonly ask: 'deleted' | 'declined' | null;
}

const NOTHING: SyncDecision = {
  write: 'none',
  time: false,
  text: false,
  guests: null,
  mail: false,
  adopt: null,
  ask: null,
};

/**
 * Compares what was published, what is wanted and what the calendar has. What a person changed
 * there stands; only what still is as we left it is written; what has begun is left alone; a
 * failed read leads to nothing. `now` in epoch milliseconds.
 */
export function decideSync(
  published: Published | null,
  wanted: Wanted | null,
  actual: Actual,
  now: number,
): SyncDecision {
  if (actual === 'unknown') return NOTHING;
  if (typeof actual === 'string') return withoutEvent(published, wanted, actual, now);
  // Our own insert whose answer was lost: what is there is what was published.
  const before = published ?? firstSeen(actual, wanted);
  const adopt = sameTime(before, actual) ? null : { start: actual.start, end: actual.end };
  if (actual.start <= now) return { ...NOTHING, adopt };
  if (!wanted) return { ...NOTHING, write: 'cancel', mail: true, adopt };
  if (wanted.coach !== before.coach) return { ...NOTHING, write: 'replace', mail: true, adopt };

  const time = !adopt && !sameTime(wanted, before);
  const text = wanted.text !== before.text && actual.shown === before.shown;
  const guests = guestsOf(before, wanted, actual, time);
  const declined = actual.guests.some(
    one =>
      one.answer === 'declined' && (one.email === before.teacher || one.email === before.coach),
  );
  const write = time || text || guests ? 'patch' : 'none';
  const mail = time || guests !== null;
  const ask = declined && !time && before.askedAbout !== actual.start ? 'declined' : null;
  return { write, time, text, guests, mail, adopt, ask };
}

function withoutEvent(
  published: Published | null,
  wanted: Wanted | null,
  actual: 'cancelled' | 'absent',
  now: number,
): SyncDecision {
  if (!wanted || (published ?? wanted).start <= now) return NOTHING;
  // Somebody took it off the calendar, or the id is taken by an event that somebody took off.
  if (published || actual === 'cancelled') return { ...NOTHING, ask: 'deleted' };
  return { ...NOTHING, write: 'insert', mail: true };
}

/** What an event that was never written down says was published: an insert whose answer was lost. */
export function firstSeen(actual: ActualEvent, wanted: Wanted | null): Published {
  const emails = actual.guests.map(one => one.email);
  const other = (known: string | undefined): string => emails.find(one => one !== known) ?? '';
  const has = (email: string | undefined): email is string =>
    email !== undefined && emails.includes(email);
  const teacher = has(wanted?.teacher) ? wanted.teacher : other(wanted?.coach);
  const coach = has(wanted?.coach) ? wanted.coach : other(teacher);
  const { start, end, shown } = actual;
  return { start, end, coach, teacher, text: shown, shown, askedAbout: null };
}

/** The guests after a change of address, or after a new time for which a decline no longer counts. */
function guestsOf(
  before: Published,
  wanted: Wanted,
  { guests }: ActualEvent,
  newTime: boolean,
): readonly EventGuest[] | null {
  const moved = wanted.teacher !== before.teacher;
  const declined = newTime && guests.some(one => one.answer === 'declined');
  if (!moved && !declined) return null;
  const kept = guests.filter(one => !moved || one.email !== before.teacher);
  const joins = moved && kept.every(one => one.email !== wanted.teacher);
  const asked = kept.map((one): EventGuest =>
    newTime && one.answer === 'declined' ? { ...one, answer: 'needsAction' } : one,
  );
  return joins ? [...asked, { email: wanted.teacher, answer: 'needsAction' }] : asked;
}

export const sameTime = (a: MeetingTime, b: MeetingTime): boolean =>
  a.start === b.start && a.end === b.end;
