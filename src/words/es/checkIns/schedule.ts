import type { ScheduleWords } from '../../en/checkIns/schedule.ts';

export const scheduleWords: ScheduleWords = {
  roundName: {
    goal_setting: () => 'Definición de metas',
    mid_year: () => 'Mitad de año',
    year_end: () => 'Fin de año',
    check_in: number => 'Encuentro ' + number,
  },
  questions: {
    goal_setting: [
      '¿En qué le gustaría mejorar?',
      '¿Cómo se verá, se oirá y se sentirá cuando funcione?',
      '¿Qué ayuda sería bienvenida?',
    ],
    mid_year: [
      '¿Qué ha probado?',
      '¿Qué ha cambiado para los estudiantes?',
      '¿Continuar, ajustar o dar por terminado por ahora?',
    ],
    year_end: [
      '¿Qué cambió este año para los estudiantes?',
      '¿De qué se siente orgulloso u orgullosa?',
      '¿Qué le gustaría llevar al próximo año?',
    ],
    check_in: [
      '¿Qué ha probado?',
      '¿Qué cambió para los estudiantes?',
      '¿Cuál es el próximo paso?',
    ],
  },
  unplaced: {
    no_email: f =>
      'La lista aún no tiene el correo de ' +
      f.teacher +
      ', así que no se puede enviar invitación.',
    no_coach: f => 'La lista aún no tiene acompañante con correo para ' + f.teacher + '.',
    no_planning_period: f => 'La lista aún no dice cuándo planifica ' + f.teacher + '.',
    period_unknown: f =>
      f.teacher + ' planifica en «' + f.period + '», y el calendario escolar no tiene esa hora.',
    coach_calendar_unknown: f => 'No se puede ver el calendario de ' + f.coach + '.',
    teacher_calendar_unknown: f => 'No se puede ver el calendario de ' + f.teacher + '.',
    period_too_short: f =>
      'El tiempo de planificación de ' + f.teacher + ' dura menos de ' + f.minutes + ' minutos.',
    outside_hours: f =>
      'El tiempo de planificación de ' + f.teacher + ' cae en el almuerzo o fuera de la jornada.',
    outside_window: f =>
      'El tiempo de planificación de ' + f.teacher + ' no cae en los días de ' + f.round + '.',
    no_free_slot: f =>
      'En el tiempo de planificación de ' +
      f.teacher +
      ' los dos calendarios nunca están libres durante ' +
      f.round +
      '.',
    teacher_minutes: f =>
      'Los encuentros con ' +
      f.teacher +
      ' tomarían más de ' +
      f.teacherMinutes +
      ' minutos de planificación por semana.',
    too_close: f => 'Hay otro encuentro con ' + f.teacher + ' demasiado cerca.',
    coach_at_cap: f =>
      f.coach +
      ' ya tiene ' +
      f.perDay +
      ' al día o ' +
      f.perWeek +
      ' a la semana en los días posibles.',
    times_taken: f =>
      'Todas las horas que convienen a ' +
      f.teacher +
      ' y ' +
      f.coach +
      ' ya son de otras personas.',
  },
  fix: {
    add_email: f => 'Agregue el correo de ' + f.teacher + ' a la lista.',
    name_coach: f => 'Indique quién acompaña a ' + f.teacher + ', con su correo.',
    ask_planning_period: f =>
      'Pregunte a ' + f.teacher + ' por su hora de planificación, o acuerden otra hora.',
    check_bell_periods: () => 'Revise la hora en la lista, o los timbres en el calendario escolar.',
    share_calendar: () =>
      'Pida que se comparta la disponibilidad dentro de la escuela, o elija «Usar horas de planificación».',
    widen_window: f => 'Dé unos días más a ' + f.round + '.',
    agree_window: f => 'Acuerde con ' + f.teacher + ' otra hora del día.',
    shorten_meeting: f =>
      'Prevea un encuentro más corto para ' + f.round + ', o acuerden otra hora.',
    raise_teacher_minutes: () =>
      'Permita más minutos de planificación por semana, si los docentes están de acuerdo.',
    raise_cap: f =>
      'Permita más encuentros al día o a la semana con ' + f.coach + ', o nombre a otra persona.',
    add_coach: f =>
      'Nombre a otra persona que acompañe a ' + f.teacher + ', o dé más días a ' + f.round + '.',
  },
  flag: {
    calendar_not_checked: 'Calendario sin revisar',
    agreed_window: 'A una hora acordada',
    default_window: 'A una hora habitual, aún sin hora de planificación',
    moved: 'Hora nueva',
    kept: 'Misma hora',
    locked: 'Queda como está',
  },
  hours: (hours, meetings) =>
    hours + ' horas en ' + meetings + (meetings === 1 ? ' encuentro' : ' encuentros'),
  mustMove: (seated, moved) =>
    'Para dar hora a ' +
    seated +
    (moved === 1 ? ', debe moverse ' : ', deben moverse ') +
    moved +
    (moved === 1 ? ' encuentro más.' : ' encuentros más.'),
};
