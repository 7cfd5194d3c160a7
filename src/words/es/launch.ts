import type { LaunchWords } from '../en/launch.ts';
import { listed } from '../listed.ts';

const together = listed('y');

export const launchWords: LaunchWords = {
  subject: schoolYear => 'Su plan de aprendizaje ' + schoolYear,
  hello: firstName => 'Hola, ' + firstName + ':',
  link: 'Aquí está su plan. Cambie en él lo que quiera:',
  access: ({ owner, others, kind }) =>
    [
      'Es suyo.',
      ...(kind === 'coaching' ? ['Sirve para acompañar, no para evaluar.'] : []),
      ...(owner ? ['El archivo está en el Drive de ' + owner + '.'] : []),
      ...(others.length > 0 ? ['Se comparte con usted y con ' + together(others) + '.'] : []),
    ].join(' '),
  test: (subject, teacher) => 'Prueba: ' + subject + ' (' + teacher + ')',
};
