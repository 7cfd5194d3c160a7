import {
  byMail,
  en,
  enCheckIns,
  enInvites,
  enMinutes,
  es,
  esCheckIns,
  esInvites,
  esMinutes,
  onCalendar,
  plain,
} from './phrases.ts';
import { hours } from '../hours.ts';
import type { RunSentences } from './runSentences.ts';

export const sendInvitesWords: RunSentences = {
  counts: ({ items }) => items,
  timed: true,
  en: {
    title: count => 'Send ' + enInvites(count),
    confirm: count => 'Send ' + enInvites(count),
    working: 'Sending invites',
    label: 'Invites sent',
    finished: count => enInvites(count) + ' sent',
    resume: count => 'Resume ' + enInvites(count),
    lines: ({ events, invitationMails, minutes }) => [
      onCalendar(plain(events, 'check-in', 'check-ins') + ' on the calendar' + enMinutes(minutes)),
      byMail('Calendar sends ' + plain(invitationMails, 'invitation', 'invitations') + '.'),
    ],
    facts: ({ events, coachMinutes, invitationMails }) => [
      {
        about: 'calendar',
        title: enCheckIns(events) + ', ' + hours(coachMinutes),
        text: 'On a calendar of their own; your other calendars stay as they are',
      },
      {
        about: 'mail',
        title: en('invitation', 'invitations')(invitationMails) + ' by mail',
        text: 'Google Calendar writes to teacher and coach',
      },
    ],
    after: () => [
      {
        about: 'calendar',
        title: 'On both calendars',
        text: 'Times are in the tab “Check-ins”',
      },
    ],
  },
  es: {
    title: count => 'Enviar ' + esInvites(count),
    confirm: count => 'Enviar ' + esInvites(count),
    working: 'Enviando invitaciones',
    label: 'Invitaciones enviadas',
    finished: es('invitación enviada', 'invitaciones enviadas'),
    resume: count => 'Continuar: ' + esInvites(count),
    lines: ({ events, invitationMails, minutes }) => [
      onCalendar(
        plain(events, 'encuentro', 'encuentros') + ' en el calendario' + esMinutes(minutes),
      ),
      byMail('Calendar envía ' + plain(invitationMails, 'invitación', 'invitaciones') + '.'),
    ],
    facts: ({ events, coachMinutes, invitationMails }) => [
      {
        about: 'calendar',
        title: esCheckIns(events) + ', ' + hours(coachMinutes),
        text: 'En un calendario propio; sus otros calendarios quedan como están',
      },
      {
        about: 'mail',
        title: esInvites(invitationMails) + ' por correo',
        text: 'Google Calendar escribe a docente y acompañante',
      },
    ],
    after: () => [
      {
        about: 'calendar',
        title: 'En los dos calendarios',
        text: 'Las horas están en la pestaña «Check-ins»',
      },
    ],
  },
};
