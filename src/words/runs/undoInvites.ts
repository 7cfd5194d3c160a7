import {
  en,
  enCheckIns,
  enInvites,
  enTakenBack,
  es,
  esCheckIns,
  esInvites,
  esTakenBack,
} from './phrases.ts';
import type { RunSentences } from './runSentences.ts';

export const undoInvitesWords: RunSentences = {
  counts: ({ items }) => items,
  timed: true,
  en: {
    title: count => 'Cancel ' + enCheckIns(count),
    confirm: count => 'Cancel ' + enCheckIns(count),
    working: 'Cancelling check-ins',
    label: 'Check-ins cancelled',
    finished: count => enCheckIns(count) + ' cancelled',
    resume: count => 'Resume cancelling ' + enCheckIns(count),
    link: count => 'Undo ' + enInvites(count) + '…',
    lines: () => [],
    facts: ({ items, invitationMails }) => [
      {
        about: 'calendar',
        title: enCheckIns(items) + ' off both calendars',
        text: 'One by one; the times stay proposed',
      },
      {
        about: 'mail',
        title: en('cancellation', 'cancellations')(invitationMails) + ' by mail',
        text: 'Google Calendar writes to the guests. The invitations mailed before cannot be taken back',
      },
    ],
    after: () => [enTakenBack],
  },
  es: {
    title: count => 'Cancelar ' + esCheckIns(count),
    confirm: count => 'Cancelar ' + esCheckIns(count),
    working: 'Cancelando encuentros',
    label: 'Encuentros cancelados',
    finished: es('encuentro cancelado', 'encuentros cancelados'),
    resume: count => 'Continuar: cancelar ' + esCheckIns(count),
    link: count => 'Deshacer ' + esInvites(count) + '…',
    lines: () => [],
    facts: ({ items, invitationMails }) => [
      {
        about: 'calendar',
        title: esCheckIns(items) + ' menos en los dos calendarios',
        text: 'Uno por uno; las horas quedan propuestas',
      },
      {
        about: 'mail',
        title: es('cancelación', 'cancelaciones')(invitationMails) + ' por correo',
        text: 'Google Calendar escribe a los invitados. Las invitaciones ya enviadas no se pueden deshacer',
      },
    ],
    after: () => [esTakenBack],
  },
};
