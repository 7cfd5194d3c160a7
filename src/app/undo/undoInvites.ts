import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { timeOf } from '../../core/schedule/sync/published.ts';
import { undoInvitesWords } from '../../words/runs/undoInvites.ts';
import type { Needs } from '../needs/needs.ts';
import { removed, takeBack } from './takeBack.ts';

const calendarOf = ({ note }: LedgerEntry<'undo'>): string => note.calendar ?? '';

/** Check-ins to come, off both calendars. */
export const undoInvites = takeBack({
  undoes: 'sendInvites',
  of: 'checkIn',
  paceMs: 110,
  showsCheckIns: true,
  words: undoInvitesWords,
  counts: ({ length }) => ({ events: length }),
  stays: needs => made => (timeOf(made).start <= needs.clock.now() ? 'kept_past' : null),
  where(ledger, { maker }) {
    const calendars = ledger.all('calendar').filter(one => one.maker === maker && one.id !== '');
    return { calendar: calendars[calendars.length - 1]?.id ?? '' };
  },
  emails: guests,
  send: (back, entries) =>
    removed(back, entries, calendarOf, open => {
      const [first] = open;
      return back.needs.calendars.cancel(
        first ? calendarOf(first) : '',
        open.map(({ id }) => id),
      );
    }),
});

/** Teacher and coach, without the person who cancels. */
function guests(needs: Needs, ledger: Ledger, { key, note }: LedgerEntry<'checkIn'>): number {
  const teacher = ledger.get('teacher', key)?.note.email ?? '';
  return [teacher, note.coach ?? ''].filter(one => one !== '' && one !== needs.me()).length;
}
