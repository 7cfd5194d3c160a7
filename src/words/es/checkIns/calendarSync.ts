import { counted } from '../../counted.ts';
import type { CalendarSyncWords } from '../../en/checkIns/calendarSync.ts';

const encuentros = counted('es-US')('encuentro', 'encuentros');

const ANSWERS: Readonly<Record<string, string>> = {
  y: 'sí',
  n: 'no',
  m: 'quizá',
  '-': 'sin respuesta',
};

export const calendarSyncWords: CalendarSyncWords = {
  item: {
    moved: f =>
      'El encuentro «' + f.round + '» con ' + f.teacher + ' se movió a ' + f.when + '. Ahí queda.',
    declined: f =>
      f.who +
      ' no puede el ' +
      f.when +
      '. Estas horas convienen a ambos; pregunte antes de elegir.',
    by_hand: f => f.who + ' no puede el ' + f.when + '. Acuerden una hora y muevan el evento.',
    deleted: f =>
      'El encuentro «' +
      f.round +
      '» con ' +
      f.teacher +
      ' del ' +
      f.when +
      ' se borró en el calendario.',
    calendar_deleted: f =>
      'El encuentro «' +
      f.round +
      '» con ' +
      f.teacher +
      ' del ' +
      f.when +
      ' estaba en el calendario borrado.',
    left: f => f.teacher + ' ya no recibe plan: el encuentro del ' + f.when + ' se cancela ahora.',
    coach_changed: f =>
      f.teacher +
      ' ya no tiene a ' +
      f.coach +
      ' de acompañante: planifique de nuevo desde un día.',
    round_gone: f =>
      'La ronda ' +
      f.round +
      ' ya no está en la pestaña; el encuentro con ' +
      f.teacher +
      ' del ' +
      f.when +
      ' sigue en pie.',
  },
  warning: {
    no_school: 'Ese día no hay clases.',
    outside_window: 'Queda fuera de los días de la ronda.',
    twice: 'El acompañante tiene otro encuentro a esa hora.',
  },
  choice: {
    invite_again: 'Invitar otra vez',
    leave_out: 'Dejarlo fuera',
    settled: 'Acordado entre nosotros',
    cancel: 'Quitarlo del calendario',
    stay: 'Dejarlo como está',
  },
  takeTime: when => 'Mover a ' + when,
  gone: 'Se borró su calendario de encuentros. Nada se envía otra vez si usted no lo dice.',
  keptBy: (who, count) =>
    who +
    ' lleva ' +
    count +
    (count === 1 ? ' encuentro' : ' encuentros') +
    ' en un calendario que solo esa persona puede cambiar aquí.',
  keeper: {
    sends: who => 'Desde ahora otra persona envía los encuentros que habría enviado ' + who + '.',
    gone: count =>
      encuentros(count) +
      ' que ya no están en ningún calendario: se enviarán de nuevo, a la misma hora.',
    asked: count =>
      encuentros(count) + ' que se borraron en el calendario: se le pregunta a usted.',
    stand: (count, who) =>
      encuentros(count) +
      ' que quizá sigan en los calendarios quedan como están. Quien pueda entrar como ' +
      who +
      ' puede entregarlos.',
  },
  shifted:
    'Cada día posterior cambia de letra. Donde las horas de planificación dependen de ella, planifique de nuevo desde ese día.',
  snowDay: 'Día de nieve',
  tab: {
    moved: 'Invitado, movido a mano',
    declined: (who, times) => who + ' no puede. Convendría a ambos: ' + times.join('; '),
    byHand: who => who + ' no puede. Acuerden una hora',
    deleted: 'Borrado en el calendario. ¿Invitar otra vez?',
    cancelled: 'Cancelado',
    changing: 'Hora nueva, por enviar',
    unchecked: 'calendario sin comprobar',
  },
  rsvp: (teacher, coach) => 'Docente: ' + ANSWERS[teacher] + ', acompañante: ' + ANSWERS[coach],
};
