import {
  enNoMail,
  enPermissions,
  enTakenBack,
  es,
  esNoMail,
  esPermissions,
  esTakenBack,
} from './phrases.ts';
import type { RunSentences } from './runSentences.ts';

export const undoSharesWords: RunSentences = {
  counts: ({ items }) => items,
  timed: true,
  en: {
    title: count => 'Take back ' + enPermissions(count),
    confirm: count => 'Remove ' + enPermissions(count),
    working: 'Taking permissions back',
    label: 'Permissions taken back',
    total: count => 'of ' + enPermissions(count),
    finished: count => enPermissions(count) + ' taken back',
    resume: count => 'Resume taking back ' + enPermissions(count),
    link: count => 'Undo ' + enPermissions(count) + '…',
    lines: () => [],
    facts: ({ items }) => [
      {
        about: 'people',
        title: enPermissions(items) + ' taken away',
        text: 'The plans stay where they are, for you alone',
      },
      enNoMail('Nobody is told'),
      {
        about: 'lock',
        title: 'What was seen stays seen',
        text: 'Whoever has opened a plan may remember or have copied it',
      },
    ],
    after: () => [enTakenBack],
  },
  es: {
    title: count => 'Retirar ' + esPermissions(count),
    confirm: count => 'Retirar ' + esPermissions(count),
    working: 'Retirando permisos',
    label: 'Permisos retirados',
    total: count => 'de ' + esPermissions(count),
    finished: es('permiso retirado', 'permisos retirados'),
    resume: count => 'Continuar: retirar ' + esPermissions(count),
    link: count => 'Deshacer ' + esPermissions(count) + '…',
    lines: () => [],
    facts: ({ items }) => [
      {
        about: 'people',
        title: esPermissions(items) + ' menos',
        text: 'Los planes quedan donde están, solo para usted',
      },
      esNoMail('No se avisa a nadie'),
      {
        about: 'lock',
        title: 'Lo visto queda visto',
        text: 'Quien abrió un plan puede recordarlo o haberlo copiado',
      },
    ],
    after: () => [esTakenBack],
  },
};
