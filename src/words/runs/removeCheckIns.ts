import {
  changeLines,
  en,
  enCalendarSends,
  enChanges,
  enCheckIns,
  enUpdated,
  es,
  esCalendarSends,
  esChanges,
  esCheckIns,
  esUpdated,
  onCalendar,
} from './phrases.ts';
import type { RunSentences } from './runSentences.ts';

const enRemove = (count: number): string =>
  count > 0 ? 'Remove ' + enCheckIns(count) : 'Remove the calendar';
const esRemove = (count: number): string =>
  count > 0 ? 'Quitar ' + esCheckIns(count) : 'Quitar el calendario';

export const removeCheckInsWords: RunSentences = {
  counts: ({ events }) => events,
  timed: false,
  en: {
    title: enRemove,
    confirm: enRemove,
    working: 'Removing check-ins',
    label: 'Check-ins removed',
    finished: () => 'Check-ins removed',
    resume: count => 'Resume ' + en('removal', 'removals')(count),
    lines: ({ changes, invitationMails, minutes }) => [
      ...changeLines(changes, enChanges),
      enCalendarSends(invitationMails, minutes),
      onCalendar('Then the calendar itself is deleted, with the past check-ins on it.'),
    ],
    after: () => [enUpdated],
  },
  es: {
    title: esRemove,
    confirm: esRemove,
    working: 'Quitando los encuentros',
    label: 'Encuentros quitados',
    finished: () => 'Encuentros quitados',
    resume: count => 'Continuar: ' + es('encuentro', 'encuentros')(count),
    lines: ({ changes, invitationMails, minutes }) => [
      ...changeLines(changes, esChanges),
      esCalendarSends(invitationMails, minutes),
      onCalendar('Después se borra el calendario mismo, con los encuentros pasados.'),
    ],
    after: () => [esUpdated],
  },
};
