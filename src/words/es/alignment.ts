import type { AlignmentWords } from '../en/alignment.ts';
import { criteriaBank } from './plan/criteriaBank.ts';

export const alignmentWords: AlignmentWords = {
  questions: {
    vague: '¿Qué se vería o se oiría en clase cuando se logre esta meta?',
    no_measure: '¿Cómo notará que funciona: qué podría contar o reunir?',
    no_deadline: '¿Para cuándo le gustaría ver un primer cambio?',
    attendance_only: 'Después de asistir, ¿qué cambiará para los estudiantes?',
    hundred_percent: '¿Qué sería ya un verdadero logro en el camino hacia todos?',
  },
  verdict: {
    agrees: () => 'concuerda',
    partly: () => 'en parte',
    different: better => 'también podría ser ' + better,
    cant_tell: () => 'no se puede decir',
  },
  lastYearsGoal: 'Esta también fue la meta del año pasado. ¿Qué sigue ahora?',
  criteria: {
    empty: '¿Qué podrían hacer, decir o sentir aquí los estudiantes?',
    about_teacher: 'Esto habla de usted. ¿Qué harían, dirían o sentirían los estudiantes?',
  },
  steps: {
    empty: '¿Cuál sería un primer paso pequeño, y con quién?',
    only_meetings:
      'Todos estos pasos son reuniones para todo el personal. ¿Ayudarían también una visita a un colega, una comunidad de aprendizaje, un curso a su ritmo, un libro o un pódcast?',
  },
  criteriaBank,
};
