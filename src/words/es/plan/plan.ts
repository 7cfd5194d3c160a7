import type { PlanAccess, PlanWords } from '../../en/plan/plan.ts';
import { listed } from '../../listed.ts';

const together = listed('y');

const VERBS = { writer: 'editar', commenter: 'comentar', reader: 'leer' };

function canDo(readers: PlanAccess['readers']): string {
  return (['writer', 'commenter', 'reader'] as const)
    .flatMap(role => {
      const names = readers.filter(one => one.role === role).map(one => one.name);
      const can = names.length > 1 ? ' lo pueden ' : ' lo puede ';
      return names.length > 0 ? [together(names) + can + VERBS[role]] : [];
    })
    .join(', ');
}

export const planWords: PlanWords = {
  grade: 'Grado',
  and: 'y',
  why:
    '{name}, usted conoce mejor que nadie a sus estudiantes y su oficio. Este plan parte de lo que ' +
    'quiere mejorar y le da tiempo y apoyo para lograrlo a su manera. Cambie con confianza lo que ' +
    'no le sirva.',
  accessOpening: 'Este plan es de ',
  access: ({ firstName, owner, kind, on, shared, readers, open }) => {
    const who = [
      ...(readers.length > 0 ? [canDo(readers)] : []),
      ...(open
        ? [
            (open.domain === null
              ? 'cualquiera que tenga el enlace'
              : 'todas las personas de ' + open.domain) +
              (open.domain === null ? ' lo puede ' : ' lo pueden ') +
              VERBS[open.role],
          ]
        : []),
    ].join(', ');
    const end = open ? '.' : who ? ', y nadie más puede abrirlo.' : 'nadie más puede abrirlo.';
    const begin =
      shared || !who ? 'Al ' + on + ', ' : 'Creado el ' + on + ' para compartirse así: ';
    return [
      'Este plan es de ' + firstName + '.',
      ...(kind === 'coaching' ? ['Sirve para acompañar, no para evaluar.'] : []),
      ...(owner === null
        ? [
            'El archivo está en una unidad compartida.',
            begin + 'lo pueden abrir los miembros de esa unidad y con quienes se comparta.',
          ]
        : ['El archivo está en el Drive de ' + owner + '.', begin + who + end]),
    ].join(' ');
  },
  because: phrases =>
    phrases.length > 0 ? 'Su meta dice «' + phrases.slice(0, 3).join('», «') + '»' : '',
  fileName: (teacher, schoolYear) => teacher + ' – Plan de aprendizaje ' + schoolYear,
  offers: {
    component: component => 'Nuestro menú lo ofrece para ' + component,
    focus: focus => 'Nuestro menú lo ofrece para ' + focus,
    practice: 'Sobre la misma práctica que su meta',
    words: word => 'Su meta también dice «' + word + '»',
  },
  stepKinds: {
    peerVisit: 'Visita a colega',
    coaching: 'Ciclo de acompañamiento',
    course: 'Curso a su ritmo',
    plc: 'Comunidad de aprendizaje',
    reading: 'Lectura',
    podcast: 'Pódcast',
    workshop: 'Taller',
    video: 'Video',
    meeting: 'Reunión',
  },
};
