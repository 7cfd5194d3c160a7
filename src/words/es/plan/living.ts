import { counted } from '../../counted.ts';
import type { LivingWords } from '../../en/plan/living.ts';
import { kept } from './kept.ts';

const one = counted('es-US');

export const livingWords: LivingWords = {
  with: 'con',
  by: 'para el',
  states: {
    drafting: null,
    agreed: 'Acordado',
    inProgress: 'En curso',
    done: 'Listo por ahora',
    carriedOn: 'Continúa',
  },
  toLookAt: count => (count === 1 ? '1 parte por mirar' : count + ' partes por mirar'),
  tookPlace: 'Sí',
  lookingBack: [
    'Docente',
    'Meta',
    'Lo que cambió para los estudiantes',
    'Lo que quiero llevar al próximo año',
    'Plan',
  ],
  moreInPlan: ' … (sigue en el plan)',
  clears: (what, day) =>
    kept(what) === ''
      ? 'El portafolio y «Mirar atrás» se quedan en los planes: llegó la fecha que eligió su escuela, el ' +
        day +
        '.'
      : 'Se borra de este libro: ' +
        kept(what) +
        ' de planes. Llegó la fecha que eligió su escuela, el ' +
        day +
        '. No se toca ningún plan.',
  cleared: ({ left, ...what }, day) =>
    [
      what.reflections + what.pieces > 0
        ? 'Se borró de este libro, en la fecha que eligió su escuela (' +
          day +
          '): ' +
          kept(what) +
          ' de planes. No se tocó ningún plan.'
        : '',
      left > 0
        ? one('texto de planes sigue', 'textos de planes siguen')(left) +
          ' en una pestaña protegida para usted: pida a quien la protege que abra este panel.'
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  parts: {
    text: 'Lo que quiero mejorar',
    component: 'Componente de la rúbrica',
    focus: 'Prioridad de la escuela',
    looksLike: 'Se ve así',
    soundsLike: 'Se oye así',
    feelsLike: 'Se siente así',
    steps: 'Pasos',
    portfolio: 'Piezas del portafolio',
  },
  section: (goal, part) => (goal === null ? part : 'Meta ' + goal + ' · ' + part),
  why: {
    both: 'El plan y la hoja cambiaron desde la última vez que decían lo mismo. No se pasó nada.',
    first: 'El plan y la hoja dicen cosas distintas y no se sabe cuál cambió. No se pasó nada.',
    emptied: 'El plan ya no dice nada aquí. La hoja todavía sí.',
    noCell:
      'El plan tiene palabras para las que la lista no tiene una celda que se pueda escribir: falta la columna, o la celda es una fórmula, la comparten varias metas o está protegida.',
    offer: 'Cambió la hoja, no el plan. El plan puede tomarlo.',
    missing:
      'Esta parte ya no está donde estaba en el plan: cambió su título, su tabla o su fila. Se deja como está; si solo se movió, vuelva a poner su título.',
  },
  settled: {
    toSheet: 'La hoja dice ahora lo que dice el plan.',
    toPlan: 'El plan dice ahora lo que dice la hoja.',
    leave: 'Los dos quedan como están. Se le pregunta de nuevo cuando cambie uno.',
  },
};
