import { plainWords } from '../../table/cellText.ts';
import type { HeaderWords } from './tabLayout.ts';

/** What a row of the School calendar tab can say. */
const calendarRowKinds = [
  'school_year',
  'day_off',
  'days_off_text',
  'testing',
  'early_release',
  'rotation',
  'rotation_counting',
  'weekday_types',
  'day_type',
  'period',
  'lunch',
  'contract',
] as const;

export type CalendarRowKind = (typeof calendarRowKinds)[number];

export const calendarColumns = ['what', 'name', 'from', 'to', 'grades', 'dayTypes'] as const;

export type CalendarColumn = (typeof calendarColumns)[number];

/** Headers by which the columns are known, in English and Spanish, plain. */
export const CALENDAR_HEADERS: HeaderWords<CalendarColumn> = {
  what: ['what', 'kind', 'type', 'que', 'tipo'],
  name: ['name', 'description', 'event', 'nombre', 'descripcion'],
  from: ['from', 'start', 'first day', 'start date', 'date', 'begins', 'desde', 'inicio', 'fecha'],
  to: ['to', 'end', 'last day', 'end date', 'through', 'ends', 'hasta', 'fin'],
  grades: ['grades', 'grade', 'for grades', 'grados', 'grado'],
  dayTypes: ['day types', 'day type', 'days', 'day', 'tipos de dia', 'tipo de dia', 'dias', 'dia'],
};

const KIND_WORDS: Readonly<Record<CalendarRowKind, readonly string[]>> = {
  school_year: ['school year', 'year', 'ano escolar', 'curso'],
  day_off: [
    ...['day off', 'days off', 'no school', 'holiday', 'break', 'vacation', 'closed'],
    ...['dia libre', 'dias libres', 'sin clases', 'feriado', 'festivo', 'vacaciones'],
  ],
  days_off_text: ['pasted days off', 'days off pasted', 'dias libres pegados'],
  testing: [
    'testing',
    'testing window',
    'tests',
    'test days',
    'state testing',
    'pruebas',
    'examenes',
  ],
  early_release: [
    ...['early release', 'early dismissal', 'half day', 'minimum day', 'late start'],
    ...['salida temprana', 'medio dia'],
  ],
  rotation: ['rotation', 'day rotation', 'rotacion'],
  rotation_counting: [
    ...['rotation days off count', 'rotation counting days off', 'rotation by date'],
    'rotacion los dias libres cuentan',
  ],
  weekday_types: ['weekday types', 'rotation by weekday', 'tipos por dia de semana'],
  day_type: ['day type', 'special day type', 'tipo de dia'],
  period: ['period', 'class period', 'bell period', 'block', 'periodo', 'hora de clase'],
  lunch: ['lunch', 'almuerzo', 'comida'],
  contract: [
    ...['contract hours', 'contract', 'work day', 'workday', 'teacher day', 'working hours'],
    ...['horario laboral', 'jornada'],
  ],
};

/** What the first cell of a row means, or null. */
export function calendarRowKind(text: string): CalendarRowKind | null {
  const plain = plainWords(text);
  return calendarRowKinds.find(kind => KIND_WORDS[kind].includes(plain)) ?? null;
}

/** "6, 7" or "A/B" as a list; null where the cell is empty (it holds for all). */
export function listIn(text: string): string[] | null {
  const parts = text.split(/[,;/&]|\band\b|\by\b/i).map(each => each.trim());
  const list = parts.filter(Boolean);
  return list.length ? list : null;
}
