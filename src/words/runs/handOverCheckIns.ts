import {
  changeLines,
  enCalendarSends,
  enChanges,
  enUpdated,
  esCalendarSends,
  esChanges,
  esUpdated,
  onCalendar,
} from './phrases.ts';
import type { RunSentences } from './runSentences.ts';

export const handOverCheckInsWords: RunSentences = {
  counts: ({ events }) => events,
  timed: false,
  en: {
    title: () => 'Hand over the calendar',
    confirm: () => 'Hand over the calendar',
    working: 'Handing over the calendar',
    label: 'Check-ins handed over',
    finished: () => 'Calendar handed over',
    resume: () => 'Resume handing over',
    lines: ({ changes, invitationMails, minutes }) => [
      ...changeLines(changes, enChanges),
      onCalendar('They wait, at the same times, until somebody else sends them. Past ones stay.'),
      enCalendarSends(invitationMails, minutes),
    ],
    after: () => [enUpdated],
  },
  es: {
    title: () => 'Entregar el calendario',
    confirm: () => 'Entregar el calendario',
    working: 'Entregando el calendario',
    label: 'Encuentros entregados',
    finished: () => 'Calendario entregado',
    resume: () => 'Continuar la entrega',
    lines: ({ changes, invitationMails, minutes }) => [
      ...changeLines(changes, esChanges),
      onCalendar('Esperan, a la misma hora, hasta que otra persona los envíe. Los pasados quedan.'),
      esCalendarSends(invitationMails, minutes),
    ],
    after: () => [esUpdated],
  },
};
