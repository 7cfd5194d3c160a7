import { counted } from '../../counted.ts';
import type { SidebarReplan } from '../../en/panel/replan.ts';

const one = counted('es-US');
const checkIns = one('encuentro', 'encuentros');

export const sidebarReplan: SidebarReplan = {
  snowDay: {
    title: 'Día de nieve',
    lead: '¿No hay clases? Cada quien conserva la misma hora el siguiente día de clases. Donde no se puede, la mejor otra hora.',
    which: '¿Qué día es?',
    today: day => 'Hoy, ' + day,
    tomorrow: day => 'Mañana, ' + day,
    other: 'Otro día',
    otherDay: 'El día',
    here: checkIns,
    more: 'Varios días, otro día nuevo, un nombre',
    until: 'Último día sin clases',
    untilHelp: 'Vacío si es un solo día.',
    onto: 'Primer día nuevo',
    ontoHelp: 'Vacío para el siguiente día de clases.',
    name: 'Nombre en el calendario escolar',
    nameDefault: 'Día de nieve',
    rotation: 'Sus días rotan. ¿Qué pasa con el día perdido?',
    shifts: 'Toca después: todos se recorren',
    goesOn: 'Se salta: los días siguen igual',
    looking: 'Mirando los calendarios de todos…',
    moves: count => (count === 1 ? 'Se mueve ' : 'Se mueven ') + checkIns(count),
    where: (same, other, day) =>
      [
        ...(same > 0 ? [same + ' a la misma hora el ' + day] : []),
        ...(other > 0 ? [other + ' a otro día u hora'] : []),
      ].join(', '),
    closes: days => ({
      title: 'Sin clases: ' + days,
      text: 'Se escribe en la pestaña del calendario escolar',
    }),
    unsent: count =>
      one('aún no se ha enviado y se mueve', 'aún no se han enviado y se mueven')(count) +
      ' sin correo',
    noDayLeft: 'Al año no le queda ningún día para esa hora',
    nobody: {
      title: 'Nadie se reúne entonces',
      text: 'Aun así se puede cerrar el día, para que no se planee nada en él.',
    },
    move: count => 'Mover ' + checkIns(count),
    close: 'Cerrar el día',
    hint: 'Todavía no ha cambiado nada.',
    done: 'Todo está en su día nuevo. No se había enviado nada, así que no salió ningún correo.',
    closed: days => 'Sin clases, ' + days + ': está en la pestaña del calendario escolar.',
  },
  semester: {
    title: 'Segundo semestre',
    lead: 'Se leen otra vez horas de planeación, personas nuevas, acompañantes y rondas. Solo cambia lo que viene; lo que alguien movió a mano se queda.',
    from: '¿Desde qué día?',
    fromHelp: 'Los encuentros anteriores quedan como están.',
    looking: 'Leyendo la lista y los calendarios…',
    nothing: {
      title: 'Nada tiene que cambiar',
      text: 'Cada encuentro por venir conviene a ambos.',
    },
    moves: count => (count === 1 ? 'Cambia ' : 'Cambian ') + checkIns(count),
    movesText: 'Los menos posibles',
    planned: count => one('encuentro nuevo', 'encuentros nuevos')(count),
    plannedText: 'Esperan hasta que usted los envíe',
    keep: count => 'Guardar ' + one('cambio', 'cambios')(count),
    hint: 'Todavía no ha cambiado nada, y al guardar no se envía nada.',
    kept: 'Guardado. Aún no se envía nada.',
    insteadOf: (coach, before) => 'con ' + coach + ' en vez de ' + before,
  },
  moved: {
    list: count => 'Quién, de cuándo a cuándo (' + count + ')',
    to: when => '→ ' + when,
    sameTime: 'misma hora',
    otherTime: 'otra hora',
    otherDay: 'misma hora, otro día',
    unplaced: one('se queda sin hora', 'se quedan sin hora'),
    mails: count =>
      count === 0
        ? { title: 'Ningún correo', text: 'No se escribe a nadie' }
        : {
            title: one('correo', 'correos')(count),
            text: 'A lo más uno por persona invitada a un encuentro, de Google Calendar',
          },
  },
};
