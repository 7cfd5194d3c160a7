import type { AlignmentWords } from '../en/alignment.ts';

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
};
