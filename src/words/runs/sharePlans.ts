import {
  byMail,
  enMinutes,
  enNoMail,
  enPermissions,
  enPlans,
  esMinutes,
  esNoMail,
  esPermissions,
  esPlans,
  plain,
} from './phrases.ts';
import type { RunSentences } from './runSentences.ts';

export const sharePlansWords: RunSentences = {
  // A share is a permission for one person, but what is shared is a plan.
  counts: ({ documents }) => documents,
  timed: true,
  en: {
    title: count => 'Share ' + enPlans(count),
    confirm: count => 'Share ' + enPlans(count),
    working: 'Sharing plans',
    label: 'Permissions given',
    total: count => 'of ' + enPermissions(count),
    finished: count => 'Plans shared: ' + enPermissions(count),
    resume: count => 'Resume sharing: ' + enPermissions(count),
    lines: ({ documents, shares, minutes }) => [
      {
        about: 'people',
        text:
          plain(documents, 'plan', 'plans') +
          ' to share: ' +
          plain(shares, 'permission', 'permissions') +
          ', one for each person it is for' +
          enMinutes(minutes),
      },
      byMail('No mail is sent, and there is no public link.'),
    ],
    facts: ({ documents, shares, leader }) => [
      {
        about: 'people',
        title: enPlans(documents) + ', ' + enPermissions(shares),
        text:
          'One for each teacher and coach' +
          (leader ? ' and the leader' : '') +
          ' with an address, besides you. Nobody else gets one',
      },
      enNoMail('People find the plan under “Shared with me”'),
    ],
    after: leader => [
      {
        about: 'people',
        title: 'Teachers can open their plans',
        text:
          'So can coaches with an address in the roster' +
          (leader ? ', and the leader' : '') +
          '. The state is beside each name',
      },
    ],
  },
  es: {
    title: count => 'Compartir ' + esPlans(count),
    confirm: count => 'Compartir ' + esPlans(count),
    working: 'Compartiendo planes',
    label: 'Permisos dados',
    total: count => 'de ' + esPermissions(count),
    finished: count => 'Planes compartidos: ' + esPermissions(count),
    resume: count => 'Continuar: dar ' + esPermissions(count),
    lines: ({ documents, shares, minutes }) => [
      {
        about: 'people',
        text:
          plain(documents, 'plan por compartir', 'planes por compartir') +
          ': ' +
          plain(shares, 'permiso', 'permisos') +
          ', uno por cada persona a la que va' +
          esMinutes(minutes),
      },
      byMail('No se envía correo ni se crea enlace público.'),
    ],
    facts: ({ documents, shares, leader }) => [
      {
        about: 'people',
        title: esPlans(documents) + ', ' + esPermissions(shares),
        text:
          'Uno por docente y acompañante' +
          (leader ? ' y para la dirección' : '') +
          ' con correo, además de usted. Nadie más recibe uno',
      },
      esNoMail('El plan aparece en «Compartido conmigo»'),
    ],
    after: leader => [
      {
        about: 'people',
        title: 'Cada docente puede abrir su plan',
        text:
          'También su acompañante, si su correo está en la lista' +
          (leader ? ', y la dirección' : '') +
          '. El estado está junto a cada nombre',
      },
    ],
  },
};
