import type { SchoolCalendarWords } from '../../en/workbook/schoolCalendar.ts';

const quoted = (details: Readonly<Record<string, string | number>>): string =>
  '«' + String(details['text'] ?? '') + '»';

export const schoolCalendarWords: SchoolCalendarWords = {
  columns: {
    what: 'Qué',
    name: 'Nombre',
    from: 'Desde',
    to: 'Hasta',
    grades: 'Grados',
    dayTypes: 'Tipos de día',
  },
  rows: {
    school_year: 'Año escolar',
    day_off: 'Día libre',
    days_off_text: 'Días libres pegados',
    testing: 'Pruebas',
    early_release: 'Salida temprana',
    rotation: 'Rotación',
    rotation_counting: 'Rotación, los días libres cuentan',
    weekday_types: 'Tipos por día de semana',
    day_type: 'Tipo de día',
    period: 'Periodo',
    lunch: 'Almuerzo',
    contract: 'Jornada',
  },
  guidance:
    'Una fila para cada cosa, en cualquier orden. En Desde y Hasta van días; en los periodos, horas. Una rotación necesita su primer día y sus tipos de día (A, B); sigue después de los días libres. Pegue una lista entera de días libres en el Nombre de una fila «Días libres pegados». Deje Grados y Tipos de día vacíos donde un periodo vale para todos. Nadie se reúne en días libres, de pruebas, ni en los de salida temprana sin periodos para el tipo de día «Early release».',
  roundColumns: {
    name: 'Ronda',
    from: 'Desde',
    to: 'Hasta',
    target: 'Fecha ideal',
    minutes: 'Minutos',
    weeks: 'Cada … semanas',
    questions: 'Preguntas',
  },
  roundGuidance:
    'Una fila para cada ronda: cada docente se reúne una vez con su acompañante entre Desde y Hasta, cerca de la fecha ideal. Para una ronda que se repite, indique cada cuántas semanas. Las preguntas, una por línea, van en la invitación.',
  daysOff: {
    labor_day: 'Día del Trabajo',
    thanksgiving: 'Acción de Gracias',
    winter_break: 'Vacaciones de invierno',
    mlk_day: 'Día de Martin Luther King Jr.',
    presidents_day: 'Día de los Presidentes',
    spring_break: 'Vacaciones de primavera',
    memorial_day: 'Día de los Caídos',
  },
  assumed: {
    school_year:
      'No se indica el año escolar: se suponen 180 días desde dos semanas antes del Día del Trabajo.',
    days_off:
      'No se indican días libres: se suponen el Día del Trabajo, Acción de Gracias desde el miércoles, dos semanas en invierno, los días de Martin Luther King y de los Presidentes, la tercera semana de marzo y el Día de los Caídos.',
    bell_periods:
      'No se indican periodos: se suponen ocho de 45 minutos desde las 8:00, con almuerzo a las 11:20.',
    contract: 'No se indica la jornada: se supone un cuarto de hora alrededor de los timbres.',
    no_rotation: 'No se indica rotación: todos los días son iguales.',
  },
  roundsAssumed: 'No se indican rondas: se suponen definición de metas, mitad de año y fin de año.',
  problem: {
    no_header: () => 'Ninguna fila tiene los encabezados Qué, Nombre, Desde y Hasta.',
    unknown_what: d => quoted(d) + ' no se conoce aquí: elija una opción de la lista.',
    missing_date: () => 'Falta una fecha.',
    bad_date: d => quoted(d) + ' no es una fecha.',
    ends_before_start: () => 'El final viene antes del inicio.',
    outside_year: () => 'Está fuera del año escolar.',
    missing_time: () => 'Falta una hora.',
    bad_time: d => quoted(d) + ' no es una hora del día.',
    missing_day_types: () => 'Faltan los tipos de día, por ejemplo A, B.',
    missing_name: () => 'El periodo necesita un nombre, por ejemplo 3.',
    unread_line: d => 'La línea ' + String(d['line'] ?? '') + ' no da un día libre: ' + quoted(d),
  },
  roundProblem: {
    no_header: () => 'Ninguna fila tiene los encabezados Ronda, Desde y Hasta.',
    missing_name: () => 'La ronda necesita un nombre.',
    missing_date: () => 'Falta una fecha.',
    bad_date: d => quoted(d) + ' no es una fecha.',
    ends_before_start: () => 'El final viene antes del inicio.',
    no_school_days: () => 'No hay ningún día de clase en este plazo.',
    bad_minutes: d => quoted(d) + ' no es un número de minutos de 5 a 120.',
    bad_weeks: d => quoted(d) + ' no es un número de semanas de 1 a 18.',
    target_outside: () => 'La fecha ideal está fuera del plazo; se usa su mitad.',
  },
};
