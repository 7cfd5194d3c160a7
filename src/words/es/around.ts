import type { AroundWords } from '../en/around.ts';

export const aroundWords: AroundWords = {
  panelTitle: 'Growth Plans',
  menuOpen: 'Abrir planes de crecimiento',
  people: {
    duplicate_email: ({ row }) =>
      'La fila ' + row + ' tiene un correo que ya está en una fila anterior: el plan se crea allí.',
    missing_name: ({ row }) =>
      'La fila ' + row + ' aún no tiene nombre: escríbalo y se crea el plan.',
    no_email_no_share: ({ name }) =>
      name + ' tiene un plan que se compartirá cuando el correo esté completo.',
    no_plan_no_invite: ({ name }) => name + ' recibe primero el plan y después la invitación.',
    coach_without_email: ({ coach }) =>
      'Falta el correo de ' + (coach || 'quien acompaña') + ': agréguelo para los encuentros.',
    no_planning_period: ({ name }) =>
      'Falta la hora de planificación de ' + name + ': pregúntele, para que convenga a ambos.',
    changed_name: ({ name, old }) =>
      'La dirección de ' + name + ' era antes de ' + (old ?? '') + ': ¿es la misma persona?',
    changed_email: ({ name, old }) =>
      name + ' tenía antes el correo ' + (old ?? '') + ': ¿es la misma persona?',
    calendar_of_other: ({ name, old }) =>
      (old ?? '') + ' lleva el calendario de encuentros: pídale que envíe los de ' + name + '.',
    made_by_other: ({ name, old }) =>
      'El plan de ' +
      name +
      ' lo creó ' +
      (old || 'otra persona directiva') +
      ', y solo esa persona puede seguir con él aquí.',
    no_school_then: ({ name }) =>
      'No hay clases el día del encuentro con ' + name + ': busque antes otra hora.',
    not_shared_no_mail: ({ name }) =>
      name + ' recibe el mensaje cuando el plan se comparta con la dirección correcta.',
    mail_unsure: ({ name }) =>
      'No es seguro que ' + name + ' tenga el mensaje: dígalo antes de enviarlo otra vez.',
    mail_by_other: ({ name, old }) => (old ?? '') + ' está enviando el mensaje a ' + name + '.',
    coach_changed: ({ name }) =>
      name + ' tiene ahora otra persona que acompaña: vuelva a planear el encuentro.',
    same_name: ({ name, row }) =>
      'Otra fila también tiene el nombre ' +
      name +
      ' y ninguna tiene correo: agregue uno en la fila ' +
      row +
      '.',
    not_in_plan: ({ why }) => (why ?? '') + ': sin plan, salvo que usted diga otra cosa.',
  },
  unreadable: {
    NOT_XLSX: file =>
      '«' + file + '» no es un archivo de Excel: guarde la lista como .xlsx o .csv.',
    TRUNCATED: file => '«' + file + '» está incompleto: expórtelo de nuevo.',
    ENCRYPTED: file => '«' + file + '» tiene contraseña: guarde una copia sin ella.',
    EMPTY: file => '«' + file + '» está vacío: elija el archivo con su personal.',
    NOT_CSV: file => '«' + file + '» no es un archivo de texto: guarde la lista como .xlsx o .csv.',
  },
};
