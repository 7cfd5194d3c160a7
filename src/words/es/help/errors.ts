import type { Details, ErrorSentences } from '../../en/help/errors.ts';
import { saidPlainly } from '../../saidPlainly.ts';
import { plainErrors } from './plainErrors.ts';
import { templateWords } from '../plan/template.ts';

const text = (details: Details, name: string): string => String(details[name] ?? '');

export const errorSentences: ErrorSentences = {
  ...saidPlainly(plainErrors),
  UNKNOWN_RUBRIC: d =>
    'La configuración nombra una rúbrica que no está en la biblioteca («' +
    text(d, 'rubric') +
    '»): elija una de la lista, o «own» y pegue la suya en la pestaña Rubric.',
  LEDGER_DAMAGED: d =>
    'La fila ' +
    text(d, 'row') +
    ' de la pestaña oculta «Growth Plans data» se cambió a mano: recupérela del historial de versiones, para que ningún plan se cree dos veces.',
  TAB_GONE: d =>
    'Falta la pestaña «' + text(d, 'tab') + '»: deshaga su eliminación o repita la preparación.',
  RUN_BUSY: d =>
    text(d, 'by') + ' trabaja en esto desde ' + text(d, 'since') + ': espere a que termine.',
  RUN_OF_SOMEONE_ELSE: d =>
    text(d, 'by') +
    ' inició este proceso y solo su complemento puede continuarlo: pídale que lo haga.',
  BUSY_NOW: d =>
    (text(d, 'by') || 'Alguien') + ' está trabajando en este libro: inténtelo en un minuto.',
  GOOGLE_REFUSED: d => 'Google no lo aceptó (' + text(d, 'reason') + '): ' + text(d, 'message'),
  QUOTA_TODAY: d =>
    'Se agotó el límite de hoy de su cuenta de Google y lo hecho se conserva. ' +
    (text(d, 'when') === ''
      ? 'Pulse Continuar mañana.'
      : d['byItself'] === 1
        ? 'Continúa sin usted en la hora que sigue a: ' + text(d, 'when') + '.'
        : 'Pulse Continuar después de: ' + text(d, 'when') + '.'),
  PLAN_OF_SOMEONE_ELSE: d =>
    'Este plan lo creó ' +
    (text(d, 'by') || 'otra persona directiva') +
    ' y solo su complemento puede abrirlo: pídaselo.',
  SETTING_VALUE: d =>
    '«' +
    text(d, 'value') +
    '» no es una opción para ' +
    text(d, 'label') +
    ': se usa el valor inicial.',
  SETTING_NUMBER: d =>
    text(d, 'label') +
    ' necesita un número entero, no «' +
    text(d, 'value') +
    '»: se usa el valor inicial.',
  SETTING_DATE: d =>
    '«' +
    text(d, 'value') +
    '», junto a «' +
    text(d, 'label') +
    '» en Settings, no es una sola fecha con su año: escríbala así, 2027-06-30. Hasta entonces no se borra nada.',
  NO_COLUMN: d =>
    'La pestaña «' +
    text(d, 'tab') +
    '» no tiene columna para ' +
    text(d, 'column') +
    ': agréguela al encabezado.',
  TEMPLATE_TAG_UNKNOWN: d =>
    'La plantilla tiene una etiqueta desconocida, «' + text(d, 'tag') + '»: corríjala o bórrela.',
  TEMPLATE_BROKEN: d =>
    templateWords.finding({
      kind: text(d, 'kind'),
      tag: text(d, 'tag'),
      heading: text(d, 'heading'),
      text: text(d, 'text'),
      meant: text(d, 'meant'),
    }) + ' Todavía no se hizo nada.',
  TEMPLATE_OF_SOMEONE_ELSE: d =>
    text(d, 'by') +
    ' hizo la plantilla de la escuela y solo su complemento puede abrirla: pídale que la revise, o hágase cargo de ella.',
  TEMPLATE_GONE: d =>
    'La plantilla de la escuela «' +
    text(d, 'name') +
    '» ya no está: recupérela de la papelera, haga una nueva, o elija una de las incluidas.',
  NO_SUCH_GOAL: d =>
    text(d, 'name') +
    ' aún no tiene la meta ' +
    text(d, 'goal') +
    ' en la lista: escríbala ahí primero.',
  MADE_BY_OTHER: d =>
    (text(d, 'by') || 'Otra persona directiva') +
    ' hizo este plan y solo su complemento puede abrirlo: pídaselo.',
  UNKNOWN_TIME_ZONE: d =>
    'No se conoce la zona horaria «' +
    text(d, 'zone') +
    '»: elija una en la configuración de la hoja.',
  TIME_SKIPPED: d =>
    'El reloj salta las ' + text(d, 'time') + ' el ' + text(d, 'day') + ': elija otra hora.',
  TAB_PROTECTED: d =>
    'La pestaña «' + text(d, 'tab') + '» está protegida: pida permiso o quite la protección.',
  TAB_NO_HEADER: d =>
    'La pestaña «' + text(d, 'tab') + '» no tiene encabezado con Qué, Desde y Hasta: agréguelo.',
  UNKNOWN_FIELD: d => 'No existe esa opción: «' + text(d, 'field') + '».',
  NO_SUCH_HEADER: d =>
    'La lista ya no tiene la columna «' + text(d, 'header') + '»: elija entre las que tiene.',
  PRIVATE_COLUMN: d =>
    'La columna «' + text(d, 'header') + '» es privada y nunca va a un plan: elija otra.',
  COLUMN_TWICE: d =>
    'La columna «' + text(d, 'header') + '» está elegida dos veces: elíjala para una sola cosa.',
  STILL_INACTIVE: d =>
    (text(d, 'name') || 'La fila ' + text(d, 'row')) +
    ' figura como alguien que ya no está: cámbielo primero en la lista.',
  SAME_ROW: d => 'La fila ' + text(d, 'row') + ' es una sola: elija dos filas para unir.',
  NO_SUCH_KEEPER: d =>
    d['who'] + ' no lleva ningún calendario de encuentros que usted pueda asumir.',
  NO_SUCH_DAY: d => 'Este día no se puede mover: ' + text(d, 'day') + '.',
  CHECK_INS_LOST: d =>
    'La pestaña de encuentros muestra ' +
    text(d, 'count') +
    ' enviados antes de perderse la pestaña oculta. Están en el calendario de encuentros, que no se puede encontrar. Elimine ese calendario en Google Calendar, para que nadie reciba dos invitaciones, y luego dígalo aquí.',
  NO_PEOPLE: d =>
    'La pestaña «' +
    text(d, 'tab') +
    '» tiene encabezado pero nadie debajo: agregue a su personal.',
  CELL_NOT_WRITABLE: (d: Details) =>
    'Una fórmula hace esta celda o está combinada con otras: escriba ahí «' +
    text(d, 'text') +
    '» a mano.',
  CELL_REFUSED: (d: Details) =>
    'La hoja no aceptó «' +
    text(d, 'text') +
    '»: quizá la celda admite solo algunos valores. Elija uno ahí a mano.',
  UNKNOWN_COMPONENT: (d: Details) =>
    'La rúbrica no tiene el componente «' + text(d, 'id') + '»: elija uno de la lista.',
  UNEXPECTED: d =>
    'Pasó algo inesperado; no se perdió nada. Inténtelo de nuevo y, si se repite, díganos esto: ' +
    text(d, 'message'),
};
