import type { PlanWords } from '../en/plan.ts';

export const planWords: PlanWords = {
  grade: 'Grado',
  and: 'y',
  why:
    '{name}, usted conoce mejor que nadie a sus estudiantes y su oficio. Este plan parte de lo que ' +
    'quiere mejorar y le da tiempo y apoyo para lograrlo a su manera. Cambie con confianza lo que ' +
    'no le sirva.',
  ownership: (firstName, coaches, owner) =>
    'Este plan es de ' +
    firstName +
    '. Sirve para acompañar, no para evaluar. Se hizo para compartirlo con ' +
    [firstName, ...coaches].join(' y ') +
    ', y con nadie más. El archivo está en el Drive de ' +
    owner +
    '.',
  because: phrases =>
    phrases.length > 0 ? 'Su meta dice «' + phrases.slice(0, 3).join('», «') + '»' : '',
  fileName: (teacher, schoolYear) => teacher + ' – Plan de aprendizaje ' + schoolYear,
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
