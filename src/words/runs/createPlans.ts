import { byMail, en, enMinutes, enPlans, es, esMinutes, esPlans, plain } from './phrases.ts';
import type { RunSentences } from './runSentences.ts';

export const createPlansWords: RunSentences = {
  counts: ({ items }) => items,
  timed: true,
  en: {
    title: count => 'Create ' + enPlans(count),
    confirm: count => 'Create ' + enPlans(count),
    working: 'Creating plans',
    label: 'Plans created',
    finished: count => enPlans(count) + ' created',
    resume: count => 'Resume ' + enPlans(count),
    lines: ({ documents, minutes }) => [
      {
        about: 'document',
        text: plain(documents, 'new document', 'new documents') + enMinutes(minutes),
      },
      byMail('Nobody gets a mail, and nothing is shared yet.'),
    ],
    facts: ({ documents, schoolYear }) => [
      {
        about: 'document',
        title: en('new document', 'new documents')(documents),
        text: 'In your Drive: a folder for ' + schoolYear + ', and in it one for each coach',
      },
      {
        about: 'lock',
        title: 'Not shared yet',
        text: 'Only you can open them until you share',
      },
    ],
    after: () => [
      {
        about: 'table',
        title: 'Links are in the roster',
        text: 'Columns “Plan” and “Plan status”',
      },
    ],
  },
  es: {
    title: count => 'Crear ' + esPlans(count),
    confirm: count => 'Crear ' + esPlans(count),
    working: 'Creando planes',
    label: 'Planes creados',
    finished: es('plan creado', 'planes creados'),
    resume: count => 'Continuar: ' + esPlans(count),
    lines: ({ documents, minutes }) => [
      {
        about: 'document',
        text: plain(documents, 'documento nuevo', 'documentos nuevos') + esMinutes(minutes),
      },
      byMail('Nadie recibe correo y todavía no se comparte nada.'),
    ],
    facts: ({ documents, schoolYear }) => [
      {
        about: 'document',
        title: es('documento nuevo', 'documentos nuevos')(documents),
        text: 'En su Drive: una carpeta para ' + schoolYear + ' y dentro una por acompañante',
      },
      {
        about: 'lock',
        title: 'Todavía no se comparte',
        text: 'Solo usted puede abrirlos hasta que los comparta',
      },
    ],
    after: () => [
      {
        about: 'table',
        title: 'Los enlaces están en la lista',
        text: 'Columnas del plan y de su estado, al final',
      },
    ],
  },
};
