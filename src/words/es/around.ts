import type { AroundWords, ForecastNumbers } from '../en/around.ts';

const count = (number: number, one: string, many: string): string =>
  number + ' ' + (number === 1 ? one : many);

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
  preflight: run => {
    const minutes = run.minutes > 0 ? ', unos ' + count(run.minutes, 'minuto', 'minutos') : '';
    if (run.items === 0) return [nothing[run.kind]];
    switch (run.kind) {
      case 'createPlans':
        return [
          count(run.documents, 'documento nuevo', 'documentos nuevos') + minutes,
          'Nadie recibe correo y todavía no se comparte nada.',
          ...overDays(run),
        ];
      case 'sharePlans':
        return [
          count(run.shares, 'permiso', 'permisos') + ' para docentes y acompañantes' + minutes,
          'No se envía correo ni se crea enlace público.',
        ];
      case 'sendInvites':
        return [
          count(run.events, 'encuentro', 'encuentros') + ' en el calendario' + minutes,
          'Calendar envía ' + count(run.invitationMails, 'invitación', 'invitaciones') + '.',
          ...overDays(run),
        ];
      case 'readBack':
        return [
          count(run.documents, 'plan se revisa', 'planes se revisan') + minutes,
          'Lo que solo cambió en un plan pasa a la hoja; en los planes no se toca ninguna palabra escrita.',
        ];
      case 'handOverCheckIns':
        return [
          ...changeLines(run.changes),
          'Esperan, a la misma hora, hasta que otra persona los envíe. Los pasados quedan.',
          'Calendar envía ' + count(run.invitationMails, 'correo', 'correos') + minutes + '.',
        ];
      case 'sendLaunch':
        return [
          count(run.items, 'correo', 'correos') + ', uno por docente' + minutes,
          'Sale de su propia dirección y no se puede deshacer.',
          ...overDays(run),
        ];
      case 'syncCheckIns':
      case 'removeCheckIns':
        return [
          ...changeLines(run.changes),
          'Calendar envía ' + count(run.invitationMails, 'correo', 'correos') + minutes + '.',
          ...(run.kind === 'removeCheckIns'
            ? ['Después se borra el calendario mismo, con los encuentros pasados.']
            : []),
        ];
    }
  },
};

function overDays({ days, today }: ForecastNumbers): string[] {
  if (days < 2) return [];
  return ['Google permite ' + today + ' hoy: tarda ' + days + ' días y continúa sin usted.'];
}

const nothing: Readonly<Record<ForecastNumbers['kind'], string>> = {
  createPlans: 'Todos tienen plan: ningún documento nuevo.',
  sharePlans: 'Todos los planes ya están compartidos.',
  sendInvites: 'Ningún encuentro espera para enviarse.',
  sendLaunch: 'Quien puede abrir su plan ya tiene el mensaje.',
  readBack: 'Todavía no hay ningún plan que leer.',
  syncCheckIns: 'El calendario está como debe.',
  removeCheckIns: 'No hay ningún calendario suyo que quitar.',
  handOverCheckIns: 'No hay ningún calendario suyo que entregar.',
};

function changeLines(changes: ForecastNumbers['changes']): string[] {
  if (!changes) return [];
  const { move, guests, text, replace, cancel, held } = changes;
  const line = (number: number, one: string, many: string): string[] =>
    number > 0 ? [count(number, 'encuentro ' + one, 'encuentros ' + many)] : [];
  return [
    ...line(move, 'cambia de hora', 'cambian de hora'),
    ...line(replace, 'cambia de acompañante', 'cambian de acompañante'),
    ...line(guests, 'cambia de dirección', 'cambian de dirección'),
    ...line(cancel, 'se quita del calendario', 'se quitan del calendario'),
    ...line(text, 'recibe un texto nuevo, sin correo', 'reciben un texto nuevo, sin correo'),
    ...(held > 0
      ? [
          'Parece que se fueron a la vez ' +
            count(held, 'persona', 'personas') +
            ': sus encuentros quedan hasta que usted lo diga.',
        ]
      : []),
  ];
}
