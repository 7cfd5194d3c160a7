import { byMail, enEmails, enMinutes, es, esEmails, esMinutes, plain } from './phrases.ts';
import type { RunSentences } from './runSentences.ts';

export const sendLaunchWords: RunSentences = {
  counts: ({ items }) => items,
  timed: true,
  en: {
    title: count => 'Send ' + enEmails(count),
    confirm: count => 'Send ' + enEmails(count),
    working: 'Sending the launch message',
    label: 'Mails sent',
    finished: count => enEmails(count) + ' sent',
    resume: count => 'Resume sending ' + enEmails(count),
    lines: ({ items, minutes }) => [
      byMail(plain(items, 'mail', 'mails') + ', one to each teacher' + enMinutes(minutes)),
      byMail('It comes from your own address, and cannot be taken back.'),
    ],
    after: () => [
      { about: 'mail', title: 'In their inboxes', text: 'Each got it once, from your address' },
    ],
  },
  es: {
    title: count => 'Enviar ' + esEmails(count),
    confirm: count => 'Enviar ' + esEmails(count),
    working: 'Enviando el mensaje de inicio',
    label: 'Correos enviados',
    finished: es('correo enviado', 'correos enviados'),
    resume: count => 'Seguir enviando ' + esEmails(count),
    lines: ({ items, minutes }) => [
      byMail(plain(items, 'correo', 'correos') + ', uno por docente' + esMinutes(minutes)),
      byMail('Sale de su propia dirección y no se puede deshacer.'),
    ],
    after: () => [
      {
        about: 'mail',
        title: 'Ya está en sus buzones',
        text: 'Cada quien lo recibió una vez, desde su dirección',
      },
    ],
  },
};
