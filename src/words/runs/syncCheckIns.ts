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
} from './phrases.ts';
import type { RunSentences } from './runSentences.ts';

export const syncCheckInsWords: RunSentences = {
  counts: ({ items }) => items,
  timed: false,
  en: {
    title: count => 'Update ' + enCheckIns(count),
    confirm: count => 'Update ' + enCheckIns(count),
    working: 'Updating check-ins',
    label: 'Check-ins updated',
    finished: count => enCheckIns(count) + ' updated',
    resume: count => 'Resume ' + en('update', 'updates')(count),
    lines: ({ changes, invitationMails, minutes }) => [
      ...changeLines(changes, enChanges),
      enCalendarSends(invitationMails, minutes),
    ],
    after: () => [enUpdated],
  },
  es: {
    title: count => 'Poner al día ' + esCheckIns(count),
    confirm: count => 'Poner al día ' + esCheckIns(count),
    working: 'Poniendo al día los encuentros',
    label: 'Encuentros al día',
    finished: es('encuentro al día', 'encuentros al día'),
    resume: count => 'Continuar: ' + es('cambio', 'cambios')(count),
    lines: ({ changes, invitationMails, minutes }) => [
      ...changeLines(changes, esChanges),
      esCalendarSends(invitationMails, minutes),
    ],
    after: () => [esUpdated],
  },
};
