import {
  en,
  enNoMail,
  enPlans,
  enTakenBack,
  es,
  esNoMail,
  esPlans,
  esTakenBack,
} from './phrases.ts';
import type { RunSentences } from './runSentences.ts';

export const undoPlansWords: RunSentences = {
  counts: ({ items }) => items,
  timed: true,
  en: {
    title: count => 'Take back ' + enPlans(count),
    confirm: count => 'Move ' + enPlans(count) + ' to the bin',
    working: 'Taking plans back',
    label: 'Plans taken back',
    finished: count => enPlans(count) + ' taken back',
    resume: count => 'Resume taking back ' + enPlans(count),
    link: count => 'Undo ' + en('new plan', 'new plans')(count) + '…',
    lines: () => [],
    facts: ({ items }) => [
      {
        about: 'document',
        title: enPlans(items) + ' to the bin',
        text: 'Drive keeps what is in the bin for 30 days',
      },
      enNoMail('Nobody is told'),
    ],
    after: () => [enTakenBack],
  },
  es: {
    title: count => 'Retirar ' + esPlans(count),
    confirm: count => 'Mover ' + esPlans(count) + ' a la papelera',
    working: 'Retirando planes',
    label: 'Planes retirados',
    finished: es('plan retirado', 'planes retirados'),
    resume: count => 'Continuar: retirar ' + esPlans(count),
    link: count => 'Deshacer ' + es('plan nuevo', 'planes nuevos')(count) + '…',
    lines: () => [],
    facts: ({ items }) => [
      {
        about: 'document',
        title: esPlans(items) + ' a la papelera',
        text: 'Drive guarda 30 días lo que está en la papelera',
      },
      esNoMail('No se avisa a nadie'),
    ],
    after: () => [esTakenBack],
  },
};
