import { enPlans, es, esPlans } from './phrases.ts';
import type { RunSentences } from './runSentences.ts';

export const readPlansWords: RunSentences = {
  counts: ({ items }) => items,
  timed: true,
  en: {
    title: count => 'Read ' + enPlans(count),
    confirm: count => 'Read ' + enPlans(count),
    working: 'Reading plans',
    label: 'Plans read',
    finished: count => enPlans(count) + ' read',
    resume: count => 'Resume reading ' + enPlans(count),
    lines: () => [],
    facts: () => [
      {
        about: 'table',
        title: 'Into the sheet',
        text: 'Goals, criteria and steps that changed in a plan alone',
      },
      {
        about: 'document',
        title: 'Every word in a plan stays',
        text: 'Where plan and sheet both changed, you are asked',
      },
    ],
    after: () => [
      {
        about: 'table',
        title: 'The sheet follows the plans',
        text: 'Where both changed, nothing was taken: the state is beside each name',
      },
    ],
  },
  es: {
    title: count => 'Leer ' + esPlans(count),
    confirm: count => 'Leer ' + esPlans(count),
    working: 'Leyendo planes',
    label: 'Planes leídos',
    finished: es('plan leído', 'planes leídos'),
    resume: count => 'Continuar la lectura de ' + esPlans(count),
    lines: () => [],
    facts: () => [
      {
        about: 'table',
        title: 'A la hoja',
        text: 'Metas, criterios y pasos que solo cambiaron en un plan',
      },
      {
        about: 'document',
        title: 'Cada palabra de un plan se queda',
        text: 'Donde cambiaron plan y hoja, se le pregunta',
      },
    ],
    after: () => [
      {
        about: 'table',
        title: 'La hoja sigue a los planes',
        text: 'Donde cambiaron los dos no se tomó nada: el estado está junto a cada nombre',
      },
    ],
  },
};
