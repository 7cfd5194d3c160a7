import { counted } from '../../counted.ts';
import type { SidebarReview } from '../../en/panel/review.ts';

const one = counted('es-US');

export const sidebarReview: SidebarReview = {
  tabs: {
    label: 'Vistas',
    plans: 'Planes',
    review: 'Revisión',
    schedule: 'Horario',
    insights: 'Resumen',
    toLookAt: one('meta por ver', 'metas por ver'),
  },
  review: {
    title: 'Revisión',
    place: (place, of) => place + ' de ' + of,
    before: 'Meta anterior',
    after: 'Meta siguiente',
    whose: 'Metas de quién',
    mine: 'Mi grupo',
    everyone: 'Todos',
    row: row => 'Fila ' + row,
    linkedTo: component => 'Enlazada con ' + component,
    serves: focus => 'Sirve a ' + focus,
    servesNone: 'Por sus palabras, no sirve a ningún área de enfoque',
    suggested: 'Componentes que pueden encajar',
    goalSays: phrases => 'La meta dice ' + phrases.map(one => '«' + one + '»').join(', '),
    another: 'Otro componente',
    choose: 'Elija un componente',
    noCell:
      'La lista no tiene una celda propia para el componente de esta meta. Agregue una columna como «Componente de la meta 1» o escríbalo a mano.',
    waits: teacher => 'Sugerido: ' + teacher + ' aún no ha dicho que sí.',
    agrees: teacher => teacher + ' está de acuerdo',
    takeBack: 'Retirar',
    questions: 'Preguntas que podría hacer',
    criteria: 'Ideas de cómo se ve, se oye y se siente',
    offers: 'Ideas para pasos de acción',
    rest: 'Resto de este plan',
    suggest: id => 'Sugerir ' + id + ' y seguir',
    goOn: 'Seguir',
    skip: 'Saltar',
    suggesting: id => 'Sugiriendo ' + id + '…',
    didSuggest: (id, teacher) => id + ' queda sugerido a ' + teacher + '.',
    undo: 'Deshacer',
    undone: 'Retirado. La celda está como antes.',
    ideasOnly: 'Ideas para conversar. Decide quien enseña.',
    doneTitle: 'Esa fue la última meta',
    didLook: (looked, suggested) =>
      'Vio ' +
      one('meta', 'metas')(looked) +
      ' y sugirió ' +
      one('componente', 'componentes')(suggested) +
      '. Cada uno sigue marcado como sugerido hasta que la persona diga que sí.',
    nothing: 'Ninguna meta pide una mirada: cada una nombra un componente que encaja.',
    toPlans: 'Volver a los planes',
  },
};
