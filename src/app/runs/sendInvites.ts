import { checkInEventId } from '../../core/ledger/eventId.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import type { CalendarEvent, Needs, Sent } from '../needs.ts';
import { outcomeOf } from './outcome.ts';
import { save, type Work } from './slice.ts';

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
  invitation: (entry: LedgerEntry) => Invitation,
  show: () => void,
): Work {
  const calendar = (): Sent<string> => {
    const known = ledger.get('calendar', calendarName);
    if (known?.state === 'done') return { kind: 'done', value: known.id };
    const entry: LedgerEntry = {
      artefact: 'calendar',
      key: calendarName,
      part: '',
      state: 'intended',
      id: '',
      maker: needs.me(),
      run: '',
      at: new Date(needs.clock.now()).toISOString(),
      // A calendar whose making was cut off cannot be looked up with our scopes: people are told
      // that an empty one of the same name may be left over.
      note: { maybeTwo: known?.state === 'intended' || known?.note['maybeTwo'] === true },
    };
    ledger.put(entry);
    save(needs, ledger);
    const made = needs.calendars.create(calendarName, timeZone);
    if (made.kind === 'done') ledger.put({ ...entry, state: 'done', id: made.value });
    else if (made.kind !== 'unsure') ledger.put({ ...entry, state: 'planned' });
    save(needs, ledger);
    return made;
  };

  const eventOf = (entry: LedgerEntry): CalendarEvent => ({
    ...invitation(entry),
    id: idOf(needs, entry),
    start: Number(entry.note['start']),
    end: Number(entry.note['end']),
    timeZone,
    key: entry.key,
    round: entry.part,
  });

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
      const home = calendar();
      if (home.kind !== 'done') {
        const wait = home.kind === 'refused' ? 'NO_CALENDAR' : 'GOOGLE_BUSY';
        return entries.map(entry => ({ entry, wait }));
      }
      const sent = needs.calendars.insert(home.value, entries.map(eventOf));
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

const isTaken = (sent: Sent<string> | undefined): boolean => sent?.kind === 'refused' && sent.taken;
