import type { PlanAccess, PlanWords } from '../en/plan.ts';

const together = (names: readonly string[]): string =>
  names.length < 2
    ? names.join()
    : names.slice(0, -1).join(', ') + ' y ' + String(names[names.length - 1]);

function canDo(readers: PlanAccess['readers']): string {
  const verbs = { writer: 'editar', commenter: 'comentar', reader: 'leer' };
  return (['writer', 'commenter', 'reader'] as const)
    .flatMap(role => {
      const names = readers.filter(one => one.role === role).map(one => one.name);
      const can = names.length > 1 ? ' lo pueden ' : ' lo puede ';
      return names.length > 0 ? [together(names) + can + verbs[role]] : [];
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
  access: ({ firstName, owner, kind, shared, readers }) => {
    const who = readers.length > 0 ? canDo(readers) + ', y nadie más puede abrirlo.' : '';
    const now = shared ? who || 'Nadie más puede abrirlo.' : 'Una vez compartido, ' + who;
    return [
      'Este plan es de ' + firstName + '.',
      ...(kind === 'coaching' ? ['Sirve para acompañar, no para evaluar.'] : []),
      'El archivo está en el Drive de ' + owner + '.',
      ...(shared || who ? [now] : ['Todavía no se comparte con nadie.']),
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
