import { checkInEventId } from '../../core/ledger/eventId.ts';
import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { stampOf } from '../../core/ledger/entries.ts';
import type { Notes } from '../../core/ledger/notes.ts';
import { answersOf } from '../../core/schedule/sync/published.ts';
import type { Published } from '../../core/schedule/sync/decideSync.ts';
import { generationOf } from '../runs/takenBack.ts';
import type { Needs, SeenEvent } from '../needs/needs.ts';

/** The id of a check-in's event; `generation` for one that was replaced. */
export const eventIdOf = (
  needs: Needs,
  entry: LedgerEntry<'checkIn'>,
  generation?: number,
): string =>
  checkInEventId(needs.workbook.id(), entry.key, entry.part, generation ?? generationOf(entry));

/**
 * The entry of a check-in that stands on the calendar as `event`: what is there now is what the next
 * comparison starts from. `text` and `shown` are the hashes of what was sent and how Google shows it.
 */
export function recorded(
  entry: LedgerEntry<'checkIn'>,
  event: SeenEvent,
  sent: Pick<Published, 'coach' | 'teacher' | 'text' | 'shown'>,
  now: number,
): LedgerEntry<'checkIn'> {
  const stood = entry.note;
  const same = stood.start === event.start && stood.end === event.end;
  return {
    ...entry,
    state: 'done',
    id: event.id,
    at: stampOf(now),
    note: {
      ...keptOf(stood),
      coach: sent.coach,
      start: event.start,
      end: event.end,
      guest: sent.teacher,
      text: sent.text,
      shown: sent.shown,
      etag: event.etag,
      answers: answersOf(event.guests, sent.teacher, sent.coach),
      // Another time than we asked for is a person's: it stays where they put it.
      ...(!same && { moved: true, locked: true }),
    },
  };
}

/** What stays in the note of a check-in whatever happens on the calendar. */
function keptOf(note: Notes['checkIn']): Notes['checkIn'] {
  const { generation, window, unchecked, moved, locked, toStart, toEnd, toCoach } = note;
  const { askedAbout, declines, offers, blocked, stays } = note;
  return {
    ...{ generation, window, unchecked, moved, locked, toStart, toEnd, toCoach },
    ...{ askedAbout, declines, offers, blocked, stays },
  };
}
