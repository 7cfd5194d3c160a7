import { addDays } from '../../core/day.ts';
import { testEventId } from '../../core/ledger/eventId.ts';
import type { Notes } from '../../core/ledger/notes.ts';
import { schoolDays } from '../../core/schedule/year/schoolDays.ts';
import { instantOf } from '../../core/schedule/year/time.ts';
import { words } from '../../words/index.ts';
import { valueOrThrow } from '../needs/valueOrThrow.ts';
import { withLock } from '../runs/withLock.ts';
import { meetWorkbook } from '../school/meetTeachers.ts';
import type { Needs } from '../needs/needs.ts';
import { checkInCalendar } from './checkInCalendar.ts';
import { yearCalendar } from './invitations.ts';
import { refuseIfBusy, save } from '../runs/slice.ts';
import { openLedger, readSchool, type School } from '../school/readSchool.ts';
import { testEntry, type TestArtefact } from '../plans/makeOnce.ts';
import { readYear, type Year } from '../school/year.ts';

const MINUTES = 15;
/** A removed event keeps its id taken; nobody removes this many at once. */
const GENERATIONS = 5;

/**
 * Puts one event on the check-ins calendar to which only the person who asks is invited: on the next
 * school day, first thing. A second time the same event is answered. Errors: RUN_BUSY and Google's.
 */
export function sendTestInvitation(needs: Needs): TestArtefact & { start: number } {
  return withLock(needs, () => {
    const ledger = openLedger(needs);
    refuseIfBusy(needs, ledger, null);
    const school = readSchool(needs, ledger);
    const year = readYear(needs, school);
    meetWorkbook(needs, ledger, school.roster.sheet ?? '');
    const { title, description } = says(school, year);
    const entry = testEntry(needs, { kind: 'invitation', key: 'invitation', title });
    const before = ledger.get('test', entry.key, entry.part);
    const calendar = valueOrThrow(checkInCalendar(needs, ledger, yearCalendar(school), 'test'));
    const idOf = (generation: number): string =>
      testEventId(needs.workbook.id(), needs.me(), generation);
    const stands = (generation: number): 'confirmed' | 'cancelled' | 'absent' => {
      const [answer] = needs.calendars.look(calendar, [idOf(generation)]);
      const event = valueOrThrow(answer ?? { kind: 'unsure', message: 'no answer' });
      return event === null ? 'absent' : event.cancelled ? 'cancelled' : 'confirmed';
    };
    const keep = (state: 'intended' | 'done', note: Notes['test'], id = ''): void => {
      ledger.put({ ...entry, state, id, note });
      save(needs, ledger);
    };

    let generation = before?.note.generation ?? 1;
    if (before && before.state !== 'gone' && before.note.calendar === calendar) {
      const now = stands(generation);
      if (now === 'confirmed') {
        if (before.state !== 'done') keep('done', before.note, idOf(generation));
        const start = before.note.start ?? NaN;
        return { kind: 'invitation', title: before.note.title ?? '', url: '', start };
      }
      if (now === 'cancelled' || before.state === 'done') generation += 1;
    } else if (before) generation += 1;

    const start = nextMorning(school, year);
    const end = start + MINUTES * 60_000;
    for (const last = generation + GENERATIONS; ; generation += 1) {
      const note = { title, generation, calendar, start };
      keep('intended', note);
      const id = idOf(generation);
      const guests = [{ email: needs.me(), name: '' }];
      const [answer] = needs.calendars.insert(calendar, [
        {
          ...{ id, title, description, start, end, guests },
          timeZone: school.timeZone,
          key: '',
          round: 'test',
        },
      ]);
      const taken = answer?.kind === 'refused' && answer.taken;
      // Our own earlier try whose answer was lost, or an event that was removed since.
      if (taken && stands(generation) !== 'confirmed' && generation < last) continue;
      if (!taken) valueOrThrow(answer ?? { kind: 'unsure', message: 'no answer' });
      keep('done', note, id);
      return { kind: 'invitation', title, url: '', start };
    }
  });
}

/** What the first teacher with a coach would be sent. */
function says(school: School, year: Year): { title: string; description: string } {
  const say = words(school.settings.language);
  const teacher = school.teachers.find(one => one.coaches.length > 0) ?? school.teachers[0];
  const [coach] = teacher?.coaches ?? [];
  const [round] = year.rounds;
  const title = say.calendar.title(
    teacher?.person.name ?? '',
    coach?.name || (coach?.email ?? school.settings.leaderName),
  );
  return {
    title: say.setUp.testName(title),
    description: say.calendar.description(round ? say.roundQuestions(round) : [], ''),
  };
}

function nextMorning(school: School, { calendar }: Year): number {
  const days = schoolDays(calendar);
  const next = days.find(({ date }) => date > school.today)?.date ?? addDays(school.today, 1);
  return instantOf(next, calendar.contract.start, school.timeZone);
}
