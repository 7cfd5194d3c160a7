import type { Details, ErrorSentences } from '../en/errors.ts';
import { templateWords } from './template.ts';

const text = (details: Details, name: string): string => String(details[name] ?? '');

export const errorSentences: ErrorSentences = {
  NO_ROSTER: () =>
    'Ninguna pestaña parece una lista del personal: agregue una con un encabezado que tenga al menos nombres y correos.',
  UNKNOWN_RUBRIC: d =>
    'La configuración nombra una rúbrica que no está en la biblioteca («' +
    text(d, 'rubric') +
    '»): elija una de la lista, o «own» y pegue la suya en la pestaña Rubric.',
  COPIED_WORKBOOK: () =>
    'Este libro es una copia: sus planes pertenecen al original y aquí no se cambia nada. Abra el original, o abra el panel de nuevo para empezar de cero en esta copia.',
  LEDGER_DAMAGED: d =>
    'La fila ' +
    text(d, 'row') +
    ' de la pestaña oculta «Growth Plans data» se cambió a mano: recupérela del historial de versiones, para que ningún plan se cree dos veces.',
  TAB_GONE: d =>
    'Falta la pestaña «' + text(d, 'tab') + '»: deshaga su eliminación o repita la preparación.',
  RUN_BUSY: d =>
    text(d, 'by') + ' trabaja en esto desde ' + text(d, 'since') + ': espere a que termine.',
  RUN_OPEN: () => 'Hay un proceso abierto: primero reanúdelo o deténgalo.',
  RUN_GONE: () => 'Ese proceso ya no está en este libro: abra el panel de nuevo.',
  RUN_OF_SOMEONE_ELSE: d =>
    text(d, 'by') +
    ' inició este proceso y solo su complemento puede continuarlo: pídale que lo reanude.',
  CHANGED_SINCE_PREFLIGHT: () =>
    'La lista cambió desde que usted la vio: revise los números nuevos y confirme otra vez.',
  NOTHING_TO_DO: () => 'Ya está todo hecho: no se cambió nada.',
  BUSY_NOW: d =>
    (text(d, 'by') || 'Alguien') + ' está trabajando en este libro: inténtelo en un minuto.',
  GOOGLE_REFUSED: d => 'Google no lo aceptó (' + text(d, 'reason') + '): ' + text(d, 'message'),
  GOOGLE_UNSURE: () =>
    'Google no respondió con claridad: no se perdió nada; pulse Reanudar y primero se comprueba.',
  GOOGLE_BUSY: () => 'Google pide ir más despacio: pulse Reanudar en unos minutos.',
  QUOTA_TODAY: d =>
    'Se agotó el límite de hoy de su cuenta de Google y lo hecho se conserva. ' +
    (text(d, 'when') === ''
      ? 'Pulse Reanudar mañana.'
      : d['byItself'] === 1
        ? 'Continúa sin usted en la hora que sigue a: ' + text(d, 'when') + '.'
        : 'Pulse Reanudar después de: ' + text(d, 'when') + '.'),
  NO_PDF: () => 'Aquí no se pueden hacer archivos PDF: elija Word (.docx).',
  NO_FOLDER: () =>
    'No se pudo crear la carpeta de los planes en Drive: compruebe que su cuenta tiene Drive y pulse Reanudar.',
  NO_CALENDAR: () =>
    'No se pudo crear el calendario de encuentros: compruebe que su cuenta tiene Calendar y pulse Reanudar.',
  ROW_GONE: () => 'La fila de esta persona ya no está en la lista.',
  PLAN_GONE: () => 'El plan ya no está en su carpeta: quizá esté en la papelera.',
  PLAN_TRASHED: () =>
    'El plan está en la papelera de Drive: recupérelo de allí y se lee la próxima vez. En la hoja no cambió nada.',
  PLAN_DELETED: () =>
    'Google no encuentra este plan: se borró del todo, o usted ya no puede abrirlo. Pida a su docente o a quien administra que lo restaure o lo comparta.',
  PLAN_CLOSED: () =>
    'Usted ya no puede abrir este plan: pida a quien tiene el archivo que lo comparta con permiso de edición.',
  CHANGED_SINCE_SHOWN: () =>
    'El plan o la hoja cambió mientras usted miraba: así están ahora, elija de nuevo.',
  CANNOT_SETTLE: () =>
    'Esto no se puede pasar sin perder palabras de alguien: cópielo a mano, o deje los dos como están.',
  PLAN_OF_SOMEONE_ELSE: d =>
    'Este plan lo creó ' +
    (text(d, 'by') || 'otra persona directiva') +
    ' y solo su complemento puede abrirlo: pídaselo.',
  DELETED_BY_SOMEONE: () => 'Alguien eliminó este encuentro, así que no se envía de nuevo.',
  invalidSharingRequest: () => 'Drive no conoce esta dirección: revise cómo está escrita.',
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
  NOT_CLEARED: () =>
    'No se pudo poner al día lo que la hoja guarda de este plan, porque la lista o la pestaña «Looking back» está protegida para usted: pídalo a quien la protege y lea el plan de nuevo.',
  NO_COLUMN: d =>
    'La pestaña «' +
    text(d, 'tab') +
    '» no tiene columna para ' +
    text(d, 'column') +
    ': agréguela al encabezado.',
  NO_DOCUMENT: () => 'Abra esto desde una hoja de cálculo: Extensiones, Growth Plans.',
  NO_TIME: () => 'Todavía no hay una hora que convenga a ambos.',
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
  TEMPLATE_NOT_MADE: () =>
    'La configuración pide la plantilla de la escuela, pero aún no existe: haga una, o elija una de las incluidas.',
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
  invalid: () => 'Drive no acepta esta dirección: revise cómo está escrita.',
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
  CALENDAR_GONE: () =>
    'Se eliminó el calendario de encuentros: pulse Reanudar y se crea otro para lo que falta.',
  NO_SUCH_KEEPER: d =>
    d['who'] + ' no lleva ningún calendario de encuentros que usted pueda asumir.',
  NOTHING_TO_DECIDE: () => 'Este encuentro ya está de otro modo: mire el calendario otra vez.',
  NO_SUCH_DAY: d => 'Este día no se puede mover: ' + text(d, 'day') + '.',
  CALENDAR_DELETED: () =>
    'Se borró el calendario en el que estaba este encuentro: invite otra vez o déjelo fuera.',
  CALENDAR_KEPT: () =>
    'No se pudieron quitar todos los encuentros, así que el calendario queda: inténtelo de nuevo.',
  CHECK_INS_LOST: d =>
    'La pestaña de encuentros muestra ' +
    text(d, 'count') +
    ' enviados antes de perderse la pestaña oculta. Están en el calendario de encuentros, que no se puede encontrar. Elimine ese calendario en Google Calendar, para que nadie reciba dos invitaciones, y luego dígalo aquí.',
  LEDGER_LOST: () =>
    'La lista tiene enlaces a planes, pero falta la pestaña oculta «Growth Plans data». Recupérela del historial de versiones (lo mejor: lo sabe todo) o déjeme buscar los planes en su Drive. Hasta entonces no se crea ningún plan, para que ninguno se cree dos veces.',
  NO_PEOPLE: d =>
    'La pestaña «' +
    text(d, 'tab') +
    '» tiene encabezado pero nadie debajo: agregue a su personal.',
  notFound: () => 'Google ya no lo encuentra: quizá se borró o se movió.',
  NOT_SHOWN: () =>
    'Todo está hecho y guardado, pero la hoja no aceptó los enlaces: ¿está protegida la pestaña? Quite la protección y repita.',
  CELL_CHANGED: () =>
    'Esta meta o su componente cambió entretanto, así que no se escribió nada: mire otra vez.',
  NO_COMPONENT_CELL: () =>
    'La lista no tiene una celda propia para el componente de esta meta: agregue una columna como «Componente de la meta 1» o escríbalo a mano.',
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
  NO_COACH_YET: () =>
    'En la lista aún no hay acompañante con correo: nombre a alguien y se podrán buscar horas.',
  ROUND_GONE: () => 'Esa ronda ya no está en la pestaña de rondas: elija otra.',
  ROUND_NOT_OPEN: () =>
    'Una ronda se planea unas tres semanas antes y hasta que termina: elija otra.',
  ALREADY_SENT: () => 'Este encuentro ya está en los calendarios: muévalo ahí y el plan lo toma.',
  CHECK_IN_CHANGED: () =>
    'Este encuentro cambió entretanto, así que no se movió nada: mire otra vez.',
  TIME_TAKEN: () => 'Esa hora ya no está libre para ambos: elija otra.',
  KEPT_EDITED: () => 'Alguien ha escrito en este plan desde que lo miró: se queda.',
  KEPT_SHARED: () => 'Este plan se compartió desde que lo miró y quizá se abrió: se queda.',
  insufficientFilePermissions: () =>
    'Ya no puede cambiar este archivo: pregunte a su dueño o a quien cuida la unidad compartida.',
  NO_PERMISSION: () =>
    'Growth Plans ya no tiene permiso en su cuenta: ábralo de nuevo en el menú Extensiones, permita lo que Google pide y pulse Reanudar. Lo hecho queda guardado.',
  MAIL_UNSURE: () =>
    'No es seguro que el mensaje haya salido: mire «Enviados» en Gmail y dígalo en «Mensaje de inicio».',
  MAIL_ADDRESS: () => 'Gmail no acepta esta dirección: revise cómo está escrita.',
  MAIL_ADDRESS_CHANGED: () =>
    'La dirección cambió después de confirmar: no se envió nada. Primero comparta el plan con ella.',
  MAIL_NOT_SHARED: () =>
    'El plan ya no se comparte con esta dirección y no se envió el mensaje: compártalo primero.',
  MAIL_DECIDED: () => 'Esto ya se sabe: mire la lista otra vez.',
  UNEXPECTED: d =>
    'Pasó algo inesperado; no se perdió nada. Inténtelo de nuevo y, si se repite, díganos esto: ' +
    text(d, 'message'),
};
