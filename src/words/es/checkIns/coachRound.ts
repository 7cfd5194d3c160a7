import type { CoachRoundWords } from '../../en/checkIns/coachRound.ts';

export const coachRoundWords: CoachRoundWords = {
  conflict: {
    coach_changed: (teacher, coach) => coach + ' ya no acompaña a ' + teacher + '.',
    no_school: () => 'Según el calendario escolar, ese día no se reúne nadie.',
    teacher_busy: teacher => teacher + ' ya tiene otra cosa a esa hora.',
    coach_busy: (_, coach) => coach + ' ya tiene otra cosa a esa hora.',
    twice: () => 'Hay otro encuentro a la misma hora.',
  },
  nobodyMore: 'Nadie más puede tener hora, aunque otros se movieran.',
  freeTimes: seated =>
    seated === 1
      ? 'Quedó libre una hora para 1 docente; nadie tiene que moverse.'
      : 'Quedaron libres horas para ' + seated + ' docentes; nadie tiene que moverse.',
};
