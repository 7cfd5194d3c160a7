import { checkInEventId } from '../../core/ledger/eventId.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { CalendarEvent, Needs, Sent } from '../needs.ts';
import { calendarIsGone, checkInCalendar } from './checkInCalendar.ts';
import { isWithdrawn, NO_PERMISSION, outcomeOf } from './outcome.ts';
import type { Work } from './slice.ts';

/** What an invitation says; made from the school's settings, rounds and the ledger. */
export interface Invitation {
  readonly title: string;
  readonly description: string;
  readonly guests: CalendarEvent['guests'];
}

/**
 * Puts planned check-ins on the leader's own secondary calendar. Each event's id follows from
 * workbook, teacher, round and generation, so a repeated insert finds the id taken instead of
 * inviting twice.
 */
export function sendInvites(
  needs: Needs,
  ledger: Ledger,
  calendarName: string,
  timeZone: string,
  /** Null where the teacher's row is gone. */
  invitation: (entry: LedgerEntry) => Invitation | null,
  show: () => void,
): Work {
  const eventOf = (entry: LedgerEntry): CalendarEvent | null => {
    const said = invitation(entry);
    return (
      said && {
        ...said,
        id: idOf(needs, entry),
        start: Number(entry.note['start']),
        end: Number(entry.note['end']),
        timeZone,
        key: entry.key,
        round: entry.part,
      }
    );
  };

  /** The id is taken: by our own earlier try (done), or by an event that somebody deleted. */
  const settleTaken = (calendarId: string, entries: readonly LedgerEntry[]): Sent<string>[] => {
    const standing = needs.calendars.look(
      calendarId,
      entries.map(entry => idOf(needs, entry)),
    );
    return entries.map((entry, place): Sent<string> => {
      const at = standing[place] ?? { kind: 'unsure', message: 'no answer' };
      if (at.kind !== 'done') return at;
      if (at.value === 'confirmed') return { kind: 'done', value: idOf(needs, entry) };
      return { kind: 'refused', reason: 'DELETED_BY_SOMEONE', message: '', taken: true };
    });
  };

  return {
    artefact: 'checkIn',
    wave: 50,
    intents: false,
    settle: entries => entries.map(entry => ({ ...entry, state: 'planned' })),
    send(entries) {
      const home = checkInCalendar(needs, ledger, calendarName, timeZone);
      if (home.kind !== 'done') {
        const no = isWithdrawn(home) ? NO_PERMISSION : 'NO_CALENDAR';
        const wait = home.kind === 'refused' ? no : 'GOOGLE_BUSY';
        return entries.map(entry => ({ entry, wait }));
      }
      const known = entries.map(entry => ({ entry, event: eventOf(entry) }));
      const events = known.flatMap(({ event }) => event ?? []);
      const answers = needs.calendars.insert(home.value, events);
      const sent = known.map(({ event }): Sent<string> | undefined =>
        event ? answers[events.indexOf(event)] : ROW_GONE,
      );
      if (sent.some(answer => answer?.kind === 'refused' && answer.reason === 'notFound')) {
        calendarIsGone(needs, ledger, calendarName);
        return entries.map(entry => ({ entry, wait: 'CALENDAR_GONE' }));
      }
      const taken = entries.filter((_, place) => isTaken(sent[place]));
      const settled = taken.length > 0 ? settleTaken(home.value, taken) : [];
      return entries.map((entry, place) => {
        const answer = isTaken(sent[place]) ? settled[taken.indexOf(entry)] : sent[place];
        return outcomeOf(entry, answer, 'again', needs.clock.now());
      });
    },
    show,
  };
}

const idOf = (needs: Needs, entry: LedgerEntry): string =>
  checkInEventId(needs.workbook.id(), entry.key, entry.part, Number(entry.note['generation'] ?? 1));

const ROW_GONE: Sent<string> = { kind: 'refused', reason: 'ROW_GONE', message: '', taken: false };

const isTaken = (sent: Sent<string> | undefined): boolean => sent?.kind === 'refused' && sent.taken;
