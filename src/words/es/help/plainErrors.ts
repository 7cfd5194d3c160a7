import type { plainErrors as english } from '../../en/help/plainErrors.ts';

export const plainErrors: Readonly<Record<keyof typeof english, string>> = {
  NO_ROSTER:
    'Ninguna pestaña parece una lista del personal: agregue una con un encabezado que tenga al menos nombres y correos.',
  COPIED_WORKBOOK:
    'Este libro es una copia: sus planes pertenecen al original y aquí no se cambia nada. Abra el original, o abra el panel de nuevo para empezar de cero en esta copia.',
  RUN_OPEN: 'Hay un proceso abierto: primero continúelo o deténgalo.',
  RUN_GONE: 'Ese proceso ya no está en este libro: abra el panel de nuevo.',
  CHANGED_SINCE_PREFLIGHT:
    'La lista cambió desde que usted la vio: revise los números nuevos y confirme otra vez.',
  NOTHING_TO_DO: 'Ya está todo hecho: no se cambió nada.',
  GOOGLE_UNSURE:
    'Google no respondió con claridad: no se perdió nada; pulse Continuar y primero se comprueba.',
  GOOGLE_BUSY: 'Google pide ir más despacio: pulse Continuar en unos minutos.',
  NO_PDF: 'Aquí no se pueden hacer archivos PDF: elija Word (.docx).',
  NO_FOLDER:
    'No se pudo crear la carpeta de los planes en Drive: compruebe que su cuenta tiene Drive y pulse Continuar.',
  NO_CALENDAR:
    'No se pudo crear el calendario de encuentros: compruebe que su cuenta tiene Calendar y pulse Continuar.',
  ROW_GONE: 'La fila de esta persona ya no está en la lista.',
  PLAN_GONE: 'El plan ya no está en su carpeta: quizá esté en la papelera.',
  PLAN_TRASHED:
    'El plan está en la papelera de Drive: recupérelo de allí y se lee la próxima vez. En la hoja no cambió nada.',
  PLAN_DELETED:
    'Google no encuentra este plan: se borró del todo, o usted ya no puede abrirlo. Pida a su docente o a quien administra que lo restaure o lo comparta.',
  PLAN_CLOSED:
    'Usted ya no puede abrir este plan: pida a quien tiene el archivo que lo comparta con permiso de edición.',
  CHANGED_SINCE_SHOWN:
    'El plan o la hoja cambió mientras usted miraba: así están ahora, elija de nuevo.',
  CANNOT_SETTLE:
    'Esto no se puede pasar sin perder palabras de alguien: cópielo a mano, o deje los dos como están.',
  DELETED_BY_SOMEONE: 'Alguien eliminó este encuentro, así que no se envía de nuevo.',
  invalidSharingRequest: 'Drive no conoce esta dirección: revise cómo está escrita.',
  NOT_CLEARED:
    'No se pudo poner al día lo que la hoja guarda de este plan, porque la lista o la pestaña «Looking back» está protegida para usted: pídalo a quien la protege y lea el plan de nuevo.',
  NO_DOCUMENT: 'Abra esto desde una hoja de cálculo: Extensiones, Growth Plans.',
  NO_TIME: 'Todavía no hay una hora que convenga a ambos.',
  TEMPLATE_NOT_MADE:
    'La configuración pide la plantilla de la escuela, pero aún no existe: haga una, o elija una de las incluidas.',
  invalid: 'Drive no acepta esta dirección: revise cómo está escrita.',
  CALENDAR_GONE:
    'Se eliminó el calendario de encuentros: pulse Continuar y se crea otro para lo que falta.',
  NOTHING_TO_DECIDE: 'Este encuentro ya está de otro modo: mire el calendario otra vez.',
  CALENDAR_DELETED:
    'Se borró el calendario en el que estaba este encuentro: invite otra vez o déjelo fuera.',
  CALENDAR_KEPT:
    'No se pudieron quitar todos los encuentros, así que el calendario queda: inténtelo de nuevo.',
  LEDGER_LOST:
    'La lista tiene enlaces a planes, pero falta la pestaña oculta «Growth Plans data». Recupérela del historial de versiones (lo mejor: lo sabe todo) o déjeme buscar los planes en su Drive. Hasta entonces no se crea ningún plan, para que ninguno se cree dos veces.',
  notFound: 'Google ya no lo encuentra: quizá se borró o se movió.',
  NOT_SHOWN:
    'Todo está hecho y guardado, pero la hoja no aceptó los enlaces: ¿está protegida la pestaña? Quite la protección y repita.',
  CELL_CHANGED:
    'Esta meta o su componente cambió entretanto, así que no se escribió nada: mire otra vez.',
  NO_COMPONENT_CELL:
    'La lista no tiene una celda propia para el componente de esta meta: agregue una columna como «Componente de la meta 1» o escríbalo a mano.',
  NO_COACH_YET:
    'En la lista aún no hay acompañante con correo: nombre a alguien y se podrán buscar horas.',
  ROUND_GONE: 'Esa ronda ya no está en la pestaña de rondas: elija otra.',
  ROUND_NOT_OPEN: 'Una ronda se planea unas tres semanas antes y hasta que termina: elija otra.',
  ALREADY_SENT: 'Este encuentro ya está en los calendarios: muévalo ahí y el plan lo toma.',
  CHECK_IN_CHANGED: 'Este encuentro cambió entretanto, así que no se movió nada: mire otra vez.',
  TIME_TAKEN: 'Esa hora ya no está libre para ambos: elija otra.',
  KEPT_EDITED: 'Alguien ha escrito en este plan desde que lo miró: se queda.',
  KEPT_SHARED: 'Este plan se compartió desde que lo miró y quizá se abrió: se queda.',
  insufficientFilePermissions:
    'Ya no puede cambiar este archivo: pregunte a su dueño o a quien cuida la unidad compartida.',
  NO_PERMISSION:
    'Growth Plans ya no tiene permiso en su cuenta: ábralo de nuevo en el menú Extensiones, permita lo que Google pide y pulse Continuar. Lo hecho queda guardado.',
  MAIL_UNSURE:
    'No es seguro que el mensaje haya salido: mire «Enviados» en Gmail y dígalo en «Mensaje de inicio».',
  MAIL_ADDRESS: 'Gmail no acepta esta dirección: revise cómo está escrita.',
  MAIL_ADDRESS_CHANGED:
    'La dirección cambió después de confirmar: no se envió nada. Primero comparta el plan con ella.',
  MAIL_NOT_SHARED:
    'El plan ya no se comparte con esta dirección y no se envió el mensaje: compártalo primero.',
  MAIL_DECIDED: 'Esto ya se sabe: mire la lista otra vez.',
};
