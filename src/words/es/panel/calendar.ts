import { counted } from '../../counted.ts';
import type { SidebarCalendar } from '../../en/panel/calendar.ts';

const one = counted('es-US');
const checkIns = one('encuentro', 'encuentros');
const mails = one('correo', 'correos');
const people = one('persona', 'personas');

export const sidebarCalendar: SidebarCalendar = {
  calendar: {
    title: 'Qué cambió',
    lead: 'Lo que alguien movió se queda así. Lo que no está claro le espera. Aquí no se escribe nada en el calendario.',
    reading: 'Leyendo el calendario…',
    back: 'Volver al horario',
    backTo: title => 'Volver: ' + title,
    entries: 'En el calendario',
    entry: 'Qué cambió',
    waiting: one('le espera', 'le esperan'),
    quiet: 'Nada le espera',
    snowDay: 'Día de nieve',
    semester: 'Segundo semestre',
    remove: 'Quitar los encuentros…',
    removeHelp:
      'Se cancelan los que vienen y después se borra el calendario. Antes se ve el número.',
    handOver: 'Entregar el calendario…',
    handOverHelp: 'Para que otra persona envíe lo que ahora envía usted. Antes se ven los números.',
    hasLeft: who => '¿Se fue ' + who + '?',
    takeOver: 'Hacerme cargo',
    leave: 'Dejarlo así',
    tookOver: who => 'Usted sigue con lo de ' + who + '. Aún no se envía nada.',
    later: 'Más para el calendario',
    nothing: {
      title: 'No ha cambiado nada',
      text: 'Cada encuentro sigue como se envió. Las respuestas están en la pestaña «Check-ins».',
    },
    groups: {
      held: '¿Se fueron todas estas personas?',
      calendar_deleted: 'Se borró el calendario',
      deleted: 'Borrados',
      declined: 'No pueden',
      by_hand: 'Por acordar entre dos',
      coach_changed: 'Otro acompañante',
      round_gone: 'La ronda ya no está',
      left: 'Se fueron',
      moved: 'Movidos por alguien',
    },
    about: {
      held: 'Tantas a la vez: puede que la lista esté filtrada o medio borrada. Si siguen aquí, corrija la lista y mire otra vez. Nada se cancela hasta que usted lo diga.',
      calendar_deleted: '',
      deleted: '',
      declined: '',
      by_hand: '',
      coach_changed: '',
      round_gone: '',
      left: '',
      moved: '',
    },
    changes: (count, sent) => ({
      title: checkIns(count) + ' por poner al día',
      text: sent === 0 ? 'Sin ningún correo' : mails(sent) + ' de Google Calendar',
    }),
    cancelAll: count => 'Se fueron: cancelar a ' + people(count),
    inviteAll: count => 'Invitar otra vez a ' + people(count),
    planAgain: 'Planear otra vez desde un día',
    decided: {
      invite_again: name => name + ' recibirá otra invitación. Aún no se envía nada.',
      leave_out: name => 'El encuentro con ' + name + ' se deja fuera.',
      take_time: name => name + ' recibe la hora nueva con la próxima puesta al día.',
      settled: name => 'Acordado con ' + name + '.',
      cancel: name => 'El encuentro con ' + name + ' se quita con la próxima puesta al día.',
      stay: name => 'El encuentro con ' + name + ' se queda.',
    },
    decidedAll: {
      left: count =>
        'Los encuentros de ' + people(count) + ' se quitan con la próxima puesta al día.',
      calendar_deleted: count =>
        one('persona recibirá', 'personas recibirán')(count) +
        ' otra invitación. Aún no se envía nada.',
    },
    update: count => 'Poner al día ' + checkIns(count) + '…',
    look: 'Releer',
    choicesFor: (name, round) => name + ', ' + round,
    sure: (events, sent) =>
      events === 0
        ? 'Sí, borrar el calendario'
        : 'Sí, cancelar ' + checkIns(events) + ' y enviar ' + mails(sent),
    sureHint: 'Marque la línea de arriba para confirmar el número.',
  },
};
