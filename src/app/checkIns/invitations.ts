import type { Ledger, LedgerEntry } from '../../core/ledger/ledger.ts';
import { textHash } from '../../core/schedule/sync/published.ts';
import { words } from '../../words/index.ts';
import type { CalendarEvent } from '../needs/needs.ts';
import type { YearCalendar } from './checkInCalendar.ts';
import type { School } from '../school/readSchool.ts';
import type { Year } from '../school/year.ts';

/** What an invitation says and to whom; made from the school's settings, rounds and the ledger. */
export interface Invitation {
  readonly title: string;
  readonly description: string;
  /** Hash of title and description. */
  readonly text: string;
  readonly teacher: string;
  readonly coach: string;
  readonly guests: CalendarEvent['guests'];
}

/** What the school would send for a check-in; null where the teacher gets no plan (any more). */
export type InvitationOf = (entry: LedgerEntry<'checkIn'>, coach?: string) => Invitation | null;

/** How invitations read now. `coach` stands for the one of the entry where another is wanted. */
export function invitationsOf(ledger: Ledger, school: School, year: Year): InvitationOf {
  const say = words(school.settings.language);
  const byKey = new Map(school.teachers.map(teacher => [teacher.known?.key, teacher]));
  const rounds = new Map(year.rounds.map(round => [round.id, round]));
  return (entry, coach = entry.note.coach ?? '') => {
    const teacher = byKey.get(entry.key);
    if (!teacher) return null;
    // A changed name or address counts when a person has said so; one that is missing by now is no
    // reason.
    const name = teacher.known?.oldName || teacher.person.name;
    const email = teacher.known?.oldEmail || teacher.person.email || (entry.note.guest ?? '');
    if (!email) return null;
    const coachName = teacher.coaches.find(one => one.email === coach)?.name ?? coach;
    const round = rounds.get(entry.part);
    const url = ledger.get('plan', entry.key)?.note.url ?? '';
    const title = say.calendar.title(name, coachName);
    const description = say.calendar.description(round ? say.roundQuestions(round) : [], url);
    return {
      ...{ title, description, text: textHash(title, description), teacher: email, coach },
      guests: [
        { email, name },
        { email: coach, name: coachName },
      ],
    };
  };
}

/** The calendar of the school's year, as it is called where it has to be made. */
export function yearCalendar({ settings, timeZone }: School): YearCalendar {
  const { language, schoolYear } = settings;
  return { name: words(language).calendar.name(schoolYear), schoolYear, timeZone };
}
